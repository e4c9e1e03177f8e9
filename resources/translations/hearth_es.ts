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
    <name>AlbumView</name>
    <message>
        <source>Albums</source>
        <translation>Álbumes</translation>
    </message>
    <message>
        <source>Back to the albums</source>
        <translation>Volver a los álbumes</translation>
    </message>
    <message>
        <source>Back to the albums (Esc)</source>
        <translation>Volver a los álbumes (Esc)</translation>
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
        <source>Albums appear as your music is read.</source>
        <translation>Los álbumes aparecen a medida que se lee su música.</translation>
    </message>
    <message>
        <source>Albums</source>
        <translation>Álbumes</translation>
    </message>
    <message>
        <source>Order of the albums</source>
        <translation>Orden de los álbumes</translation>
    </message>
</context>
<context>
    <name>Beginnings</name>
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
    <name>BeliefEvidence</name>
    <message>
        <source>Play this track</source>
        <translation>Reproducir esta pista</translation>
    </message>
</context>
<context>
    <name>BeliefRow</name>
    <message>
        <source>Opens the evidence</source>
        <translation>Abre las pruebas</translation>
    </message>
</context>
<context>
    <name>CollectionView</name>
    <message>
        <source>Back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>Back (Esc)</source>
        <translation>Volver (Esc)</translation>
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
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Hora</translation>
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
</context>
<context>
    <name>DuplicateSearch</name>
    <message>
        <source>Looking for duplicates</source>
        <translation>Buscando duplicados</translation>
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
        <translation>Duplicados</translation>
    </message>
    <message>
        <source>{groups} recordings in {files} files, the fullest first. Nothing is deleted: open a folder to decide there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No recording is there more than once.</source>
        <translation>Ninguna grabación está repetida.</translation>
    </message>
    <message>
        <source>Play</source>
        <translation type="unfinished">Reproducir</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Mostrar en la carpeta</translation>
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
        <source>Add a folder with music.</source>
        <translation>Añada una carpeta con música.</translation>
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
        <source>Your music is being read. The first tracks appear at once.</source>
        <translation>Se está leyendo su música. Las primeras pistas aparecen enseguida.</translation>
    </message>
    <message>
        <source>Tracks</source>
        <translation>Pistas</translation>
    </message>
    <message>
        <source>Play all</source>
        <translation>Reproducir todo</translation>
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
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Install now</source>
        <translation>Instalar ahora</translation>
    </message>
    <message>
        <source>Play elsewhere</source>
        <translation>Reproducir en otro lugar</translation>
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
    <name>Pages</name>
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
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
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
        <source>Import playlists</source>
        <translation>Importar listas</translation>
    </message>
    <message>
        <source>Export playlist</source>
        <translation>Exportar lista</translation>
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
        <translation>Deshacer</translation>
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
        <source>Back to the playlists (Esc)</source>
        <translation>Volver a las listas (Esc)</translation>
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
        <translation type="unfinished"></translation>
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
        <translation type="unfinished">Cambiar nombre…</translation>
    </message>
    <message>
        <source>Edit rule…</source>
        <translation type="unfinished">Editar regla…</translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Playlists</source>
        <translation type="unfinished">Listas</translation>
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
        <translation type="unfinished"></translation>
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
    <name>ProblemsDialog</name>
    <message>
        <source>Files with problems</source>
        <translation>Archivos con problemas</translation>
    </message>
    <message>
        <source>Every file could be read.</source>
        <translation>Todos los archivos se pudieron leer.</translation>
    </message>
</context>
<context>
    <name>QueueList</name>
    <message>
        <source>Remove from queue</source>
        <translation>Quitar de la cola</translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Supr</translation>
    </message>
    <message>
        <source>Move within the queue, Discover or a playlist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Shift+Up, Ctrl+Shift+Down</source>
        <translation>Ctrl+Mayús+Arriba, Ctrl+Mayús+Abajo</translation>
    </message>
    <message>
        <source>Why this track is in Discover, and back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right, Left</source>
        <translation>Derecha, Izquierda</translation>
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
    <name>SimilarArtistsList</name>
    <message>
        <source>Similar artists</source>
        <translation>Artistas parecidos</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Nadie todavía</translation>
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
        <source>Let it go from this place</source>
        <translation>Soltarla de este lugar</translation>
    </message>
    <message>
        <source>Pin it here</source>
        <translation>Fijarla aquí</translation>
    </message>
    <message>
        <source>Show it in the library</source>
        <translation>Mostrarla en la biblioteca</translation>
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
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing answers this now.</source>
        <translation>Nada lo cumple ahora.</translation>
    </message>
    <message>
        <source>Last first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished">Nombre</translation>
    </message>
    <message>
        <source>Tracks with</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Orden</translation>
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
        <translation type="unfinished">Título</translation>
    </message>
    <message>
        <source>Year</source>
        <translation type="unfinished">Año</translation>
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
        <translation>Duración</translation>
    </message>
    <message>
        <source>Genre</source>
        <translation type="unfinished">Género</translation>
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
        <translation type="unfinished">Repetir un pasaje desde aquí</translation>
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
        <translation type="unfinished"></translation>
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
        <translation>Etiquetas</translation>
    </message>
</context>
<context>
    <name>TagEditor</name>
    <message>
        <source>Edit tags</source>
        <translation>Editar etiquetas</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation type="unfinished">Portada</translation>
    </message>
    <message>
        <source>This is no image that can be read.</source>
        <translation type="unfinished"></translation>
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
        <source>Title</source>
        <translation type="unfinished">Título</translation>
    </message>
    <message>
        <source>Artists</source>
        <translation type="unfinished">Artistas</translation>
    </message>
    <message>
        <source>Album</source>
        <translation>Álbum</translation>
    </message>
    <message>
        <source>Album artist</source>
        <translation type="unfinished">Artista del álbum</translation>
    </message>
    <message>
        <source>Genres</source>
        <translation type="unfinished">Géneros</translation>
    </message>
    <message>
        <source>Composer</source>
        <translation type="unfinished">Compositor</translation>
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
        <translation type="unfinished">Letra</translation>
    </message>
    <message>
        <source>Compilation</source>
        <translation>Recopilación</translation>
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
        <translation>Parar; lo hecho, hecho queda</translation>
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
        <source>Play these</source>
        <translation>Reproducir estas</translation>
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
        <source>Repeat: off</source>
        <translation>Repetir: no</translation>
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
</TS>
