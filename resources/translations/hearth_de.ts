<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE">
<context>
    <name>AboutTrack</name>
    <message>
        <source>Composer</source>
        <translation>Komponist</translation>
    </message>
    <message>
        <source>Words by</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Conductor</source>
        <translation>Dirigent</translation>
    </message>
    <message>
        <source>Ensemble</source>
        <translation>Ensemble</translation>
    </message>
    <message>
        <source>Performers</source>
        <translation>Mitwirkende</translation>
    </message>
    <message>
        <source>Arranged by</source>
        <translation>Arrangement</translation>
    </message>
    <message>
        <source>Produced by</source>
        <translation>Produktion</translation>
    </message>
    <message>
        <source>Recorded by</source>
        <translation>Aufnahme</translation>
    </message>
    <message>
        <source>Mixed by</source>
        <translation>Mischung</translation>
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
        <translation>Katalognummer</translation>
    </message>
    <message>
        <source>ISRC</source>
        <translation>ISRC</translation>
    </message>
    <message>
        <source>Copyright</source>
        <translation>Urheberrecht</translation>
    </message>
    <message>
        <source>quiet</source>
        <translation>leise</translation>
    </message>
    <message>
        <source>gentle</source>
        <translation>sanft</translation>
    </message>
    <message>
        <source>lively</source>
        <translation>lebhaft</translation>
    </message>
    <message>
        <source>forceful</source>
        <translation>kraftvoll</translation>
    </message>
    <message>
        <source>{bpm} beats a minute</source>
        <translation>{bpm} Schläge pro Minute</translation>
    </message>
    <message>
        <source>Tempo</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Tonart</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>Energie</translation>
    </message>
    <message>
        <source>Loudness</source>
        <translation>Lautheit</translation>
    </message>
    <message>
        <source>from {source}, {confidence}</source>
        <translation>aus {source}, {confidence}</translation>
    </message>
    <message>
        <source>Album artist</source>
        <translation>Albuminterpret</translation>
    </message>
    <message>
        <source>Genre</source>
        <translation>Genre</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Jahr</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>{percent} % sure</source>
        <translation>zu {percent} % sicher</translation>
    </message>
</context>
<context>
    <name>AboutTrackView</name>
    <message>
        <source>About this track</source>
        <translation>Über diesen Titel</translation>
    </message>
    <message>
        <source>Credits</source>
        <translation>Mitwirkende</translation>
    </message>
    <message>
        <source>About the artist</source>
        <translation>Über den Interpreten</translation>
    </message>
    <message>
        <source>About the album</source>
        <translation>Über das Album</translation>
    </message>
    <message>
        <source>How it sounds</source>
        <translation>Wie er klingt</translation>
    </message>
    <message>
        <source>Hearth has not listened to this track yet.</source>
        <translation>Hearth hat diesen Titel noch nicht angehört.</translation>
    </message>
    <message>
        <source>It seems</source>
        <translation>Er scheint</translation>
    </message>
    <message>
        <source>Guessed by ear, from the sound alone</source>
        <translation>Nach Gehör vermutet, allein aus dem Klang</translation>
    </message>
</context>
<context>
    <name>AlbumView</name>
    <message>
        <source>Albums</source>
        <translation>Alben</translation>
    </message>
    <message>
        <source>Back to the albums</source>
        <translation>Zurück zu den Alben</translation>
    </message>
    <message>
        <source>Back to the albums (Esc)</source>
        <translation>Zurück zu den Alben (Esc)</translation>
    </message>
    <message>
        <source>The artist</source>
        <translation>Der Interpret</translation>
    </message>
    <message>
        <source>Show everything by this artist</source>
        <translation>Alles von diesem Interpreten zeigen</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Abspielen</translation>
    </message>
    <message>
        <source>Shuffle</source>
        <translation>Mischen</translation>
    </message>
    <message>
        <source>Add to queue</source>
        <translation>An die Warteschlange anhängen</translation>
    </message>
</context>
<context>
    <name>AlbumsView</name>
    <message>
        <source>Nothing found</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message>
        <source>No album answers this.</source>
        <translation>Kein Album passt dazu.</translation>
    </message>
    <message>
        <source>No albums here yet</source>
        <translation>Hier sind noch keine Alben</translation>
    </message>
    <message>
        <source>Albums appear as your music is read.</source>
        <translation>Alben erscheinen, während Ihre Musik eingelesen wird.</translation>
    </message>
    <message>
        <source>Albums</source>
        <translation>Alben</translation>
    </message>
    <message>
        <source>Order of the albums</source>
        <translation>Reihenfolge der Alben</translation>
    </message>
</context>
<context>
    <name>Beginnings</name>
    <message>
        <source>Choose artists you love…</source>
        <translation>Interpreten wählen, die Sie lieben …</translation>
    </message>
    <message>
        <source>Bring your listening history…</source>
        <translation>Ihren Hörverlauf mitbringen …</translation>
    </message>
</context>
<context>
    <name>BeliefEvidence</name>
    <message>
        <source>Play this track</source>
        <translation>Diesen Titel abspielen</translation>
    </message>
</context>
<context>
    <name>BeliefRow</name>
    <message>
        <source>Opens the evidence</source>
        <translation>Öffnet die Belege</translation>
    </message>
</context>
<context>
    <name>CollectionView</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Back (Esc)</source>
        <translation>Zurück (Esc)</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Abspielen</translation>
    </message>
    <message>
        <source>Shuffle</source>
        <translation>Mischen</translation>
    </message>
    <message>
        <source>Radio</source>
        <translation>Radio</translation>
    </message>
    <message>
        <source>Play tracks near this artist, by everything Hearth knows</source>
        <translation>Titel in der Nähe dieses Interpreten spielen, nach allem, was Hearth weiß</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>Play or pause</source>
        <translation>Abspielen oder anhalten</translation>
    </message>
    <message>
        <source>Next track</source>
        <translation>Nächster Titel</translation>
    </message>
    <message>
        <source>Previous track</source>
        <translation>Voriger Titel</translation>
    </message>
    <message>
        <source>Shuffle</source>
        <translation>Mischen</translation>
    </message>
    <message>
        <source>Shuffle albums</source>
        <translation>Alben mischen</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Go on when the queue runs out</source>
        <translation>Weiterspielen, wenn die Warteschlange endet</translation>
    </message>
    <message>
        <source>Start radio from what is playing</source>
        <translation>Radio ab dem laufenden Titel starten</translation>
    </message>
    <message>
        <source>Stop after this track</source>
        <translation>Nach diesem Titel anhalten</translation>
    </message>
    <message>
        <source>Undo the last change of the queue</source>
        <translation>Letzte Änderung der Warteschlange rückgängig machen</translation>
    </message>
    <message>
        <source>Repeat a passage from here</source>
        <translation>Eine Stelle ab hier wiederholen</translation>
    </message>
    <message>
        <source>Played in this session…</source>
        <translation>In dieser Sitzung gespielt …</translation>
    </message>
    <message>
        <source>Equal loudness</source>
        <translation>Gleiche Lautheit</translation>
    </message>
    <message>
        <source>Equaliser…</source>
        <translation>Equalizer …</translation>
    </message>
    <message>
        <source>Crossfade</source>
        <translation>Überblenden</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Geschwindigkeit</translation>
    </message>
    <message>
        <source>Sound device</source>
        <translation>Ausgabegerät</translation>
    </message>
    <message>
        <source>Sleep timer</source>
        <translation>Einschlaftimer</translation>
    </message>
    <message>
        <source>Louder</source>
        <translation>Lauter</translation>
    </message>
    <message>
        <source>Quieter</source>
        <translation>Leiser</translation>
    </message>
    <message>
        <source>Like what is playing</source>
        <translation>Gefällt mir, was gerade läuft</translation>
    </message>
    <message>
        <source>Discover</source>
        <translation>Entdecken</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Show what plays</source>
        <translation>Laufenden Titel zeigen</translation>
    </message>
    <message>
        <source>Show Discover</source>
        <translation>Entdecken zeigen</translation>
    </message>
    <message>
        <source>Show library</source>
        <translation>Bibliothek zeigen</translation>
    </message>
    <message>
        <source>Show albums</source>
        <translation>Alben zeigen</translation>
    </message>
    <message>
        <source>Show artists</source>
        <translation>Interpreten zeigen</translation>
    </message>
    <message>
        <source>Show genres</source>
        <translation>Genres zeigen</translation>
    </message>
    <message>
        <source>Show years</source>
        <translation>Jahre zeigen</translation>
    </message>
    <message>
        <source>Show folders</source>
        <translation>Ordner zeigen</translation>
    </message>
    <message>
        <source>Show queue</source>
        <translation>Warteschlange zeigen</translation>
    </message>
    <message>
        <source>Show playlists</source>
        <translation>Wiedergabelisten zeigen</translation>
    </message>
    <message>
        <source>Show blends and journeys</source>
        <translation>Mischungen und Reisen zeigen</translation>
    </message>
    <message>
        <source>Show sound map</source>
        <translation>Klangkarte zeigen</translation>
    </message>
    <message>
        <source>Show your taste</source>
        <translation>Ihren Geschmack zeigen</translation>
    </message>
    <message>
        <source>Show whether it is learning</source>
        <translation>Zeigen, ob es lernt</translation>
    </message>
    <message>
        <source>Show what comes next</source>
        <translation>Zeigen, was als Nächstes kommt</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Vollbild</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>Whose listening it is</source>
        <translation>Wer zuhört</translation>
    </message>
    <message>
        <source>Guest: learn nothing</source>
        <translation>Gast: nichts lernen</translation>
    </message>
    <message>
        <source>Add music folder…</source>
        <translation>Musikordner hinzufügen …</translation>
    </message>
    <message>
        <source>Look for new music</source>
        <translation>Nach neuer Musik suchen</translation>
    </message>
    <message>
        <source>Analyse in the background</source>
        <translation>Im Hintergrund analysieren</translation>
    </message>
    <message>
        <source>Bring listening history…</source>
        <translation>Hörverlauf mitbringen …</translation>
    </message>
    <message>
        <source>Install the listening models</source>
        <translation>Hörmodelle installieren</translation>
    </message>
    <message>
        <source>Find duplicates…</source>
        <translation>Doppelte finden …</translation>
    </message>
    <message>
        <source>Files with problems…</source>
        <translation>Dateien mit Problemen …</translation>
    </message>
    <message>
        <source>Preferences…</source>
        <translation>Einstellungen …</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Playback</source>
        <translation>Wiedergabe</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Klang</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothek</translation>
    </message>
    <message>
        <source>Listener</source>
        <translation>Hörer</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
</context>
<context>
    <name>DiscoverControls</name>
    <message>
        <source>Choosing…</source>
        <translation>Wählt aus …</translation>
    </message>
    <message>
        <source>Discover</source>
        <translation>Entdecken</translation>
    </message>
    <message>
        <source>What should play now?</source>
        <translation>Was soll jetzt laufen?</translation>
    </message>
    <message>
        <source>From your own music, with a reason for every track.</source>
        <translation>Aus Ihrer eigenen Musik, mit einem Grund für jeden Titel.</translation>
    </message>
    <message>
        <source>Build a queue (Ctrl+D)</source>
        <translation>Eine Warteschlange bauen (Strg+D)</translation>
    </message>
    <message>
        <source>Any mood, or in your own words: quiet piano, rainy night…</source>
        <translation>Jede Stimmung, in Ihren eigenen Worten: leises Klavier, verregnete Nacht …</translation>
    </message>
    <message>
        <source>Mood in your own words</source>
        <translation>Stimmung in eigenen Worten</translation>
    </message>
    <message>
        <source>Familiar to adventurous</source>
        <translation>Von vertraut bis abenteuerlich</translation>
    </message>
    <message>
        <source>How many tracks</source>
        <translation>Wie viele Titel</translation>
    </message>
    <message>
        <source>For when</source>
        <translation>Für wann</translation>
    </message>
    <message>
        <source>What you like at an hour and on a weekday makes a difference.</source>
        <translation>Was Sie zu welcher Stunde und an welchem Wochentag mögen, macht einen Unterschied.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Stunde</translation>
    </message>
</context>
<context>
    <name>DiscoverView</name>
    <message>
        <source>Nothing discovered yet</source>
        <translation>Noch nichts entdeckt</translation>
    </message>
    <message>
        <source>Press Discover. It works from the first minute, and better with every skip.</source>
        <translation>Drücken Sie Entdecken. Es geht von der ersten Minute an, und besser mit jedem Überspringen.</translation>
    </message>
    <message>
        <source>Play all</source>
        <translation>Alles abspielen</translation>
    </message>
    <message>
        <source>Play the Discover queue</source>
        <translation>Die Entdecken-Warteschlange abspielen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Undo the last change of this queue</source>
        <translation>Letzte Änderung dieser Warteschlange rückgängig machen</translation>
    </message>
    <message>
        <source>Take back the last move, removal or replacement</source>
        <translation>Die letzte Verschiebung, Entfernung oder Ersetzung zurücknehmen</translation>
    </message>
    <message>
        <source>Undo what was just changed</source>
        <translation>Gerade Geändertes rückgängig machen</translation>
    </message>
    <message>
        <source>Why this track?</source>
        <translation>Warum dieser Titel?</translation>
    </message>
</context>
<context>
    <name>DuplicateSearch</name>
    <message>
        <source>Looking for duplicates</source>
        <translation>Doppelte werden gesucht</translation>
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
        <translation>Doppelte</translation>
    </message>
    <message>
        <source>{groups} recordings in {files} files, the fullest first. Nothing is deleted: open a folder to decide there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No recording is there more than once.</source>
        <translation>Keine Aufnahme ist mehrfach da.</translation>
    </message>
    <message>
        <source>Play</source>
        <translation type="unfinished">Abspielen</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Im Ordner zeigen</translation>
    </message>
</context>
<context>
    <name>EqualiserDialog</name>
    <message>
        <source>Equaliser</source>
        <translation>Equalizer</translation>
    </message>
    <message>
        <source>On</source>
        <translation>An</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Voreinstellung</translation>
    </message>
    <message>
        <source>My own</source>
        <translation>Meine eigene</translation>
    </message>
    <message>
        <source>Preamplifier</source>
        <translation>Vorverstärker</translation>
    </message>
    <message>
        <source>Pre</source>
        <translation>Vor</translation>
    </message>
</context>
<context>
    <name>FolderTree</name>
    <message>
        <source>Folders</source>
        <translation>Ordner</translation>
    </message>
</context>
<context>
    <name>FoldersView</name>
    <message>
        <source>No folders here yet</source>
        <translation>Hier sind noch keine Ordner</translation>
    </message>
    <message>
        <source>Add a folder with music.</source>
        <translation>Fügen Sie einen Ordner mit Musik hinzu.</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Abspielen</translation>
    </message>
    <message>
        <source>Play: the folder</source>
        <translation>Abspielen: der Ordner</translation>
    </message>
    <message>
        <source>Add to queue</source>
        <translation>An die Warteschlange anhängen</translation>
    </message>
    <message>
        <source>Add to queue: the folder</source>
        <translation>An die Warteschlange anhängen: der Ordner</translation>
    </message>
</context>
<context>
    <name>LibraryView</name>
    <message>
        <source>Nothing found</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message>
        <source>No music here yet</source>
        <translation>Hier ist noch keine Musik</translation>
    </message>
    <message>
        <source>Your music is being read. The first tracks appear at once.</source>
        <translation>Ihre Musik wird eingelesen. Die ersten Titel erscheinen sofort.</translation>
    </message>
    <message>
        <source>Tracks</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Play all</source>
        <translation>Alles abspielen</translation>
    </message>
</context>
<context>
    <name>LyricsList</name>
    <message>
        <source>Lyrics</source>
        <translation>Liedtext</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Search your library</source>
        <translation>In Ihrer Bibliothek suchen</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
    <message>
        <source>Menu (F10)</source>
        <translation>Menü (F10)</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Close message</source>
        <translation>Meldung schließen</translation>
    </message>
</context>
<context>
    <name>NameDialog</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>The listening models are installed.</source>
        <translation>Die Hörmodelle sind installiert.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Install now</source>
        <translation>Jetzt installieren</translation>
    </message>
    <message>
        <source>Play elsewhere</source>
        <translation>Anderswo abspielen</translation>
    </message>
</context>
<context>
    <name>NowPlayingView</name>
    <message>
        <source>Now playing</source>
        <translation>Läuft gerade</translation>
    </message>
    <message>
        <source>Nothing plays</source>
        <translation>Es läuft nichts</translation>
    </message>
    <message>
        <source>Play something, and it is shown here with its words.</source>
        <translation>Spielen Sie etwas ab, und es wird hier mit seinem Text gezeigt.</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>Titelbild</translation>
    </message>
    <message>
        <source>Show everything by this artist</source>
        <translation>Alles von diesem Interpreten zeigen</translation>
    </message>
    <message>
        <source>Show this album</source>
        <translation>Dieses Album zeigen</translation>
    </message>
    <message>
        <source>Lyrics</source>
        <translation>Liedtext</translation>
    </message>
    <message>
        <source>No lyrics</source>
        <translation>Kein Liedtext</translation>
    </message>
    <message>
        <source>Put them into the file, or beside it with the same name and .lrc or .txt.</source>
        <translation>Legen Sie ihn in die Datei oder daneben, mit demselben Namen und der Endung .lrc oder .txt.</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Über</translation>
    </message>
    <message>
        <source>Next up</source>
        <translation>Als Nächstes</translation>
    </message>
    <message>
        <source>Full screen (F11)</source>
        <translation>Vollbild (F11)</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Abspielen</translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message>
        <source>“{name}” is not in your library yet.</source>
        <translation>„{name}“ ist noch nicht in Ihrer Bibliothek.</translation>
    </message>
    <message>
        <source>Add its folder and play it</source>
        <translation>Ordner hinzufügen und abspielen</translation>
    </message>
    <message>
        <source>{count} files are not in your library yet.</source>
        <translation>{count} Dateien sind noch nicht in Ihrer Bibliothek.</translation>
    </message>
    <message>
        <source>Add their folders and play them</source>
        <translation>Ordner hinzufügen und alles abspielen</translation>
    </message>
    <message>
        <source>“{name}” could not be read as music.</source>
        <translation>„{name}“ konnte nicht als Musik gelesen werden.</translation>
    </message>
</context>
<context>
    <name>OptionRow</name>
    <message>
        <source>Back to what it was: {name}</source>
        <translation>Zurück zum Ausgangswert: {name}</translation>
    </message>
    <message>
        <source>Back to what it was</source>
        <translation>Zurück zum Ausgangswert</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>The language changes when Hearth is opened again.</source>
        <translation>Die Sprache ändert sich, wenn Hearth erneut geöffnet wird.</translation>
    </message>
    <message>
        <source>Open again now</source>
        <translation>Jetzt erneut öffnen</translation>
    </message>
</context>
<context>
    <name>PlaylistActions</name>
    <message>
        <source>“{name}” is there now.</source>
        <translation>„{name}“ ist jetzt da.</translation>
    </message>
    <message>
        <source>“{old}” is called “{new}” now.</source>
        <translation>„{old}“ heißt jetzt „{new}“.</translation>
    </message>
    <message>
        <source>“{name}” follows another rule now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” was deleted. Its tracks are still in your library.</source>
        <translation>„{name}“ wurde gelöscht. Die Titel sind noch in Ihrer Bibliothek.</translation>
    </message>
    <message>
        <source>{tracks} added to “{name}”.</source>
        <translation>{tracks} zu „{name}“ hinzugefügt.</translation>
    </message>
    <message>
        <source>“{name}” was written to {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to take back.</source>
        <translation>Es gibt nichts zurückzunehmen.</translation>
    </message>
    <message>
        <source>Taken back: {edit}.</source>
        <translation>Zurückgenommen: {edit}.</translation>
    </message>
</context>
<context>
    <name>PlaylistDelegate</name>
    <message>
        <source>Smart</source>
        <translation>Intelligent</translation>
    </message>
</context>
<context>
    <name>PlaylistFiles</name>
    <message>
        <source>Import playlists</source>
        <translation>Wiedergabelisten einlesen</translation>
    </message>
    <message>
        <source>Export playlist</source>
        <translation>Wiedergabeliste ausgeben</translation>
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
        <translation>Rückgängig</translation>
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
        <translation>Hier ist noch nichts</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Umbenennen …</translation>
    </message>
    <message>
        <source>Edit rule…</source>
        <translation>Regel bearbeiten …</translation>
    </message>
    <message>
        <source>Playlists</source>
        <translation>Wiedergabelisten</translation>
    </message>
    <message>
        <source>Back to the playlists</source>
        <translation>Zurück zu den Wiedergabelisten</translation>
    </message>
    <message>
        <source>Back to the playlists (Esc)</source>
        <translation>Zurück zu den Wiedergabelisten (Esc)</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Abspielen</translation>
    </message>
    <message>
        <source>Shuffle</source>
        <translation>Mischen</translation>
    </message>
    <message>
        <source>Add to queue</source>
        <translation>An die Warteschlange anhängen</translation>
    </message>
    <message>
        <source>More about this playlist</source>
        <translation>Mehr zu dieser Wiedergabeliste</translation>
    </message>
    <message>
        <source>{verb}: the playlist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take out of this playlist</source>
        <translation>Aus dieser Wiedergabeliste nehmen</translation>
    </message>
    <message>
        <source>the whole library</source>
        <translation>die ganze Bibliothek</translation>
    </message>
    <message>
        <source>Smart: {query}</source>
        <translation>Intelligent: {query}</translation>
    </message>
    <message>
        <source>Add tracks to it from the menu of any track.</source>
        <translation>Fügen Sie Titel über das Menü eines beliebigen Titels hinzu.</translation>
    </message>
    <message>
        <source>No track of your library answers this rule at the moment.</source>
        <translation>Zurzeit passt kein Titel Ihrer Bibliothek zu dieser Regel.</translation>
    </message>
</context>
<context>
    <name>PlaylistsPage</name>
    <message>
        <source>Rename playlist</source>
        <translation>Wiedergabeliste umbenennen</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>New playlist</source>
        <translation>Neue Wiedergabeliste</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation type="unfinished">Umbenennen …</translation>
    </message>
    <message>
        <source>Edit rule…</source>
        <translation type="unfinished">Regel bearbeiten …</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Ausgeben …</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
</context>
<context>
    <name>PlaylistsView</name>
    <message>
        <source>No playlists yet</source>
        <translation>Noch keine Wiedergabelisten</translation>
    </message>
    <message>
        <source>Make one, or add tracks to one from the menu of any track.</source>
        <translation>Legen Sie eine an, oder fügen Sie Titel über das Menü eines Titels hinzu.</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>Vorschläge</translation>
    </message>
    <message>
        <source>Make the smart playlist {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Playlists</source>
        <translation type="unfinished">Wiedergabelisten</translation>
    </message>
    <message>
        <source>New playlist</source>
        <translation>Neue Wiedergabeliste</translation>
    </message>
    <message>
        <source>New smart playlist</source>
        <translation>Neue intelligente Wiedergabeliste</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Einlesen …</translation>
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
        <translation>{folder} ist nicht mehr in Ihrer Bibliothek. Die Dateien und Ihr Verlauf bleiben.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>“{name}” is forgotten, with all it taught.</source>
        <translation>„{name}“ ist vergessen, mit allem, was es gelehrt hat.</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenster</translation>
    </message>
    <message>
        <source>Playback</source>
        <translation>Wiedergabe</translation>
    </message>
    <message>
        <source>Discover</source>
        <translation>Entdecken</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothek</translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation>Desktop</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>What comes next</source>
        <translation>Was als Nächstes kommt</translation>
    </message>
    <message>
        <source>Equal loudness</source>
        <translation>Gleiche Lautheit</translation>
    </message>
    <message>
        <source>Crossfade</source>
        <translation>Überblenden</translation>
    </message>
    <message>
        <source>Short fades</source>
        <translation>Kurze Blenden</translation>
    </message>
    <message>
        <source>Watch the music folders</source>
        <translation>Musikordner beobachten</translation>
    </message>
    <message>
        <source>Keep playing in the tray</source>
        <translation>Im Infobereich weiterspielen</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Benachrichtigungen</translation>
    </message>
    <message>
        <source>Go on when the queue runs out</source>
        <translation>Weiterspielen, wenn die Warteschlange endet</translation>
    </message>
    <message>
        <source>Analyse in the background</source>
        <translation>Im Hintergrund analysieren</translation>
    </message>
</context>
<context>
    <name>PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Search the preferences</source>
        <translation>Einstellungen durchsuchen</translation>
    </message>
    <message>
        <source>Nothing here is called so.</source>
        <translation>Nichts hier heißt so.</translation>
    </message>
    <message>
        <source>Music folders</source>
        <translation>Musikordner</translation>
    </message>
    <message>
        <source>Where Hearth reads music.</source>
        <translation>Wo Hearth Musik einliest.</translation>
    </message>
    <message>
        <source>Listening models</source>
        <translation>Hörmodelle</translation>
    </message>
    <message>
        <source>What knows music by its sound and its words.</source>
        <translation>Was Musik an ihrem Klang und ihren Worten erkennt.</translation>
    </message>
    <message>
        <source>Other people’s listening</source>
        <translation>Was andere hören</translation>
    </message>
    <message>
        <source>Imported from files of your choice; forgetting takes back all it taught.</source>
        <translation>Aus Dateien Ihrer Wahl eingelesen; Vergessen nimmt alles zurück, was es gelehrt hat.</translation>
    </message>
    <message>
        <source>Add music folder…</source>
        <translation>Musikordner hinzufügen …</translation>
    </message>
    <message>
        <source>installed</source>
        <translation>installiert</translation>
    </message>
    <message>
        <source>not installed</source>
        <translation>nicht installiert</translation>
    </message>
    <message>
        <source>Install</source>
        <translation>Installieren</translation>
    </message>
    <message>
        <source>Install the listening models</source>
        <translation>Hörmodelle installieren</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Vergessen</translation>
    </message>
    <message>
        <source>Forget {name}</source>
        <translation>{name} vergessen</translation>
    </message>
    <message>
        <source>{tracks} tracks, {known} of them in your library</source>
        <translation>{tracks} Titel, {known} davon in Ihrer Bibliothek</translation>
    </message>
    <message>
        <source>Nothing was imported.</source>
        <translation>Es wurde nichts eingelesen.</translation>
    </message>
    <message>
        <source>Your data</source>
        <translation>Ihre Daten</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Open the data folder</source>
        <translation>Den Datenordner öffnen</translation>
    </message>
    <message>
        <source>Your facts, your playlists and the catalogue, and nothing elsewhere.</source>
        <translation>Ihr Hörverlauf, Ihre Wiedergabelisten und der Katalog, und nirgends sonst.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove {folder}</source>
        <translation>{folder} entfernen</translation>
    </message>
</context>
<context>
    <name>ProblemsDialog</name>
    <message>
        <source>Files with problems</source>
        <translation>Dateien mit Problemen</translation>
    </message>
    <message>
        <source>Every file could be read.</source>
        <translation>Jede Datei konnte gelesen werden.</translation>
    </message>
</context>
<context>
    <name>QueueList</name>
    <message>
        <source>Remove from queue</source>
        <translation>Aus der Warteschlange entfernen</translation>
    </message>
</context>
<context>
    <name>QueueView</name>
    <message>
        <source>Next up</source>
        <translation>Als Nächstes</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Warteschlange</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Clear the queue</source>
        <translation>Die Warteschlange leeren</translation>
    </message>
    <message>
        <source>Undo the last change of the queue</source>
        <translation>Letzte Änderung der Warteschlange rückgängig machen</translation>
    </message>
    <message>
        <source>Undo the last change of the queue (Ctrl+Z)</source>
        <translation>Letzte Änderung der Warteschlange rückgängig machen (Strg+Z)</translation>
    </message>
    <message>
        <source>The queue is empty</source>
        <translation>Die Warteschlange ist leer</translation>
    </message>
    <message>
        <source>Play something, or press Discover.</source>
        <translation>Spielen Sie etwas ab oder drücken Sie Entdecken.</translation>
    </message>
</context>
<context>
    <name>ReportDialog</name>
    <message>
        <source>Copy the list</source>
        <translation>Die Liste kopieren</translation>
    </message>
</context>
<context>
    <name>SeekBar</name>
    <message>
        <source>Position in the track</source>
        <translation>Stelle im Titel</translation>
    </message>
</context>
<context>
    <name>SessionHistory</name>
    <message>
        <source>To its end</source>
        <translation>Bis zum Ende</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Übersprungen</translation>
    </message>
    <message>
        <source>Left for another</source>
        <translation>Für einen anderen verlassen</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Broke off</source>
        <translation>Abgebrochen</translation>
    </message>
</context>
<context>
    <name>SessionHistoryDialog</name>
    <message>
        <source>Played in this session</source>
        <translation>In dieser Sitzung gespielt</translation>
    </message>
    <message>
        <source>Press Enter on a track to hear it again next.</source>
        <translation>Mit der Eingabetaste hören Sie einen Titel als Nächstes noch einmal.</translation>
    </message>
    <message>
        <source>Nothing was played yet since Hearth was started.</source>
        <translation>Seit Hearth gestartet wurde, ist noch nichts gelaufen.</translation>
    </message>
    <message>
        <source>At</source>
        <translation>Um</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Artist</source>
        <translation>Interpret</translation>
    </message>
    <message>
        <source>Heard</source>
        <translation>Gehört</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Ende</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Light, dark, or as the system is.</source>
        <translation>Hell, dunkel oder wie das System.</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>The language of the window; it changes when Hearth is opened again.</source>
        <translation>Die Sprache des Fensters; sie ändert sich, wenn Hearth erneut geöffnet wird.</translation>
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
        <translation>Neben jeder Seite zeigen, was als Nächstes kommt.</translation>
    </message>
    <message>
        <source>Play what is to come in a random order: track by track, or album by album.</source>
        <translation>Was noch kommt in zufälliger Folge spielen: Titel für Titel oder Album für Album.</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>Tracks</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Albums</source>
        <translation>Alben</translation>
    </message>
    <message>
        <source>Begin again: off, all, or one.</source>
        <translation>Von vorn beginnen: aus, alles oder eins.</translation>
    </message>
    <message>
        <source>The whole queue</source>
        <translation>Die ganze Warteschlange</translation>
    </message>
    <message>
        <source>One track</source>
        <translation>Ein Titel</translation>
    </message>
    <message>
        <source>What is made equally loud: tracks, albums, or tracks while an album heard in one piece keeps its balance (auto).</source>
        <translation>Was gleich laut gemacht wird: Titel, Alben, oder Titel, während ein am Stück gehörtes Album sein Gleichgewicht behält (automatisch).</translation>
    </message>
    <message>
        <source>Tracks, keeping albums as they are</source>
        <translation>Titel, Alben bleiben wie sie sind</translation>
    </message>
    <message>
        <source>All tracks</source>
        <translation>Alle Titel</translation>
    </message>
    <message>
        <source>All albums</source>
        <translation>Alle Alben</translation>
    </message>
    <message>
        <source>Seconds by which a track fades into the next; tracks of one album in their order always join without a gap or a fade.</source>
        <translation>Sekunden, in denen ein Titel in den nächsten übergeht; Titel eines Albums in ihrer Folge schließen immer ohne Lücke und Blende an.</translation>
    </message>
    <message>
        <source>Seconds to fade on pause, resume, stop and skip.</source>
        <translation>Sekunden zum Blenden bei Pause, Weiter, Stopp und Überspringen.</translation>
    </message>
    <message>
        <source>Go on with music that fits when the queue is about to run out.</source>
        <translation>Mit passender Musik weitermachen, wenn die Warteschlange zu Ende geht.</translation>
    </message>
    <message>
        <source>Listen to new tracks in the background, at low priority.</source>
        <translation>Neue Titel im Hintergrund anhören, mit niedrigem Vorrang.</translation>
    </message>
    <message>
        <source>Show Hearth in the tray, where the desktop has one; closing the window then leaves the music playing.</source>
        <translation>Hearth im Infobereich zeigen, wo der Desktop einen hat; nach dem Schließen des Fensters läuft die Musik dann weiter.</translation>
    </message>
    <message>
        <source>Tell when another track begins, unless the window is in front.</source>
        <translation>Sagen, wenn ein neuer Titel beginnt, außer das Fenster ist vorn.</translation>
    </message>
    <message>
        <source>Notice new and changed music by itself.</source>
        <translation>Neue und geänderte Musik von selbst bemerken.</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Play from here</source>
        <translation>Ab hier abspielen</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Search by typing in the track list</source>
        <translation>Suchen durch Tippen in der Titelliste</translation>
    </message>
    <message>
        <source>any letter</source>
        <translation>ein Buchstabe</translation>
    </message>
    <message>
        <source>Remove from the queue, Discover or a playlist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Entf</translation>
    </message>
    <message>
        <source>Move within the queue, Discover or a playlist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Shift+Up, Ctrl+Shift+Down</source>
        <translation>Strg+Umschalt+Auf, Strg+Umschalt+Ab</translation>
    </message>
    <message>
        <source>Why this track is in Discover, and back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right, Left</source>
        <translation>Rechts, Links</translation>
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
        <translation>Fünf Sekunden zurück oder vor, in der Zeitleiste</translation>
    </message>
    <message>
        <source>Left, Right</source>
        <translation>Links, Rechts</translation>
    </message>
    <message>
        <source>Context menu</source>
        <translation>Kontextmenü</translation>
    </message>
    <message>
        <source>Menu key, Shift+F10</source>
        <translation>Menütaste, Umschalt+F10</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Add music folder…</source>
        <translation>Ordner hinzufügen …</translation>
    </message>
    <message>
        <source>Add music folder</source>
        <translation>Musikordner hinzufügen</translation>
    </message>
    <message>
        <source>Discover</source>
        <translation>Entdecken</translation>
    </message>
    <message>
        <source>Now playing</source>
        <translation>Läuft gerade</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Warteschlange</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothek</translation>
    </message>
    <message>
        <source>Tracks</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Albums</source>
        <translation>Alben</translation>
    </message>
    <message>
        <source>Artists</source>
        <translation>Interpreten</translation>
    </message>
    <message>
        <source>Genres</source>
        <translation>Genres</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>Jahre</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Playlists</source>
        <translation>Wiedergabelisten</translation>
    </message>
    <message>
        <source>Explore</source>
        <translation>Erkunden</translation>
    </message>
    <message>
        <source>Blends, journeys</source>
        <translation>Mischungen</translation>
    </message>
    <message>
        <source>Sound map</source>
        <translation>Klangkarte</translation>
    </message>
    <message>
        <source>Your taste</source>
        <translation>Ihr Geschmack</translation>
    </message>
    <message>
        <source>Is it learning?</source>
        <translation>Lernt es?</translation>
    </message>
</context>
<context>
    <name>SimilarArtistsList</name>
    <message>
        <source>Similar artists</source>
        <translation>Ähnliche Interpreten</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Noch niemand</translation>
    </message>
</context>
<context>
    <name>SlotDetail</name>
    <message>
        <source>Why this track</source>
        <translation>Warum dieser Titel</translation>
    </message>
    <message>
        <source>Let go</source>
        <translation>Loslassen</translation>
    </message>
    <message>
        <source>Pin here</source>
        <translation>Hier festhalten</translation>
    </message>
    <message>
        <source>Let it go from this place</source>
        <translation>An dieser Stelle loslassen</translation>
    </message>
    <message>
        <source>Pin it here</source>
        <translation>Hier festhalten</translation>
    </message>
    <message>
        <source>Show it in the library</source>
        <translation>In der Bibliothek zeigen</translation>
    </message>
</context>
<context>
    <name>SmartEditor</name>
    <message>
        <source>Edit smart playlist</source>
        <translation>Intelligente Wiedergabeliste bearbeiten</translation>
    </message>
    <message>
        <source>New smart playlist</source>
        <translation>Neue intelligente Wiedergabeliste</translation>
    </message>
    <message>
        <source>What the rule finds now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Anlegen</translation>
    </message>
    <message>
        <source>The first {limit} of {tracks}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing answers this now.</source>
        <translation>Dazu passt zurzeit nichts.</translation>
    </message>
    <message>
        <source>Last first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished">Name</translation>
    </message>
    <message>
        <source>Tracks with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ordered by</source>
        <translation>Geordnet nach</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Höchstens</translation>
    </message>
    <message>
        <source>What its tracks must be</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Reihenfolge</translation>
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
        <translation type="unfinished">Titel</translation>
    </message>
    <message>
        <source>Year</source>
        <translation type="unfinished">Jahr</translation>
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
        <translation>Länge</translation>
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
        <translation>Einschlaftimer</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>{number} seconds</source>
        <translation>{number} Sekunden</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Repeat a passage from here</source>
        <translation type="unfinished">Eine Stelle ab hier wiederholen</translation>
    </message>
    <message>
        <source>Repeat it up to here</source>
        <translation>Bis hierher wiederholen</translation>
    </message>
    <message>
        <source>Stop repeating the passage</source>
        <translation>Die Stelle nicht mehr wiederholen</translation>
    </message>
    <message>
        <source>{name} (not there)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sleep timer: {minutes} left</source>
        <translation>Einschlaftimer: noch {minutes}</translation>
    </message>
    <message>
        <source>At the end of this track</source>
        <translation>Am Ende dieses Titels</translation>
    </message>
    <message>
        <source>In {minutes}</source>
        <translation>In {minutes}</translation>
    </message>
</context>
<context>
    <name>SoundMapView</name>
    <message>
        <source>No map yet</source>
        <translation>Noch keine Karte</translation>
    </message>
    <message>
        <source>Sound map</source>
        <translation>Klangkarte</translation>
    </message>
    <message>
        <source>Colour by</source>
        <translation>Färben nach</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Abspielen</translation>
    </message>
    <message>
        <source>Play what is chosen on the map</source>
        <translation>Abspielen, was auf der Karte gewählt ist</translation>
    </message>
    <message>
        <source>Add to queue</source>
        <translation>An die Warteschlange anhängen</translation>
    </message>
    <message>
        <source>Add what is chosen on the map to the queue</source>
        <translation>Auf der Karte Gewähltes an die Warteschlange anhängen</translation>
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
        <translation>Angaben</translation>
    </message>
</context>
<context>
    <name>TagEditor</name>
    <message>
        <source>Edit tags</source>
        <translation>Angaben bearbeiten</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation type="unfinished">Titelbild</translation>
    </message>
    <message>
        <source>This is no image that can be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose image…</source>
        <translation>Bild wählen …</translation>
    </message>
    <message>
        <source>Paste image</source>
        <translation>Bild einfügen</translation>
    </message>
    <message>
        <source>Remove cover</source>
        <translation>Titelbild entfernen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Save {changes}</source>
        <translation>{changes} speichern</translation>
    </message>
    <message>
        <source>Choose a cover</source>
        <translation>Ein Titelbild wählen</translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished">Titel</translation>
    </message>
    <message>
        <source>Artists</source>
        <translation type="unfinished">Interpreten</translation>
    </message>
    <message>
        <source>Album</source>
        <translation>Album</translation>
    </message>
    <message>
        <source>Album artist</source>
        <translation type="unfinished">Albuminterpret</translation>
    </message>
    <message>
        <source>Genres</source>
        <translation type="unfinished">Genres</translation>
    </message>
    <message>
        <source>Composer</source>
        <translation type="unfinished">Komponist</translation>
    </message>
    <message>
        <source>Year or date</source>
        <translation>Jahr oder Datum</translation>
    </message>
    <message>
        <source>Track</source>
        <translation>Titelnummer</translation>
    </message>
    <message>
        <source>Disc</source>
        <translation>CD</translation>
    </message>
    <message>
        <source>of</source>
        <translation>von</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Kommentar</translation>
    </message>
    <message>
        <source>Lyrics</source>
        <translation type="unfinished">Liedtext</translation>
    </message>
    <message>
        <source>Compilation</source>
        <translation>Zusammenstellung</translation>
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
        <translation>Anhalten; was getan ist, bleibt getan</translation>
    </message>
</context>
<context>
    <name>TastePicks</name>
    <message>
        <source>Artists you love</source>
        <translation>Interpreten, die Sie lieben</translation>
    </message>
    <message>
        <source>Which of these do you love?</source>
        <translation>Welche davon lieben Sie?</translation>
    </message>
    <message>
        <source>A few are enough. Discover will bring more like them, and it can be undone.</source>
        <translation>Wenige genügen. Entdecken bringt mehr dergleichen, und es lässt sich rückgängig machen.</translation>
    </message>
    <message>
        <source>Find an artist</source>
        <translation>Einen Interpreten finden</translation>
    </message>
    <message>
        <source>Artists of your library</source>
        <translation>Interpreten Ihrer Bibliothek</translation>
    </message>
    <message>
        <source>Love none yet</source>
        <translation>Noch keinen lieben</translation>
    </message>
</context>
<context>
    <name>TasteView</name>
    <message>
        <source>Nothing believed yet</source>
        <translation>Noch keine Annahmen</translation>
    </message>
    <message>
        <source>Your taste</source>
        <translation>Ihr Geschmack</translation>
    </message>
    <message>
        <source>Save as picture…</source>
        <translation>Als Bild speichern …</translation>
    </message>
    <message>
        <source>Save your taste as a picture</source>
        <translation>Ihren Geschmack als Bild speichern</translation>
    </message>
    <message>
        <source>Play these</source>
        <translation>Diese abspielen</translation>
    </message>
</context>
<context>
    <name>Transport</name>
    <message>
        <source>Show what plays</source>
        <translation>Laufenden Titel zeigen</translation>
    </message>
    <message>
        <source>Like</source>
        <translation>Gefällt mir</translation>
    </message>
    <message>
        <source>Start radio from this track</source>
        <translation>Radio ab diesem Titel starten</translation>
    </message>
    <message>
        <source>Previous track</source>
        <translation>Voriger Titel</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Abspielen</translation>
    </message>
    <message>
        <source>Next track</source>
        <translation>Nächster Titel</translation>
    </message>
    <message>
        <source>Shuffle</source>
        <translation>Mischen</translation>
    </message>
    <message>
        <source>Repeat: off</source>
        <translation>Wiederholen: aus</translation>
    </message>
    <message>
        <source>No sound</source>
        <translation>Kein Ton</translation>
    </message>
    <message>
        <source>Show what comes next</source>
        <translation>Zeigen, was als Nächstes kommt</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Stumm</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Lautstärke</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Take back like</source>
        <translation>Gefällt mir zurücknehmen</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Show the window</source>
        <translation>Das Fenster zeigen</translation>
    </message>
</context>
<context>
    <name>WelcomeView</name>
    <message>
        <source>Welcome to Hearth</source>
        <translation>Willkommen bei Hearth</translation>
    </message>
    <message>
        <source>A music player that learns, on your own computer, what to play next.</source>
        <translation>Ein Musikspieler, der auf Ihrem eigenen Rechner lernt, was als Nächstes passt.</translation>
    </message>
    <message>
        <source>Choose your music folder</source>
        <translation>Wählen Sie Ihren Musikordner</translation>
    </message>
    <message>
        <source>or drop a folder here</source>
        <translation>oder legen Sie einen Ordner hier ab</translation>
    </message>
    <message>
        <source>Plays at once</source>
        <translation>Spielt sofort</translation>
    </message>
    <message>
        <source>No waiting for an analysis. Your music sounds while it is read.</source>
        <translation>Kein Warten auf eine Analyse. Ihre Musik erklingt, während sie gelesen wird.</translation>
    </message>
    <message>
        <source>Learns as you listen</source>
        <translation>Lernt beim Hören</translation>
    </message>
    <message>
        <source>Every skip and every replay shapes what comes next.</source>
        <translation>Jedes Überspringen und jedes Wiederhören formt, was als Nächstes kommt.</translation>
    </message>
    <message>
        <source>Stays with you</source>
        <translation>Bleibt bei Ihnen</translation>
    </message>
    <message>
        <source>Nothing you hear or like ever leaves this computer.</source>
        <translation>Nichts, was Sie hören oder mögen, verlässt je diesen Rechner.</translation>
    </message>
</context>
</TS>
