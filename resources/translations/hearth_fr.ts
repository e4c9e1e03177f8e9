<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR">
<context>
    <name>AboutTrack</name>
    <message>
        <source>Composer</source>
        <translation>Compositeur</translation>
    </message>
    <message>
        <source>Words by</source>
        <translation>Paroles</translation>
    </message>
    <message>
        <source>Conductor</source>
        <translation>Direction</translation>
    </message>
    <message>
        <source>Ensemble</source>
        <translation>Ensemble</translation>
    </message>
    <message>
        <source>Performers</source>
        <translation>Interprètes</translation>
    </message>
    <message>
        <source>Arranged by</source>
        <translation>Arrangements</translation>
    </message>
    <message>
        <source>Produced by</source>
        <translation>Production</translation>
    </message>
    <message>
        <source>Recorded by</source>
        <translation>Prise de son</translation>
    </message>
    <message>
        <source>Mixed by</source>
        <translation>Mixage</translation>
    </message>
    <message>
        <source>Remixed by</source>
        <translation>Remix</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Label</translation>
    </message>
    <message>
        <source>Catalogue number</source>
        <translation>Numéro de catalogue</translation>
    </message>
    <message>
        <source>ISRC</source>
        <translation>ISRC</translation>
    </message>
    <message>
        <source>Copyright</source>
        <translation>Droits</translation>
    </message>
    <message>
        <source>quiet</source>
        <translation>calme</translation>
    </message>
    <message>
        <source>gentle</source>
        <translation>doux</translation>
    </message>
    <message>
        <source>lively</source>
        <translation>vif</translation>
    </message>
    <message>
        <source>forceful</source>
        <translation>puissant</translation>
    </message>
    <message>
        <source>{bpm} beats a minute</source>
        <translation>{bpm} battements par minute</translation>
    </message>
    <message>
        <source>Tempo</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Tonalité</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>Énergie</translation>
    </message>
    <message>
        <source>Loudness</source>
        <translation>Sonie</translation>
    </message>
    <message>
        <source>from {source}, {confidence}</source>
        <translation>d’après {source}, {confidence}</translation>
    </message>
    <message>
        <source>Album artist</source>
        <translation>Artiste de l’album</translation>
    </message>
    <message>
        <source>Genre</source>
        <translation>Genre</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Année</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>{percent} % sure</source>
        <translation>sûr à {percent} %</translation>
    </message>
</context>
<context>
    <name>AboutTrackView</name>
    <message>
        <source>About this track</source>
        <translation>À propos de ce titre</translation>
    </message>
    <message>
        <source>Credits</source>
        <translation>Crédits</translation>
    </message>
    <message>
        <source>About the artist</source>
        <translation>À propos de l’artiste</translation>
    </message>
    <message>
        <source>About the album</source>
        <translation>À propos de l’album</translation>
    </message>
    <message>
        <source>How it sounds</source>
        <translation>Comment il sonne</translation>
    </message>
    <message>
        <source>Hearth has not listened to this track yet.</source>
        <translation>Hearth n’a pas encore écouté ce titre.</translation>
    </message>
    <message>
        <source>It seems</source>
        <translation>Il semble</translation>
    </message>
    <message>
        <source>Guessed by ear, from the sound alone</source>
        <translation>Deviné à l’oreille, d’après le son seul</translation>
    </message>
</context>
<context>
    <name>AlbumView</name>
    <message>
        <source>Albums</source>
        <translation>Albums</translation>
    </message>
    <message>
        <source>Back to the albums</source>
        <translation>Retour aux albums</translation>
    </message>
    <message>
        <source>Back to the albums (Esc)</source>
        <translation>Retour aux albums (Échap)</translation>
    </message>
    <message>
        <source>The artist</source>
        <translation>L’artiste</translation>
    </message>
    <message>
        <source>Show everything by this artist</source>
        <translation>Montrer tout de cet artiste</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Lire</translation>
    </message>
    <message>
        <source>Shuffle</source>
        <translation>Mélanger</translation>
    </message>
    <message>
        <source>Add to queue</source>
        <translation>Ajouter à la file</translation>
    </message>
</context>
<context>
    <name>AlbumsView</name>
    <message>
        <source>Nothing found</source>
        <translation>Rien trouvé</translation>
    </message>
    <message>
        <source>No album answers this.</source>
        <translation>Aucun album ne répond.</translation>
    </message>
    <message>
        <source>No albums here yet</source>
        <translation>Pas encore d’albums ici</translation>
    </message>
    <message>
        <source>Albums appear as your music is read.</source>
        <translation>Les albums apparaissent à mesure que votre musique est lue.</translation>
    </message>
    <message>
        <source>Albums</source>
        <translation>Albums</translation>
    </message>
    <message>
        <source>Order of the albums</source>
        <translation>Ordre des albums</translation>
    </message>
</context>
<context>
    <name>Beginnings</name>
    <message>
        <source>Choose artists you love…</source>
        <translation>Choisir des artistes que vous aimez…</translation>
    </message>
    <message>
        <source>Bring your listening history…</source>
        <translation>Apporter votre historique d’écoute…</translation>
    </message>
</context>
<context>
    <name>BeliefEvidence</name>
    <message>
        <source>Play this track</source>
        <translation>Lire ce titre</translation>
    </message>
</context>
<context>
    <name>BeliefRow</name>
    <message>
        <source>Opens the evidence</source>
        <translation>Ouvre les preuves</translation>
    </message>
</context>
<context>
    <name>CollectionView</name>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Back (Esc)</source>
        <translation>Retour (Échap)</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Lire</translation>
    </message>
    <message>
        <source>Shuffle</source>
        <translation>Mélanger</translation>
    </message>
    <message>
        <source>Radio</source>
        <translation>Radio</translation>
    </message>
    <message>
        <source>Play tracks near this artist, by everything Hearth knows</source>
        <translation>Jouer des titres proches de cet artiste, selon tout ce que Hearth sait</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>Play or pause</source>
        <translation>Lire ou mettre en pause</translation>
    </message>
    <message>
        <source>Next track</source>
        <translation>Titre suivant</translation>
    </message>
    <message>
        <source>Previous track</source>
        <translation>Titre précédent</translation>
    </message>
    <message>
        <source>Shuffle</source>
        <translation>Mélanger</translation>
    </message>
    <message>
        <source>Shuffle albums</source>
        <translation>Mélanger les albums</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>Répéter</translation>
    </message>
    <message>
        <source>Go on when the queue runs out</source>
        <translation>Continuer quand la file se termine</translation>
    </message>
    <message>
        <source>Start radio from what is playing</source>
        <translation>Lancer une radio à partir du titre en cours</translation>
    </message>
    <message>
        <source>Stop after this track</source>
        <translation>Arrêter après ce titre</translation>
    </message>
    <message>
        <source>Undo the last change of the queue</source>
        <translation>Annuler le dernier changement de la file</translation>
    </message>
    <message>
        <source>Repeat a passage from here</source>
        <translation>Répéter un passage à partir d’ici</translation>
    </message>
    <message>
        <source>Played in this session…</source>
        <translation>Écouté pendant cette session…</translation>
    </message>
    <message>
        <source>Equal loudness</source>
        <translation>Volume égal</translation>
    </message>
    <message>
        <source>Equaliser…</source>
        <translation>Égaliseur…</translation>
    </message>
    <message>
        <source>Crossfade</source>
        <translation>Fondu enchaîné</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Vitesse</translation>
    </message>
    <message>
        <source>Sound device</source>
        <translation>Sortie audio</translation>
    </message>
    <message>
        <source>Sleep timer</source>
        <translation>Minuterie de sommeil</translation>
    </message>
    <message>
        <source>Louder</source>
        <translation>Plus fort</translation>
    </message>
    <message>
        <source>Quieter</source>
        <translation>Moins fort</translation>
    </message>
    <message>
        <source>Like what is playing</source>
        <translation>Aimer ce qui joue</translation>
    </message>
    <message>
        <source>Discover</source>
        <translation>Découvrir</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Show what plays</source>
        <translation>Montrer ce qui joue</translation>
    </message>
    <message>
        <source>Show Discover</source>
        <translation>Montrer Découvrir</translation>
    </message>
    <message>
        <source>Show library</source>
        <translation>Montrer la bibliothèque</translation>
    </message>
    <message>
        <source>Show albums</source>
        <translation>Montrer les albums</translation>
    </message>
    <message>
        <source>Show artists</source>
        <translation>Montrer les artistes</translation>
    </message>
    <message>
        <source>Show genres</source>
        <translation>Montrer les genres</translation>
    </message>
    <message>
        <source>Show years</source>
        <translation>Montrer les années</translation>
    </message>
    <message>
        <source>Show folders</source>
        <translation>Montrer les dossiers</translation>
    </message>
    <message>
        <source>Show queue</source>
        <translation>Montrer la file</translation>
    </message>
    <message>
        <source>Show playlists</source>
        <translation>Montrer les listes</translation>
    </message>
    <message>
        <source>Show blends and journeys</source>
        <translation>Montrer mélanges et voyages</translation>
    </message>
    <message>
        <source>Show sound map</source>
        <translation>Montrer la carte sonore</translation>
    </message>
    <message>
        <source>Show your taste</source>
        <translation>Montrer vos goûts</translation>
    </message>
    <message>
        <source>Show whether it is learning</source>
        <translation>Montrer s’il apprend</translation>
    </message>
    <message>
        <source>Show what comes next</source>
        <translation>Montrer la suite</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Plein écran</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>Whose listening it is</source>
        <translation>Qui écoute</translation>
    </message>
    <message>
        <source>Guest: learn nothing</source>
        <translation>Invité : ne rien apprendre</translation>
    </message>
    <message>
        <source>Add music folder…</source>
        <translation>Ajouter un dossier de musique…</translation>
    </message>
    <message>
        <source>Look for new music</source>
        <translation>Chercher de la nouvelle musique</translation>
    </message>
    <message>
        <source>Analyse in the background</source>
        <translation>Analyser en arrière-plan</translation>
    </message>
    <message>
        <source>Bring listening history…</source>
        <translation>Apporter un historique d’écoute…</translation>
    </message>
    <message>
        <source>Install the listening models</source>
        <translation>Installer les modèles d’écoute</translation>
    </message>
    <message>
        <source>Find duplicates…</source>
        <translation>Trouver les doublons…</translation>
    </message>
    <message>
        <source>Files with problems…</source>
        <translation>Fichiers à problèmes…</translation>
    </message>
    <message>
        <source>Preferences…</source>
        <translation>Préférences…</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Playback</source>
        <translation>Lecture</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Son</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothèque</translation>
    </message>
    <message>
        <source>Listener</source>
        <translation>Auditeur</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Affichage</translation>
    </message>
</context>
<context>
    <name>DiscoverControls</name>
    <message>
        <source>Choosing…</source>
        <translation>Choix en cours…</translation>
    </message>
    <message>
        <source>Discover</source>
        <translation>Découvrir</translation>
    </message>
    <message>
        <source>What should play now?</source>
        <translation>Que jouer maintenant ?</translation>
    </message>
    <message>
        <source>From your own music, with a reason for every track.</source>
        <translation>De votre propre musique, avec une raison pour chaque titre.</translation>
    </message>
    <message>
        <source>Build a queue (Ctrl+D)</source>
        <translation>Composer une file (Ctrl+D)</translation>
    </message>
    <message>
        <source>Any mood, or in your own words: quiet piano, rainy night…</source>
        <translation>Une humeur, dans vos propres mots : piano calme, nuit de pluie…</translation>
    </message>
    <message>
        <source>Mood in your own words</source>
        <translation>Humeur dans vos propres mots</translation>
    </message>
    <message>
        <source>Familiar to adventurous</source>
        <translation>De familier à aventureux</translation>
    </message>
    <message>
        <source>How many tracks</source>
        <translation>Combien de titres</translation>
    </message>
    <message>
        <source>For when</source>
        <translation>Pour quand</translation>
    </message>
    <message>
        <source>What you like at an hour and on a weekday makes a difference.</source>
        <translation>Ce que vous aimez selon l’heure et le jour de la semaine compte.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Heure</translation>
    </message>
</context>
<context>
    <name>DiscoverView</name>
    <message>
        <source>Nothing discovered yet</source>
        <translation>Rien de découvert pour l’instant</translation>
    </message>
    <message>
        <source>Press Discover. It works from the first minute, and better with every skip.</source>
        <translation>Appuyez sur Découvrir. Cela marche dès la première minute, et mieux à chaque saut.</translation>
    </message>
    <message>
        <source>Play all</source>
        <translation>Tout lire</translation>
    </message>
    <message>
        <source>Play the Discover queue</source>
        <translation>Lire la file Découvrir</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Undo the last change of this queue</source>
        <translation>Annuler le dernier changement de cette file</translation>
    </message>
    <message>
        <source>Take back the last move, removal or replacement</source>
        <translation>Reprendre le dernier déplacement, retrait ou remplacement</translation>
    </message>
    <message>
        <source>Undo what was just changed</source>
        <translation>Annuler ce qui vient de changer</translation>
    </message>
    <message>
        <source>Why this track?</source>
        <translation>Pourquoi ce titre ?</translation>
    </message>
</context>
<context>
    <name>DuplicateSearch</name>
    <message>
        <source>Looking for duplicates</source>
        <translation>Recherche de doublons</translation>
    </message>
    <message>
        <source>{tracks} not analysed yet: among these only files with the very same data were found.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DuplicatesDialog</name>
    <message>
        <source>Duplicates</source>
        <translation>Doublons</translation>
    </message>
    <message>
        <source>{groups} recordings in {files} files, the fullest first. Nothing is deleted: open a folder to decide there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No recording is there more than once.</source>
        <translation>Aucun enregistrement n’est en double.</translation>
    </message>
    <message>
        <source>Play</source>
        <translation type="unfinished">Lire</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Montrer dans le dossier</translation>
    </message>
</context>
<context>
    <name>EqualiserDialog</name>
    <message>
        <source>Equaliser</source>
        <translation>Égaliseur</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Activé</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Préréglage</translation>
    </message>
    <message>
        <source>My own</source>
        <translation>Le mien</translation>
    </message>
    <message>
        <source>Preamplifier</source>
        <translation>Préamplificateur</translation>
    </message>
    <message>
        <source>Pre</source>
        <translation>Pré</translation>
    </message>
</context>
<context>
    <name>FolderTree</name>
    <message>
        <source>Folders</source>
        <translation>Dossiers</translation>
    </message>
</context>
<context>
    <name>FoldersView</name>
    <message>
        <source>No folders here yet</source>
        <translation>Pas encore de dossiers ici</translation>
    </message>
    <message>
        <source>Add a folder with music.</source>
        <translation>Ajoutez un dossier contenant de la musique.</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Dossiers</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Lire</translation>
    </message>
    <message>
        <source>Play: the folder</source>
        <translation>Lire : le dossier</translation>
    </message>
    <message>
        <source>Add to queue</source>
        <translation>Ajouter à la file</translation>
    </message>
    <message>
        <source>Add to queue: the folder</source>
        <translation>Ajouter à la file : le dossier</translation>
    </message>
</context>
<context>
    <name>LibraryView</name>
    <message>
        <source>Nothing found</source>
        <translation>Rien trouvé</translation>
    </message>
    <message>
        <source>No music here yet</source>
        <translation>Pas encore de musique ici</translation>
    </message>
    <message>
        <source>Your music is being read. The first tracks appear at once.</source>
        <translation>Votre musique est en cours de lecture. Les premiers titres apparaissent aussitôt.</translation>
    </message>
    <message>
        <source>Tracks</source>
        <translation>Titres</translation>
    </message>
    <message>
        <source>Play all</source>
        <translation>Tout lire</translation>
    </message>
</context>
<context>
    <name>LyricsList</name>
    <message>
        <source>Lyrics</source>
        <translation>Paroles</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Search your library</source>
        <translation>Rechercher dans votre bibliothèque</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>Menu (F10)</source>
        <translation>Menu (F10)</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Close message</source>
        <translation>Fermer le message</translation>
    </message>
</context>
<context>
    <name>NameDialog</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>The listening models are installed.</source>
        <translation>Les modèles d’écoute sont installés.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Montrer</translation>
    </message>
    <message>
        <source>Install now</source>
        <translation>Installer maintenant</translation>
    </message>
    <message>
        <source>Play elsewhere</source>
        <translation>Jouer ailleurs</translation>
    </message>
</context>
<context>
    <name>NowPlayingView</name>
    <message>
        <source>Now playing</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Nothing plays</source>
        <translation>Rien ne joue</translation>
    </message>
    <message>
        <source>Play something, and it is shown here with its words.</source>
        <translation>Lancez une lecture, et elle s’affiche ici avec ses paroles.</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>Pochette</translation>
    </message>
    <message>
        <source>Show everything by this artist</source>
        <translation>Montrer tout de cet artiste</translation>
    </message>
    <message>
        <source>Show this album</source>
        <translation>Montrer cet album</translation>
    </message>
    <message>
        <source>Lyrics</source>
        <translation>Paroles</translation>
    </message>
    <message>
        <source>No lyrics</source>
        <translation>Pas de paroles</translation>
    </message>
    <message>
        <source>Put them into the file, or beside it with the same name and .lrc or .txt.</source>
        <translation>Mettez-les dans le fichier, ou à côté sous le même nom en .lrc ou .txt.</translation>
    </message>
    <message>
        <source>About</source>
        <translation>À propos</translation>
    </message>
    <message>
        <source>Next up</source>
        <translation>À suivre</translation>
    </message>
    <message>
        <source>Full screen (F11)</source>
        <translation>Plein écran (F11)</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Lire</translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message>
        <source>“{name}” is not in your library yet.</source>
        <translation>« {name} » n’est pas encore dans votre bibliothèque.</translation>
    </message>
    <message>
        <source>Add its folder and play it</source>
        <translation>Ajouter son dossier et le lire</translation>
    </message>
    <message>
        <source>{count} files are not in your library yet.</source>
        <translation>{count} fichiers ne sont pas encore dans votre bibliothèque.</translation>
    </message>
    <message>
        <source>Add their folders and play them</source>
        <translation>Ajouter leurs dossiers et les lire</translation>
    </message>
    <message>
        <source>“{name}” could not be read as music.</source>
        <translation>« {name} » n’a pas pu être lu comme musique.</translation>
    </message>
</context>
<context>
    <name>OptionRow</name>
    <message>
        <source>Back to what it was: {name}</source>
        <translation>Revenir à la valeur d’origine : {name}</translation>
    </message>
    <message>
        <source>Back to what it was</source>
        <translation>Revenir à la valeur d’origine</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>The language changes when Hearth is opened again.</source>
        <translation>La langue change à la prochaine ouverture de Hearth.</translation>
    </message>
    <message>
        <source>Open again now</source>
        <translation>Rouvrir maintenant</translation>
    </message>
</context>
<context>
    <name>PlaylistActions</name>
    <message>
        <source>“{name}” is there now.</source>
        <translation>« {name} » est là.</translation>
    </message>
    <message>
        <source>“{old}” is called “{new}” now.</source>
        <translation>« {old} » s’appelle maintenant « {new} ».</translation>
    </message>
    <message>
        <source>“{name}” follows another rule now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” was deleted. Its tracks are still in your library.</source>
        <translation>« {name} » a été supprimée. Ses titres sont toujours dans votre bibliothèque.</translation>
    </message>
    <message>
        <source>{tracks} added to “{name}”.</source>
        <translation>{tracks} ajoutés à « {name} ».</translation>
    </message>
    <message>
        <source>“{name}” was written to {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to take back.</source>
        <translation>Il n’y a rien à annuler.</translation>
    </message>
    <message>
        <source>Taken back: {edit}.</source>
        <translation>Annulé : {edit}.</translation>
    </message>
</context>
<context>
    <name>PlaylistDelegate</name>
    <message>
        <source>Smart</source>
        <translation>Intelligente</translation>
    </message>
</context>
<context>
    <name>PlaylistFiles</name>
    <message>
        <source>Import playlists</source>
        <translation>Importer des listes</translation>
    </message>
    <message>
        <source>Export playlist</source>
        <translation>Exporter la liste</translation>
    </message>
    <message>
        <source>{name} names no track.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is there now, with all of its {count} tracks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>{found} of {total} are in your library; these are not. Add their folder to your library and import the file again to have them too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of its {total} tracks is in your library: no playlist was made.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlaylistView</name>
    <message>
        <source>Nothing here yet</source>
        <translation>Rien ici pour l’instant</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Renommer…</translation>
    </message>
    <message>
        <source>Edit rule…</source>
        <translation>Modifier la règle…</translation>
    </message>
    <message>
        <source>Playlists</source>
        <translation>Listes de lecture</translation>
    </message>
    <message>
        <source>Back to the playlists</source>
        <translation>Retour aux listes</translation>
    </message>
    <message>
        <source>Back to the playlists (Esc)</source>
        <translation>Retour aux listes (Échap)</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Lire</translation>
    </message>
    <message>
        <source>Shuffle</source>
        <translation>Mélanger</translation>
    </message>
    <message>
        <source>Add to queue</source>
        <translation>Ajouter à la file</translation>
    </message>
    <message>
        <source>More about this playlist</source>
        <translation>Plus sur cette liste</translation>
    </message>
    <message>
        <source>{verb}: the playlist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take out of this playlist</source>
        <translation>Retirer de cette liste</translation>
    </message>
    <message>
        <source>the whole library</source>
        <translation>toute la bibliothèque</translation>
    </message>
    <message>
        <source>Smart: {query}</source>
        <translation>Intelligente : {query}</translation>
    </message>
    <message>
        <source>Add tracks to it from the menu of any track.</source>
        <translation>Ajoutez-y des titres par le menu de n’importe quel titre.</translation>
    </message>
    <message>
        <source>No track of your library answers this rule at the moment.</source>
        <translation>Aucun titre de votre bibliothèque ne répond à cette règle en ce moment.</translation>
    </message>
</context>
<context>
    <name>PlaylistsPage</name>
    <message>
        <source>Rename playlist</source>
        <translation>Renommer la liste</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>New playlist</source>
        <translation>Nouvelle liste</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation type="unfinished">Renommer…</translation>
    </message>
    <message>
        <source>Edit rule…</source>
        <translation type="unfinished">Modifier la règle…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
</context>
<context>
    <name>PlaylistsView</name>
    <message>
        <source>No playlists yet</source>
        <translation>Pas encore de listes</translation>
    </message>
    <message>
        <source>Make one, or add tracks to one from the menu of any track.</source>
        <translation>Créez-en une, ou ajoutez-y des titres par le menu de n’importe quel titre.</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>Suggestions</translation>
    </message>
    <message>
        <source>Make the smart playlist {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Playlists</source>
        <translation type="unfinished">Listes de lecture</translation>
    </message>
    <message>
        <source>New playlist</source>
        <translation>Nouvelle liste</translation>
    </message>
    <message>
        <source>New smart playlist</source>
        <translation>Nouvelle liste intelligente</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importer…</translation>
    </message>
    <message>
        <source>Bring playlists of other players: M3U, PLS or XSPF files</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Preferences</name>
    <message>
        <source>{folder} is no longer in your library. Its files and your history stay.</source>
        <translation>{folder} n’est plus dans votre bibliothèque. Ses fichiers et votre historique restent.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>“{name}” is forgotten, with all it taught.</source>
        <translation>« {name} » est oublié, avec tout ce qui en a été appris.</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenêtre</translation>
    </message>
    <message>
        <source>Playback</source>
        <translation>Lecture</translation>
    </message>
    <message>
        <source>Discover</source>
        <translation>Découvrir</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothèque</translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation>Bureau</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>What comes next</source>
        <translation>La suite</translation>
    </message>
    <message>
        <source>Equal loudness</source>
        <translation>Volume égal</translation>
    </message>
    <message>
        <source>Crossfade</source>
        <translation>Fondu enchaîné</translation>
    </message>
    <message>
        <source>Short fades</source>
        <translation>Fondus courts</translation>
    </message>
    <message>
        <source>Watch the music folders</source>
        <translation>Surveiller les dossiers de musique</translation>
    </message>
    <message>
        <source>Keep playing in the tray</source>
        <translation>Continuer dans la zone de notification</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notifications</translation>
    </message>
    <message>
        <source>Go on when the queue runs out</source>
        <translation>Continuer quand la file se termine</translation>
    </message>
    <message>
        <source>Analyse in the background</source>
        <translation>Analyser en arrière-plan</translation>
    </message>
</context>
<context>
    <name>PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>Préférences</translation>
    </message>
    <message>
        <source>Search the preferences</source>
        <translation>Rechercher dans les préférences</translation>
    </message>
    <message>
        <source>Nothing here is called so.</source>
        <translation>Rien ici ne porte ce nom.</translation>
    </message>
    <message>
        <source>Music folders</source>
        <translation>Dossiers de musique</translation>
    </message>
    <message>
        <source>Where Hearth reads music.</source>
        <translation>Où Hearth lit la musique.</translation>
    </message>
    <message>
        <source>Listening models</source>
        <translation>Modèles d’écoute</translation>
    </message>
    <message>
        <source>What knows music by its sound and its words.</source>
        <translation>Ce qui reconnaît la musique à son son et à ses mots.</translation>
    </message>
    <message>
        <source>Other people’s listening</source>
        <translation>L’écoute des autres</translation>
    </message>
    <message>
        <source>Imported from files of your choice; forgetting takes back all it taught.</source>
        <translation>Importée de fichiers de votre choix ; l’oublier reprend tout ce qui en a été appris.</translation>
    </message>
    <message>
        <source>Add music folder…</source>
        <translation>Ajouter un dossier de musique…</translation>
    </message>
    <message>
        <source>installed</source>
        <translation>installé</translation>
    </message>
    <message>
        <source>not installed</source>
        <translation>pas installé</translation>
    </message>
    <message>
        <source>Install</source>
        <translation>Installer</translation>
    </message>
    <message>
        <source>Install the listening models</source>
        <translation>Installer les modèles d’écoute</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Oublier</translation>
    </message>
    <message>
        <source>Forget {name}</source>
        <translation>Oublier {name}</translation>
    </message>
    <message>
        <source>{tracks} tracks, {known} of them in your library</source>
        <translation>{tracks} titres, dont {known} dans votre bibliothèque</translation>
    </message>
    <message>
        <source>Nothing was imported.</source>
        <translation>Rien n’a été importé.</translation>
    </message>
    <message>
        <source>Your data</source>
        <translation>Vos données</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Open the data folder</source>
        <translation>Ouvrir le dossier des données</translation>
    </message>
    <message>
        <source>Your facts, your playlists and the catalogue, and nothing elsewhere.</source>
        <translation>Vos écoutes, vos listes et le catalogue, et rien ailleurs.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Remove {folder}</source>
        <translation>Retirer {folder}</translation>
    </message>
</context>
<context>
    <name>ProblemsDialog</name>
    <message>
        <source>Files with problems</source>
        <translation>Fichiers à problèmes</translation>
    </message>
    <message>
        <source>Every file could be read.</source>
        <translation>Tous les fichiers ont pu être lus.</translation>
    </message>
</context>
<context>
    <name>QueueList</name>
    <message>
        <source>Remove from queue</source>
        <translation>Retirer de la file</translation>
    </message>
</context>
<context>
    <name>QueueView</name>
    <message>
        <source>Next up</source>
        <translation>À suivre</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>File d’attente</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Vider</translation>
    </message>
    <message>
        <source>Clear the queue</source>
        <translation>Vider la file</translation>
    </message>
    <message>
        <source>Undo the last change of the queue</source>
        <translation>Annuler le dernier changement de la file</translation>
    </message>
    <message>
        <source>Undo the last change of the queue (Ctrl+Z)</source>
        <translation>Annuler le dernier changement de la file (Ctrl+Z)</translation>
    </message>
    <message>
        <source>The queue is empty</source>
        <translation>La file est vide</translation>
    </message>
    <message>
        <source>Play something, or press Discover.</source>
        <translation>Lancez une lecture, ou appuyez sur Découvrir.</translation>
    </message>
</context>
<context>
    <name>ReportDialog</name>
    <message>
        <source>Copy the list</source>
        <translation>Copier la liste</translation>
    </message>
</context>
<context>
    <name>SeekBar</name>
    <message>
        <source>Position in the track</source>
        <translation>Position dans le titre</translation>
    </message>
</context>
<context>
    <name>SessionHistory</name>
    <message>
        <source>To its end</source>
        <translation>Jusqu’à la fin</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Sauté</translation>
    </message>
    <message>
        <source>Left for another</source>
        <translation>Quitté pour un autre</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Arrêté</translation>
    </message>
    <message>
        <source>Broke off</source>
        <translation>Interrompu</translation>
    </message>
</context>
<context>
    <name>SessionHistoryDialog</name>
    <message>
        <source>Played in this session</source>
        <translation>Écouté pendant cette session</translation>
    </message>
    <message>
        <source>Press Enter on a track to hear it again next.</source>
        <translation>Appuyez sur Entrée sur un titre pour le réentendre ensuite.</translation>
    </message>
    <message>
        <source>Nothing was played yet since Hearth was started.</source>
        <translation>Rien n’a encore été joué depuis l’ouverture de Hearth.</translation>
    </message>
    <message>
        <source>At</source>
        <translation>À</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Artist</source>
        <translation>Artiste</translation>
    </message>
    <message>
        <source>Heard</source>
        <translation>Écouté</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Fin</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Light, dark, or as the system is.</source>
        <translation>Clair, sombre, ou comme le système.</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>The language of the window; it changes when Hearth is opened again.</source>
        <translation>La langue de la fenêtre ; elle change à la prochaine ouverture de Hearth.</translation>
    </message>
    <message>
        <source>Deutsch</source>
        <translation>Deutsch</translation>
    </message>
    <message>
        <source>English</source>
        <translation>English</translation>
    </message>
    <message>
        <source>Español</source>
        <translation>Español</translation>
    </message>
    <message>
        <source>Français</source>
        <translation>Français</translation>
    </message>
    <message>
        <source>हिन्दी</source>
        <translation>हिन्दी</translation>
    </message>
    <message>
        <source>简体中文</source>
        <translation>简体中文</translation>
    </message>
    <message>
        <source>Show what comes next beside every page.</source>
        <translation>Montrer la suite à côté de chaque page.</translation>
    </message>
    <message>
        <source>Play what is to come in a random order: track by track, or album by album.</source>
        <translation>Jouer la suite dans un ordre aléatoire : titre par titre ou album par album.</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Désactivé</translation>
    </message>
    <message>
        <source>Tracks</source>
        <translation>Titres</translation>
    </message>
    <message>
        <source>Albums</source>
        <translation>Albums</translation>
    </message>
    <message>
        <source>Begin again: off, all, or one.</source>
        <translation>Recommencer : désactivé, tout, ou un seul.</translation>
    </message>
    <message>
        <source>The whole queue</source>
        <translation>Toute la file</translation>
    </message>
    <message>
        <source>One track</source>
        <translation>Un titre</translation>
    </message>
    <message>
        <source>What is made equally loud: tracks, albums, or tracks while an album heard in one piece keeps its balance (auto).</source>
        <translation>Ce qui est ramené au même volume : les titres, les albums, ou les titres tandis qu’un album écouté d’un trait garde son équilibre (automatique).</translation>
    </message>
    <message>
        <source>Tracks, keeping albums as they are</source>
        <translation>Les titres, en gardant les albums tels quels</translation>
    </message>
    <message>
        <source>All tracks</source>
        <translation>Tous les titres</translation>
    </message>
    <message>
        <source>All albums</source>
        <translation>Tous les albums</translation>
    </message>
    <message>
        <source>Seconds by which a track fades into the next; tracks of one album in their order always join without a gap or a fade.</source>
        <translation>Secondes pendant lesquelles un titre se fond dans le suivant ; les titres d’un album dans leur ordre s’enchaînent toujours sans blanc ni fondu.</translation>
    </message>
    <message>
        <source>Seconds to fade on pause, resume, stop and skip.</source>
        <translation>Secondes de fondu à la pause, à la reprise, à l’arrêt et au saut.</translation>
    </message>
    <message>
        <source>Go on with music that fits when the queue is about to run out.</source>
        <translation>Continuer avec une musique qui convient quand la file touche à sa fin.</translation>
    </message>
    <message>
        <source>Listen to new tracks in the background, at low priority.</source>
        <translation>Écouter les nouveaux titres en arrière-plan, à basse priorité.</translation>
    </message>
    <message>
        <source>Show Hearth in the tray, where the desktop has one; closing the window then leaves the music playing.</source>
        <translation>Montrer Hearth dans la zone de notification, là où le bureau en a une ; fermer la fenêtre laisse alors jouer la musique.</translation>
    </message>
    <message>
        <source>Tell when another track begins, unless the window is in front.</source>
        <translation>Prévenir quand un autre titre commence, sauf si la fenêtre est au premier plan.</translation>
    </message>
    <message>
        <source>Notice new and changed music by itself.</source>
        <translation>Remarquer de lui-même la musique nouvelle ou modifiée.</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Play from here</source>
        <translation>Lire à partir d’ici</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Search by typing in the track list</source>
        <translation>Rechercher en tapant dans la liste des titres</translation>
    </message>
    <message>
        <source>any letter</source>
        <translation>une lettre</translation>
    </message>
    <message>
        <source>Remove from the queue, Discover or a playlist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Suppr</translation>
    </message>
    <message>
        <source>Move within the queue, Discover or a playlist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Shift+Up, Ctrl+Shift+Down</source>
        <translation>Ctrl+Maj+Haut, Ctrl+Maj+Bas</translation>
    </message>
    <message>
        <source>Why this track is in Discover, and back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right, Left</source>
        <translation>Droite, Gauche</translation>
    </message>
    <message>
        <source>Pin a track of Discover, or let it go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P</source>
        <translation>P</translation>
    </message>
    <message>
        <source>Another track in this place of Discover</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>R</source>
        <translation>R</translation>
    </message>
    <message>
        <source>Five seconds back or on, in the seek bar</source>
        <translation>Cinq secondes en arrière ou en avant, dans la barre de lecture</translation>
    </message>
    <message>
        <source>Left, Right</source>
        <translation>Gauche, Droite</translation>
    </message>
    <message>
        <source>Context menu</source>
        <translation>Menu contextuel</translation>
    </message>
    <message>
        <source>Menu key, Shift+F10</source>
        <translation>Touche Menu, Maj+F10</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Add music folder…</source>
        <translation>Ajouter un dossier…</translation>
    </message>
    <message>
        <source>Add music folder</source>
        <translation>Ajouter un dossier de musique</translation>
    </message>
    <message>
        <source>Discover</source>
        <translation>Découvrir</translation>
    </message>
    <message>
        <source>Now playing</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>File d’attente</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothèque</translation>
    </message>
    <message>
        <source>Tracks</source>
        <translation>Titres</translation>
    </message>
    <message>
        <source>Albums</source>
        <translation>Albums</translation>
    </message>
    <message>
        <source>Artists</source>
        <translation>Artistes</translation>
    </message>
    <message>
        <source>Genres</source>
        <translation>Genres</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>Années</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Dossiers</translation>
    </message>
    <message>
        <source>Playlists</source>
        <translation>Listes de lecture</translation>
    </message>
    <message>
        <source>Explore</source>
        <translation>Explorer</translation>
    </message>
    <message>
        <source>Blends, journeys</source>
        <translation>Mélanges</translation>
    </message>
    <message>
        <source>Sound map</source>
        <translation>Carte sonore</translation>
    </message>
    <message>
        <source>Your taste</source>
        <translation>Vos goûts</translation>
    </message>
    <message>
        <source>Is it learning?</source>
        <translation>Apprend-il ?</translation>
    </message>
</context>
<context>
    <name>SimilarArtistsList</name>
    <message>
        <source>Similar artists</source>
        <translation>Artistes semblables</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Personne pour l’instant</translation>
    </message>
</context>
<context>
    <name>SlotDetail</name>
    <message>
        <source>Why this track</source>
        <translation>Pourquoi ce titre</translation>
    </message>
    <message>
        <source>Let go</source>
        <translation>Libérer</translation>
    </message>
    <message>
        <source>Pin here</source>
        <translation>Épingler ici</translation>
    </message>
    <message>
        <source>Let it go from this place</source>
        <translation>Le libérer de cette place</translation>
    </message>
    <message>
        <source>Pin it here</source>
        <translation>L’épingler ici</translation>
    </message>
    <message>
        <source>Show it in the library</source>
        <translation>Le montrer dans la bibliothèque</translation>
    </message>
</context>
<context>
    <name>SmartEditor</name>
    <message>
        <source>Edit smart playlist</source>
        <translation>Modifier la liste intelligente</translation>
    </message>
    <message>
        <source>New smart playlist</source>
        <translation>Nouvelle liste intelligente</translation>
    </message>
    <message>
        <source>What the rule finds now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Créer</translation>
    </message>
    <message>
        <source>The first {limit} of {tracks}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing answers this now.</source>
        <translation>Rien n’y répond pour l’instant.</translation>
    </message>
    <message>
        <source>Last first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished">Nom</translation>
    </message>
    <message>
        <source>Tracks with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ordered by</source>
        <translation>Trié par</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Au plus</translation>
    </message>
    <message>
        <source>What its tracks must be</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Ordre</translation>
    </message>
    <message>
        <source>At most so many tracks; nought is all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Artist and album</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished">Titre</translation>
    </message>
    <message>
        <source>Year</source>
        <translation type="unfinished">Année</translation>
    </message>
    <message>
        <source>When it was added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How often it was played</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Genre</source>
        <translation type="unfinished">Genre</translation>
    </message>
    <message>
        <source>As in the search field: words, artist: album: genre: tag: year:1990..1999 bpm:&lt;100 loved unplayed -not. Left empty, it is the whole library.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SoundCommands</name>
    <message>
        <source>Sleep timer</source>
        <translation>Minuterie de sommeil</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Désactivé</translation>
    </message>
    <message>
        <source>{number} seconds</source>
        <translation>{number} secondes</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normale</translation>
    </message>
    <message>
        <source>Repeat a passage from here</source>
        <translation type="unfinished">Répéter un passage à partir d’ici</translation>
    </message>
    <message>
        <source>Repeat it up to here</source>
        <translation>Le répéter jusqu’ici</translation>
    </message>
    <message>
        <source>Stop repeating the passage</source>
        <translation>Ne plus répéter le passage</translation>
    </message>
    <message>
        <source>{name} (not there)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sleep timer: {minutes} left</source>
        <translation>Minuterie de sommeil : encore {minutes}</translation>
    </message>
    <message>
        <source>At the end of this track</source>
        <translation>À la fin de ce titre</translation>
    </message>
    <message>
        <source>In {minutes}</source>
        <translation>Dans {minutes}</translation>
    </message>
</context>
<context>
    <name>SoundMapView</name>
    <message>
        <source>No map yet</source>
        <translation>Pas encore de carte</translation>
    </message>
    <message>
        <source>Sound map</source>
        <translation>Carte sonore</translation>
    </message>
    <message>
        <source>Colour by</source>
        <translation>Colorer par</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Lire</translation>
    </message>
    <message>
        <source>Play what is chosen on the map</source>
        <translation>Lire ce qui est choisi sur la carte</translation>
    </message>
    <message>
        <source>Add to queue</source>
        <translation>Ajouter à la file</translation>
    </message>
    <message>
        <source>Add what is chosen on the map to the queue</source>
        <translation>Ajouter à la file ce qui est choisi sur la carte</translation>
    </message>
</context>
<context>
    <name>TagEditing</name>
    <message>
        <source>Tags of {most} tracks at most can be edited at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Putting tags back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken back in {tracks}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tags of {tracks} cannot be edited.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed {tracks}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{failed} could not be changed and stayed as before; {written} were changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
</context>
<context>
    <name>TagEditor</name>
    <message>
        <source>Edit tags</source>
        <translation>Modifier les étiquettes</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation type="unfinished">Pochette</translation>
    </message>
    <message>
        <source>This is no image that can be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose image…</source>
        <translation>Choisir une image…</translation>
    </message>
    <message>
        <source>Paste image</source>
        <translation>Coller l’image</translation>
    </message>
    <message>
        <source>Remove cover</source>
        <translation>Retirer la pochette</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Save {changes}</source>
        <translation>Enregistrer {changes}</translation>
    </message>
    <message>
        <source>Choose a cover</source>
        <translation>Choisir une pochette</translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished">Titre</translation>
    </message>
    <message>
        <source>Artists</source>
        <translation type="unfinished">Artistes</translation>
    </message>
    <message>
        <source>Album</source>
        <translation>Album</translation>
    </message>
    <message>
        <source>Album artist</source>
        <translation type="unfinished">Artiste de l’album</translation>
    </message>
    <message>
        <source>Genres</source>
        <translation type="unfinished">Genres</translation>
    </message>
    <message>
        <source>Composer</source>
        <translation type="unfinished">Compositeur</translation>
    </message>
    <message>
        <source>Year or date</source>
        <translation>Année ou date</translation>
    </message>
    <message>
        <source>Track</source>
        <translation>Piste</translation>
    </message>
    <message>
        <source>Disc</source>
        <translation>Disque</translation>
    </message>
    <message>
        <source>of</source>
        <translation>sur</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Commentaire</translation>
    </message>
    <message>
        <source>Lyrics</source>
        <translation type="unfinished">Paroles</translation>
    </message>
    <message>
        <source>Compilation</source>
        <translation>Compilation</translation>
    </message>
    <message>
        <source>Images (*.jpg *.jpeg *.png *.webp *.bmp *.gif)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TaskLine</name>
    <message>
        <source>Stop; what is done stays done</source>
        <translation>Arrêter ; ce qui est fait reste fait</translation>
    </message>
</context>
<context>
    <name>TastePicks</name>
    <message>
        <source>Artists you love</source>
        <translation>Artistes que vous aimez</translation>
    </message>
    <message>
        <source>Which of these do you love?</source>
        <translation>Lesquels aimez-vous ?</translation>
    </message>
    <message>
        <source>A few are enough. Discover will bring more like them, and it can be undone.</source>
        <translation>Quelques-uns suffisent. Découvrir en apportera de semblables, et cela peut s’annuler.</translation>
    </message>
    <message>
        <source>Find an artist</source>
        <translation>Trouver un artiste</translation>
    </message>
    <message>
        <source>Artists of your library</source>
        <translation>Artistes de votre bibliothèque</translation>
    </message>
    <message>
        <source>Love none yet</source>
        <translation>N’en aimer aucun pour l’instant</translation>
    </message>
</context>
<context>
    <name>TasteView</name>
    <message>
        <source>Nothing believed yet</source>
        <translation>Encore aucune croyance</translation>
    </message>
    <message>
        <source>Your taste</source>
        <translation>Vos goûts</translation>
    </message>
    <message>
        <source>Save as picture…</source>
        <translation>Enregistrer comme image…</translation>
    </message>
    <message>
        <source>Save your taste as a picture</source>
        <translation>Enregistrer vos goûts comme image</translation>
    </message>
    <message>
        <source>Play these</source>
        <translation>Lire ceux-ci</translation>
    </message>
</context>
<context>
    <name>Transport</name>
    <message>
        <source>Show what plays</source>
        <translation>Montrer ce qui joue</translation>
    </message>
    <message>
        <source>Like</source>
        <translation>J’aime</translation>
    </message>
    <message>
        <source>Start radio from this track</source>
        <translation>Lancer une radio à partir de ce titre</translation>
    </message>
    <message>
        <source>Previous track</source>
        <translation>Titre précédent</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Lire</translation>
    </message>
    <message>
        <source>Next track</source>
        <translation>Titre suivant</translation>
    </message>
    <message>
        <source>Shuffle</source>
        <translation>Mélanger</translation>
    </message>
    <message>
        <source>Repeat: off</source>
        <translation>Répéter : désactivé</translation>
    </message>
    <message>
        <source>No sound</source>
        <translation>Pas de son</translation>
    </message>
    <message>
        <source>Show what comes next</source>
        <translation>Montrer la suite</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Muet</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volume</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Take back like</source>
        <translation>Ne plus aimer</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Show the window</source>
        <translation>Montrer la fenêtre</translation>
    </message>
</context>
<context>
    <name>WelcomeView</name>
    <message>
        <source>Welcome to Hearth</source>
        <translation>Bienvenue dans Hearth</translation>
    </message>
    <message>
        <source>A music player that learns, on your own computer, what to play next.</source>
        <translation>Un lecteur de musique qui apprend, sur votre propre ordinateur, quoi jouer ensuite.</translation>
    </message>
    <message>
        <source>Choose your music folder</source>
        <translation>Choisissez votre dossier de musique</translation>
    </message>
    <message>
        <source>or drop a folder here</source>
        <translation>ou déposez un dossier ici</translation>
    </message>
    <message>
        <source>Plays at once</source>
        <translation>Joue tout de suite</translation>
    </message>
    <message>
        <source>No waiting for an analysis. Your music sounds while it is read.</source>
        <translation>Pas d’analyse à attendre. Votre musique sonne pendant qu’elle est lue.</translation>
    </message>
    <message>
        <source>Learns as you listen</source>
        <translation>Apprend à l’écoute</translation>
    </message>
    <message>
        <source>Every skip and every replay shapes what comes next.</source>
        <translation>Chaque saut et chaque réécoute façonnent la suite.</translation>
    </message>
    <message>
        <source>Stays with you</source>
        <translation>Reste chez vous</translation>
    </message>
    <message>
        <source>Nothing you hear or like ever leaves this computer.</source>
        <translation>Rien de ce que vous écoutez ou aimez ne quitte cet ordinateur.</translation>
    </message>
</context>
</TS>
