<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>AboutTrack</name>
    <message>
        <source>Composer</source>
        <translation>作曲</translation>
    </message>
    <message>
        <source>Words by</source>
        <translation>作词</translation>
    </message>
    <message>
        <source>Conductor</source>
        <translation>指挥</translation>
    </message>
    <message>
        <source>Ensemble</source>
        <translation>乐团</translation>
    </message>
    <message>
        <source>Performers</source>
        <translation>演奏者</translation>
    </message>
    <message>
        <source>Arranged by</source>
        <translation>编曲</translation>
    </message>
    <message>
        <source>Produced by</source>
        <translation>制作</translation>
    </message>
    <message>
        <source>Recorded by</source>
        <translation>录音</translation>
    </message>
    <message>
        <source>Mixed by</source>
        <translation>混音</translation>
    </message>
    <message>
        <source>Remixed by</source>
        <translation>重混</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>唱片公司</translation>
    </message>
    <message>
        <source>Catalogue number</source>
        <translation>目录编号</translation>
    </message>
    <message>
        <source>ISRC</source>
        <translation>ISRC</translation>
    </message>
    <message>
        <source>Copyright</source>
        <translation>版权</translation>
    </message>
    <message>
        <source>quiet</source>
        <translation>安静</translation>
    </message>
    <message>
        <source>gentle</source>
        <translation>柔和</translation>
    </message>
    <message>
        <source>lively</source>
        <translation>活泼</translation>
    </message>
    <message>
        <source>forceful</source>
        <translation>强劲</translation>
    </message>
    <message>
        <source>{bpm} beats a minute</source>
        <translation>每分钟 {bpm} 拍</translation>
    </message>
    <message>
        <source>Tempo</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>调性</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>能量</translation>
    </message>
    <message>
        <source>Loudness</source>
        <translation>响度</translation>
    </message>
    <message>
        <source>from {source}, {confidence}</source>
        <translation>来自{source}，{confidence}</translation>
    </message>
    <message>
        <source>Album artist</source>
        <translation>专辑艺人</translation>
    </message>
    <message>
        <source>Genre</source>
        <translation>流派</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年份</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>{percent} % sure</source>
        <translation>把握 {percent}%</translation>
    </message>
</context>
<context>
    <name>AboutTrackView</name>
    <message>
        <source>About this track</source>
        <translation>关于这首曲目</translation>
    </message>
    <message>
        <source>Credits</source>
        <translation>制作人员</translation>
    </message>
    <message>
        <source>About the artist</source>
        <translation>关于艺人</translation>
    </message>
    <message>
        <source>About the album</source>
        <translation>关于专辑</translation>
    </message>
    <message>
        <source>How it sounds</source>
        <translation>听起来如何</translation>
    </message>
    <message>
        <source>Hearth has not listened to this track yet.</source>
        <translation>Hearth 还没有听过这首曲目。</translation>
    </message>
    <message>
        <source>It seems</source>
        <translation>看起来</translation>
    </message>
    <message>
        <source>Guessed by ear, from the sound alone</source>
        <translation>仅凭声音猜测</translation>
    </message>
</context>
<context>
    <name>AlbumView</name>
    <message>
        <source>Albums</source>
        <translation>专辑</translation>
    </message>
    <message>
        <source>Back to the albums</source>
        <translation>返回专辑</translation>
    </message>
    <message>
        <source>Back to the albums (Esc)</source>
        <translation>返回专辑 (Esc)</translation>
    </message>
    <message>
        <source>The artist</source>
        <translation>艺人</translation>
    </message>
    <message>
        <source>Show everything by this artist</source>
        <translation>显示该艺人的全部内容</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>播放</translation>
    </message>
    <message>
        <source>Shuffle</source>
        <translation>随机播放</translation>
    </message>
    <message>
        <source>Add to queue</source>
        <translation>加入播放队列</translation>
    </message>
</context>
<context>
    <name>AlbumsView</name>
    <message>
        <source>Nothing found</source>
        <translation>没有找到</translation>
    </message>
    <message>
        <source>No album answers this.</source>
        <translation>没有符合的专辑。</translation>
    </message>
    <message>
        <source>No albums here yet</source>
        <translation>这里还没有专辑</translation>
    </message>
    <message>
        <source>Albums appear as your music is read.</source>
        <translation>读取音乐时，专辑会陆续出现。</translation>
    </message>
    <message>
        <source>Albums</source>
        <translation>专辑</translation>
    </message>
    <message>
        <source>Order of the albums</source>
        <translation>专辑排序</translation>
    </message>
</context>
<context>
    <name>Beginnings</name>
    <message>
        <source>Choose artists you love…</source>
        <translation>选择您喜爱的艺人…</translation>
    </message>
    <message>
        <source>Bring your listening history…</source>
        <translation>导入您的收听记录…</translation>
    </message>
</context>
<context>
    <name>BeliefEvidence</name>
    <message>
        <source>Play this track</source>
        <translation>播放这首曲目</translation>
    </message>
</context>
<context>
    <name>BeliefRow</name>
    <message>
        <source>Opens the evidence</source>
        <translation>打开依据</translation>
    </message>
</context>
<context>
    <name>CollectionView</name>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Back (Esc)</source>
        <translation>返回 (Esc)</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>播放</translation>
    </message>
    <message>
        <source>Shuffle</source>
        <translation>随机播放</translation>
    </message>
    <message>
        <source>Radio</source>
        <translation>电台</translation>
    </message>
    <message>
        <source>Play tracks near this artist, by everything Hearth knows</source>
        <translation>播放与该艺人相近的曲目，依据 Hearth 所知的一切</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>Play or pause</source>
        <translation>播放或暂停</translation>
    </message>
    <message>
        <source>Next track</source>
        <translation>下一首</translation>
    </message>
    <message>
        <source>Previous track</source>
        <translation>上一首</translation>
    </message>
    <message>
        <source>Shuffle</source>
        <translation>随机播放</translation>
    </message>
    <message>
        <source>Shuffle albums</source>
        <translation>按专辑随机</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>重复</translation>
    </message>
    <message>
        <source>Go on when the queue runs out</source>
        <translation>队列播完后继续</translation>
    </message>
    <message>
        <source>Start radio from what is playing</source>
        <translation>从正在播放的曲目开始电台</translation>
    </message>
    <message>
        <source>Stop after this track</source>
        <translation>播完这首后停止</translation>
    </message>
    <message>
        <source>Undo the last change of the queue</source>
        <translation>撤销队列的上一次更改</translation>
    </message>
    <message>
        <source>Repeat a passage from here</source>
        <translation>从此处重复片段</translation>
    </message>
    <message>
        <source>Played in this session…</source>
        <translation>本次播放记录…</translation>
    </message>
    <message>
        <source>Equal loudness</source>
        <translation>音量均衡</translation>
    </message>
    <message>
        <source>Equaliser…</source>
        <translation>均衡器…</translation>
    </message>
    <message>
        <source>Crossfade</source>
        <translation>交叉淡化</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>Sound device</source>
        <translation>音频设备</translation>
    </message>
    <message>
        <source>Sleep timer</source>
        <translation>睡眠定时</translation>
    </message>
    <message>
        <source>Louder</source>
        <translation>增大音量</translation>
    </message>
    <message>
        <source>Quieter</source>
        <translation>减小音量</translation>
    </message>
    <message>
        <source>Like what is playing</source>
        <translation>喜欢正在播放的曲目</translation>
    </message>
    <message>
        <source>Discover</source>
        <translation>发现</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Show what plays</source>
        <translation>显示正在播放</translation>
    </message>
    <message>
        <source>Show Discover</source>
        <translation>显示发现</translation>
    </message>
    <message>
        <source>Show library</source>
        <translation>显示曲库</translation>
    </message>
    <message>
        <source>Show albums</source>
        <translation>显示专辑</translation>
    </message>
    <message>
        <source>Show artists</source>
        <translation>显示艺人</translation>
    </message>
    <message>
        <source>Show genres</source>
        <translation>显示流派</translation>
    </message>
    <message>
        <source>Show years</source>
        <translation>显示年份</translation>
    </message>
    <message>
        <source>Show folders</source>
        <translation>显示文件夹</translation>
    </message>
    <message>
        <source>Show queue</source>
        <translation>显示队列</translation>
    </message>
    <message>
        <source>Show playlists</source>
        <translation>显示播放列表</translation>
    </message>
    <message>
        <source>Show blends and journeys</source>
        <translation>显示混合与旅程</translation>
    </message>
    <message>
        <source>Show sound map</source>
        <translation>显示声音地图</translation>
    </message>
    <message>
        <source>Show your taste</source>
        <translation>显示您的口味</translation>
    </message>
    <message>
        <source>Show whether it is learning</source>
        <translation>显示是否在学习</translation>
    </message>
    <message>
        <source>Show what comes next</source>
        <translation>显示接下来播放</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>全屏</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>Whose listening it is</source>
        <translation>谁在听</translation>
    </message>
    <message>
        <source>Guest: learn nothing</source>
        <translation>访客：不学习</translation>
    </message>
    <message>
        <source>Add music folder…</source>
        <translation>添加音乐文件夹…</translation>
    </message>
    <message>
        <source>Look for new music</source>
        <translation>查找新音乐</translation>
    </message>
    <message>
        <source>Analyse in the background</source>
        <translation>在后台分析</translation>
    </message>
    <message>
        <source>Bring listening history…</source>
        <translation>导入收听记录…</translation>
    </message>
    <message>
        <source>Install the listening models</source>
        <translation>安装聆听模型</translation>
    </message>
    <message>
        <source>Find duplicates…</source>
        <translation>查找重复曲目…</translation>
    </message>
    <message>
        <source>Files with problems…</source>
        <translation>有问题的文件…</translation>
    </message>
    <message>
        <source>Preferences…</source>
        <translation>偏好设置…</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>菜单</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Playback</source>
        <translation>播放</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>声音</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>曲库</translation>
    </message>
    <message>
        <source>Listener</source>
        <translation>听众</translation>
    </message>
    <message>
        <source>View</source>
        <translation>视图</translation>
    </message>
</context>
<context>
    <name>DiscoverControls</name>
    <message>
        <source>Choosing…</source>
        <translation>正在选择…</translation>
    </message>
    <message>
        <source>Discover</source>
        <translation>发现</translation>
    </message>
    <message>
        <source>What should play now?</source>
        <translation>现在播放什么？</translation>
    </message>
    <message>
        <source>From your own music, with a reason for every track.</source>
        <translation>来自您自己的音乐，每首都有理由。</translation>
    </message>
    <message>
        <source>Build a queue (Ctrl+D)</source>
        <translation>生成队列 (Ctrl+D)</translation>
    </message>
    <message>
        <source>Any mood, or in your own words: quiet piano, rainy night…</source>
        <translation>任何心情，用您自己的话：安静的钢琴、雨夜…</translation>
    </message>
    <message>
        <source>Mood in your own words</source>
        <translation>用自己的话描述心情</translation>
    </message>
    <message>
        <source>Familiar to adventurous</source>
        <translation>从熟悉到冒险</translation>
    </message>
    <message>
        <source>How many tracks</source>
        <translation>曲目数量</translation>
    </message>
    <message>
        <source>For when</source>
        <translation>何时收听</translation>
    </message>
    <message>
        <source>What you like at an hour and on a weekday makes a difference.</source>
        <translation>您在不同时刻和星期几的喜好会有影响。</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>时刻</translation>
    </message>
</context>
<context>
    <name>DiscoverView</name>
    <message>
        <source>Nothing discovered yet</source>
        <translation>还没有发现</translation>
    </message>
    <message>
        <source>Press Discover. It works from the first minute, and better with every skip.</source>
        <translation>按“发现”。第一分钟就能用，每次跳过都会更好。</translation>
    </message>
    <message>
        <source>Play all</source>
        <translation>全部播放</translation>
    </message>
    <message>
        <source>Play the Discover queue</source>
        <translation>播放“发现”队列</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Undo the last change of this queue</source>
        <translation>撤销此队列的上一次更改</translation>
    </message>
    <message>
        <source>Take back the last move, removal or replacement</source>
        <translation>撤销上一次移动、移除或替换</translation>
    </message>
    <message>
        <source>Undo what was just changed</source>
        <translation>撤销刚才的更改</translation>
    </message>
    <message>
        <source>Why this track?</source>
        <translation>为什么选这首？</translation>
    </message>
</context>
<context>
    <name>DuplicateSearch</name>
    <message>
        <source>Looking for duplicates</source>
        <translation>正在查找重复曲目</translation>
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
        <translation>重复曲目</translation>
    </message>
    <message>
        <source>{groups} recordings in {files} files, the fullest first. Nothing is deleted: open a folder to decide there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No recording is there more than once.</source>
        <translation>没有重复的录音。</translation>
    </message>
    <message>
        <source>Play</source>
        <translation type="unfinished">播放</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>在文件夹中显示</translation>
    </message>
</context>
<context>
    <name>EqualiserDialog</name>
    <message>
        <source>Equaliser</source>
        <translation>均衡器</translation>
    </message>
    <message>
        <source>On</source>
        <translation>开</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>预设</translation>
    </message>
    <message>
        <source>My own</source>
        <translation>自定义</translation>
    </message>
    <message>
        <source>Preamplifier</source>
        <translation>前置放大</translation>
    </message>
    <message>
        <source>Pre</source>
        <translation>前置</translation>
    </message>
</context>
<context>
    <name>FolderTree</name>
    <message>
        <source>Folders</source>
        <translation>文件夹</translation>
    </message>
</context>
<context>
    <name>FoldersView</name>
    <message>
        <source>No folders here yet</source>
        <translation>这里还没有文件夹</translation>
    </message>
    <message>
        <source>Add a folder with music.</source>
        <translation>请添加一个音乐文件夹。</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>播放</translation>
    </message>
    <message>
        <source>Play: the folder</source>
        <translation>播放：该文件夹</translation>
    </message>
    <message>
        <source>Add to queue</source>
        <translation>加入播放队列</translation>
    </message>
    <message>
        <source>Add to queue: the folder</source>
        <translation>加入播放队列：该文件夹</translation>
    </message>
</context>
<context>
    <name>LibraryView</name>
    <message>
        <source>Nothing found</source>
        <translation>没有找到</translation>
    </message>
    <message>
        <source>No music here yet</source>
        <translation>这里还没有音乐</translation>
    </message>
    <message>
        <source>Your music is being read. The first tracks appear at once.</source>
        <translation>正在读取您的音乐，第一批曲目马上出现。</translation>
    </message>
    <message>
        <source>Tracks</source>
        <translation>曲目</translation>
    </message>
    <message>
        <source>Play all</source>
        <translation>全部播放</translation>
    </message>
</context>
<context>
    <name>LyricsList</name>
    <message>
        <source>Lyrics</source>
        <translation>歌词</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Search your library</source>
        <translation>搜索您的曲库</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>菜单</translation>
    </message>
    <message>
        <source>Menu (F10)</source>
        <translation>菜单 (F10)</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Close message</source>
        <translation>关闭消息</translation>
    </message>
</context>
<context>
    <name>NameDialog</name>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>The listening models are installed.</source>
        <translation>聆听模型已安装。</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Install now</source>
        <translation>立即安装</translation>
    </message>
    <message>
        <source>Play elsewhere</source>
        <translation>在其他设备播放</translation>
    </message>
</context>
<context>
    <name>NowPlayingView</name>
    <message>
        <source>Now playing</source>
        <translation>正在播放</translation>
    </message>
    <message>
        <source>Nothing plays</source>
        <translation>没有播放内容</translation>
    </message>
    <message>
        <source>Play something, and it is shown here with its words.</source>
        <translation>播放任意曲目，它会连同歌词显示在这里。</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>封面</translation>
    </message>
    <message>
        <source>Show everything by this artist</source>
        <translation>显示该艺人的全部内容</translation>
    </message>
    <message>
        <source>Show this album</source>
        <translation>显示这张专辑</translation>
    </message>
    <message>
        <source>Lyrics</source>
        <translation>歌词</translation>
    </message>
    <message>
        <source>No lyrics</source>
        <translation>没有歌词</translation>
    </message>
    <message>
        <source>Put them into the file, or beside it with the same name and .lrc or .txt.</source>
        <translation>把歌词放进文件，或以相同文件名的 .lrc 或 .txt 放在旁边。</translation>
    </message>
    <message>
        <source>About</source>
        <translation>关于</translation>
    </message>
    <message>
        <source>Next up</source>
        <translation>接下来</translation>
    </message>
    <message>
        <source>Full screen (F11)</source>
        <translation>全屏 (F11)</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>播放</translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message>
        <source>“{name}” is not in your library yet.</source>
        <translation>“{name}”还不在您的曲库中。</translation>
    </message>
    <message>
        <source>Add its folder and play it</source>
        <translation>添加其文件夹并播放</translation>
    </message>
    <message>
        <source>{count} files are not in your library yet.</source>
        <translation>{count} 个文件还不在您的曲库中。</translation>
    </message>
    <message>
        <source>Add their folders and play them</source>
        <translation>添加这些文件夹并播放</translation>
    </message>
    <message>
        <source>“{name}” could not be read as music.</source>
        <translation>“{name}”无法作为音乐读取。</translation>
    </message>
</context>
<context>
    <name>OptionRow</name>
    <message>
        <source>Back to what it was: {name}</source>
        <translation>恢复默认：{name}</translation>
    </message>
    <message>
        <source>Back to what it was</source>
        <translation>恢复默认</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>The language changes when Hearth is opened again.</source>
        <translation>重新打开 Hearth 后语言才会改变。</translation>
    </message>
    <message>
        <source>Open again now</source>
        <translation>立即重新打开</translation>
    </message>
</context>
<context>
    <name>PlaylistActions</name>
    <message>
        <source>“{name}” is there now.</source>
        <translation>“{name}”已创建。</translation>
    </message>
    <message>
        <source>“{old}” is called “{new}” now.</source>
        <translation>“{old}”现在叫“{new}”。</translation>
    </message>
    <message>
        <source>“{name}” follows another rule now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” was deleted. Its tracks are still in your library.</source>
        <translation>“{name}”已删除。其曲目仍在您的曲库中。</translation>
    </message>
    <message>
        <source>{tracks} added to “{name}”.</source>
        <translation>已将 {tracks} 加入“{name}”。</translation>
    </message>
    <message>
        <source>“{name}” was written to {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to take back.</source>
        <translation>没有可撤销的操作。</translation>
    </message>
    <message>
        <source>Taken back: {edit}.</source>
        <translation>已撤销：{edit}。</translation>
    </message>
</context>
<context>
    <name>PlaylistDelegate</name>
    <message>
        <source>Smart</source>
        <translation>智能</translation>
    </message>
</context>
<context>
    <name>PlaylistFiles</name>
    <message>
        <source>Import playlists</source>
        <translation>导入播放列表</translation>
    </message>
    <message>
        <source>Export playlist</source>
        <translation>导出播放列表</translation>
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
        <translation>撤销</translation>
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
        <translation>这里还没有内容</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>重命名…</translation>
    </message>
    <message>
        <source>Edit rule…</source>
        <translation>编辑规则…</translation>
    </message>
    <message>
        <source>Playlists</source>
        <translation>播放列表</translation>
    </message>
    <message>
        <source>Back to the playlists</source>
        <translation>返回播放列表</translation>
    </message>
    <message>
        <source>Back to the playlists (Esc)</source>
        <translation>返回播放列表 (Esc)</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>播放</translation>
    </message>
    <message>
        <source>Shuffle</source>
        <translation>随机播放</translation>
    </message>
    <message>
        <source>Add to queue</source>
        <translation>加入播放队列</translation>
    </message>
    <message>
        <source>More about this playlist</source>
        <translation>此播放列表的更多操作</translation>
    </message>
    <message>
        <source>{verb}: the playlist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take out of this playlist</source>
        <translation>从此播放列表移除</translation>
    </message>
    <message>
        <source>the whole library</source>
        <translation>整个曲库</translation>
    </message>
    <message>
        <source>Smart: {query}</source>
        <translation>智能：{query}</translation>
    </message>
    <message>
        <source>Add tracks to it from the menu of any track.</source>
        <translation>可从任意曲目的菜单把曲目加入其中。</translation>
    </message>
    <message>
        <source>No track of your library answers this rule at the moment.</source>
        <translation>曲库中目前没有符合此规则的曲目。</translation>
    </message>
</context>
<context>
    <name>PlaylistsPage</name>
    <message>
        <source>Rename playlist</source>
        <translation>重命名播放列表</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>重命名</translation>
    </message>
    <message>
        <source>New playlist</source>
        <translation>新建播放列表</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation type="unfinished">重命名…</translation>
    </message>
    <message>
        <source>Edit rule…</source>
        <translation type="unfinished">编辑规则…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
</context>
<context>
    <name>PlaylistsView</name>
    <message>
        <source>No playlists yet</source>
        <translation>还没有播放列表</translation>
    </message>
    <message>
        <source>Make one, or add tracks to one from the menu of any track.</source>
        <translation>新建一个，或从任意曲目的菜单加入曲目。</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>建议</translation>
    </message>
    <message>
        <source>Make the smart playlist {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Playlists</source>
        <translation type="unfinished">播放列表</translation>
    </message>
    <message>
        <source>New playlist</source>
        <translation>新建播放列表</translation>
    </message>
    <message>
        <source>New smart playlist</source>
        <translation>新建智能播放列表</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>导入…</translation>
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
        <translation>{folder} 已不在您的曲库中。其文件和您的历史保留。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>“{name}” is forgotten, with all it taught.</source>
        <translation>“{name}”及其所教的一切已被忘记。</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>窗口</translation>
    </message>
    <message>
        <source>Playback</source>
        <translation>播放</translation>
    </message>
    <message>
        <source>Discover</source>
        <translation>发现</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>曲库</translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation>桌面</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>What comes next</source>
        <translation>接下来播放</translation>
    </message>
    <message>
        <source>Equal loudness</source>
        <translation>音量均衡</translation>
    </message>
    <message>
        <source>Crossfade</source>
        <translation>交叉淡化</translation>
    </message>
    <message>
        <source>Short fades</source>
        <translation>短淡化</translation>
    </message>
    <message>
        <source>Watch the music folders</source>
        <translation>监视音乐文件夹</translation>
    </message>
    <message>
        <source>Keep playing in the tray</source>
        <translation>在托盘中继续播放</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>Go on when the queue runs out</source>
        <translation>队列播完后继续</translation>
    </message>
    <message>
        <source>Analyse in the background</source>
        <translation>在后台分析</translation>
    </message>
</context>
<context>
    <name>PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>偏好设置</translation>
    </message>
    <message>
        <source>Search the preferences</source>
        <translation>搜索偏好设置</translation>
    </message>
    <message>
        <source>Nothing here is called so.</source>
        <translation>这里没有这样的名称。</translation>
    </message>
    <message>
        <source>Music folders</source>
        <translation>音乐文件夹</translation>
    </message>
    <message>
        <source>Where Hearth reads music.</source>
        <translation>Hearth 读取音乐的位置。</translation>
    </message>
    <message>
        <source>Listening models</source>
        <translation>聆听模型</translation>
    </message>
    <message>
        <source>What knows music by its sound and its words.</source>
        <translation>依据声音和文字认识音乐的模型。</translation>
    </message>
    <message>
        <source>Other people’s listening</source>
        <translation>其他人的收听</translation>
    </message>
    <message>
        <source>Imported from files of your choice; forgetting takes back all it taught.</source>
        <translation>从您选择的文件导入；忘记即收回其所教的一切。</translation>
    </message>
    <message>
        <source>Add music folder…</source>
        <translation>添加音乐文件夹…</translation>
    </message>
    <message>
        <source>installed</source>
        <translation>已安装</translation>
    </message>
    <message>
        <source>not installed</source>
        <translation>未安装</translation>
    </message>
    <message>
        <source>Install</source>
        <translation>安装</translation>
    </message>
    <message>
        <source>Install the listening models</source>
        <translation>安装聆听模型</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>忘记</translation>
    </message>
    <message>
        <source>Forget {name}</source>
        <translation>忘记 {name}</translation>
    </message>
    <message>
        <source>{tracks} tracks, {known} of them in your library</source>
        <translation>{tracks} 首曲目，其中 {known} 首在您的曲库中</translation>
    </message>
    <message>
        <source>Nothing was imported.</source>
        <translation>没有导入内容。</translation>
    </message>
    <message>
        <source>Your data</source>
        <translation>您的数据</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>打开文件夹</translation>
    </message>
    <message>
        <source>Open the data folder</source>
        <translation>打开数据文件夹</translation>
    </message>
    <message>
        <source>Your facts, your playlists and the catalogue, and nothing elsewhere.</source>
        <translation>您的记录、播放列表和目录，仅存于此处。</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Remove {folder}</source>
        <translation>移除 {folder}</translation>
    </message>
</context>
<context>
    <name>ProblemsDialog</name>
    <message>
        <source>Files with problems</source>
        <translation>有问题的文件</translation>
    </message>
    <message>
        <source>Every file could be read.</source>
        <translation>所有文件都能读取。</translation>
    </message>
</context>
<context>
    <name>QueueList</name>
    <message>
        <source>Remove from queue</source>
        <translation>从队列移除</translation>
    </message>
</context>
<context>
    <name>QueueView</name>
    <message>
        <source>Next up</source>
        <translation>接下来</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>播放队列</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清空</translation>
    </message>
    <message>
        <source>Clear the queue</source>
        <translation>清空队列</translation>
    </message>
    <message>
        <source>Undo the last change of the queue</source>
        <translation>撤销队列的上一次更改</translation>
    </message>
    <message>
        <source>Undo the last change of the queue (Ctrl+Z)</source>
        <translation>撤销队列的上一次更改 (Ctrl+Z)</translation>
    </message>
    <message>
        <source>The queue is empty</source>
        <translation>队列为空</translation>
    </message>
    <message>
        <source>Play something, or press Discover.</source>
        <translation>播放任意曲目，或按“发现”。</translation>
    </message>
</context>
<context>
    <name>ReportDialog</name>
    <message>
        <source>Copy the list</source>
        <translation>复制列表</translation>
    </message>
</context>
<context>
    <name>SeekBar</name>
    <message>
        <source>Position in the track</source>
        <translation>曲目位置</translation>
    </message>
</context>
<context>
    <name>SessionHistory</name>
    <message>
        <source>To its end</source>
        <translation>播放完毕</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>已跳过</translation>
    </message>
    <message>
        <source>Left for another</source>
        <translation>换到其他曲目</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>Broke off</source>
        <translation>中断</translation>
    </message>
</context>
<context>
    <name>SessionHistoryDialog</name>
    <message>
        <source>Played in this session</source>
        <translation>本次播放记录</translation>
    </message>
    <message>
        <source>Press Enter on a track to hear it again next.</source>
        <translation>在曲目上按回车键可接着再听一次。</translation>
    </message>
    <message>
        <source>Nothing was played yet since Hearth was started.</source>
        <translation>Hearth 启动后还没有播放过。</translation>
    </message>
    <message>
        <source>At</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Artist</source>
        <translation>艺人</translation>
    </message>
    <message>
        <source>Heard</source>
        <translation>已听</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>结束方式</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Light, dark, or as the system is.</source>
        <translation>浅色、深色或跟随系统。</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>The language of the window; it changes when Hearth is opened again.</source>
        <translation>窗口的语言；重新打开 Hearth 后改变。</translation>
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
        <translation>在每个页面旁显示接下来播放的曲目。</translation>
    </message>
    <message>
        <source>Play what is to come in a random order: track by track, or album by album.</source>
        <translation>以随机顺序播放后续内容：按曲目或按专辑。</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>关</translation>
    </message>
    <message>
        <source>Tracks</source>
        <translation>曲目</translation>
    </message>
    <message>
        <source>Albums</source>
        <translation>专辑</translation>
    </message>
    <message>
        <source>Begin again: off, all, or one.</source>
        <translation>重新开始：关、全部或单曲。</translation>
    </message>
    <message>
        <source>The whole queue</source>
        <translation>整个队列</translation>
    </message>
    <message>
        <source>One track</source>
        <translation>单曲</translation>
    </message>
    <message>
        <source>What is made equally loud: tracks, albums, or tracks while an album heard in one piece keeps its balance (auto).</source>
        <translation>使何者音量一致：曲目、专辑，或在完整聆听专辑时保留其平衡的曲目（自动）。</translation>
    </message>
    <message>
        <source>Tracks, keeping albums as they are</source>
        <translation>曲目，专辑保持原样</translation>
    </message>
    <message>
        <source>All tracks</source>
        <translation>所有曲目</translation>
    </message>
    <message>
        <source>All albums</source>
        <translation>所有专辑</translation>
    </message>
    <message>
        <source>Seconds by which a track fades into the next; tracks of one album in their order always join without a gap or a fade.</source>
        <translation>曲目淡入下一首的秒数；同一专辑按顺序的曲目总是无间隙、无淡化地衔接。</translation>
    </message>
    <message>
        <source>Seconds to fade on pause, resume, stop and skip.</source>
        <translation>暂停、继续、停止和跳过时的淡化秒数。</translation>
    </message>
    <message>
        <source>Go on with music that fits when the queue is about to run out.</source>
        <translation>队列将尽时，用合适的音乐继续。</translation>
    </message>
    <message>
        <source>Listen to new tracks in the background, at low priority.</source>
        <translation>在后台以低优先级聆听新曲目。</translation>
    </message>
    <message>
        <source>Show Hearth in the tray, where the desktop has one; closing the window then leaves the music playing.</source>
        <translation>在桌面支持时于托盘显示 Hearth；关闭窗口后音乐继续播放。</translation>
    </message>
    <message>
        <source>Tell when another track begins, unless the window is in front.</source>
        <translation>新曲目开始时通知，除非窗口在最前。</translation>
    </message>
    <message>
        <source>Notice new and changed music by itself.</source>
        <translation>自动留意新增和更改的音乐。</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>Play from here</source>
        <translation>从此处播放</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>回车</translation>
    </message>
    <message>
        <source>Search by typing in the track list</source>
        <translation>在曲目列表中直接输入搜索</translation>
    </message>
    <message>
        <source>any letter</source>
        <translation>任意字母</translation>
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
        <translation>Ctrl+Shift+上, Ctrl+Shift+下</translation>
    </message>
    <message>
        <source>Why this track is in Discover, and back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right, Left</source>
        <translation>右, 左</translation>
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
        <translation>在进度条上后退或前进五秒</translation>
    </message>
    <message>
        <source>Left, Right</source>
        <translation>左, 右</translation>
    </message>
    <message>
        <source>Context menu</source>
        <translation>上下文菜单</translation>
    </message>
    <message>
        <source>Menu key, Shift+F10</source>
        <translation>菜单键, Shift+F10</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Add music folder…</source>
        <translation>添加音乐文件夹…</translation>
    </message>
    <message>
        <source>Add music folder</source>
        <translation>添加音乐文件夹</translation>
    </message>
    <message>
        <source>Discover</source>
        <translation>发现</translation>
    </message>
    <message>
        <source>Now playing</source>
        <translation>正在播放</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>播放队列</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>曲库</translation>
    </message>
    <message>
        <source>Tracks</source>
        <translation>曲目</translation>
    </message>
    <message>
        <source>Albums</source>
        <translation>专辑</translation>
    </message>
    <message>
        <source>Artists</source>
        <translation>艺人</translation>
    </message>
    <message>
        <source>Genres</source>
        <translation>流派</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>年份</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Playlists</source>
        <translation>播放列表</translation>
    </message>
    <message>
        <source>Explore</source>
        <translation>探索</translation>
    </message>
    <message>
        <source>Blends, journeys</source>
        <translation>混合与旅程</translation>
    </message>
    <message>
        <source>Sound map</source>
        <translation>声音地图</translation>
    </message>
    <message>
        <source>Your taste</source>
        <translation>您的口味</translation>
    </message>
    <message>
        <source>Is it learning?</source>
        <translation>它在学习吗？</translation>
    </message>
</context>
<context>
    <name>SimilarArtistsList</name>
    <message>
        <source>Similar artists</source>
        <translation>相似艺人</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>暂无</translation>
    </message>
</context>
<context>
    <name>SlotDetail</name>
    <message>
        <source>Why this track</source>
        <translation>为什么选这首</translation>
    </message>
    <message>
        <source>Let go</source>
        <translation>取消固定</translation>
    </message>
    <message>
        <source>Pin here</source>
        <translation>固定在此</translation>
    </message>
    <message>
        <source>Let it go from this place</source>
        <translation>取消固定在此位置</translation>
    </message>
    <message>
        <source>Pin it here</source>
        <translation>固定在此处</translation>
    </message>
    <message>
        <source>Show it in the library</source>
        <translation>在曲库中显示</translation>
    </message>
</context>
<context>
    <name>SmartEditor</name>
    <message>
        <source>Edit smart playlist</source>
        <translation>编辑智能播放列表</translation>
    </message>
    <message>
        <source>New smart playlist</source>
        <translation>新建智能播放列表</translation>
    </message>
    <message>
        <source>What the rule finds now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>创建</translation>
    </message>
    <message>
        <source>The first {limit} of {tracks}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing answers this now.</source>
        <translation>目前没有符合的内容。</translation>
    </message>
    <message>
        <source>Last first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished">名称</translation>
    </message>
    <message>
        <source>Tracks with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ordered by</source>
        <translation>排序依据</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>最多</translation>
    </message>
    <message>
        <source>What its tracks must be</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order</source>
        <translation>顺序</translation>
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
        <translation type="unfinished">标题</translation>
    </message>
    <message>
        <source>Year</source>
        <translation type="unfinished">年份</translation>
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
        <translation>时长</translation>
    </message>
    <message>
        <source>Genre</source>
        <translation type="unfinished">流派</translation>
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
        <translation>睡眠定时</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>关</translation>
    </message>
    <message>
        <source>{number} seconds</source>
        <translation>{number} 秒</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>Repeat a passage from here</source>
        <translation type="unfinished">从此处重复片段</translation>
    </message>
    <message>
        <source>Repeat it up to here</source>
        <translation>重复到此处</translation>
    </message>
    <message>
        <source>Stop repeating the passage</source>
        <translation>停止重复片段</translation>
    </message>
    <message>
        <source>{name} (not there)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sleep timer: {minutes} left</source>
        <translation>睡眠定时：还剩 {minutes}</translation>
    </message>
    <message>
        <source>At the end of this track</source>
        <translation>本曲结束时</translation>
    </message>
    <message>
        <source>In {minutes}</source>
        <translation>{minutes}后</translation>
    </message>
</context>
<context>
    <name>SoundMapView</name>
    <message>
        <source>No map yet</source>
        <translation>还没有地图</translation>
    </message>
    <message>
        <source>Sound map</source>
        <translation>声音地图</translation>
    </message>
    <message>
        <source>Colour by</source>
        <translation>着色依据</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>播放</translation>
    </message>
    <message>
        <source>Play what is chosen on the map</source>
        <translation>播放地图上所选</translation>
    </message>
    <message>
        <source>Add to queue</source>
        <translation>加入播放队列</translation>
    </message>
    <message>
        <source>Add what is chosen on the map to the queue</source>
        <translation>把地图上所选加入播放队列</translation>
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
        <translation>标签</translation>
    </message>
</context>
<context>
    <name>TagEditor</name>
    <message>
        <source>Edit tags</source>
        <translation>编辑标签</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation type="unfinished">封面</translation>
    </message>
    <message>
        <source>This is no image that can be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose image…</source>
        <translation>选择图片…</translation>
    </message>
    <message>
        <source>Paste image</source>
        <translation>粘贴图片</translation>
    </message>
    <message>
        <source>Remove cover</source>
        <translation>移除封面</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Save {changes}</source>
        <translation>保存 {changes}</translation>
    </message>
    <message>
        <source>Choose a cover</source>
        <translation>选择封面</translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished">标题</translation>
    </message>
    <message>
        <source>Artists</source>
        <translation type="unfinished">艺人</translation>
    </message>
    <message>
        <source>Album</source>
        <translation>专辑</translation>
    </message>
    <message>
        <source>Album artist</source>
        <translation type="unfinished">专辑艺人</translation>
    </message>
    <message>
        <source>Genres</source>
        <translation type="unfinished">流派</translation>
    </message>
    <message>
        <source>Composer</source>
        <translation type="unfinished">作曲</translation>
    </message>
    <message>
        <source>Year or date</source>
        <translation>年份或日期</translation>
    </message>
    <message>
        <source>Track</source>
        <translation>音轨</translation>
    </message>
    <message>
        <source>Disc</source>
        <translation>碟</translation>
    </message>
    <message>
        <source>of</source>
        <translation>共</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>注释</translation>
    </message>
    <message>
        <source>Lyrics</source>
        <translation type="unfinished">歌词</translation>
    </message>
    <message>
        <source>Compilation</source>
        <translation>合辑</translation>
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
        <translation>停止；已完成的保留</translation>
    </message>
</context>
<context>
    <name>TastePicks</name>
    <message>
        <source>Artists you love</source>
        <translation>您喜爱的艺人</translation>
    </message>
    <message>
        <source>Which of these do you love?</source>
        <translation>您喜爱其中哪些？</translation>
    </message>
    <message>
        <source>A few are enough. Discover will bring more like them, and it can be undone.</source>
        <translation>几个就够。“发现”会带来更多类似的，并且可以撤销。</translation>
    </message>
    <message>
        <source>Find an artist</source>
        <translation>查找艺人</translation>
    </message>
    <message>
        <source>Artists of your library</source>
        <translation>曲库中的艺人</translation>
    </message>
    <message>
        <source>Love none yet</source>
        <translation>暂不选择</translation>
    </message>
</context>
<context>
    <name>TasteView</name>
    <message>
        <source>Nothing believed yet</source>
        <translation>还没有推断</translation>
    </message>
    <message>
        <source>Your taste</source>
        <translation>您的口味</translation>
    </message>
    <message>
        <source>Save as picture…</source>
        <translation>另存为图片…</translation>
    </message>
    <message>
        <source>Save your taste as a picture</source>
        <translation>把您的口味存为图片</translation>
    </message>
    <message>
        <source>Play these</source>
        <translation>播放这些</translation>
    </message>
</context>
<context>
    <name>Transport</name>
    <message>
        <source>Show what plays</source>
        <translation>显示正在播放</translation>
    </message>
    <message>
        <source>Like</source>
        <translation>喜欢</translation>
    </message>
    <message>
        <source>Start radio from this track</source>
        <translation>从这首曲目开始电台</translation>
    </message>
    <message>
        <source>Previous track</source>
        <translation>上一首</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>播放</translation>
    </message>
    <message>
        <source>Next track</source>
        <translation>下一首</translation>
    </message>
    <message>
        <source>Shuffle</source>
        <translation>随机播放</translation>
    </message>
    <message>
        <source>Repeat: off</source>
        <translation>重复：关</translation>
    </message>
    <message>
        <source>No sound</source>
        <translation>没有声音</translation>
    </message>
    <message>
        <source>Show what comes next</source>
        <translation>显示接下来播放</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>静音</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>音量</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Take back like</source>
        <translation>取消喜欢</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Show the window</source>
        <translation>显示窗口</translation>
    </message>
</context>
<context>
    <name>WelcomeView</name>
    <message>
        <source>Welcome to Hearth</source>
        <translation>欢迎使用 Hearth</translation>
    </message>
    <message>
        <source>A music player that learns, on your own computer, what to play next.</source>
        <translation>在您自己的电脑上学习接下来播放什么的音乐播放器。</translation>
    </message>
    <message>
        <source>Choose your music folder</source>
        <translation>选择您的音乐文件夹</translation>
    </message>
    <message>
        <source>or drop a folder here</source>
        <translation>或把文件夹拖放到这里</translation>
    </message>
    <message>
        <source>Plays at once</source>
        <translation>立即播放</translation>
    </message>
    <message>
        <source>No waiting for an analysis. Your music sounds while it is read.</source>
        <translation>无需等待分析。读取的同时就能播放。</translation>
    </message>
    <message>
        <source>Learns as you listen</source>
        <translation>边听边学</translation>
    </message>
    <message>
        <source>Every skip and every replay shapes what comes next.</source>
        <translation>每次跳过和重听都会影响接下来的内容。</translation>
    </message>
    <message>
        <source>Stays with you</source>
        <translation>留在您身边</translation>
    </message>
    <message>
        <source>Nothing you hear or like ever leaves this computer.</source>
        <translation>您听的和喜欢的，永远不会离开这台电脑。</translation>
    </message>
</context>
</TS>
