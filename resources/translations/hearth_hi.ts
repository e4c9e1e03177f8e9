<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="hi_IN">
<context>
    <name>AboutTrack</name>
    <message>
        <source>Composer</source>
        <translation>संगीतकार</translation>
    </message>
    <message>
        <source>Words by</source>
        <translation>गीतकार</translation>
    </message>
    <message>
        <source>Conductor</source>
        <translation>संचालक</translation>
    </message>
    <message>
        <source>Ensemble</source>
        <translation>वाद्यवृंद</translation>
    </message>
    <message>
        <source>Performers</source>
        <translation>कलाकार</translation>
    </message>
    <message>
        <source>Arranged by</source>
        <translation>संयोजन</translation>
    </message>
    <message>
        <source>Produced by</source>
        <translation>निर्माण</translation>
    </message>
    <message>
        <source>Recorded by</source>
        <translation>रिकॉर्डिंग</translation>
    </message>
    <message>
        <source>Mixed by</source>
        <translation>मिश्रण</translation>
    </message>
    <message>
        <source>Remixed by</source>
        <translation>रीमिक्स</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>लेबल</translation>
    </message>
    <message>
        <source>Catalogue number</source>
        <translation>सूची संख्या</translation>
    </message>
    <message>
        <source>ISRC</source>
        <translation>ISRC</translation>
    </message>
    <message>
        <source>Copyright</source>
        <translation>कॉपीराइट</translation>
    </message>
    <message>
        <source>quiet</source>
        <translation>शांत</translation>
    </message>
    <message>
        <source>gentle</source>
        <translation>कोमल</translation>
    </message>
    <message>
        <source>lively</source>
        <translation>चंचल</translation>
    </message>
    <message>
        <source>forceful</source>
        <translation>ज़ोरदार</translation>
    </message>
    <message>
        <source>{bpm} beats a minute</source>
        <translation>प्रति मिनट {bpm} ताल</translation>
    </message>
    <message>
        <source>Tempo</source>
        <translation>गति</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>स्वर</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>ऊर्जा</translation>
    </message>
    <message>
        <source>Loudness</source>
        <translation>प्रबलता</translation>
    </message>
    <message>
        <source>from {source}, {confidence}</source>
        <translation>{source} से, {confidence}</translation>
    </message>
    <message>
        <source>Album artist</source>
        <translation>एल्बम कलाकार</translation>
    </message>
    <message>
        <source>Genre</source>
        <translation>शैली</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>वर्ष</translation>
    </message>
    <message>
        <source>File</source>
        <translation>फ़ाइल</translation>
    </message>
    <message>
        <source>{percent} % sure</source>
        <translation>{percent} % निश्चित</translation>
    </message>
</context>
<context>
    <name>AboutTrackView</name>
    <message>
        <source>About this track</source>
        <translation>इस ट्रैक के बारे में</translation>
    </message>
    <message>
        <source>Credits</source>
        <translation>श्रेय</translation>
    </message>
    <message>
        <source>About the artist</source>
        <translation>कलाकार के बारे में</translation>
    </message>
    <message>
        <source>About the album</source>
        <translation>एल्बम के बारे में</translation>
    </message>
    <message>
        <source>How it sounds</source>
        <translation>यह कैसा लगता है</translation>
    </message>
    <message>
        <source>Hearth has not listened to this track yet.</source>
        <translation>Hearth ने यह ट्रैक अभी तक नहीं सुना है।</translation>
    </message>
    <message>
        <source>It seems</source>
        <translation>यह लगता है</translation>
    </message>
    <message>
        <source>Guessed by ear, from the sound alone</source>
        <translation>केवल ध्वनि से, कान से लगाया अनुमान</translation>
    </message>
</context>
<context>
    <name>AlbumView</name>
    <message>
        <source>Albums</source>
        <translation>एल्बम</translation>
    </message>
    <message>
        <source>Back to the albums</source>
        <translation>एल्बमों पर वापस</translation>
    </message>
    <message>
        <source>Back to the albums (Esc)</source>
        <translation>एल्बमों पर वापस (Esc)</translation>
    </message>
    <message>
        <source>The artist</source>
        <translation>कलाकार</translation>
    </message>
    <message>
        <source>Show everything by this artist</source>
        <translation>इस कलाकार का सब कुछ दिखाएँ</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>चलाएँ</translation>
    </message>
    <message>
        <source>Shuffle</source>
        <translation>मिला-जुला</translation>
    </message>
    <message>
        <source>Add to queue</source>
        <translation>कतार में जोड़ें</translation>
    </message>
</context>
<context>
    <name>AlbumsView</name>
    <message>
        <source>Nothing found</source>
        <translation>कुछ नहीं मिला</translation>
    </message>
    <message>
        <source>No album answers this.</source>
        <translation>कोई एल्बम मेल नहीं खाता।</translation>
    </message>
    <message>
        <source>No albums here yet</source>
        <translation>यहाँ अभी कोई एल्बम नहीं</translation>
    </message>
    <message>
        <source>Albums appear as your music is read.</source>
        <translation>संगीत पढ़ते समय एल्बम दिखाई देते हैं।</translation>
    </message>
    <message>
        <source>Albums</source>
        <translation>एल्बम</translation>
    </message>
    <message>
        <source>Order of the albums</source>
        <translation>एल्बमों का क्रम</translation>
    </message>
</context>
<context>
    <name>Beginnings</name>
    <message>
        <source>Choose artists you love…</source>
        <translation>अपने प्रिय कलाकार चुनें…</translation>
    </message>
    <message>
        <source>Bring your listening history…</source>
        <translation>अपना सुनने का इतिहास लाएँ…</translation>
    </message>
</context>
<context>
    <name>BeliefEvidence</name>
    <message>
        <source>Play this track</source>
        <translation>यह ट्रैक चलाएँ</translation>
    </message>
</context>
<context>
    <name>BeliefRow</name>
    <message>
        <source>Opens the evidence</source>
        <translation>प्रमाण खोलता है</translation>
    </message>
</context>
<context>
    <name>CollectionView</name>
    <message>
        <source>Back</source>
        <translation>वापस</translation>
    </message>
    <message>
        <source>Back (Esc)</source>
        <translation>वापस (Esc)</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>चलाएँ</translation>
    </message>
    <message>
        <source>Shuffle</source>
        <translation>मिला-जुला</translation>
    </message>
    <message>
        <source>Radio</source>
        <translation>रेडियो</translation>
    </message>
    <message>
        <source>Play tracks near this artist, by everything Hearth knows</source>
        <translation>Hearth की सारी जानकारी से इस कलाकार के आस-पास के ट्रैक चलाएँ</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>Play or pause</source>
        <translation>चलाएँ या रोकें</translation>
    </message>
    <message>
        <source>Next track</source>
        <translation>अगला ट्रैक</translation>
    </message>
    <message>
        <source>Previous track</source>
        <translation>पिछला ट्रैक</translation>
    </message>
    <message>
        <source>Shuffle</source>
        <translation>मिला-जुला</translation>
    </message>
    <message>
        <source>Shuffle albums</source>
        <translation>एल्बम मिलाएँ</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>दोहराएँ</translation>
    </message>
    <message>
        <source>Go on when the queue runs out</source>
        <translation>कतार ख़त्म होने पर आगे बढ़ें</translation>
    </message>
    <message>
        <source>Start radio from what is playing</source>
        <translation>जो चल रहा है उससे रेडियो शुरू करें</translation>
    </message>
    <message>
        <source>Stop after this track</source>
        <translation>इस ट्रैक के बाद रुकें</translation>
    </message>
    <message>
        <source>Undo the last change of the queue</source>
        <translation>कतार का पिछला बदलाव वापस लें</translation>
    </message>
    <message>
        <source>Repeat a passage from here</source>
        <translation>यहाँ से एक अंश दोहराएँ</translation>
    </message>
    <message>
        <source>Played in this session…</source>
        <translation>इस सत्र में सुना…</translation>
    </message>
    <message>
        <source>Equal loudness</source>
        <translation>समान प्रबलता</translation>
    </message>
    <message>
        <source>Equaliser…</source>
        <translation>इक्वलाइज़र…</translation>
    </message>
    <message>
        <source>Crossfade</source>
        <translation>क्रॉसफ़ेड</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>गति</translation>
    </message>
    <message>
        <source>Sound device</source>
        <translation>ध्वनि उपकरण</translation>
    </message>
    <message>
        <source>Sleep timer</source>
        <translation>नींद टाइमर</translation>
    </message>
    <message>
        <source>Louder</source>
        <translation>ऊँचा</translation>
    </message>
    <message>
        <source>Quieter</source>
        <translation>धीमा</translation>
    </message>
    <message>
        <source>Like what is playing</source>
        <translation>जो चल रहा है पसंद करें</translation>
    </message>
    <message>
        <source>Discover</source>
        <translation>खोजें नया</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>खोज</translation>
    </message>
    <message>
        <source>Show what plays</source>
        <translation>जो चल रहा है दिखाएँ</translation>
    </message>
    <message>
        <source>Show Discover</source>
        <translation>खोजें नया दिखाएँ</translation>
    </message>
    <message>
        <source>Show library</source>
        <translation>संग्रह दिखाएँ</translation>
    </message>
    <message>
        <source>Show albums</source>
        <translation>एल्बम दिखाएँ</translation>
    </message>
    <message>
        <source>Show artists</source>
        <translation>कलाकार दिखाएँ</translation>
    </message>
    <message>
        <source>Show genres</source>
        <translation>शैलियाँ दिखाएँ</translation>
    </message>
    <message>
        <source>Show years</source>
        <translation>वर्ष दिखाएँ</translation>
    </message>
    <message>
        <source>Show folders</source>
        <translation>फ़ोल्डर दिखाएँ</translation>
    </message>
    <message>
        <source>Show queue</source>
        <translation>कतार दिखाएँ</translation>
    </message>
    <message>
        <source>Show playlists</source>
        <translation>प्लेलिस्ट दिखाएँ</translation>
    </message>
    <message>
        <source>Show blends and journeys</source>
        <translation>मिश्रण और यात्राएँ दिखाएँ</translation>
    </message>
    <message>
        <source>Show sound map</source>
        <translation>ध्वनि मानचित्र दिखाएँ</translation>
    </message>
    <message>
        <source>Show your taste</source>
        <translation>आपकी पसंद दिखाएँ</translation>
    </message>
    <message>
        <source>Show whether it is learning</source>
        <translation>दिखाएँ कि यह सीख रहा है या नहीं</translation>
    </message>
    <message>
        <source>Show what comes next</source>
        <translation>आगे क्या है दिखाएँ</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>पूरी स्क्रीन</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>रूप</translation>
    </message>
    <message>
        <source>Whose listening it is</source>
        <translation>कौन सुन रहा है</translation>
    </message>
    <message>
        <source>Guest: learn nothing</source>
        <translation>अतिथि: कुछ न सीखें</translation>
    </message>
    <message>
        <source>Add music folder…</source>
        <translation>संगीत फ़ोल्डर जोड़ें…</translation>
    </message>
    <message>
        <source>Look for new music</source>
        <translation>नया संगीत ढूँढें</translation>
    </message>
    <message>
        <source>Analyse in the background</source>
        <translation>पृष्ठभूमि में विश्लेषण</translation>
    </message>
    <message>
        <source>Bring listening history…</source>
        <translation>सुनने का इतिहास लाएँ…</translation>
    </message>
    <message>
        <source>Install the listening models</source>
        <translation>सुनने वाले मॉडल स्थापित करें</translation>
    </message>
    <message>
        <source>Find duplicates…</source>
        <translation>दोहराव ढूँढें…</translation>
    </message>
    <message>
        <source>Files with problems…</source>
        <translation>समस्या वाली फ़ाइलें…</translation>
    </message>
    <message>
        <source>Preferences…</source>
        <translation>प्राथमिकताएँ…</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>कीबोर्ड शॉर्टकट</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>मेनू</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>Playback</source>
        <translation>प्लेबैक</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>ध्वनि</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>संग्रह</translation>
    </message>
    <message>
        <source>Listener</source>
        <translation>श्रोता</translation>
    </message>
    <message>
        <source>View</source>
        <translation>दृश्य</translation>
    </message>
</context>
<context>
    <name>DiscoverControls</name>
    <message>
        <source>Choosing…</source>
        <translation>चुन रहा है…</translation>
    </message>
    <message>
        <source>Discover</source>
        <translation>खोजें नया</translation>
    </message>
    <message>
        <source>What should play now?</source>
        <translation>अब क्या बजे?</translation>
    </message>
    <message>
        <source>From your own music, with a reason for every track.</source>
        <translation>आपके अपने संगीत से, हर ट्रैक के कारण के साथ।</translation>
    </message>
    <message>
        <source>Build a queue (Ctrl+D)</source>
        <translation>कतार बनाएँ (Ctrl+D)</translation>
    </message>
    <message>
        <source>Any mood, or in your own words: quiet piano, rainy night…</source>
        <translation>कोई भी मनोदशा, अपने शब्दों में: शांत पियानो, बरसाती रात…</translation>
    </message>
    <message>
        <source>Mood in your own words</source>
        <translation>अपने शब्दों में मनोदशा</translation>
    </message>
    <message>
        <source>Familiar to adventurous</source>
        <translation>परिचित से साहसी</translation>
    </message>
    <message>
        <source>How many tracks</source>
        <translation>कितने ट्रैक</translation>
    </message>
    <message>
        <source>For when</source>
        <translation>कब के लिए</translation>
    </message>
    <message>
        <source>What you like at an hour and on a weekday makes a difference.</source>
        <translation>किस समय और किस दिन आपको क्या पसंद है, इससे फ़र्क पड़ता है।</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>दिन</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>घंटा</translation>
    </message>
</context>
<context>
    <name>DiscoverView</name>
    <message>
        <source>Nothing discovered yet</source>
        <translation>अभी कुछ नहीं खोजा</translation>
    </message>
    <message>
        <source>Press Discover. It works from the first minute, and better with every skip.</source>
        <translation>खोजें नया दबाएँ। यह पहले मिनट से काम करता है, और हर छोड़ने पर बेहतर।</translation>
    </message>
    <message>
        <source>Play all</source>
        <translation>सब चलाएँ</translation>
    </message>
    <message>
        <source>Play the Discover queue</source>
        <translation>खोजी गई कतार चलाएँ</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>वापस लें</translation>
    </message>
    <message>
        <source>Undo the last change of this queue</source>
        <translation>इस कतार का पिछला बदलाव वापस लें</translation>
    </message>
    <message>
        <source>Take back the last move, removal or replacement</source>
        <translation>पिछला हिलाना, हटाना या बदलना वापस लें</translation>
    </message>
    <message>
        <source>Undo what was just changed</source>
        <translation>अभी किया बदलाव वापस लें</translation>
    </message>
    <message>
        <source>Why this track?</source>
        <translation>यह ट्रैक क्यों?</translation>
    </message>
</context>
<context>
    <name>DuplicateSearch</name>
    <message>
        <source>Looking for duplicates</source>
        <translation>दोहराव ढूँढ रहा है</translation>
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
        <translation>दोहराव</translation>
    </message>
    <message>
        <source>{groups} recordings in {files} files, the fullest first. Nothing is deleted: open a folder to decide there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No recording is there more than once.</source>
        <translation>कोई रिकॉर्डिंग एक से अधिक बार नहीं है।</translation>
    </message>
    <message>
        <source>Play</source>
        <translation type="unfinished">चलाएँ</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>फ़ोल्डर में दिखाएँ</translation>
    </message>
</context>
<context>
    <name>EqualiserDialog</name>
    <message>
        <source>Equaliser</source>
        <translation>इक्वलाइज़र</translation>
    </message>
    <message>
        <source>On</source>
        <translation>चालू</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>पूर्वनिर्धारित</translation>
    </message>
    <message>
        <source>My own</source>
        <translation>मेरा अपना</translation>
    </message>
    <message>
        <source>Preamplifier</source>
        <translation>प्रीएम्प्लीफ़ायर</translation>
    </message>
    <message>
        <source>Pre</source>
        <translation>प्री</translation>
    </message>
</context>
<context>
    <name>FolderTree</name>
    <message>
        <source>Folders</source>
        <translation>फ़ोल्डर</translation>
    </message>
</context>
<context>
    <name>FoldersView</name>
    <message>
        <source>No folders here yet</source>
        <translation>यहाँ अभी कोई फ़ोल्डर नहीं</translation>
    </message>
    <message>
        <source>Add a folder with music.</source>
        <translation>संगीत वाला फ़ोल्डर जोड़ें।</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>फ़ोल्डर</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>चलाएँ</translation>
    </message>
    <message>
        <source>Play: the folder</source>
        <translation>चलाएँ: फ़ोल्डर</translation>
    </message>
    <message>
        <source>Add to queue</source>
        <translation>कतार में जोड़ें</translation>
    </message>
    <message>
        <source>Add to queue: the folder</source>
        <translation>कतार में जोड़ें: फ़ोल्डर</translation>
    </message>
</context>
<context>
    <name>LibraryView</name>
    <message>
        <source>Nothing found</source>
        <translation>कुछ नहीं मिला</translation>
    </message>
    <message>
        <source>No music here yet</source>
        <translation>यहाँ अभी कोई संगीत नहीं</translation>
    </message>
    <message>
        <source>Your music is being read. The first tracks appear at once.</source>
        <translation>आपका संगीत पढ़ा जा रहा है। पहले ट्रैक तुरंत दिखते हैं।</translation>
    </message>
    <message>
        <source>Tracks</source>
        <translation>ट्रैक</translation>
    </message>
    <message>
        <source>Play all</source>
        <translation>सब चलाएँ</translation>
    </message>
</context>
<context>
    <name>LyricsList</name>
    <message>
        <source>Lyrics</source>
        <translation>बोल</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Search your library</source>
        <translation>अपने संग्रह में खोजें</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>मेनू</translation>
    </message>
    <message>
        <source>Menu (F10)</source>
        <translation>मेनू (F10)</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Close message</source>
        <translation>संदेश बंद करें</translation>
    </message>
</context>
<context>
    <name>NameDialog</name>
    <message>
        <source>Name</source>
        <translation>नाम</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>Undo</source>
        <translation>वापस लें</translation>
    </message>
    <message>
        <source>The listening models are installed.</source>
        <translation>सुनने वाले मॉडल स्थापित हो गए।</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>दिखाएँ</translation>
    </message>
    <message>
        <source>Install now</source>
        <translation>अभी स्थापित करें</translation>
    </message>
    <message>
        <source>Play elsewhere</source>
        <translation>कहीं और चलाएँ</translation>
    </message>
</context>
<context>
    <name>NowPlayingView</name>
    <message>
        <source>Now playing</source>
        <translation>अभी चल रहा है</translation>
    </message>
    <message>
        <source>Nothing plays</source>
        <translation>कुछ नहीं चल रहा</translation>
    </message>
    <message>
        <source>Play something, and it is shown here with its words.</source>
        <translation>कुछ चलाएँ, वह यहाँ अपने बोलों के साथ दिखेगा।</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>आवरण</translation>
    </message>
    <message>
        <source>Show everything by this artist</source>
        <translation>इस कलाकार का सब कुछ दिखाएँ</translation>
    </message>
    <message>
        <source>Show this album</source>
        <translation>यह एल्बम दिखाएँ</translation>
    </message>
    <message>
        <source>Lyrics</source>
        <translation>बोल</translation>
    </message>
    <message>
        <source>No lyrics</source>
        <translation>बोल नहीं हैं</translation>
    </message>
    <message>
        <source>Put them into the file, or beside it with the same name and .lrc or .txt.</source>
        <translation>उन्हें फ़ाइल में रखें, या उसी नाम की .lrc या .txt फ़ाइल में उसके पास।</translation>
    </message>
    <message>
        <source>About</source>
        <translation>परिचय</translation>
    </message>
    <message>
        <source>Next up</source>
        <translation>आगे</translation>
    </message>
    <message>
        <source>Full screen (F11)</source>
        <translation>पूरी स्क्रीन (F11)</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>रोकें</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>चलाएँ</translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message>
        <source>“{name}” is not in your library yet.</source>
        <translation>“{name}” अभी आपके संग्रह में नहीं है।</translation>
    </message>
    <message>
        <source>Add its folder and play it</source>
        <translation>इसका फ़ोल्डर जोड़ें और चलाएँ</translation>
    </message>
    <message>
        <source>{count} files are not in your library yet.</source>
        <translation>{count} फ़ाइलें अभी आपके संग्रह में नहीं हैं।</translation>
    </message>
    <message>
        <source>Add their folders and play them</source>
        <translation>उनके फ़ोल्डर जोड़ें और चलाएँ</translation>
    </message>
    <message>
        <source>“{name}” could not be read as music.</source>
        <translation>“{name}” को संगीत के रूप में पढ़ा नहीं जा सका।</translation>
    </message>
</context>
<context>
    <name>OptionRow</name>
    <message>
        <source>Back to what it was: {name}</source>
        <translation>मूल मान पर वापस: {name}</translation>
    </message>
    <message>
        <source>Back to what it was</source>
        <translation>मूल मान पर वापस</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>The language changes when Hearth is opened again.</source>
        <translation>Hearth दोबारा खोलने पर भाषा बदलती है।</translation>
    </message>
    <message>
        <source>Open again now</source>
        <translation>अभी दोबारा खोलें</translation>
    </message>
</context>
<context>
    <name>PlaylistActions</name>
    <message>
        <source>“{name}” is there now.</source>
        <translation>“{name}” अब मौजूद है।</translation>
    </message>
    <message>
        <source>“{old}” is called “{new}” now.</source>
        <translation>“{old}” का नाम अब “{new}” है।</translation>
    </message>
    <message>
        <source>“{name}” follows another rule now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” was deleted. Its tracks are still in your library.</source>
        <translation>“{name}” हटाई गई। इसके ट्रैक अब भी आपके संग्रह में हैं।</translation>
    </message>
    <message>
        <source>{tracks} added to “{name}”.</source>
        <translation>{tracks} “{name}” में जोड़े गए।</translation>
    </message>
    <message>
        <source>“{name}” was written to {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to take back.</source>
        <translation>वापस लेने को कुछ नहीं है।</translation>
    </message>
    <message>
        <source>Taken back: {edit}.</source>
        <translation>वापस लिया: {edit}।</translation>
    </message>
</context>
<context>
    <name>PlaylistDelegate</name>
    <message>
        <source>Smart</source>
        <translation>स्मार्ट</translation>
    </message>
</context>
<context>
    <name>PlaylistFiles</name>
    <message>
        <source>Import playlists</source>
        <translation>प्लेलिस्ट आयात करें</translation>
    </message>
    <message>
        <source>Export playlist</source>
        <translation>प्लेलिस्ट निर्यात करें</translation>
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
        <translation>वापस लें</translation>
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
        <translation>यहाँ अभी कुछ नहीं</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>नाम बदलें…</translation>
    </message>
    <message>
        <source>Edit rule…</source>
        <translation>नियम बदलें…</translation>
    </message>
    <message>
        <source>Playlists</source>
        <translation>प्लेलिस्ट</translation>
    </message>
    <message>
        <source>Back to the playlists</source>
        <translation>प्लेलिस्टों पर वापस</translation>
    </message>
    <message>
        <source>Back to the playlists (Esc)</source>
        <translation>प्लेलिस्टों पर वापस (Esc)</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>चलाएँ</translation>
    </message>
    <message>
        <source>Shuffle</source>
        <translation>मिला-जुला</translation>
    </message>
    <message>
        <source>Add to queue</source>
        <translation>कतार में जोड़ें</translation>
    </message>
    <message>
        <source>More about this playlist</source>
        <translation>इस प्लेलिस्ट के बारे में और</translation>
    </message>
    <message>
        <source>{verb}: the playlist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take out of this playlist</source>
        <translation>इस प्लेलिस्ट से निकालें</translation>
    </message>
    <message>
        <source>the whole library</source>
        <translation>पूरा संग्रह</translation>
    </message>
    <message>
        <source>Smart: {query}</source>
        <translation>स्मार्ट: {query}</translation>
    </message>
    <message>
        <source>Add tracks to it from the menu of any track.</source>
        <translation>किसी भी ट्रैक के मेनू से इसमें ट्रैक जोड़ें।</translation>
    </message>
    <message>
        <source>No track of your library answers this rule at the moment.</source>
        <translation>इस समय आपके संग्रह का कोई ट्रैक इस नियम से मेल नहीं खाता।</translation>
    </message>
</context>
<context>
    <name>PlaylistsPage</name>
    <message>
        <source>Rename playlist</source>
        <translation>प्लेलिस्ट का नाम बदलें</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>नाम बदलें</translation>
    </message>
    <message>
        <source>New playlist</source>
        <translation>नई प्लेलिस्ट</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation type="unfinished">नाम बदलें…</translation>
    </message>
    <message>
        <source>Edit rule…</source>
        <translation type="unfinished">नियम बदलें…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>खोलें</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>निर्यात…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>हटाएँ</translation>
    </message>
</context>
<context>
    <name>PlaylistsView</name>
    <message>
        <source>No playlists yet</source>
        <translation>अभी कोई प्लेलिस्ट नहीं</translation>
    </message>
    <message>
        <source>Make one, or add tracks to one from the menu of any track.</source>
        <translation>एक बनाएँ, या किसी ट्रैक के मेनू से ट्रैक जोड़ें।</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>सुझाव</translation>
    </message>
    <message>
        <source>Make the smart playlist {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Playlists</source>
        <translation type="unfinished">प्लेलिस्ट</translation>
    </message>
    <message>
        <source>New playlist</source>
        <translation>नई प्लेलिस्ट</translation>
    </message>
    <message>
        <source>New smart playlist</source>
        <translation>नई स्मार्ट प्लेलिस्ट</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>आयात…</translation>
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
        <translation>{folder} अब आपके संग्रह में नहीं है। इसकी फ़ाइलें और आपका इतिहास बने रहते हैं।</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>वापस लें</translation>
    </message>
    <message>
        <source>“{name}” is forgotten, with all it taught.</source>
        <translation>“{name}” भुला दिया गया, उसकी सारी सीख के साथ।</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>विंडो</translation>
    </message>
    <message>
        <source>Playback</source>
        <translation>प्लेबैक</translation>
    </message>
    <message>
        <source>Discover</source>
        <translation>खोजें नया</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>संग्रह</translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation>डेस्कटॉप</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>रूप</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>भाषा</translation>
    </message>
    <message>
        <source>What comes next</source>
        <translation>आगे क्या है</translation>
    </message>
    <message>
        <source>Equal loudness</source>
        <translation>समान प्रबलता</translation>
    </message>
    <message>
        <source>Crossfade</source>
        <translation>क्रॉसफ़ेड</translation>
    </message>
    <message>
        <source>Short fades</source>
        <translation>छोटे फ़ेड</translation>
    </message>
    <message>
        <source>Watch the music folders</source>
        <translation>संगीत फ़ोल्डरों पर नज़र रखें</translation>
    </message>
    <message>
        <source>Keep playing in the tray</source>
        <translation>ट्रे में चलता रहे</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>सूचनाएँ</translation>
    </message>
    <message>
        <source>Go on when the queue runs out</source>
        <translation>कतार ख़त्म होने पर आगे बढ़ें</translation>
    </message>
    <message>
        <source>Analyse in the background</source>
        <translation>पृष्ठभूमि में विश्लेषण</translation>
    </message>
</context>
<context>
    <name>PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>प्राथमिकताएँ</translation>
    </message>
    <message>
        <source>Search the preferences</source>
        <translation>प्राथमिकताओं में खोजें</translation>
    </message>
    <message>
        <source>Nothing here is called so.</source>
        <translation>यहाँ इस नाम का कुछ नहीं है।</translation>
    </message>
    <message>
        <source>Music folders</source>
        <translation>संगीत फ़ोल्डर</translation>
    </message>
    <message>
        <source>Where Hearth reads music.</source>
        <translation>जहाँ से Hearth संगीत पढ़ता है।</translation>
    </message>
    <message>
        <source>Listening models</source>
        <translation>सुनने वाले मॉडल</translation>
    </message>
    <message>
        <source>What knows music by its sound and its words.</source>
        <translation>जो संगीत को उसकी ध्वनि और शब्दों से जानते हैं।</translation>
    </message>
    <message>
        <source>Other people’s listening</source>
        <translation>दूसरों का सुनना</translation>
    </message>
    <message>
        <source>Imported from files of your choice; forgetting takes back all it taught.</source>
        <translation>आपकी चुनी फ़ाइलों से आयातित; भुलाने पर उसकी सारी सीख वापस ली जाती है।</translation>
    </message>
    <message>
        <source>Add music folder…</source>
        <translation>संगीत फ़ोल्डर जोड़ें…</translation>
    </message>
    <message>
        <source>installed</source>
        <translation>स्थापित</translation>
    </message>
    <message>
        <source>not installed</source>
        <translation>स्थापित नहीं</translation>
    </message>
    <message>
        <source>Install</source>
        <translation>स्थापित करें</translation>
    </message>
    <message>
        <source>Install the listening models</source>
        <translation>सुनने वाले मॉडल स्थापित करें</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>भुलाएँ</translation>
    </message>
    <message>
        <source>Forget {name}</source>
        <translation>{name} को भुलाएँ</translation>
    </message>
    <message>
        <source>{tracks} tracks, {known} of them in your library</source>
        <translation>{tracks} ट्रैक, उनमें से {known} आपके संग्रह में</translation>
    </message>
    <message>
        <source>Nothing was imported.</source>
        <translation>कुछ आयात नहीं किया गया।</translation>
    </message>
    <message>
        <source>Your data</source>
        <translation>आपका डेटा</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>फ़ोल्डर खोलें</translation>
    </message>
    <message>
        <source>Open the data folder</source>
        <translation>डेटा फ़ोल्डर खोलें</translation>
    </message>
    <message>
        <source>Your facts, your playlists and the catalogue, and nothing elsewhere.</source>
        <translation>आपके तथ्य, प्लेलिस्ट और सूची, और कहीं और कुछ नहीं।</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>हटाएँ</translation>
    </message>
    <message>
        <source>Remove {folder}</source>
        <translation>{folder} हटाएँ</translation>
    </message>
</context>
<context>
    <name>ProblemsDialog</name>
    <message>
        <source>Files with problems</source>
        <translation>समस्या वाली फ़ाइलें</translation>
    </message>
    <message>
        <source>Every file could be read.</source>
        <translation>हर फ़ाइल पढ़ी जा सकी।</translation>
    </message>
</context>
<context>
    <name>QueueList</name>
    <message>
        <source>Remove from queue</source>
        <translation>कतार से हटाएँ</translation>
    </message>
</context>
<context>
    <name>QueueView</name>
    <message>
        <source>Next up</source>
        <translation>आगे</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>कतार</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>खाली करें</translation>
    </message>
    <message>
        <source>Clear the queue</source>
        <translation>कतार खाली करें</translation>
    </message>
    <message>
        <source>Undo the last change of the queue</source>
        <translation>कतार का पिछला बदलाव वापस लें</translation>
    </message>
    <message>
        <source>Undo the last change of the queue (Ctrl+Z)</source>
        <translation>कतार का पिछला बदलाव वापस लें (Ctrl+Z)</translation>
    </message>
    <message>
        <source>The queue is empty</source>
        <translation>कतार खाली है</translation>
    </message>
    <message>
        <source>Play something, or press Discover.</source>
        <translation>कुछ चलाएँ, या खोजें नया दबाएँ।</translation>
    </message>
</context>
<context>
    <name>ReportDialog</name>
    <message>
        <source>Copy the list</source>
        <translation>सूची कॉपी करें</translation>
    </message>
</context>
<context>
    <name>SeekBar</name>
    <message>
        <source>Position in the track</source>
        <translation>ट्रैक में स्थान</translation>
    </message>
</context>
<context>
    <name>SessionHistory</name>
    <message>
        <source>To its end</source>
        <translation>अंत तक</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>छोड़ा गया</translation>
    </message>
    <message>
        <source>Left for another</source>
        <translation>दूसरे के लिए छोड़ा</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>रोका गया</translation>
    </message>
    <message>
        <source>Broke off</source>
        <translation>टूट गया</translation>
    </message>
</context>
<context>
    <name>SessionHistoryDialog</name>
    <message>
        <source>Played in this session</source>
        <translation>इस सत्र में सुना</translation>
    </message>
    <message>
        <source>Press Enter on a track to hear it again next.</source>
        <translation>किसी ट्रैक को आगे फिर सुनने के लिए Enter दबाएँ।</translation>
    </message>
    <message>
        <source>Nothing was played yet since Hearth was started.</source>
        <translation>Hearth शुरू होने के बाद अभी कुछ नहीं चला।</translation>
    </message>
    <message>
        <source>At</source>
        <translation>समय</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>शीर्षक</translation>
    </message>
    <message>
        <source>Artist</source>
        <translation>कलाकार</translation>
    </message>
    <message>
        <source>Heard</source>
        <translation>सुना</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>समाप्ति</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Light, dark, or as the system is.</source>
        <translation>हल्का, गहरा, या सिस्टम जैसा।</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>सिस्टम जैसा</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>हल्का</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>गहरा</translation>
    </message>
    <message>
        <source>The language of the window; it changes when Hearth is opened again.</source>
        <translation>विंडो की भाषा; Hearth दोबारा खोलने पर बदलती है।</translation>
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
        <translation>हर पृष्ठ के पास दिखाएँ कि आगे क्या है।</translation>
    </message>
    <message>
        <source>Play what is to come in a random order: track by track, or album by album.</source>
        <translation>आगे का बेतरतीब क्रम में चलाएँ: ट्रैक दर ट्रैक या एल्बम दर एल्बम।</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>बंद</translation>
    </message>
    <message>
        <source>Tracks</source>
        <translation>ट्रैक</translation>
    </message>
    <message>
        <source>Albums</source>
        <translation>एल्बम</translation>
    </message>
    <message>
        <source>Begin again: off, all, or one.</source>
        <translation>फिर शुरू करें: बंद, सब, या एक।</translation>
    </message>
    <message>
        <source>The whole queue</source>
        <translation>पूरी कतार</translation>
    </message>
    <message>
        <source>One track</source>
        <translation>एक ट्रैक</translation>
    </message>
    <message>
        <source>What is made equally loud: tracks, albums, or tracks while an album heard in one piece keeps its balance (auto).</source>
        <translation>क्या समान रूप से ऊँचा हो: ट्रैक, एल्बम, या ट्रैक जबकि एक साथ सुना एल्बम अपना संतुलन रखे (स्वतः)।</translation>
    </message>
    <message>
        <source>Tracks, keeping albums as they are</source>
        <translation>ट्रैक, एल्बम जैसे हैं वैसे</translation>
    </message>
    <message>
        <source>All tracks</source>
        <translation>सभी ट्रैक</translation>
    </message>
    <message>
        <source>All albums</source>
        <translation>सभी एल्बम</translation>
    </message>
    <message>
        <source>Seconds by which a track fades into the next; tracks of one album in their order always join without a gap or a fade.</source>
        <translation>कितने सेकंड में एक ट्रैक अगले में मिलता है; एक एल्बम के क्रमबद्ध ट्रैक हमेशा बिना अंतराल या फ़ेड के जुड़ते हैं।</translation>
    </message>
    <message>
        <source>Seconds to fade on pause, resume, stop and skip.</source>
        <translation>रोकने, फिर चलाने, बंद करने और छोड़ने पर फ़ेड के सेकंड।</translation>
    </message>
    <message>
        <source>Go on with music that fits when the queue is about to run out.</source>
        <translation>कतार ख़त्म होने को हो तो उपयुक्त संगीत से आगे बढ़ें।</translation>
    </message>
    <message>
        <source>Listen to new tracks in the background, at low priority.</source>
        <translation>नए ट्रैक पृष्ठभूमि में, कम प्राथमिकता से सुनें।</translation>
    </message>
    <message>
        <source>Show Hearth in the tray, where the desktop has one; closing the window then leaves the music playing.</source>
        <translation>जहाँ डेस्कटॉप में ट्रे हो वहाँ Hearth दिखाएँ; विंडो बंद करने पर संगीत चलता रहता है।</translation>
    </message>
    <message>
        <source>Tell when another track begins, unless the window is in front.</source>
        <translation>नया ट्रैक शुरू होने पर बताएँ, जब तक विंडो सामने न हो।</translation>
    </message>
    <message>
        <source>Notice new and changed music by itself.</source>
        <translation>नया और बदला संगीत अपने आप पहचानें।</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>कीबोर्ड शॉर्टकट</translation>
    </message>
    <message>
        <source>Play from here</source>
        <translation>यहाँ से चलाएँ</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Search by typing in the track list</source>
        <translation>ट्रैक सूची में लिखकर खोजें</translation>
    </message>
    <message>
        <source>any letter</source>
        <translation>कोई अक्षर</translation>
    </message>
    <message>
        <source>Remove from the queue, Discover or a playlist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Del</translation>
    </message>
    <message>
        <source>Move within the queue, Discover or a playlist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Shift+Up, Ctrl+Shift+Down</source>
        <translation>Ctrl+Shift+ऊपर, Ctrl+Shift+नीचे</translation>
    </message>
    <message>
        <source>Why this track is in Discover, and back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right, Left</source>
        <translation>दाएँ, बाएँ</translation>
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
        <translation>पाँच सेकंड पीछे या आगे, समय पट्टी में</translation>
    </message>
    <message>
        <source>Left, Right</source>
        <translation>बाएँ, दाएँ</translation>
    </message>
    <message>
        <source>Context menu</source>
        <translation>संदर्भ मेनू</translation>
    </message>
    <message>
        <source>Menu key, Shift+F10</source>
        <translation>मेनू कुंजी, Shift+F10</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Add music folder…</source>
        <translation>संगीत फ़ोल्डर जोड़ें…</translation>
    </message>
    <message>
        <source>Add music folder</source>
        <translation>संगीत फ़ोल्डर जोड़ें</translation>
    </message>
    <message>
        <source>Discover</source>
        <translation>खोजें नया</translation>
    </message>
    <message>
        <source>Now playing</source>
        <translation>अभी चल रहा है</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>कतार</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>संग्रह</translation>
    </message>
    <message>
        <source>Tracks</source>
        <translation>ट्रैक</translation>
    </message>
    <message>
        <source>Albums</source>
        <translation>एल्बम</translation>
    </message>
    <message>
        <source>Artists</source>
        <translation>कलाकार</translation>
    </message>
    <message>
        <source>Genres</source>
        <translation>शैलियाँ</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>वर्ष</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>फ़ोल्डर</translation>
    </message>
    <message>
        <source>Playlists</source>
        <translation>प्लेलिस्ट</translation>
    </message>
    <message>
        <source>Explore</source>
        <translation>अन्वेषण</translation>
    </message>
    <message>
        <source>Blends, journeys</source>
        <translation>मिश्रण, यात्राएँ</translation>
    </message>
    <message>
        <source>Sound map</source>
        <translation>ध्वनि मानचित्र</translation>
    </message>
    <message>
        <source>Your taste</source>
        <translation>आपकी पसंद</translation>
    </message>
    <message>
        <source>Is it learning?</source>
        <translation>क्या यह सीख रहा है?</translation>
    </message>
</context>
<context>
    <name>SimilarArtistsList</name>
    <message>
        <source>Similar artists</source>
        <translation>मिलते-जुलते कलाकार</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>अभी कोई नहीं</translation>
    </message>
</context>
<context>
    <name>SlotDetail</name>
    <message>
        <source>Why this track</source>
        <translation>यह ट्रैक क्यों</translation>
    </message>
    <message>
        <source>Let go</source>
        <translation>छोड़ दें</translation>
    </message>
    <message>
        <source>Pin here</source>
        <translation>यहाँ टिकाएँ</translation>
    </message>
    <message>
        <source>Let it go from this place</source>
        <translation>इसे इस स्थान से छोड़ दें</translation>
    </message>
    <message>
        <source>Pin it here</source>
        <translation>इसे यहाँ टिकाएँ</translation>
    </message>
    <message>
        <source>Show it in the library</source>
        <translation>इसे संग्रह में दिखाएँ</translation>
    </message>
</context>
<context>
    <name>SmartEditor</name>
    <message>
        <source>Edit smart playlist</source>
        <translation>स्मार्ट प्लेलिस्ट बदलें</translation>
    </message>
    <message>
        <source>New smart playlist</source>
        <translation>नई स्मार्ट प्लेलिस्ट</translation>
    </message>
    <message>
        <source>What the rule finds now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation>सहेजें</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>बनाएँ</translation>
    </message>
    <message>
        <source>The first {limit} of {tracks}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing answers this now.</source>
        <translation>अभी इससे कुछ मेल नहीं खाता।</translation>
    </message>
    <message>
        <source>Last first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation>सभी</translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished">नाम</translation>
    </message>
    <message>
        <source>Tracks with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ordered by</source>
        <translation>क्रम</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>अधिकतम</translation>
    </message>
    <message>
        <source>What its tracks must be</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order</source>
        <translation>क्रम</translation>
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
        <translation type="unfinished">शीर्षक</translation>
    </message>
    <message>
        <source>Year</source>
        <translation type="unfinished">वर्ष</translation>
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
        <translation>अवधि</translation>
    </message>
    <message>
        <source>Genre</source>
        <translation type="unfinished">शैली</translation>
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
        <translation>नींद टाइमर</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>बंद</translation>
    </message>
    <message>
        <source>{number} seconds</source>
        <translation>{number} सेकंड</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>सामान्य</translation>
    </message>
    <message>
        <source>Repeat a passage from here</source>
        <translation type="unfinished">यहाँ से एक अंश दोहराएँ</translation>
    </message>
    <message>
        <source>Repeat it up to here</source>
        <translation>यहाँ तक दोहराएँ</translation>
    </message>
    <message>
        <source>Stop repeating the passage</source>
        <translation>अंश दोहराना बंद करें</translation>
    </message>
    <message>
        <source>{name} (not there)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sleep timer: {minutes} left</source>
        <translation>नींद टाइमर: {minutes} शेष</translation>
    </message>
    <message>
        <source>At the end of this track</source>
        <translation>इस ट्रैक के अंत में</translation>
    </message>
    <message>
        <source>In {minutes}</source>
        <translation>{minutes} में</translation>
    </message>
</context>
<context>
    <name>SoundMapView</name>
    <message>
        <source>No map yet</source>
        <translation>अभी कोई मानचित्र नहीं</translation>
    </message>
    <message>
        <source>Sound map</source>
        <translation>ध्वनि मानचित्र</translation>
    </message>
    <message>
        <source>Colour by</source>
        <translation>रंग का आधार</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>चलाएँ</translation>
    </message>
    <message>
        <source>Play what is chosen on the map</source>
        <translation>मानचित्र पर चुना हुआ चलाएँ</translation>
    </message>
    <message>
        <source>Add to queue</source>
        <translation>कतार में जोड़ें</translation>
    </message>
    <message>
        <source>Add what is chosen on the map to the queue</source>
        <translation>मानचित्र पर चुना हुआ कतार में जोड़ें</translation>
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
        <translation>टैग</translation>
    </message>
</context>
<context>
    <name>TagEditor</name>
    <message>
        <source>Edit tags</source>
        <translation>टैग बदलें</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation type="unfinished">आवरण</translation>
    </message>
    <message>
        <source>This is no image that can be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose image…</source>
        <translation>चित्र चुनें…</translation>
    </message>
    <message>
        <source>Paste image</source>
        <translation>चित्र चिपकाएँ</translation>
    </message>
    <message>
        <source>Remove cover</source>
        <translation>आवरण हटाएँ</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>सहेजें</translation>
    </message>
    <message>
        <source>Save {changes}</source>
        <translation>{changes} सहेजें</translation>
    </message>
    <message>
        <source>Choose a cover</source>
        <translation>आवरण चुनें</translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished">शीर्षक</translation>
    </message>
    <message>
        <source>Artists</source>
        <translation type="unfinished">कलाकार</translation>
    </message>
    <message>
        <source>Album</source>
        <translation>एल्बम</translation>
    </message>
    <message>
        <source>Album artist</source>
        <translation type="unfinished">एल्बम कलाकार</translation>
    </message>
    <message>
        <source>Genres</source>
        <translation type="unfinished">शैलियाँ</translation>
    </message>
    <message>
        <source>Composer</source>
        <translation type="unfinished">संगीतकार</translation>
    </message>
    <message>
        <source>Year or date</source>
        <translation>वर्ष या तिथि</translation>
    </message>
    <message>
        <source>Track</source>
        <translation>ट्रैक</translation>
    </message>
    <message>
        <source>Disc</source>
        <translation>डिस्क</translation>
    </message>
    <message>
        <source>of</source>
        <translation>में से</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>टिप्पणी</translation>
    </message>
    <message>
        <source>Lyrics</source>
        <translation type="unfinished">बोल</translation>
    </message>
    <message>
        <source>Compilation</source>
        <translation>संकलन</translation>
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
        <translation>रोकें; जो हो गया वह बना रहता है</translation>
    </message>
</context>
<context>
    <name>TastePicks</name>
    <message>
        <source>Artists you love</source>
        <translation>आपके प्रिय कलाकार</translation>
    </message>
    <message>
        <source>Which of these do you love?</source>
        <translation>इनमें से आपको कौन प्रिय हैं?</translation>
    </message>
    <message>
        <source>A few are enough. Discover will bring more like them, and it can be undone.</source>
        <translation>कुछ ही काफ़ी हैं। खोजें नया उनके जैसे और लाएगा, और इसे वापस लिया जा सकता है।</translation>
    </message>
    <message>
        <source>Find an artist</source>
        <translation>कलाकार ढूँढें</translation>
    </message>
    <message>
        <source>Artists of your library</source>
        <translation>आपके संग्रह के कलाकार</translation>
    </message>
    <message>
        <source>Love none yet</source>
        <translation>अभी कोई नहीं चुनें</translation>
    </message>
</context>
<context>
    <name>TasteView</name>
    <message>
        <source>Nothing believed yet</source>
        <translation>अभी कोई अनुमान नहीं</translation>
    </message>
    <message>
        <source>Your taste</source>
        <translation>आपकी पसंद</translation>
    </message>
    <message>
        <source>Save as picture…</source>
        <translation>चित्र के रूप में सहेजें…</translation>
    </message>
    <message>
        <source>Save your taste as a picture</source>
        <translation>अपनी पसंद चित्र के रूप में सहेजें</translation>
    </message>
    <message>
        <source>Play these</source>
        <translation>ये चलाएँ</translation>
    </message>
</context>
<context>
    <name>Transport</name>
    <message>
        <source>Show what plays</source>
        <translation>जो चल रहा है दिखाएँ</translation>
    </message>
    <message>
        <source>Like</source>
        <translation>पसंद</translation>
    </message>
    <message>
        <source>Start radio from this track</source>
        <translation>इस ट्रैक से रेडियो शुरू करें</translation>
    </message>
    <message>
        <source>Previous track</source>
        <translation>पिछला ट्रैक</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>चलाएँ</translation>
    </message>
    <message>
        <source>Next track</source>
        <translation>अगला ट्रैक</translation>
    </message>
    <message>
        <source>Shuffle</source>
        <translation>मिला-जुला</translation>
    </message>
    <message>
        <source>Repeat: off</source>
        <translation>दोहराएँ: बंद</translation>
    </message>
    <message>
        <source>No sound</source>
        <translation>कोई ध्वनि नहीं</translation>
    </message>
    <message>
        <source>Show what comes next</source>
        <translation>आगे क्या है दिखाएँ</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>मौन</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>आवाज़</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>रोकें</translation>
    </message>
    <message>
        <source>Take back like</source>
        <translation>पसंद वापस लें</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Show the window</source>
        <translation>विंडो दिखाएँ</translation>
    </message>
</context>
<context>
    <name>WelcomeView</name>
    <message>
        <source>Welcome to Hearth</source>
        <translation>Hearth में स्वागत है</translation>
    </message>
    <message>
        <source>A music player that learns, on your own computer, what to play next.</source>
        <translation>एक संगीत प्लेयर जो आपके अपने कंप्यूटर पर सीखता है कि आगे क्या बजाना है।</translation>
    </message>
    <message>
        <source>Choose your music folder</source>
        <translation>अपना संगीत फ़ोल्डर चुनें</translation>
    </message>
    <message>
        <source>or drop a folder here</source>
        <translation>या फ़ोल्डर यहाँ छोड़ें</translation>
    </message>
    <message>
        <source>Plays at once</source>
        <translation>तुरंत बजता है</translation>
    </message>
    <message>
        <source>No waiting for an analysis. Your music sounds while it is read.</source>
        <translation>विश्लेषण की प्रतीक्षा नहीं। पढ़ते समय ही आपका संगीत बजता है।</translation>
    </message>
    <message>
        <source>Learns as you listen</source>
        <translation>सुनते-सुनते सीखता है</translation>
    </message>
    <message>
        <source>Every skip and every replay shapes what comes next.</source>
        <translation>हर छोड़ना और हर दोबारा सुनना आगे को आकार देता है।</translation>
    </message>
    <message>
        <source>Stays with you</source>
        <translation>आपके साथ रहता है</translation>
    </message>
    <message>
        <source>Nothing you hear or like ever leaves this computer.</source>
        <translation>आप जो सुनते या पसंद करते हैं वह कभी इस कंप्यूटर से बाहर नहीं जाता।</translation>
    </message>
</context>
</TS>
