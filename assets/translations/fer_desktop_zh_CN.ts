<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About FER Desktop</source>
        <translation>关于 FER Desktop</translation>
    </message>
    <message>
        <source>Version {version} · Apache License 2.0</source>
        <translation>版本 {version} · Apache License 2.0</translation>
    </message>
    <message>
        <source>Shows which expression a face bears. An expression is what a face shows, not what a person feels: do not judge people by it.</source>
        <translation>显示人脸呈现的表情。表情是脸上展现的样子，并不代表人的内心感受：请勿据此评判他人。</translation>
    </message>
    <message>
        <source>Everything stays on this computer. No picture, figure or name is sent anywhere.</source>
        <translation>一切都只保存在这台计算机上。任何图片、数据或姓名都不会发送到别处。</translation>
    </message>
    <message>
        <source>MODEL</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>MADE OF</source>
        <translation>组成部分</translation>
    </message>
    <message>
        <source>No model is loaded.</source>
        <translation>未加载模型。</translation>
    </message>
    <message>
        <source>{name}, version {version} · {provider}</source>
        <translation>{name}，版本 {version} · {provider}</translation>
    </message>
    <message>
        <source>Learned from: {data}</source>
        <translation>训练数据：{data}</translation>
    </message>
    <message>
        <source>Terms of the model: {licence}</source>
        <translation>模型使用条款：{licence}</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;Open photos or videos…</source>
        <translation>打开照片或视频(&amp;O)…</translation>
    </message>
    <message>
        <source>Open &amp;folder…</source>
        <translation>打开文件夹(&amp;F)…</translation>
    </message>
    <message>
        <source>Open &amp;network stream…</source>
        <translation>打开网络视频流(&amp;N)…</translation>
    </message>
    <message>
        <source>Watch a camera in the network by its address</source>
        <translation>通过地址观看网络中的摄像头</translation>
    </message>
    <message>
        <source>&amp;Analyse this file…</source>
        <translation>分析此文件(&amp;A)…</translation>
    </message>
    <message>
        <source>Put this file into the queue, to have a table of its values and more</source>
        <translation>将此文件加入队列，生成数值表格等结果</translation>
    </message>
    <message>
        <source>Open the photo that comes with the application</source>
        <translation>打开应用程序自带的照片</translation>
    </message>
    <message>
        <source>Play the clip that comes with the application</source>
        <translation>播放应用程序自带的视频</translation>
    </message>
    <message>
        <source>&amp;Save labelled picture…</source>
        <translation>保存标注图片(&amp;S)…</translation>
    </message>
    <message>
        <source>Save this picture with its frames and labels</source>
        <translation>保存此图片及其边框和标签</translation>
    </message>
    <message>
        <source>Sa&amp;mple photo</source>
        <translation>示例照片(&amp;M)</translation>
    </message>
    <message>
        <source>Samp&amp;le clip</source>
        <translation>示例视频(&amp;I)</translation>
    </message>
    <message>
        <source>Save all la&amp;belled photos…</source>
        <translation>保存所有标注照片(&amp;L)…</translation>
    </message>
    <message>
        <source>Save every photo of the filmstrip with frames and labels</source>
        <translation>保存缩略图栏中的所有照片及其边框和标签</translation>
    </message>
    <message>
        <source>&amp;Copy picture</source>
        <translation>复制图片(&amp;C)</translation>
    </message>
    <message>
        <source>Copy this picture with its frames and labels to the clipboard</source>
        <translation>将此图片及其边框和标签复制到剪贴板</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>Close the application</source>
        <translation>关闭应用程序</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>放大(&amp;I)</translation>
    </message>
    <message>
        <source>Show the picture larger</source>
        <translation>以更大尺寸显示图片</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>缩小(&amp;O)</translation>
    </message>
    <message>
        <source>Show the picture smaller</source>
        <translation>以更小尺寸显示图片</translation>
    </message>
    <message>
        <source>&amp;Fit to window</source>
        <translation>适合窗口(&amp;F)</translation>
    </message>
    <message>
        <source>Show the whole picture</source>
        <translation>显示整张图片</translation>
    </message>
    <message>
        <source>&amp;Actual size</source>
        <translation>实际大小(&amp;A)</translation>
    </message>
    <message>
        <source>One pixel of the picture for one of the screen (100 %)</source>
        <translation>图片的一个像素对应屏幕的一个像素（100%）</translation>
    </message>
    <message>
        <source>Ne&amp;xt face</source>
        <translation>下一张人脸(&amp;X)</translation>
    </message>
    <message>
        <source>Choose the next face in the picture</source>
        <translation>选择图片中的下一张人脸</translation>
    </message>
    <message>
        <source>Pre&amp;vious face</source>
        <translation>上一张人脸(&amp;V)</translation>
    </message>
    <message>
        <source>Choose the face before in the picture</source>
        <translation>选择图片中的上一张人脸</translation>
    </message>
    <message>
        <source>&amp;Labels on the picture</source>
        <translation>图片上的标签(&amp;L)</translation>
    </message>
    <message>
        <source>Show frames and labels on the picture</source>
        <translation>在图片上显示边框和标签</translation>
    </message>
    <message>
        <source>&amp;Where it looked</source>
        <translation>关注区域(&amp;W)</translation>
    </message>
    <message>
        <source>Show where in each face the model looked</source>
        <translation>显示模型在每张人脸上关注的区域</translation>
    </message>
    <message>
        <source>Side &amp;panel</source>
        <translation>侧边栏(&amp;P)</translation>
    </message>
    <message>
        <source>Show the panel with the bars</source>
        <translation>显示带条形图的侧边栏</translation>
    </message>
    <message>
        <source>F&amp;ull screen</source>
        <translation>全屏(&amp;U)</translation>
    </message>
    <message>
        <source>Nothing but the picture on the whole screen</source>
        <translation>整个屏幕只显示图片</translation>
    </message>
    <message>
        <source>&amp;Play or pause</source>
        <translation>播放或暂停(&amp;P)</translation>
    </message>
    <message>
        <source>Play or pause the video</source>
        <translation>播放或暂停视频</translation>
    </message>
    <message>
        <source>Step &amp;back</source>
        <translation>后退一帧(&amp;B)</translation>
    </message>
    <message>
        <source>Show the frame before</source>
        <translation>显示上一帧</translation>
    </message>
    <message>
        <source>Step &amp;forward</source>
        <translation>前进一帧(&amp;F)</translation>
    </message>
    <message>
        <source>Show the next frame</source>
        <translation>显示下一帧</translation>
    </message>
    <message>
        <source>Jump back 5 s</source>
        <translation>后退 5 秒</translation>
    </message>
    <message>
        <source>Go five seconds back</source>
        <translation>后退五秒</translation>
    </message>
    <message>
        <source>Jump forward 5 s</source>
        <translation>前进 5 秒</translation>
    </message>
    <message>
        <source>Go five seconds forward</source>
        <translation>前进五秒</translation>
    </message>
    <message>
        <source>P&amp;revious photo</source>
        <translation>上一张照片(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Load the model again</source>
        <translation>重新加载模型(&amp;L)</translation>
    </message>
    <message>
        <source>About &amp;FER Desktop</source>
        <translation>关于 FER Desktop(&amp;B)</translation>
    </message>
    <message>
        <source>Go to the first frame</source>
        <translation>转到第一帧</translation>
    </message>
    <message>
        <source>Choose photos or videos</source>
        <translation>选择照片或视频</translation>
    </message>
    <message>
        <source>Choose a folder of photos or videos</source>
        <translation>选择包含照片或视频的文件夹</translation>
    </message>
    <message>
        <source>Show its fol&amp;der</source>
        <translation>显示所在文件夹(&amp;D)</translation>
    </message>
    <message>
        <source>Open the folder in which this file is, in the system&apos;s file manager</source>
        <translation>在系统的文件管理器中打开此文件所在的文件夹</translation>
    </message>
    <message>
        <source>To the st&amp;art</source>
        <translation>转到开头(&amp;S)</translation>
    </message>
    <message>
        <source>Slower</source>
        <translation>减速</translation>
    </message>
    <message>
        <source>Play at the next lower speed</source>
        <translation>以低一档的速度播放</translation>
    </message>
    <message>
        <source>Faster</source>
        <translation>加速</translation>
    </message>
    <message>
        <source>Play at the next higher speed</source>
        <translation>以高一档的速度播放</translation>
    </message>
    <message>
        <source>&amp;Loop</source>
        <translation>循环(&amp;L)</translation>
    </message>
    <message>
        <source>Start again when the video ends</source>
        <translation>视频结束后从头播放</translation>
    </message>
    <message>
        <source>Show the photo before</source>
        <translation>显示上一张照片</translation>
    </message>
    <message>
        <source>&amp;Next photo</source>
        <translation>下一张照片(&amp;N)</translation>
    </message>
    <message>
        <source>Show the next photo</source>
        <translation>显示下一张照片</translation>
    </message>
    <message>
        <source>First photo</source>
        <translation>第一张照片</translation>
    </message>
    <message>
        <source>Show the first photo</source>
        <translation>显示第一张照片</translation>
    </message>
    <message>
        <source>Last photo</source>
        <translation>最后一张照片</translation>
    </message>
    <message>
        <source>Show the last photo</source>
        <translation>显示最后一张照片</translation>
    </message>
    <message>
        <source>&amp;Look for cameras</source>
        <translation>查找摄像头(&amp;L)</translation>
    </message>
    <message>
        <source>List the cameras again</source>
        <translation>重新列出摄像头</translation>
    </message>
    <message>
        <source>&amp;Mirror</source>
        <translation>镜像(&amp;M)</translation>
    </message>
    <message>
        <source>Show the camera&apos;s picture like a mirror</source>
        <translation>像镜子一样显示摄像头画面</translation>
    </message>
    <message>
        <source>&amp;Record</source>
        <translation>录制(&amp;R)</translation>
    </message>
    <message>
        <source>Record the picture and what is read in it, as a session</source>
        <translation>录制画面及其识别结果，并存为会话</translation>
    </message>
    <message>
        <source>&amp;Snapshot</source>
        <translation>快照(&amp;S)</translation>
    </message>
    <message>
        <source>Save the labelled picture of this moment</source>
        <translation>保存此刻的标注图片</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>停止(&amp;T)</translation>
    </message>
    <message>
        <source>Stop the camera or the stream</source>
        <translation>停止摄像头或视频流</translation>
    </message>
    <message>
        <source>&amp;Compare models…</source>
        <translation>比较模型(&amp;C)…</translation>
    </message>
    <message>
        <source>Let several models read the same faces, side by side</source>
        <translation>让多个模型并排识别相同的人脸</translation>
    </message>
    <message>
        <source>&amp;Stop comparing</source>
        <translation>停止比较(&amp;S)</translation>
    </message>
    <message>
        <source>Read with one model only</source>
        <translation>只用一个模型识别</translation>
    </message>
    <message>
        <source>&amp;Add your own model…</source>
        <translation>添加自己的模型(&amp;A)…</translation>
    </message>
    <message>
        <source>Try out an ONNX model of your own and add it to the list</source>
        <translation>试用自己的 ONNX 模型并将其添加到列表</translation>
    </message>
    <message>
        <source>About this &amp;model</source>
        <translation>关于此模型(&amp;M)</translation>
    </message>
    <message>
        <source>What the model in use is, how good it is, and where it fails</source>
        <translation>当前模型的说明、准确程度和不足之处</translation>
    </message>
    <message>
        <source>&amp;Test on your own faces…</source>
        <translation>用自己的人脸测试(&amp;T)…</translation>
    </message>
    <message>
        <source>Measure how often a model is right on labelled faces of your own</source>
        <translation>用自己标注的人脸测量模型的正确率</translation>
    </message>
    <message>
        <source>Try once more to load the model</source>
        <translation>再次尝试加载模型</translation>
    </message>
    <message>
        <source>&amp;Home</source>
        <translation>主页(&amp;H)</translation>
    </message>
    <message>
        <source>The start page</source>
        <translation>起始页面</translation>
    </message>
    <message>
        <source>&amp;Photos</source>
        <translation>照片(&amp;P)</translation>
    </message>
    <message>
        <source>Photos and folders</source>
        <translation>照片和文件夹</translation>
    </message>
    <message>
        <source>&amp;Video</source>
        <translation>视频(&amp;V)</translation>
    </message>
    <message>
        <source>Video files</source>
        <translation>视频文件</translation>
    </message>
    <message>
        <source>&amp;Live</source>
        <translation>实时(&amp;L)</translation>
    </message>
    <message>
        <source>Cameras and network streams</source>
        <translation>摄像头和网络视频流</translation>
    </message>
    <message>
        <source>Anal&amp;yse files</source>
        <translation>分析文件(&amp;Y)</translation>
    </message>
    <message>
        <source>Analyse many files one after the other, in the background</source>
        <translation>在后台逐个分析多个文件</translation>
    </message>
    <message>
        <source>&amp;Sessions</source>
        <translation>会话(&amp;S)</translation>
    </message>
    <message>
        <source>Results of earlier analyses</source>
        <translation>以前的分析结果</translation>
    </message>
    <message>
        <source>&amp;Keyboard keys</source>
        <translation>键盘快捷键(&amp;K)</translation>
    </message>
    <message>
        <source>List all keys</source>
        <translation>列出所有快捷键</translation>
    </message>
    <message>
        <source>Versions, licence, and how good the model is</source>
        <translation>版本、许可证以及模型的准确程度</translation>
    </message>
    <message>
        <source>Open-source &amp;notices</source>
        <translation>开源声明(&amp;N)</translation>
    </message>
    <message>
        <source>What others made that this application uses</source>
        <translation>本应用程序所使用的他人成果</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>通用</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>视频</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>实时</translation>
    </message>
    <message>
        <source>&amp;Camera</source>
        <translation>摄像头(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Model</source>
        <translation>模型(&amp;M)</translation>
    </message>
    <message>
        <source>About another m&amp;odel</source>
        <translation>关于其他模型(&amp;O)</translation>
    </message>
    <message>
        <source>Remo&amp;ve a model</source>
        <translation>移除模型(&amp;V)</translation>
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
        <source>&amp;Speed</source>
        <translation>速度(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>主题(&amp;T)</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>语言(&amp;G)</translation>
    </message>
    <message>
        <source>R&amp;esolution</source>
        <translation>分辨率(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Playback</source>
        <translation>播放(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Session</source>
        <translation>会话(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>转到(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>Open s&amp;ession…</source>
        <translation>打开会话(&amp;E)…</translation>
    </message>
    <message>
        <source>Look at the results of an earlier analysis</source>
        <translation>查看以前的分析结果</translation>
    </message>
    <message>
        <source>Where sessions are &amp;kept…</source>
        <translation>会话保存位置(&amp;K)…</translation>
    </message>
    <message>
        <source>Choose the folders for recordings and analyses</source>
        <translation>选择保存录像和分析结果的文件夹</translation>
    </message>
    <message>
        <source>Back &amp;to the sessions</source>
        <translation>返回会话列表(&amp;K)</translation>
    </message>
    <message>
        <source>Close this session</source>
        <translation>关闭此会话</translation>
    </message>
    <message>
        <source>E&amp;xport results…</source>
        <translation>导出结果(&amp;X)…</translation>
    </message>
    <message>
        <source>Write the values as CSV, with your names and ranges</source>
        <translation>将数值写入 CSV，包含您设置的姓名和区间</translation>
    </message>
    <message>
        <source>Re&amp;port…</source>
        <translation>报告(&amp;P)…</translation>
    </message>
    <message>
        <source>Write a report on this session, to read and to print</source>
        <translation>生成此会话的报告，供阅读和打印</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>Take the last change back</source>
        <translation>撤销上一次更改</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>Make the change again that was taken back</source>
        <translation>重新应用已撤销的更改</translation>
    </message>
    <message>
        <source>Play or pause</source>
        <translation>播放或暂停</translation>
    </message>
    <message>
        <source>Go to the beginning</source>
        <translation>转到开头</translation>
    </message>
    <message>
        <source>To the &amp;end</source>
        <translation>转到结尾(&amp;E)</translation>
    </message>
    <message>
        <source>Go to the end</source>
        <translation>转到结尾</translation>
    </message>
    <message>
        <source>Previous &amp;change</source>
        <translation>上一处变化(&amp;C)</translation>
    </message>
    <message>
        <source>Go back to where this expression began, or the one before</source>
        <translation>回到此表情开始之处，或更早的一处变化</translation>
    </message>
    <message>
        <source>Next c&amp;hange</source>
        <translation>下一处变化(&amp;H)</translation>
    </message>
    <message>
        <source>Go to where another expression begins</source>
        <translation>转到下一个表情开始之处</translation>
    </message>
    <message>
        <source>Zoom the time in</source>
        <translation>放大时间线</translation>
    </message>
    <message>
        <source>See less of the time (with the focus there also +)</source>
        <translation>显示更短的时间范围（焦点在时间线上时也可按 +）</translation>
    </message>
    <message>
        <source>Zoom the time out</source>
        <translation>缩小时间线</translation>
    </message>
    <message>
        <source>See more of the time (with the focus there also −)</source>
        <translation>显示更长的时间范围（焦点在时间线上时也可按 −）</translation>
    </message>
    <message>
        <source>See all of the time</source>
        <translation>显示全部时间</translation>
    </message>
    <message>
        <source>See all of the time (with the focus there also 0)</source>
        <translation>显示全部时间（焦点在时间线上时也可按 0）</translation>
    </message>
    <message>
        <source>&amp;Mark this moment</source>
        <translation>标记此刻(&amp;M)</translation>
    </message>
    <message>
        <source>Set a mark at this moment</source>
        <translation>在此刻添加标记</translation>
    </message>
    <message>
        <source>Range begins here</source>
        <translation>区间从此开始</translation>
    </message>
    <message>
        <source>Begin a range at this moment</source>
        <translation>以此刻作为区间的开始</translation>
    </message>
    <message>
        <source>Range ends here</source>
        <translation>区间到此结束</translation>
    </message>
    <message>
        <source>End the range at this moment</source>
        <translation>以此刻作为区间的结束</translation>
    </message>
    <message>
        <source>E&amp;xclude the range</source>
        <translation>排除区间(&amp;X)</translation>
    </message>
    <message>
        <source>Have the chosen range count for nothing</source>
        <translation>不计入所选区间</translation>
    </message>
    <message>
        <source>Count again</source>
        <translation>重新计入</translation>
    </message>
    <message>
        <source>Have the excluded range at this moment count again</source>
        <translation>重新计入此刻所在的已排除区间</translation>
    </message>
    <message>
        <source>Re&amp;name the person</source>
        <translation>重命名人物(&amp;N)</translation>
    </message>
    <message>
        <source>Give the chosen face a name</source>
        <translation>为所选人脸命名</translation>
    </message>
    <message>
        <source>Merge &amp;into another…</source>
        <translation>合并到另一人物(&amp;I)…</translation>
    </message>
    <message>
        <source>The chosen face is the same person as another</source>
        <translation>所选人脸与另一人脸是同一个人</translation>
    </message>
    <message>
        <source>I&amp;gnore the person</source>
        <translation>忽略人物(&amp;G)</translation>
    </message>
    <message>
        <source>Have the chosen face count for nothing, or count again</source>
        <translation>不计入所选人脸，或重新计入</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>会话</translation>
    </message>
</context>
<context>
    <name>Agreement</name>
    <message>
        <source>Each says something else</source>
        <translation>各模型的判断均不相同</translation>
    </message>
    <message>
        <source>They do not agree</source>
        <translation>模型的判断不一致</translation>
    </message>
    <message>
        <source>{count} of {models} fit {word}</source>
        <translation>{models} 个模型中有 {count} 个与“{word}”相符</translation>
    </message>
    <message>
        <source>{count} of {models} say {word}</source>
        <translation>{models} 个模型中有 {count} 个判断为“{word}”</translation>
    </message>
    <message>
        <source>Both fit {word}</source>
        <translation>两个模型均与“{word}”相符</translation>
    </message>
    <message>
        <source>All {models} fit {word}</source>
        <translation>{models} 个模型均与“{word}”相符</translation>
    </message>
    <message>
        <source>Both say {word}</source>
        <translation>两个模型均判断为“{word}”</translation>
    </message>
    <message>
        <source>All {models} say {word}</source>
        <translation>{models} 个模型均判断为“{word}”</translation>
    </message>
</context>
<context>
    <name>Analysis</name>
    <message>
        <source>The analysis stopped unexpectedly. Please restart the app.</source>
        <translation>分析意外停止。请重新启动应用。</translation>
    </message>
    <message>
        <source>Faces can&apos;t be found: {reason}</source>
        <translation>无法检测人脸：{reason}</translation>
    </message>
    <message>
        <source>“{name}” could not be analysed. Please report this, with the log file.</source>
        <translation>无法分析“{name}”。请附上日志文件报告此问题。</translation>
    </message>
    <message>
        <source>Frame {number} could not be analysed.</source>
        <translation>无法分析第 {number} 帧。</translation>
    </message>
    <message>
        <source>Reading {name} failed unexpectedly. Please try again.</source>
        <translation>读取{name}时意外失败。请重试。</translation>
    </message>
    <message>
        <source>the photos</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>The time between two frames must be between 0 and 86,400 seconds.</source>
        <translation>两帧之间的时间必须介于 0 和 86,400 秒之间。</translation>
    </message>
    <message>
        <source>The part to analyse must begin at 0 or later and end after its beginning.</source>
        <translation>要分析的片段必须从 0 或之后开始，且结束晚于开始。</translation>
    </message>
    <message>
        <source>The smallest face must be between 0 and 100,000 pixels.</source>
        <translation>最小人脸必须介于 0 和 100,000 像素之间。</translation>
    </message>
    <message>
        <source>The prior must be between 0 (as learned) and 1 (all expressions equally common).</source>
        <translation>先验必须介于 0（与训练数据相同）和 1（所有表情同样常见）之间。</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Details</source>
        <translation>详细信息</translation>
    </message>
</context>
<context>
    <name>CameraChooser</name>
    <message>
        <source>Open a network stream…</source>
        <translation>打开网络视频流…</translation>
    </message>
    <message>
        <source>A camera in your network, by its RTSP or HTTP address</source>
        <translation>网络中的摄像头，通过其 RTSP 或 HTTP 地址访问</translation>
    </message>
    <message>
        <source>Looking for cameras…</source>
        <translation>正在查找摄像头…</translation>
    </message>
    <message>
        <source>A network stream can be opened at once.</source>
        <translation>网络视频流可以立即打开。</translation>
    </message>
    <message>
        <source>Choose a camera</source>
        <translation>选择摄像头</translation>
    </message>
    <message>
        <source>Its pictures stay on this computer. Nothing is recorded.</source>
        <translation>画面只保留在这台计算机上，不会被录制。</translation>
    </message>
    <message>
        <source>No camera was found</source>
        <translation>未找到摄像头</translation>
    </message>
    <message>
        <source>Plug one in: it appears here by itself. If it is plugged in, close other programs that use it and check that this application may use cameras.</source>
        <translation>请接入摄像头，它会自动出现在这里。如果已经接入，请关闭正在使用它的其他程序，并检查是否允许本应用程序使用摄像头。</translation>
    </message>
    <message>
        <source>Used last</source>
        <translation>上次使用</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>摄像头</translation>
    </message>
</context>
<context>
    <name>Cameras</name>
    <message>
        <source>The camera “{name}” can&apos;t be opened. Close other programs that use it, allow it in Settings &gt; Privacy &gt; Camera, or plug it in again.</source>
        <translation>无法打开摄像头“{name}”。请关闭正在使用它的其他程序，在“设置 &gt; 隐私 &gt; 相机”中允许访问，或重新插拔摄像头。</translation>
    </message>
    <message>
        <source>The camera “{name}” can&apos;t be opened. Close other programs that use it, allow it in System Settings &gt; Privacy &amp; Security &gt; Camera, or plug it in again.</source>
        <translation>无法打开摄像头“{name}”。请关闭正在使用它的其他程序，在“系统设置 &gt; 隐私与安全性 &gt; 摄像头”中允许访问，或重新插拔摄像头。</translation>
    </message>
    <message>
        <source>The camera “{name}” can&apos;t be opened. Close other programs that use it, or plug it in again.</source>
        <translation>无法打开摄像头“{name}”。请关闭正在使用它的其他程序，或重新插拔摄像头。</translation>
    </message>
    <message>
        <source>The camera “{name}” sends no picture. Close other programs that use it, allow it in Settings &gt; Privacy &gt; Camera, or plug it in again.</source>
        <translation>摄像头“{name}”没有画面。请关闭正在使用它的其他程序，在“设置 &gt; 隐私 &gt; 相机”中允许访问，或重新插拔摄像头。</translation>
    </message>
    <message>
        <source>The camera “{name}” sends no picture. Close other programs that use it, allow it in System Settings &gt; Privacy &amp; Security &gt; Camera, or plug it in again.</source>
        <translation>摄像头“{name}”没有画面。请关闭正在使用它的其他程序，在“系统设置 &gt; 隐私与安全性 &gt; 摄像头”中允许访问，或重新插拔摄像头。</translation>
    </message>
    <message>
        <source>The camera “{name}” sends no picture. Close other programs that use it, or plug it in again.</source>
        <translation>摄像头“{name}”没有画面。请关闭正在使用它的其他程序，或重新插拔摄像头。</translation>
    </message>
    <message>
        <source>The camera “{name}” was unplugged. Please plug it in again.</source>
        <translation>摄像头“{name}”已被拔出。请重新接入。</translation>
    </message>
    <message>
        <source>The camera “{name}” stopped sending pictures. Please check its cable.</source>
        <translation>摄像头“{name}”停止传送画面。请检查连接线。</translation>
    </message>
    <message>
        <source>The camera “{name}” is not plugged in. Please plug it in, or choose another one.</source>
        <translation>摄像头“{name}”未接入。请将其接入，或选择其他摄像头。</translation>
    </message>
    <message>
        <source>You have no permission to use the camera “{name}”. Add yourself to the group “video” ({command}) and log in again.</source>
        <translation>您没有使用摄像头“{name}”的权限。请将自己加入“video”组（{command}），然后重新登录。</translation>
    </message>
    <message>
        <source>“{name}” ended.</source>
        <translation>“{name}”已结束。</translation>
    </message>
</context>
<context>
    <name>CloseDialog</name>
    <message>
        <source>Close FER Desktop</source>
        <translation>关闭 FER Desktop</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>Cluster</name>
    <message>
        <source>“{address}” is no address of a Dask scheduler. Write it like {example}.</source>
        <translation>“{address}”不是 Dask 调度器的地址。正确写法如 {example}。</translation>
    </message>
    <message>
        <source>For a cluster the package {package} is missing. Install {extra}.</source>
        <translation>使用集群缺少软件包 {package}。请安装 {extra}。</translation>
    </message>
    <message>
        <source>No Dask scheduler answers at {address}. Start one with “{command}”, or check the address.</source>
        <translation>{address} 上没有 Dask 调度器响应。请用“{command}”启动一个，或检查地址。</translation>
    </message>
    <message>
        <source>The cluster at {address} has no workers. Start some with “{command}”.</source>
        <translation>{address} 上的集群没有工作节点。请用“{command}”启动一些。</translation>
    </message>
    <message>
        <source>The cluster at {address} has no workers any more. Start some, and try again.</source>
        <translation>{address} 上的集群已没有工作节点。请启动一些，然后重试。</translation>
    </message>
    <message>
        <source>Several workers of the cluster died over the same part of it. They may have too little memory; see what they say. The same command goes on.</source>
        <translation>集群的多个工作节点在处理同一部分时异常退出。可能是内存不足，请查看其输出信息。再次运行相同的命令即可继续。</translation>
    </message>
    <message>
        <source>one of the workers</source>
        <translation>某个工作节点</translation>
    </message>
    <message>
        <source>No Dask scheduler answers at {address}, or one side does not accept the other&apos;s certificate. Check the address, and that one authority signed both certificates.</source>
        <translation>{address} 没有 Dask 调度器响应，或者其中一方不接受另一方的证书。请检查地址，并确认两份证书由同一个证书颁发机构签署。</translation>
    </message>
    <message>
        <source>The connection to the cluster at {address} was lost. The same command goes on.</source>
        <translation>与 {address} 上集群的连接已断开。再次运行相同的命令即可继续。</translation>
    </message>
    <message>
        <source>FER Desktop can&apos;t be started by {worker}. Install the same version on all computers of the cluster.</source>
        <translation>FER Desktop 无法启动（{worker}）。请在集群的所有计算机上安装相同的版本。</translation>
    </message>
    <message>
        <source>{theirs} instead of {ours}</source>
        <translation>{theirs}，而不是 {ours}</translation>
    </message>
    <message>
        <source>The computer “{host}” broke off ({reason}). Please report this.</source>
        <translation>计算机“{host}”中断了工作（{reason}）。请报告此问题。</translation>
    </message>
    <message>
        <source>On the computer “{host}”: {problem}</source>
        <translation>计算机“{host}”：{problem}</translation>
    </message>
    <message>
        <source>The computer “{host}” has {difference}, so its numbers could be others. Install the same versions on all computers of the cluster.</source>
        <translation>计算机“{host}”的环境不同（{difference}），其数值可能有出入。请在集群的所有计算机上安装相同的版本。</translation>
    </message>
    <message>
        <source>The model “{name}” on the computer “{host}” is another one. Copy the same file to all computers.</source>
        <translation>计算机“{host}”上的模型“{name}”与本机不同。请将同一个文件复制到所有计算机。</translation>
    </message>
    <message>
        <source>The computer “{host}” has no model “{name}”. Copy it to {path} there, or onto shared storage.</source>
        <translation>计算机“{host}”上没有模型“{name}”。请将其复制到该计算机的 {path}，或复制到共享存储。</translation>
    </message>
    <message>
        <source>The computer “{host}” can&apos;t see “{name}” at {path}. Put files on storage that all computers of the cluster reach by the same path.</source>
        <translation>计算机“{host}”无法在 {path} 访问“{name}”。请将文件放在集群的所有计算机都能以相同路径访问的存储上。</translation>
    </message>
    <message>
        <source>“{name}” on the computer “{host}” is another file. Wait until it is copied, or take it away.</source>
        <translation>计算机“{host}”上的“{name}”是另一个文件。请等待其复制完成，或将其移走。</translation>
    </message>
    <message>
        <source>“{name}” can&apos;t be read any more. Check its disk.</source>
        <translation>“{name}”已无法读取。请检查其所在磁盘。</translation>
    </message>
    <message>
        <source>A worker of the cluster gave an answer that makes no sense. Check which programs run there.</source>
        <translation>集群的某个工作节点给出了无意义的回应。请检查那里运行着哪些程序。</translation>
    </message>
    <message>
        <source>Certificates are for addresses that begin with tls://, and “{address}” does not.</source>
        <translation>证书只用于以 tls:// 开头的地址，“{address}”不是这样的地址。</translation>
    </message>
    <message>
        <source>There is no file {path}. Certificates and keys are files in PEM format.</source>
        <translation>文件 {path} 不存在。证书和密钥是 PEM 格式的文件。</translation>
    </message>
    <message>
        <source>“{name}” holds no certificate of an authority that can be read ({reason}).</source>
        <translation>“{name}”中没有可读取的证书颁发机构证书（{reason}）。</translation>
    </message>
    <message>
        <source>The private key in “{name}” has a password. Name a key without one, that only you can read.</source>
        <translation>“{name}”中的私钥设有密码。请指定一个没有密码、且只有您能读取的私钥。</translation>
    </message>
    <message>
        <source>“{name}” and its private key can&apos;t be used, or don&apos;t fit together ({reason}).</source>
        <translation>“{name}”及其私钥无法使用，或者两者不匹配（{reason}）。</translation>
    </message>
    <message>
        <source>A tls:// address needs certificates. Name those of the cluster&apos;s authority and of this computer with {words}, or in Dask&apos;s own configuration.</source>
        <translation>tls:// 地址需要证书。请用 {words} 或在 Dask 自身的配置中指定集群证书颁发机构的证书和本机的证书。</translation>
    </message>
</context>
<context>
    <name>CompareDialog</name>
    <message>
        <source>Compare models</source>
        <translation>比较模型</translation>
    </message>
    <message>
        <source>They read the same faces at the same time. The first one is also written on the picture.</source>
        <translation>各模型同时识别相同的人脸。第一个模型的结果还会显示在图片上。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>There is only one model. Add another one in the Model menu first.</source>
        <translation>目前只有一个模型。请先在“模型”菜单中再添加一个。</translation>
    </message>
    <message>
        <source>At most {count} models at a time.</source>
        <translation>最多同时使用 {count} 个模型。</translation>
    </message>
    <message>
        <source>Choose two models or more.</source>
        <translation>请选择两个或更多模型。</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>版本 {version}</translation>
    </message>
    <message>
        <source>{count} classes</source>
        <translation>{count} 个类别</translation>
    </message>
</context>
<context>
    <name>CompareTable</name>
    <message>
        <source>Readings of the models</source>
        <translation>各模型的识别结果</translation>
    </message>
    <message>
        <source>No reading</source>
        <translation>无识别结果</translation>
    </message>
</context>
<context>
    <name>ConfusionMatrix</name>
    <message>
        <source>Confusion matrix</source>
        <translation>混淆矩阵</translation>
    </message>
    <message>
        <source>{count} read as {word}</source>
        <translation>{count} 张识别为“{word}”</translation>
    </message>
    <message>
        <source>{count} as {word}</source>
        <translation>{count} 张识别为“{word}”</translation>
    </message>
    <message>
        <source>Of {count} faces of {word}</source>
        <translation>{count} 张“{word}”人脸中</translation>
    </message>
    <message>
        <source>{count} of {whole} faces of {true} ({share}) were read as {answer}.</source>
        <translation>{whole} 张“{true}”人脸中有 {count} 张（{share}）被识别为“{answer}”。</translation>
    </message>
</context>
<context>
    <name>Datasets</name>
    <message>
        <source>Unknown label set “{name}”. Known: {known}.</source>
        <translation>未知的标签集“{name}”。可用：{known}。</translation>
    </message>
    <message>
        <source>Unknown split “{name}”. Known: {known}.</source>
        <translation>未知的数据划分“{name}”。可用：{known}。</translation>
    </message>
    <message>
        <source>{path} does not exist.</source>
        <translation>{path} 不存在。</translation>
    </message>
    <message>
        <source>{path} can&apos;t be read ({reason}). Choose another folder or zip file.</source>
        <translation>无法读取 {path}（{reason}）。请选择其他文件夹或 ZIP 文件。</translation>
    </message>
    <message>
        <source>The label table {table} in {path} can&apos;t be read: {reason}. Copy it again.</source>
        <translation>无法读取 {path} 中的标签表 {table}：{reason}。请重新复制。</translation>
    </message>
    <message>
        <source>{path} is RAF-DB, which has no split “valid”. Choose train or test.</source>
        <translation>{path} 是 RAF-DB，它没有“valid”划分。请选择 train 或 test。</translation>
    </message>
    <message>
        <source>{path} holds no faces for split “{split}”. Expected the FER+ layout (fer2013new.csv and {folder}/), or a folder with a sub-folder for each class: {classes}.</source>
        <translation>{path} 中没有“{split}”划分的人脸。应为 FER+ 的目录结构（fer2013new.csv 和 {folder}/），或每个类别各有一个子文件夹的文件夹：{classes}。</translation>
    </message>
    <message>
        <source>{path} is neither a folder nor a readable zip file.</source>
        <translation>{path} 既不是文件夹，也不是可读取的 ZIP 文件。</translation>
    </message>
    <message>
        <source>No face was found in any of the {count} pictures. Choose a folder with other pictures.</source>
        <translation>在 {count} 张图片中均未找到人脸。请选择包含其他图片的文件夹。</translation>
    </message>
    <message>
        <source>None can be read of the {count} pictures. Choose a folder with other pictures.</source>
        <translation>{count} 张图片均无法读取。请选择包含其他图片的文件夹。</translation>
    </message>
</context>
<context>
    <name>Detector</name>
    <message>
        <source>The face detector {path} can&apos;t be read ({reason}). Please install the app again.</source>
        <translation>无法读取人脸检测器 {path}（{reason}）。请重新安装应用。</translation>
    </message>
    <message>
        <source>The face detector {path} is damaged ({reason}). Please install the app again.</source>
        <translation>人脸检测器 {path} 已损坏（{reason}）。请重新安装应用。</translation>
    </message>
</context>
<context>
    <name>Dialog</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>DropVeil</name>
    <message>
        <source>Drop to open</source>
        <translation>松开以打开</translation>
    </message>
    <message>
        <source>Drop to add the model</source>
        <translation>松开以添加模型</translation>
    </message>
    <message>
        <source>Drop to add the models</source>
        <translation>松开以添加这些模型</translation>
    </message>
    <message>
        <source>Drop to put into the queue</source>
        <translation>松开以加入队列</translation>
    </message>
    <message>
        <source>Drop to open {count} items</source>
        <translation>松开以打开 {count} 个项目</translation>
    </message>
    <message>
        <source>Drop to use the address</source>
        <translation>松开以使用该地址</translation>
    </message>
</context>
<context>
    <name>Encoders</name>
    <message>
        <source>FFmpeg ({path}) can&apos;t be started: {reason}.</source>
        <translation>无法启动 FFmpeg（{path}）：{reason}。</translation>
    </message>
    <message>
        <source>FFmpeg failed</source>
        <translation>FFmpeg 出错</translation>
    </message>
    <message>
        <source>“{name}” has a name that is no text. Choose another folder.</source>
        <translation>“{name}”的名称不是有效文本。请选择其他文件夹。</translation>
    </message>
    <message>
        <source>“{name}” can&apos;t be written here. Choose another folder, or check that it may be written.</source>
        <translation>无法在此处写入“{name}”。请选择其他文件夹，或检查是否有写入权限。</translation>
    </message>
    <message>
        <source>the encoder failed</source>
        <translation>编码器出错</translation>
    </message>
    <message>
        <source>“{name}” can&apos;t be written: {reason}. Free some space, or choose another folder.</source>
        <translation>无法写入“{name}”：{reason}。请释放一些空间，或选择其他文件夹。</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>磁盘已满</translation>
    </message>
    <message>
        <source>it took longer than {minutes} minutes</source>
        <translation>用时超过 {minutes} 分钟</translation>
    </message>
</context>
<context>
    <name>ExpressionBars</name>
    <message>
        <source>Expressions</source>
        <translation>表情</translation>
    </message>
    <message>
        <source>No reading</source>
        <translation>无识别结果</translation>
    </message>
</context>
<context>
    <name>Expressions</name>
    <message>
        <source>Neutral</source>
        <translation>中性</translation>
    </message>
    <message>
        <source>Happiness</source>
        <translation>快乐</translation>
    </message>
    <message>
        <source>Surprise</source>
        <translation>惊讶</translation>
    </message>
    <message>
        <source>Sadness</source>
        <translation>悲伤</translation>
    </message>
    <message>
        <source>Anger</source>
        <translation>愤怒</translation>
    </message>
    <message>
        <source>Disgust</source>
        <translation>厌恶</translation>
    </message>
    <message>
        <source>Fear</source>
        <translation>恐惧</translation>
    </message>
    <message>
        <source>Contempt</source>
        <translation>轻蔑</translation>
    </message>
    <message>
        <source>Positive</source>
        <translation>积极</translation>
    </message>
    <message>
        <source>Negative</source>
        <translation>消极</translation>
    </message>
    <message>
        <source>neutral</source>
        <translation>中性</translation>
    </message>
    <message>
        <source>happiness</source>
        <translation>快乐</translation>
    </message>
    <message>
        <source>surprise</source>
        <translation>惊讶</translation>
    </message>
    <message>
        <source>sadness</source>
        <translation>悲伤</translation>
    </message>
    <message>
        <source>anger</source>
        <translation>愤怒</translation>
    </message>
    <message>
        <source>disgust</source>
        <translation>厌恶</translation>
    </message>
    <message>
        <source>fear</source>
        <translation>恐惧</translation>
    </message>
    <message>
        <source>contempt</source>
        <translation>轻蔑</translation>
    </message>
    <message>
        <source>positive</source>
        <translation>积极</translation>
    </message>
    <message>
        <source>negative</source>
        <translation>消极</translation>
    </message>
</context>
<context>
    <name>FacePanel</name>
    <message>
        <source>No face is chosen</source>
        <translation>未选择人脸</translation>
    </message>
    <message>
        <source>Sure  ·  {guess}</source>
        <translation>确定  ·  {guess}</translation>
    </message>
    <message>
        <source>Not sure: nothing reaches {share}. Best guess {guess}.</source>
        <translation>不确定：没有一项达到 {share}。最佳猜测：{guess}。</translation>
    </message>
    <message>
        <source>Face</source>
        <translation>人脸</translation>
    </message>
    <message>
        <source>Last {count} seconds</source>
        <translation>最近 {count} 秒</translation>
    </message>
    <message>
        <source>In this picture they agree on {agreed} of {faces} faces.</source>
        <translation>在此图片中，各模型对 {faces} 张人脸中的 {agreed} 张判断一致。</translation>
    </message>
    <message>
        <source>So far they agree on {share} of {faces} readings.</source>
        <translation>到目前为止，{faces} 个识别结果中有 {share} 判断一致。</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>一致程度</translation>
    </message>
    <message>
        <source>Face #{number}</source>
        <translation>人脸 #{number}</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>识别结果</translation>
    </message>
</context>
<context>
    <name>FileDialog</name>
    <message>
        <source>Photos and videos</source>
        <translation>照片和视频</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>Videos</source>
        <translation>视频</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>所有文件</translation>
    </message>
    <message>
        <source>Open photos or videos</source>
        <translation>打开照片或视频</translation>
    </message>
    <message>
        <source>Add your own model</source>
        <translation>添加自己的模型</translation>
    </message>
    <message>
        <source>ONNX models</source>
        <translation>ONNX 模型</translation>
    </message>
    <message>
        <source>Choose labelled faces</source>
        <translation>选择已标注的人脸</translation>
    </message>
    <message>
        <source>Zip files</source>
        <translation>ZIP 文件</translation>
    </message>
    <message>
        <source>All figures</source>
        <translation>全部指标</translation>
    </message>
    <message>
        <source>Table: what is taken for what</source>
        <translation>表格：哪类被识别成哪类</translation>
    </message>
    <message>
        <source>Save figures</source>
        <translation>保存指标</translation>
    </message>
    <message>
        <source>Save labelled picture</source>
        <translation>保存标注图片</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>“{name}” can&apos;t be read: {reason}.</source>
        <translation>无法读取“{name}”：{reason}。</translation>
    </message>
    <message>
        <source>“{name}” can&apos;t be written: {reason}.</source>
        <translation>无法写入“{name}”：{reason}。</translation>
    </message>
    <message>
        <source>another program has it open, or you have no permission. Close it there, or choose another folder</source>
        <translation>它正被其他程序打开，或者您没有权限。请在该程序中将其关闭，或选择其他文件夹</translation>
    </message>
    <message>
        <source>the disk is full. Free some space, or choose another folder</source>
        <translation>磁盘已满。请释放一些空间，或选择其他文件夹</translation>
    </message>
    <message>
        <source>your quota on that disk is used up. Free some space, or choose another folder</source>
        <translation>该磁盘上的配额已用完。请释放一些空间，或选择其他文件夹</translation>
    </message>
    <message>
        <source>you have no permission. Choose another folder</source>
        <translation>您没有权限。请选择其他文件夹</translation>
    </message>
    <message>
        <source>that disk is read-only. Choose another folder</source>
        <translation>该磁盘为只读。请选择其他文件夹</translation>
    </message>
    <message>
        <source>its name is too long. Choose a folder with a shorter path</source>
        <translation>名称过长。请选择路径较短的文件夹</translation>
    </message>
    <message>
        <source>its folder is gone. Choose another folder</source>
        <translation>其所在文件夹已不存在。请选择其他文件夹</translation>
    </message>
    <message>
        <source>a file is in the place of its folder. Choose another folder</source>
        <translation>其文件夹的位置上有一个同名文件。请选择其他文件夹</translation>
    </message>
    <message>
        <source>the disk does not answer properly. Check it, or choose another folder</source>
        <translation>磁盘响应异常。请检查磁盘，或选择其他文件夹</translation>
    </message>
    <message>
        <source>{reason}. Choose another folder</source>
        <translation>{reason}。请选择其他文件夹</translation>
    </message>
    <message>
        <source>it is not there. It may have been moved, renamed or deleted</source>
        <translation>文件不存在，可能已被移动、重命名或删除</translation>
    </message>
    <message>
        <source>you have no permission to read it</source>
        <translation>您没有读取权限</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>这是一个文件夹</translation>
    </message>
    <message>
        <source>the disk does not answer properly. Check it, or take another copy</source>
        <translation>磁盘响应异常。请检查磁盘，或改用其他副本</translation>
    </message>
    <message>
        <source>it is not an ordinary file</source>
        <translation>这不是普通文件</translation>
    </message>
    <message>
        <source>“{name}” is being written by another analysis. Wait for it, or choose another folder.</source>
        <translation>另一项分析正在写入“{name}”。请等待其完成，或选择其他文件夹。</translation>
    </message>
    <message>
        <source>“{name}” is not there. It may have been moved, renamed or deleted.</source>
        <translation>“{name}”不存在，可能已被移动、重命名或删除。</translation>
    </message>
    <message>
        <source>The folder “{name}” holds no photos or videos.</source>
        <translation>文件夹“{name}”中没有照片或视频。</translation>
    </message>
    <message>
        <source>“{name}” holds sound only. Please choose photos or videos.</source>
        <translation>“{name}”只有声音。请选择照片或视频。</translation>
    </message>
    <message>
        <source>“{name}” is a text file. Please choose photos or videos.</source>
        <translation>“{name}”是文本文件。请选择照片或视频。</translation>
    </message>
    <message>
        <source>“{name}” is a document. Please choose photos or videos.</source>
        <translation>“{name}”是文档。请选择照片或视频。</translation>
    </message>
    <message>
        <source>“{name}” is of a type that FER Desktop does not know. Please choose photos or videos.</source>
        <translation>“{name}”的类型不受 FER Desktop 支持。请选择照片或视频。</translation>
    </message>
    <message>
        <source>Only a part was taken: there are more than {most} entries (at “{name}”). Please open smaller folders.</source>
        <translation>只载入了一部分：条目超过 {most} 个（到“{name}”为止）。请打开较小的文件夹。</translation>
    </message>
    <message>
        <source>Only a part was taken: more than {most} photos and videos were given (at “{name}”). Please open smaller folders.</source>
        <translation>只载入了一部分：提供的照片和视频超过 {most} 个（到“{name}”为止）。请打开较小的文件夹。</translation>
    </message>
    <message>
        <source>The folder “{name}” can&apos;t be opened: {reason}.</source>
        <translation>无法打开文件夹“{name}”：{reason}。</translation>
    </message>
    <message>
        <source>“{name}” is empty (0 bytes). Please copy or download it again.</source>
        <translation>“{name}”为空（0 字节）。请重新复制或下载。</translation>
    </message>
    <message>
        <source>“{name}” can&apos;t be opened ({reason}). Please copy it to another place and try again.</source>
        <translation>无法打开“{name}”（{reason}）。请将其复制到其他位置，然后重试。</translation>
    </message>
    <message>
        <source>“{name}” is not there any more. It may have been moved, renamed or deleted.</source>
        <translation>“{name}”已不存在，可能已被移动、重命名或删除。</translation>
    </message>
    <message>
        <source>“{name}” can&apos;t be opened: you have no permission to read it. Please ask its owner for access.</source>
        <translation>无法打开“{name}”：您没有读取权限。请向其所有者申请访问权限。</translation>
    </message>
    <message>
        <source>“{name}” is a folder, not a photo. Please choose a file in it.</source>
        <translation>“{name}”是文件夹，不是照片。请选择其中的文件。</translation>
    </message>
    <message>
        <source>“{name}” is a folder, not a video. Please choose a file in it.</source>
        <translation>“{name}”是文件夹，不是视频。请选择其中的文件。</translation>
    </message>
    <message>
        <source>“{name}” is a folder, not a photo or video. Please choose a file in it.</source>
        <translation>“{name}”是文件夹，不是照片或视频。请选择其中的文件。</translation>
    </message>
    <message>
        <source>“{name}” is not a file that can be opened. Please choose a photo.</source>
        <translation>“{name}”不是可以打开的文件。请选择照片。</translation>
    </message>
    <message>
        <source>“{name}” is not a file that can be opened. Please choose a video.</source>
        <translation>“{name}”不是可以打开的文件。请选择视频。</translation>
    </message>
    <message>
        <source>“{name}” is not a file that can be opened. Please choose a photo or video.</source>
        <translation>“{name}”不是可以打开的文件。请选择照片或视频。</translation>
    </message>
</context>
<context>
    <name>Filmstrip</name>
    <message>
        <source>Filmstrip</source>
        <translation>缩略图栏</translation>
    </message>
</context>
<context>
    <name>FolderControl</name>
    <message>
        <source>Use the default folder</source>
        <translation>使用默认文件夹</translation>
    </message>
    <message>
        <source>Choose another folder…</source>
        <translation>选择其他文件夹…</translation>
    </message>
    <message>
        <source>Where shall recordings go?</source>
        <translation>录像保存到哪里？</translation>
    </message>
    <message>
        <source>Where shall the results go?</source>
        <translation>结果保存到哪里？</translation>
    </message>
    <message>
        <source>Live recordings</source>
        <translation>实时录像</translation>
    </message>
    <message>
        <source>Analysed files</source>
        <translation>已分析的文件</translation>
    </message>
</context>
<context>
    <name>FoldersDialog</name>
    <message>
        <source>Where sessions are kept</source>
        <translation>会话保存位置</translation>
    </message>
    <message>
        <source>Each recording and each analysed file gets a folder of its own in these. What you have already stays where it is, and stays in the list.</source>
        <translation>每段录像和每个已分析的文件都会在这里拥有自己的文件夹。已有的内容保留在原处，也仍显示在列表中。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
</context>
<context>
    <name>FrameView</name>
    <message>
        <source>Picture</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>Nothing shown yet</source>
        <translation>尚未显示内容</translation>
    </message>
    <message>
        <source>Where the model looked is shown</source>
        <translation>正在显示模型的关注区域</translation>
    </message>
</context>
<context>
    <name>HistoryChart</name>
    <message>
        <source>Readings of the last {count} seconds</source>
        <translation>最近 {count} 秒的识别结果</translation>
    </message>
    <message>
        <source>No reading</source>
        <translation>无识别结果</translation>
    </message>
    <message>
        <source>On average {readings}</source>
        <translation>平均：{readings}</translation>
    </message>
    <message>
        <source>{count}&#xa0;s ago</source>
        <translation>{count}&#xa0;秒前</translation>
    </message>
    <message>
        <source>now</source>
        <translation>现在</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>Keyboard keys</source>
        <translation>键盘快捷键</translation>
    </message>
</context>
<context>
    <name>LanguageDialog</name>
    <message>
        <source>The language changes when FER Desktop starts again.</source>
        <translation>FER Desktop 重新启动后语言才会更改。</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>稍后</translation>
    </message>
    <message>
        <source>Restart now</source>
        <translation>立即重启</translation>
    </message>
</context>
<context>
    <name>LegendChip</name>
    <message>
        <source>Show or hide the line of {word}</source>
        <translation>显示或隐藏“{word}”曲线</translation>
    </message>
    <message>
        <source>Line of {word}</source>
        <translation>“{word}”曲线</translation>
    </message>
</context>
<context>
    <name>Lists</name>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message>
        <source>“{name}”</source>
        <translation>“{name}”</translation>
    </message>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
    <message>
        <source>{head}: {said}</source>
        <translation>{head}：{said}</translation>
    </message>
</context>
<context>
    <name>LiveControl</name>
    <message>
        <source>Nothing is connected yet: check the address, then press “Open”.</source>
        <translation>尚未连接：请检查地址，然后按“打开”。</translation>
    </message>
</context>
<context>
    <name>LivePage</name>
    <message>
        <source>Live</source>
        <translation>实时</translation>
    </message>
</context>
<context>
    <name>LiveViewer</name>
    <message>
        <source>Opening “{name}”…</source>
        <translation>正在打开“{name}”…</translation>
    </message>
    <message>
        <source>LIVE</source>
        <translation>实时</translation>
    </message>
    <message>
        <source>LOST</source>
        <translation>已断开</translation>
    </message>
    <message>
        <source>No picture to show</source>
        <translation>没有可显示的画面</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Trying again in {seconds} seconds…</source>
        <translation>{seconds} 秒后重试…</translation>
    </message>
    <message>
        <source>Trying again in a moment…</source>
        <translation>马上重试…</translation>
    </message>
    <message>
        <source>Trying again…</source>
        <translation>正在重试…</translation>
    </message>
    <message>
        <source>The connection was lost</source>
        <translation>连接已断开</translation>
    </message>
    <message>
        <source>Try again now</source>
        <translation>立即重试</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>The picture could not be copied.</source>
        <translation>无法复制图片。</translation>
    </message>
    <message>
        <source>Copied the picture with its labels</source>
        <translation>已复制图片及其标签</translation>
    </message>
    <message>
        <source>{count} files were left out</source>
        <translation>已略过 {count} 个文件</translation>
    </message>
    <message>
        <source>Saving {done} of {count}…</source>
        <translation>正在保存 {done} / {count}…</translation>
    </message>
    <message>
        <source>Loading the model…</source>
        <translation>正在加载模型…</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>就绪</translation>
    </message>
</context>
<context>
    <name>MeasureDialog</name>
    <message>
        <source>Test on your own faces</source>
        <translation>用自己的人脸测试</translation>
    </message>
    <message>
        <source>Save figures…</source>
        <translation>保存指标…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>{done} of {count} faces read</source>
        <translation>已识别 {done} / {count} 张人脸</translation>
    </message>
    <message>
        <source>Measured on {faces}.</source>
        <translation>在 {faces}上测量。</translation>
    </message>
    <message>
        <source>How often does a model see in faces what you see in them? Choose a folder that has a folder of pictures for each expression (happiness, anger …), or FER+, FER2013 or RAF-DB as they are given out. Nothing leaves this computer.</source>
        <translation>模型识别出的表情，有多少与您看到的一致？请选择一个文件夹，其中每种表情（happiness、anger 等）各有一个图片文件夹；也可以直接选择按原样发布的 FER+、FER2013 或 RAF-DB。所有数据都不会离开这台计算机。</translation>
    </message>
    <message>
        <source>A folder or a zip file</source>
        <translation>文件夹或 ZIP 文件</translation>
    </message>
    <message>
        <source>Labelled faces</source>
        <translation>已标注的人脸</translation>
    </message>
    <message>
        <source>Folder…</source>
        <translation>文件夹…</translation>
    </message>
    <message>
        <source>Zip file…</source>
        <translation>ZIP 文件…</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>验证集</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>测试集</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>训练集</translation>
    </message>
    <message>
        <source>These are whole photos: find the face first</source>
        <translation>这些是完整照片：先检测人脸</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Part, where there are parts</source>
        <translation>数据划分（如果有）</translation>
    </message>
    <message>
        <source>Faces read</source>
        <translation>已识别的人脸</translation>
    </message>
    <message>
        <source>What was measured</source>
        <translation>测量内容</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>正在停止…</translation>
    </message>
    <message>
        <source>Looking for faces and labels…</source>
        <translation>正在查找人脸和标签…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Choose labelled faces</source>
        <translation>选择已标注的人脸</translation>
    </message>
</context>
<context>
    <name>Measuring</name>
    <message>
        <source>“{name}” can&apos;t be written in “{folder}”: {reason}. Choose another place.</source>
        <translation>无法在“{folder}”中写入“{name}”：{reason}。请选择其他位置。</translation>
    </message>
    <message>
        <source>Saved “{name}” in {folder}</source>
        <translation>已将“{name}”保存到 {folder}</translation>
    </message>
    <message>
        <source>No face could be read, so there is nothing to tell. Look whether the pictures are faces.</source>
        <translation>没有任何人脸可以识别，因此没有结果。请检查图片是否为人脸。</translation>
    </message>
    <message>
        <source>{names}: could not be read as a picture.</source>
        <translation>{names}：无法作为图片读取。</translation>
    </message>
    <message>
        <source>{names}: shows no face that was found.</source>
        <translation>{names}：未找到人脸。</translation>
    </message>
    <message>
        <source>{names}: left out, since a folder of this name is no expression.</source>
        <translation>{names}：已略过，因为该文件夹名不是任何表情。</translation>
    </message>
    <message>
        <source>{names} and {count} more</source>
        <translation>{names}，以及另外 {count} 个</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>Watch this camera</source>
        <translation>观看此摄像头</translation>
    </message>
    <message>
        <source>Looking for cameras…</source>
        <translation>正在查找摄像头…</translation>
    </message>
    <message>
        <source>No camera was found</source>
        <translation>未找到摄像头</translation>
    </message>
    <message>
        <source>Watch this stream</source>
        <translation>观看此视频流</translation>
    </message>
    <message>
        <source>Version {version}; learned from {data}</source>
        <translation>版本 {version}；训练数据：{data}</translation>
    </message>
    <message>
        <source>No model was found</source>
        <translation>未找到模型</translation>
    </message>
    <message>
        <source>What this model is and how good</source>
        <translation>此模型的说明和准确程度</translation>
    </message>
    <message>
        <source>Delete the copy that was made when it was added</source>
        <translation>删除添加模型时创建的副本</translation>
    </message>
</context>
<context>
    <name>ModelCard</name>
    <message>
        <source>It reads what a face shows, which is not what somebody feels; posed, polite and hidden expressions look alike.</source>
        <translation>它识别的是脸上展现的样子，而不是人的内心感受；摆拍的、礼貌性的和掩饰内心的表情看起来都差不多。</translation>
    </message>
    <message>
        <source>It learned from small grey pictures from the web, and is measured on such pictures. The people who labelled them often disagreed, so a part of what counts as wrong here is a matter of opinion.</source>
        <translation>它从网络上的小幅灰度图片中学习，也在这类图片上测量。为图片做标注的人常常意见不一，因此这里算作错误的结果中，有一部分只是看法不同。</translation>
    </message>
    <message>
        <source>Faces are read best from the front, upright, evenly lit and at least some 40 pixels wide. Profiles, masks, hands before the face and strong shadows make readings worse, and the stated probability does not always tell so.</source>
        <translation>正面、端正、光线均匀且宽度至少约 40 像素的人脸识别效果最好。侧脸、口罩、手遮脸和浓重的阴影都会降低识别质量，而给出的概率并不总能反映这一点。</translation>
    </message>
    <message>
        <source>Who is on the pictures was not recorded, so how well it reads people of different age, skin colour or origin was not measured. Assume that it differs.</source>
        <translation>图片中的人是谁并无记录，因此未测量它对不同年龄、肤色或族裔的人识别效果如何。请假定效果存在差异。</translation>
    </message>
    <message>
        <source>Disgust, fear and contempt are rare in the data: their recalls rest on few faces, and their intervals are wide.</source>
        <translation>厌恶、恐惧和轻蔑在数据中很少见：它们的召回率只基于少量人脸，区间也较宽。</translation>
    </message>
    <message>
        <source>It must not decide about people: not about work, school, credit, health or guilt.</source>
        <translation>不得用它对人作出决定：无论是工作、学业、信贷、健康还是罪责。</translation>
    </message>
    <message>
        <source>RAF-DB, on which the system that this follows was first reported, could not be had, so nothing is claimed on it; `fer-desktop evaluate` reads its official layout.</source>
        <translation>本模型所依据的系统最初是在 RAF-DB 上报告结果的，但该数据集无法取得，因此不对其作任何声明；`fer-desktop evaluate` 可以读取其官方目录结构。</translation>
    </message>
    <message>
        <source>Whole face crops, through the app&apos;s own pre-processing. Checkpoint and temperature were not chosen by these figures, but fixed beforehand or fitted on a part of the training split.</source>
        <translation>使用完整的人脸裁剪，经由应用自身的预处理。检查点和温度并非依据这些指标选取，而是事先固定，或在训练集的一部分上拟合得到。</translation>
    </message>
    <message>
        <source>Apache-2.0 for these weights. They were learned from the faces of FER2013, which may be used for research, and from the labels of FER+ (MIT).</source>
        <translation>这些权重采用 Apache-2.0 许可。它们学习自 FER2013 的人脸（可用于研究）和 FER+ 的标签（MIT）。</translation>
    </message>
    <message>
        <source>{faces} faces of the FER2013 training split, with the crowd&apos;s votes of FER+ as soft labels</source>
        <translation>FER2013 训练集的 {faces} 张人脸，以 FER+ 的众包投票作为软标签</translation>
    </message>
    <message>
        <source>{faces} faces of the FER2013 training split, with its labels, softened by the crowd&apos;s votes of FER+</source>
        <translation>FER2013 训练集的 {faces} 张人脸及其自带标签，并用 FER+ 的众包投票加以软化</translation>
    </message>
    <message>
        <source>{faces} faces of the FER2013 training split, with its labels</source>
        <translation>FER2013 训练集的 {faces} 张人脸及其自带标签</translation>
    </message>
    <message>
        <source>{faces} faces of the FER2013 training split, with the crowd&apos;s votes of FER+, grouped, as soft labels</source>
        <translation>FER2013 训练集的 {faces} 张人脸，以合并分组后的 FER+ 众包投票作为软标签</translation>
    </message>
    <message>
        <source>FER+ Valid, majority labels</source>
        <translation>FER+ 验证集，多数票标签</translation>
    </message>
    <message>
        <source>FER+ Test, majority labels</source>
        <translation>FER+ 测试集，多数票标签</translation>
    </message>
    <message>
        <source>FER2013 Valid, its own labels</source>
        <translation>FER2013 验证集，自带标签</translation>
    </message>
    <message>
        <source>FER2013 Test, its own labels</source>
        <translation>FER2013 测试集，自带标签</translation>
    </message>
    <message>
        <source>FER+ Valid, majority labels grouped, surprise left out</source>
        <translation>FER+ 验证集，合并分组的多数票标签，不含惊讶</translation>
    </message>
    <message>
        <source>FER+ Test, majority labels grouped, surprise left out</source>
        <translation>FER+ 测试集，合并分组的多数票标签，不含惊讶</translation>
    </message>
    <message>
        <source>window of the spatial transformer</source>
        <translation>空间变换器的取景窗口</translation>
    </message>
    <message>
        <source>class-activation map</source>
        <translation>类激活图</translation>
    </message>
    <message>
        <source>The compact model that the app starts with: a narrow residual network with 18 layers (He et al. 2016, arXiv:1512.03385) on grey faces of 48x48 pixels. It reads each face twice, as it is and mirrored, and answers with the mean.</source>
        <translation>应用启动时使用的小型模型：一个 18 层的窄残差网络（He 等，2016，arXiv:1512.03385），处理 48x48 像素的灰度人脸。它对每张人脸识别两次（原图和镜像），并以平均值作为结果。</translation>
    </message>
    <message>
        <source>A ResNet-18 with a feature integration block (FI), a sharing affinity block (SA) and an additive angular margin in its loss (AAML; Deng et al. 2019, arXiv:1801.07698).</source>
        <translation>一个 ResNet-18，带有特征整合模块（FI）、共享亲和模块（SA），并在损失函数中使用加性角度间隔（AAML；Deng 等，2019，arXiv:1801.07698）。</translation>
    </message>
    <message>
        <source>FI and SA are known by name only. Here FI brings the features of several stages to one size and adds them with learned weights, so that fine cues reach the classifier beside the coarse ones; SA is one map of similarities between places of the face, computed once and shared by the parts that use it.</source>
        <translation>FI 和 SA 仅知其名。在这里，FI 将多个阶段的特征统一到同一尺寸，并按学习得到的权重相加，使细微线索能与粗略线索一起到达分类器；SA 是人脸各位置之间的一张相似度图，只计算一次，供所有使用它的部分共享。</translation>
    </message>
    <message>
        <source>To read faces at their full 48x48 pixels within the same count of multiply-adds, the ResNet-18 has 48 maps in its first stage instead of 64. It began with the weights of the compact model, widened (Chen et al. 2016, arXiv:1511.05641).</source>
        <translation>为了在乘加次数不变的情况下以完整的 48x48 像素读取人脸，ResNet-18 的第一阶段使用 48 个特征图而不是 64 个。训练从加宽后的小型模型权重开始（Chen 等，2016，arXiv:1511.05641）。</translation>
    </message>
    <message>
        <source>What each part brings was compared in short: five epochs on faces of 24 pixels, all else alike, read on the faces of Train that were held out. So soon, no block brings more than chance does, and all of them together learn more slowly.</source>
        <translation>各部分的作用是用较短的训练比较的：在 24 像素的人脸上训练五轮，其余条件相同，在 Train 中留出的人脸上测量。在这么早的阶段，没有哪个模块带来超出偶然的提升，而全部合用时学得更慢。</translation>
    </message>
    <message>
        <source>A VGG-19 (Simonyan &amp; Zisserman 2015, arXiv:1409.1556) and a ResNet-18, trained separately; one linear layer makes seven answers of their fourteen.</source>
        <translation>一个 VGG-19（Simonyan &amp; Zisserman，2015，arXiv:1409.1556）和一个 ResNet-18，分别训练；再由一个线性层将它们的十四个输出合成为七个。</translation>
    </message>
    <message>
        <source>Both parts have half as many maps as the originals, and the ResNet-18 began with the weights of the compact model. The linear layer was fitted on faces that neither part had learned from.</source>
        <translation>两个部分的特征图数量都是原网络的一半，ResNet-18 从小型模型的权重开始训练。线性层用两个部分都没有学习过的人脸拟合。</translation>
    </message>
    <message>
        <source>For the first such models 58.9 % (VGG-19) and 55.7 % (ResNet-18) were reported, on the test split of FER2013.</source>
        <translation>最早的此类模型在 FER2013 测试集上报告的结果为 58.9%（VGG-19）和 55.7%（ResNet-18）。</translation>
    </message>
    <message>
        <source>A network in the style of AlexNet (Krizhevsky et al. 2012) that answers with positive, neutral or negative.</source>
        <translation>一个 AlexNet（Krizhevsky 等，2012）风格的网络，输出积极、中性或消极。</translation>
    </message>
    <message>
        <source>The classes of FER+ are grouped: happiness is positive; sadness, anger, disgust, fear and contempt are negative. Surprise may be either and is left out.</source>
        <translation>FER+ 的类别经过合并：快乐为积极；悲伤、愤怒、厌恶、恐惧和轻蔑为消极。惊讶可能属于任一类，因此不含在内。</translation>
    </message>
    <message>
        <source>The first such model was weak between neutral and positive. Here, of 1,254 neutral faces 48 are taken for positive, and of 886 positive ones 32 for neutral; more is lost between neutral and negative (122 and 159).</source>
        <translation>最早的此类模型在中性与积极之间表现较弱。在这里，1,254 张中性人脸中有 48 张被识别为积极，886 张积极人脸中有 32 张被识别为中性；更多错误出现在中性与消极之间（122 张和 159 张）。</translation>
    </message>
    <message>
        <source>Learned in three cycles (24, 10 and 10 epochs), the last two with half of each label from the compact model, the last one on faces that were changed less. For the first such model 68.8 % was reported, on other faces.</source>
        <translation>分三个阶段学习（24、10 和 10 轮），后两个阶段中每个标签有一半来自小型模型，最后一个阶段使用变换较少的人脸。最早的此类模型报告的结果为 68.8%，但使用的是其他人脸。</translation>
    </message>
    <message>
        <source>That there is a third cycle was decided after the second had been measured on the validation faces (83.9 %); its settings were chosen without them and run once.</source>
        <translation>之所以有第三个阶段，是在第二个阶段于验证集人脸上测量（83.9%）之后决定的；其设置在选定时未参考这些人脸，并且只运行了一次。</translation>
    </message>
    <message>
        <source>The set of 100,000 web pictures with 18 expressions, for which such a model was first made, could not be had, so nothing is claimed on it; `fer-desktop evaluate --labels sentiment` reads such a folder.</source>
        <translation>此类模型最初所用的数据集（100,000 张网络图片，18 种表情）无法取得，因此不对其作任何声明；`fer-desktop evaluate --labels sentiment` 可以读取这样的文件夹。</translation>
    </message>
    <message>
        <source>Four small convolutions behind a spatial transformer, which turns and enlarges the part of the face that it wants to see (Minaee &amp; Abdolrashidi 2019, arXiv:1902.01019; Jaderberg et al. 2015, arXiv:1506.02025).</source>
        <translation>空间变换器之后接四个小型卷积层；空间变换器会旋转并放大它想看的人脸部位（Minaee &amp; Abdolrashidi，2019，arXiv:1902.01019；Jaderberg 等，2015，arXiv:1506.02025）。</translation>
    </message>
    <message>
        <source>The layers are the published ones. While it learned, it had batch normalisation after more of them, which afterwards folds into their weights.</source>
        <translation>各层与论文公布的一致。训练时有更多的层后面带有批量归一化，训练结束后并入这些层的权重。</translation>
    </message>
    <message>
        <source>The paper reports 70.0 % on FER2013, and a student project reached 62 % with such a network; what was measured here stands above.</source>
        <translation>论文报告在 FER2013 上达到 70.0%，一个学生项目用这种网络达到 62%；此处的测量结果见上文。</translation>
    </message>
    <message>
        <source>backbone</source>
        <translation>主干网络</translation>
    </message>
    <message>
        <source>all of them</source>
        <translation>全部合用</translation>
    </message>
    <message>
        <source>variant</source>
        <translation>变体</translation>
    </message>
    <message>
        <source>accuracy</source>
        <translation>准确率</translation>
    </message>
    <message>
        <source>from</source>
        <translation>从</translation>
    </message>
    <message>
        <source>to</source>
        <translation>到</translation>
    </message>
    <message>
        <source>mean recall</source>
        <translation>平均召回率</translation>
    </message>
    <message>
        <source>parameters</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>multiply adds</source>
        <translation>乘加运算量</translation>
    </message>
</context>
<context>
    <name>ModelControl</name>
    <message>
        <source>{problem} “{name}” goes on reading.</source>
        <translation>{problem}“{name}”继续识别。</translation>
    </message>
    <message>
        <source>{problem} Meanwhile “{name}” reads the faces.</source>
        <translation>{problem}在此期间由“{name}”识别人脸。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>The model “{name}” is not there any more. Choose another one in the Model menu, or add it again.</source>
        <translation>模型“{name}”已不存在。请在“模型”菜单中选择其他模型，或重新添加。</translation>
    </message>
    <message>
        <source>Trying out “{name}”…</source>
        <translation>正在试用“{name}”…</translation>
    </message>
    <message>
        <source>Added the model “{name}”</source>
        <translation>已添加模型“{name}”</translation>
    </message>
    <message>
        <source>Removed the model “{name}”</source>
        <translation>已移除模型“{name}”</translation>
    </message>
</context>
<context>
    <name>ModelPage</name>
    <message>
        <source>What is taken for what</source>
        <translation>哪类被识别成哪类</translation>
    </message>
    <message>
        <source>Rows: what people saw in a face. Columns: what the model read. Figures: faces. The stronger the colour, the larger the share of the row.</source>
        <translation>行：人们在脸上看到的表情。列：模型识别的结果。数字：人脸数。颜色越浓，在该行中所占比例越大。</translation>
    </message>
    <message>
        <source>Recall of each class</source>
        <translation>各类别的召回率</translation>
    </message>
    <message>
        <source>The share of its faces that are read right, with its 95 % interval.</source>
        <translation>该类别人脸中识别正确的比例及其 95% 区间。</translation>
    </message>
    <message>
        <source>by chance up to {share}</source>
        <translation>随机情况下最高 {share}</translation>
    </message>
    <message>
        <source>right at the first guess</source>
        <translation>首选准确率</translation>
    </message>
    <message>
        <source>mean over the classes</source>
        <translation>各类别平均</translation>
    </message>
    <message>
        <source>macro F1</source>
        <translation>宏平均 F1</translation>
    </message>
    <message>
        <source>error of the stated probabilities</source>
        <translation>概率校准误差</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation>{low} 至 {high}</translation>
    </message>
    <message>
        <source>Sentiment</source>
        <translation>表情倾向</translation>
    </message>
    <message>
        <source>About “{name}”</source>
        <translation>关于“{name}”</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>局限</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Remove this model…</source>
        <translation>移除此模型…</translation>
    </message>
    <message>
        <source>comes with the app</source>
        <translation>应用自带</translation>
    </message>
    <message>
        <source>added by you</source>
        <translation>由您添加</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>版本 {version}</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>使用中</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>测量结果</translation>
    </message>
    <message>
        <source>Nobody has measured this model yet, or its card does not tell.</source>
        <translation>尚未有人测量此模型，或其模型卡中没有说明。</translation>
    </message>
    <message>
        <source>Measured on</source>
        <translation>测量所用数据</translation>
    </message>
    <message>
        <source>{where}: {faces}</source>
        <translation>{where}：{faces}</translation>
    </message>
    <message>
        <source>{width} × {height} pixels, {colour}</source>
        <translation>{width} × {height} 像素，{colour}</translation>
    </message>
    <message>
        <source>colour</source>
        <translation>彩色</translation>
    </message>
    <message>
        <source>grey</source>
        <translation>灰度</translation>
    </message>
    <message>
        <source>Architecture</source>
        <translation>架构</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>参数量</translation>
    </message>
    <message>
        <source>Multiply-adds</source>
        <translation>乘加运算量</translation>
    </message>
    <message>
        <source>Takes faces of</source>
        <translation>输入人脸</translation>
    </message>
    <message>
        <source>Expressions</source>
        <translation>表情</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>{number} kB</source>
        <translation>{number} kB</translation>
    </message>
    <message>
        <source>{number} MB</source>
        <translation>{number} MB</translation>
    </message>
    <message>
        <source>Time for a face</source>
        <translation>每张人脸用时</translation>
    </message>
    <message>
        <source>Where it looked</source>
        <translation>关注区域</translation>
    </message>
    <message>
        <source>Learned from</source>
        <translation>训练数据</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>使用条款</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>基本信息</translation>
    </message>
    <message>
        <source>{count} for a face</source>
        <translation>每张人脸 {count} 次</translation>
    </message>
    <message>
        <source>{one} ms alone, {many} ms among {batch}</source>
        <translation>单张 {one} ms；{batch} 张一批时每张 {many} ms</translation>
    </message>
    <message>
        <source>What each part brings</source>
        <translation>各部分的贡献</translation>
    </message>
    <message>
        <source>strength {strength}</source>
        <translation>强度 {strength}</translation>
    </message>
    <message>
        <source>{count} billion</source>
        <translation>{count} 亿</translation>
    </message>
    <message>
        <source>{count} million</source>
        <translation>{count} 万</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>1 face</source>
        <translation>1 张人脸</translation>
    </message>
    <message>
        <source>{count} faces</source>
        <translation>{count} 张人脸</translation>
    </message>
</context>
<context>
    <name>Models</name>
    <message>
        <source>The model {path} failed while reading a face. Choose another model.</source>
        <translation>模型 {path} 在识别人脸时出错。请选择其他模型。</translation>
    </message>
    <message>
        <source>it answers two faces with numbers of shape {shape}, not (2, labels)</source>
        <translation>对两张人脸给出的数值形状为 {shape}，而不是 (2, 标签数)</translation>
    </message>
    <message>
        <source>it answers with {answered} numbers a face, and its recipe names {named} labels</source>
        <translation>对每张人脸给出 {answered} 个数值，而其配方列出 {named} 个标签</translation>
    </message>
    <message>
        <source>its output “{output}” is no map of each face (N, h, w)</source>
        <translation>其输出“{output}”不是每张人脸的图 (N, h, w)</translation>
    </message>
    <message>
        <source>CPU, 1 thread</source>
        <translation>CPU，1 个线程</translation>
    </message>
    <message>
        <source>CPU, {count} threads</source>
        <translation>CPU，{count} 个线程</translation>
    </message>
    <message>
        <source>The model {path} does not exist. Choose another model.</source>
        <translation>模型 {path} 不存在。请选择其他模型。</translation>
    </message>
    <message>
        <source>The model {path} is empty. Copy it again, or choose another model.</source>
        <translation>模型 {path} 为空。请重新复制，或选择其他模型。</translation>
    </message>
    <message>
        <source>it takes {names}, and its recipe says “{name}”</source>
        <translation>它的输入是{names}，而其配方写的是“{name}”</translation>
    </message>
    <message>
        <source>it answers with {names}, and its recipe says “{name}”</source>
        <translation>它的输出是{names}，而其配方写的是“{name}”</translation>
    </message>
    <message>
        <source>it takes numbers of the kind {kind}, not float32. Export it anew, in float32</source>
        <translation>它接受的数值类型是 {kind}，而不是 float32。请用 float32 重新导出</translation>
    </message>
    <message>
        <source>it takes faces of shape {taken}, and its recipe says {wanted}</source>
        <translation>接受的人脸形状为 {taken}，而其配方写的是 {wanted}</translation>
    </message>
    <message>
        <source>it takes exactly {count} faces at once; 1 or any number is needed</source>
        <translation>一次只接受 {count} 张人脸；应为 1 张或任意数量</translation>
    </message>
    <message>
        <source>There is no model “{name}”, and none is installed. Give a file.</source>
        <translation>没有模型“{name}”，也没有安装任何模型。请指定文件。</translation>
    </message>
    <message>
        <source>There is no model “{name}”. Give a file, or one of: {known}.</source>
        <translation>没有模型“{name}”。请指定文件，或从以下模型中选择：{known}。</translation>
    </message>
    <message>
        <source>The model “{name}” answered a face with something else than numbers. Choose another model.</source>
        <translation>模型“{name}”对人脸给出的结果不是数值。请选择其他模型。</translation>
    </message>
    <message>
        <source>The model “{name}” can&apos;t be measured on these classes: {classes}. It answers with: {answers}. Choose the label set that fits it.</source>
        <translation>模型“{name}”无法按这些类别测量：{classes}。它的输出为：{answers}。请选择与之相符的标签集。</translation>
    </message>
    <message>
        <source>it is a folder; choose the .onnx file in it</source>
        <translation>这是一个文件夹；请选择其中的 .onnx 文件</translation>
    </message>
    <message>
        <source>it is no ordinary file</source>
        <translation>这不是普通文件</translation>
    </message>
    <message>
        <source>its name does not end with .onnx</source>
        <translation>其名称不以 .onnx 结尾</translation>
    </message>
    <message>
        <source>it was not done with a few faces after {seconds} seconds</source>
        <translation>{seconds} 秒后仍未处理完几张人脸</translation>
    </message>
    <message>
        <source>it can&apos;t be tried out ({reason})</source>
        <translation>无法试用（{reason}）</translation>
    </message>
    <message>
        <source>its trial gave no answer</source>
        <translation>试用没有给出结果</translation>
    </message>
    <message>
        <source>its trial broke off; it is damaged, or needs too much memory or time</source>
        <translation>试用中断；模型已损坏，或需要的内存或时间过多</translation>
    </message>
    <message>
        <source>its id “{id}” must be letters, digits, “.”, “_” and “-”, and begin with a letter or digit</source>
        <translation>其 ID“{id}”只能包含字母、数字、“.”、“_”和“-”，并以字母或数字开头</translation>
    </message>
    <message>
        <source>The model {path} can&apos;t be copied to {folder} ({reason}). Free some room or choose another model.</source>
        <translation>无法将模型 {path} 复制到 {folder}（{reason}）。请释放一些空间，或选择其他模型。</translation>
    </message>
    <message>
        <source>{name} is larger than {bytes} bytes</source>
        <translation>{name} 大于 {bytes} 字节</translation>
    </message>
    <message>
        <source>there is already a model with the id “{id}”. Remove that one, or give this one another id</source>
        <translation>已有 ID 为“{id}”的模型。请移除该模型，或为此模型使用其他 ID</translation>
    </message>
    <message>
        <source>the id “{id}” is that of a model that comes with the program and stays. Give this one another id, in its JSON file or in its metadata</source>
        <translation>ID“{id}”属于程序自带且不能移除的模型。请在此模型的 JSON 文件或元数据中为其使用其他 ID</translation>
    </message>
    <message>
        <source>The model {path} was not added by you, so it can&apos;t be removed.</source>
        <translation>模型 {path} 不是由您添加的，因此无法移除。</translation>
    </message>
    <message>
        <source>The model {path} can&apos;t be removed ({reason}).</source>
        <translation>无法移除模型 {path}（{reason}）。</translation>
    </message>
    <message>
        <source>it can&apos;t be read ({reason})</source>
        <translation>无法读取（{reason}）</translation>
    </message>
    <message>
        <source>it keeps weights in another file (“{name}”), and a model must be one whole file. Save it without external data</source>
        <translation>它将权重保存在另一个文件（“{name}”）中，而模型必须是一个完整的文件。请在保存时不使用外部数据</translation>
    </message>
    <message>
        <source>its weight “{name}” claims more numbers than the file holds</source>
        <translation>其权重“{name}”声称的数值个数超出文件所含</translation>
    </message>
    <message>
        <source>it needs operators of “{name}”, which do not belong to ONNX</source>
        <translation>需要“{name}”的算子，而这些算子不属于 ONNX</translation>
    </message>
    <message>
        <source>it is written in opset {opset}; at least {oldest} is needed. Export it anew, in opset 17</source>
        <translation>使用的是 opset {opset}，至少需要 {oldest}。请用 opset 17 重新导出</translation>
    </message>
    <message>
        <source>its answers are not numbers for every face</source>
        <translation>其输出并非对每张人脸都是数值</translation>
    </message>
    <message>
        <source>its answers are not probabilities: if they are raw scores, its recipe must say “logits”</source>
        <translation>其输出不是概率：如果是原始分数，配方中必须写明“logits”</translation>
    </message>
    <message>
        <source>its answer for a face depends on the other faces that are read with it</source>
        <translation>对一张人脸的结果取决于与它一同识别的其他人脸</translation>
    </message>
    <message>
        <source>it is written in a newer form of ONNX than this program reads. Export it anew, in opset 17</source>
        <translation>使用的 ONNX 格式比本程序支持的更新。请用 opset 17 重新导出</translation>
    </message>
    <message>
        <source>it uses an operator that ONNX does not know in its opset</source>
        <translation>使用了其 opset 中 ONNX 不支持的算子</translation>
    </message>
    <message>
        <source>its graph is not valid</source>
        <translation>其计算图无效</translation>
    </message>
    <message>
        <source>it needs more memory than a model may take ({size} GB)</source>
        <translation>所需内存超过模型允许的上限（{size} GB）</translation>
    </message>
    <message>
        <source>it is larger than {size} MB</source>
        <translation>大于 {size} MB</translation>
    </message>
    <message>
        <source>a name in it is damaged</source>
        <translation>其中某个名称已损坏</translation>
    </message>
    <message>
        <source>it holds no graph</source>
        <translation>不含计算图</translation>
    </message>
    <message>
        <source>it is made for training, not for reading</source>
        <translation>用于训练，而不是用于识别</translation>
    </message>
    <message>
        <source>it nests more than {most} graphs</source>
        <translation>嵌套的计算图超过 {most} 个</translation>
    </message>
    <message>
        <source>a weight in it has an impossible shape</source>
        <translation>其中某个权重的形状不可能成立</translation>
    </message>
    <message>
        <source>it has too many parts</source>
        <translation>组成部分过多</translation>
    </message>
    <message>
        <source>it is damaged</source>
        <translation>文件已损坏</translation>
    </message>
    <message>
        <source>it is damaged, or a part of it is missing</source>
        <translation>文件已损坏，或缺少一部分</translation>
    </message>
    <message>
        <source>The model {path} can&apos;t be used: {reason}. Choose another model.</source>
        <translation>无法使用模型 {path}：{reason}。请选择其他模型。</translation>
    </message>
    <message>
        <source>The model {path} can&apos;t be used: {reason}. Correct its recipe, or choose another model.</source>
        <translation>无法使用模型 {path}：{reason}。请更正其配方，或选择其他模型。</translation>
    </message>
    <message>
        <source>The model {path} can&apos;t be read ({reason}). Choose another model.</source>
        <translation>无法读取模型 {path}（{reason}）。请选择其他模型。</translation>
    </message>
    <message>
        <source>The model {path} is damaged or not a whole ONNX model. Copy it again, or choose another model.</source>
        <translation>模型 {path} 已损坏，或不是完整的 ONNX 模型。请重新复制，或选择其他模型。</translation>
    </message>
    <message>
        <source>it carries no recipe, and there is none in {name} beside it</source>
        <translation>其中没有配方，旁边的 {name} 中也没有</translation>
    </message>
    <message>
        <source>{part} is missing</source>
        <translation>缺少 {part}</translation>
    </message>
    <message>
        <source>its recipe can&apos;t be read: {reason}</source>
        <translation>无法读取其配方：{reason}</translation>
    </message>
    <message>
        <source>{name} is no JSON ({reason})</source>
        <translation>{name} 不是 JSON（{reason}）</translation>
    </message>
    <message>
        <source>{name} holds no JSON object</source>
        <translation>{name} 中没有 JSON 对象</translation>
    </message>
    <message>
        <source>a crop margin of {margin}; it is a share of the side, from -0.2 to 1</source>
        <translation>裁剪边距为 {margin}；它是边长的比例，应介于 -0.2 和 1 之间</translation>
    </message>
    <message>
        <source>this version of the app reads schema {ours}, not {theirs}</source>
        <translation>此版本的应用支持 schema {ours}，而不是 {theirs}</translation>
    </message>
    <message>
        <source>faces of {width}x{height} pixels</source>
        <translation>人脸为 {width}x{height} 像素</translation>
    </message>
    <message>
        <source>colour “{colour}”; known are grey, rgb and bgr</source>
        <translation>颜色为“{colour}”；可用：grey、rgb 和 bgr</translation>
    </message>
    <message>
        <source>labels must be a list of words</source>
        <translation>标签必须是词语列表</translation>
    </message>
    <message>
        <source>labels must be two to {most} different words</source>
        <translation>标签必须是 2 到 {most} 个不同的词语</translation>
    </message>
    <message>
        <source>range must be two numbers: what black and white become</source>
        <translation>range 必须是两个数值：黑色和白色分别对应的值</translation>
    </message>
    <message>
        <source>range from {low} to {high}</source>
        <translation>取值范围为 {low} 到 {high}</translation>
    </message>
    <message>
        <source>mean and std need 1 number, std above 0</source>
        <translation>mean 和 std 需要 1 个数值，且 std 大于 0</translation>
    </message>
    <message>
        <source>mean and std need {count} numbers, std above 0</source>
        <translation>mean 和 std 需要 {count} 个数值，且 std 大于 0</translation>
    </message>
    <message>
        <source>mean and std are of levels from 0 to 1; divide them by 255</source>
        <translation>mean 和 std 针对 0 到 1 的灰度值；请将它们除以 255</translation>
    </message>
    <message>
        <source>layout “{layout}”; known are nchw and nhwc</source>
        <translation>布局为“{layout}”；可用：nchw 和 nhwc</translation>
    </message>
    <message>
        <source>output of the kind “{kind}”; known are probabilities and logits</source>
        <translation>输出类型为“{kind}”；可用：probabilities 和 logits</translation>
    </message>
    <message>
        <source>a crop of size {size}</source>
        <translation>裁剪尺寸为 {size}</translation>
    </message>
    <message>
        <source>a name of {count} letters</source>
        <translation>名称长达 {count} 个字符</translation>
    </message>
    <message>
        <source>{found} where a number belongs</source>
        <translation>应为数值之处却是 {found}</translation>
    </message>
</context>
<context>
    <name>NoteDelegate</name>
    <message>
        <source>No text</source>
        <translation>无内容</translation>
    </message>
    <message>
        <source>Excluded</source>
        <translation>已排除</translation>
    </message>
</context>
<context>
    <name>NotesPanel</name>
    <message>
        <source>Marks and excluded ranges</source>
        <translation>标记和已排除的区间</translation>
    </message>
    <message>
        <source>Nothing is noted yet. M marks the moment on the screen; I and ] choose a range, X excludes it.</source>
        <translation>尚无备注。按 M 标记当前时刻；按 I 和 ] 选择区间，按 X 将其排除。</translation>
    </message>
    <message>
        <source>Text of the note</source>
        <translation>备注内容</translation>
    </message>
    <message>
        <source>What happens here?</source>
        <translation>这里发生了什么？</translation>
    </message>
    <message>
        <source>Take this note away (Delete)</source>
        <translation>移除此备注 (Delete)</translation>
    </message>
    <message>
        <source>Take this note away</source>
        <translation>移除此备注</translation>
    </message>
</context>
<context>
    <name>NoticesDialog</name>
    <message>
        <source>Open-source notices</source>
        <translation>开源声明</translation>
    </message>
    <message>
        <source>Made with the work of others</source>
        <translation>建立在他人的成果之上</translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message>
        <source>“{name}” was left out: videos are opened one at a time, apart from photos.</source>
        <translation>已略过“{name}”：视频一次只能打开一个，且不能与照片一起打开。</translation>
    </message>
</context>
<context>
    <name>Overlay</name>
    <message>
        <source>Not sure</source>
        <translation>不确定</translation>
    </message>
    <message>
        <source>Not sure, perhaps {guess}</source>
        <translation>不确定，可能是{guess}</translation>
    </message>
    <message>
        <source>No face</source>
        <translation>无人脸</translation>
    </message>
    <message>
        <source>1 face</source>
        <translation>1 张人脸</translation>
    </message>
    <message>
        <source>{count} faces</source>
        <translation>{count} 张人脸</translation>
    </message>
</context>
<context>
    <name>People</name>
    <message>
        <source>Double click or Enter: to the first appearance</source>
        <translation>双击或按 Enter 键：转到首次出现处</translation>
    </message>
</context>
<context>
    <name>PeopleList</name>
    <message>
        <source>People</source>
        <translation>人物</translation>
    </message>
</context>
<context>
    <name>PhotoList</name>
    <message>
        <source>Analysing…</source>
        <translation>正在分析…</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>No face</source>
        <translation>无人脸</translation>
    </message>
    <message>
        <source>1 face</source>
        <translation>1 张人脸</translation>
    </message>
    <message>
        <source>{count} faces</source>
        <translation>{count} 张人脸</translation>
    </message>
</context>
<context>
    <name>Photos</name>
    <message>
        <source>“{name}” needs more memory than is free. Close other programs.</source>
        <translation>“{name}”所需的内存超过可用内存。请关闭其他程序。</translation>
    </message>
    <message>
        <source>“{name}” needs more memory than is free. Close other programs or make it smaller.</source>
        <translation>“{name}”所需的内存超过可用内存。请关闭其他程序，或缩小该文件。</translation>
    </message>
    <message>
        <source>“{name}” needs more memory than is free. Close other programs, or save a smaller copy.</source>
        <translation>“{name}”所需的内存超过可用内存。请关闭其他程序，或另存为较小的副本。</translation>
    </message>
    <message>
        <source>“{name}” is too large ({width} × {height} pixels). Please save a smaller copy of it and open that.</source>
        <translation>“{name}”过大（{width} × {height} 像素）。请另存为较小的副本后再打开。</translation>
    </message>
    <message>
        <source>“{name}” ends too early: a part of the photo is missing. Please copy or download it again.</source>
        <translation>“{name}”不完整：缺少照片的一部分。请重新复制或下载。</translation>
    </message>
    <message>
        <source>“{name}” is damaged, or of an unusual kind. Copy it again, or save it as JPEG or PNG.</source>
        <translation>“{name}”已损坏，或格式不常见。请重新复制，或另存为 JPEG 或 PNG。</translation>
    </message>
    <message>
        <source>“{name}” is damaged and can&apos;t be shown. Please copy or download it again.</source>
        <translation>“{name}”已损坏，无法显示。请重新复制或下载。</translation>
    </message>
    <message>
        <source>“{name}” is not a photo that FER Desktop can read. Try to save it as JPEG or PNG.</source>
        <translation>“{name}”不是 FER Desktop 能读取的照片。请尝试另存为 JPEG 或 PNG。</translation>
    </message>
    <message>
        <source>“{name}” can&apos;t be shown. Try to save it as JPEG or PNG.</source>
        <translation>无法显示“{name}”。请尝试另存为 JPEG 或 PNG。</translation>
    </message>
    <message>
        <source>“{name}” is a text file, not a photo. Please choose another file.</source>
        <translation>“{name}”是文本文件，不是照片。请选择其他文件。</translation>
    </message>
    <message>
        <source>“{name}” is a video, not a photo. Please choose another file.</source>
        <translation>“{name}”是视频，不是照片。请选择其他文件。</translation>
    </message>
    <message>
        <source>“{name}” holds sound, not a photo. Please choose another file.</source>
        <translation>“{name}”是音频，不是照片。请选择其他文件。</translation>
    </message>
    <message>
        <source>“{name}” is a document, not a photo. Please choose another file.</source>
        <translation>“{name}”是文档，不是照片。请选择其他文件。</translation>
    </message>
</context>
<context>
    <name>PhotosPage</name>
    <message>
        <source>Photos</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>保存…</translation>
    </message>
    <message>
        <source>Save all…</source>
        <translation>全部保存…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Analyse this file…</source>
        <translation>分析此文件…</translation>
    </message>
    <message>
        <source>Photos analysed</source>
        <translation>已分析的照片</translation>
    </message>
    <message>
        <source>Nothing to read</source>
        <translation>没有可识别的内容</translation>
    </message>
    <message>
        <source>This photo cannot be shown</source>
        <translation>无法显示此照片</translation>
    </message>
    <message>
        <source>Analysing “{name}”…</source>
        <translation>正在分析“{name}”…</translation>
    </message>
    <message>
        <source>No photos yet</source>
        <translation>尚无照片</translation>
    </message>
    <message>
        <source>Drop photos or a folder on the window, or open some.</source>
        <translation>将照片或文件夹拖到窗口上，或直接打开。</translation>
    </message>
    <message>
        <source>Open photos…</source>
        <translation>打开照片…</translation>
    </message>
    <message>
        <source>The faces of a photo are read here.</source>
        <translation>照片中的人脸会在这里识别。</translation>
    </message>
    <message>
        <source>{place} of {count}</source>
        <translation>{place} / {count}</translation>
    </message>
    <message>
        <source>Analysing {done} of {count}</source>
        <translation>正在分析 {done} / {count}</translation>
    </message>
    <message>
        <source>{done} of {count} analysed</source>
        <translation>已分析 {done} / {count}</translation>
    </message>
    <message>
        <source>{count} could not be read</source>
        <translation>{count} 个无法读取</translation>
    </message>
</context>
<context>
    <name>PlaceRow</name>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Use the default</source>
        <translation>使用默认位置</translation>
    </message>
</context>
<context>
    <name>Places</name>
    <message>
        <source>The folder “{folder}” is not there: its drive may have been removed, or it was renamed or deleted. Connect the drive, or choose another folder.</source>
        <translation>文件夹“{folder}”不存在：其所在驱动器可能已被移除，或文件夹已被重命名或删除。请连接该驱动器，或选择其他文件夹。</translation>
    </message>
</context>
<context>
    <name>Prior</name>
    <message>
        <source>How common are rare expressions?</source>
        <translation>罕见表情有多常见？</translation>
    </message>
    <message>
        <source>Everyday faces</source>
        <translation>日常面孔</translation>
    </message>
    <message>
        <source>In between</source>
        <translation>折中</translation>
    </message>
    <message>
        <source>Balanced</source>
        <translation>均衡</translation>
    </message>
    <message>
        <source>As rare as in the training pictures: a doubtful face is read as a common expression.</source>
        <translation>与训练图片中一样罕见：难以判断的人脸会识别为常见表情。</translation>
    </message>
    <message>
        <source>Less rare than in the training pictures: a doubtful face may be a rare expression.</source>
        <translation>不像训练图片中那样罕见：难以判断的人脸可能是罕见表情。</translation>
    </message>
    <message>
        <source>Every expression is equally likely: for posed faces. Finds more rare ones, and more wrong ones.</source>
        <translation>所有表情可能性相同：适合摆拍的面孔。能找出更多罕见表情，但误判也更多。</translation>
    </message>
</context>
<context>
    <name>Queue</name>
    <message>
        <source>The queue stopped unexpectedly. Please restart the app.</source>
        <translation>队列意外停止。请重新启动应用。</translation>
    </message>
    <message>
        <source>“{name}” holds no photos any more. Choose another folder.</source>
        <translation>“{name}”中已没有照片。请选择其他文件夹。</translation>
    </message>
</context>
<context>
    <name>QueueChoices</name>
    <message>
        <source>How files are analysed</source>
        <translation>文件的分析方式</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Which frames</source>
        <translation>分析哪些帧</translation>
    </message>
    <message>
        <source>Begin of the part</source>
        <translation>片段开始</translation>
    </message>
    <message>
        <source>beginning</source>
        <translation>开头</translation>
    </message>
    <message>
        <source>End of the part</source>
        <translation>片段结束</translation>
    </message>
    <message>
        <source>end</source>
        <translation>结尾</translation>
    </message>
    <message>
        <source>Smallest face in pixels</source>
        <translation>最小人脸（像素）</translation>
    </message>
    <message>
        <source>any size</source>
        <translation>不限大小</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>表格 (CSV)</translation>
    </message>
    <message>
        <source>results.csv is always written: everything else is made from it</source>
        <translation>始终会写入 results.csv：其他内容都由它生成</translation>
    </message>
    <message>
        <source>Choose another folder…</source>
        <translation>选择其他文件夹…</translation>
    </message>
    <message>
        <source>Which frames of videos</source>
        <translation>分析视频的哪些帧</translation>
    </message>
    <message>
        <source>Part of videos (minutes:seconds)</source>
        <translation>视频片段（分:秒）</translation>
    </message>
    <message>
        <source>Leave out faces smaller than (px)</source>
        <translation>忽略小于此值的人脸（像素）</translation>
    </message>
    <message>
        <source>What is written</source>
        <translation>输出内容</translation>
    </message>
    <message>
        <source>Where to</source>
        <translation>保存位置</translation>
    </message>
    <message>
        <source>This holds for every file that begins from now on.</source>
        <translation>适用于此后开始分析的每个文件。</translation>
    </message>
    <message>
        <source>Write times as minutes:seconds, such as 1:30, and the smallest face as a number.</source>
        <translation>请按“分:秒”填写时间，例如 1:30；最小人脸请填写数字。</translation>
    </message>
    <message>
        <source>Looking for models…</source>
        <translation>正在查找模型…</translation>
    </message>
    <message>
        <source>JSON Lines</source>
        <translation>JSON Lines</translation>
    </message>
    <message>
        <source>Parquet</source>
        <translation>Parquet</translation>
    </message>
    <message>
        <source>Subtitles</source>
        <translation>字幕</translation>
    </message>
    <message>
        <source>Annotated video</source>
        <translation>标注视频</translation>
    </message>
    <message>
        <source>Labelled photos</source>
        <translation>标注照片</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>Every frame</source>
        <translation>每一帧</translation>
    </message>
    <message>
        <source>{count} a second</source>
        <translation>每秒 {count} 帧</translation>
    </message>
    <message>
        <source>One a second</source>
        <translation>每秒 1 帧</translation>
    </message>
    <message>
        <source>One every {count} s</source>
        <translation>每 {count} 秒 1 帧</translation>
    </message>
    <message>
        <source>One every {count} min</source>
        <translation>每 {count} 分钟 1 帧</translation>
    </message>
</context>
<context>
    <name>QueueControl</name>
    <message>
        <source>Looking at what was dropped…</source>
        <translation>正在查看拖入的内容…</translation>
    </message>
    <message>
        <source>“{name}” was not analysed to its end the last time.</source>
        <translation>“{name}”上次未分析完。</translation>
    </message>
    <message>
        <source>{count} files were not analysed the last time.</source>
        <translation>上次有 {count} 个文件未分析。</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>“{name}” is still being analysed</source>
        <translation>“{name}”仍在分析中</translation>
    </message>
    <message>
        <source>If you close now, the queue stops. At the next start you can let it go on where it stopped.</source>
        <translation>如果现在关闭，队列会停止。下次启动时可以让它从停止处继续。</translation>
    </message>
    <message>
        <source>Go on analysing</source>
        <translation>继续分析</translation>
    </message>
    <message>
        <source>There is no model yet. Wait until one is loaded.</source>
        <translation>目前还没有模型。请等待模型加载完成。</translation>
    </message>
    <message>
        <source>The queue is finished: {made} analysed, {failed} failed.</source>
        <translation>队列已完成：{made} 个已分析，{failed} 个失败。</translation>
    </message>
    <message>
        <source>The queue is finished: 1 file is analysed.</source>
        <translation>队列已完成：已分析 1 个文件。</translation>
    </message>
    <message>
        <source>The queue is finished: {made} files are analysed.</source>
        <translation>队列已完成：已分析 {made} 个文件。</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Where shall the results go?</source>
        <translation>结果保存到哪里？</translation>
    </message>
</context>
<context>
    <name>QueueDesk</name>
    <message>
        <source>What was dropped can&apos;t be looked at: {reason}. Try again.</source>
        <translation>无法查看拖入的内容：{reason}。请重试。</translation>
    </message>
</context>
<context>
    <name>QueueList</name>
    <message>
        <source>Goes on where it stopped</source>
        <translation>将从停止处继续</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Was analysed before in the same way: nothing was left to do</source>
        <translation>此前已用相同方式分析过，无需再处理</translation>
    </message>
    <message>
        <source>It could not be analysed. Try again.</source>
        <translation>无法分析。请重试。</translation>
    </message>
    <message>
        <source>Cancelled. What was analysed is kept; retry goes on from there.</source>
        <translation>已取消。已分析的部分会保留；重试将从该处继续。</translation>
    </message>
    <message>
        <source>Looking at the file…</source>
        <translation>正在查看文件…</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>Analysing</source>
        <translation>正在分析</translation>
    </message>
    <message>
        <source>Going to the beginning of the part</source>
        <translation>正在前往片段开头</translation>
    </message>
    <message>
        <source>Drawing the annotated video</source>
        <translation>正在绘制标注视频</translation>
    </message>
    <message>
        <source>Drawing labelled photos</source>
        <translation>正在绘制标注照片</translation>
    </message>
    <message>
        <source>Writing the report</source>
        <translation>正在生成报告</translation>
    </message>
    <message>
        <source>Writing {name}</source>
        <translation>正在写入 {name}</translation>
    </message>
    <message>
        <source>{done} of {total} photos</source>
        <translation>{done} / {total} 张照片</translation>
    </message>
    <message>
        <source>{done} of {total} frames</source>
        <translation>{done} / {total} 帧</translation>
    </message>
    <message>
        <source>{rate} a second</source>
        <translation>{rate}/秒</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>剩余 {time}</translation>
    </message>
    <message>
        <source>1 face</source>
        <translation>1 张人脸</translation>
    </message>
    <message>
        <source>{count} faces</source>
        <translation>{count} 张人脸</translation>
    </message>
    <message>
        <source>no face</source>
        <translation>无人脸</translation>
    </message>
    <message>
        <source>1 photo</source>
        <translation>1 张照片</translation>
    </message>
    <message>
        <source>1 frame</source>
        <translation>1 帧</translation>
    </message>
    <message>
        <source>{count} photos</source>
        <translation>{count} 张照片</translation>
    </message>
    <message>
        <source>{count} frames</source>
        <translation>{count} 帧</translation>
    </message>
    <message>
        <source>Done before</source>
        <translation>此前已完成</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>Done, with gaps</source>
        <translation>完成，有缺漏</translation>
    </message>
</context>
<context>
    <name>QueuePage</name>
    <message>
        <source>Analyse files</source>
        <translation>分析文件</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Files that are finished</source>
        <translation>已完成的文件</translation>
    </message>
    <message>
        <source>Analyse many files</source>
        <translation>分析多个文件</translation>
    </message>
    <message>
        <source>Drop photos, videos or folders here. Each gets a table of its values, to look at, too.</source>
        <translation>将照片、视频或文件夹拖到这里。每个文件都会生成一份数值表格，也可以直接查看。</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>添加文件…</translation>
    </message>
    <message>
        <source>Files to analyse</source>
        <translation>待分析的文件</translation>
    </message>
    <message>
        <source>Add folder…</source>
        <translation>添加文件夹…</translation>
    </message>
    <message>
        <source>Open result</source>
        <translation>打开结果</translation>
    </message>
    <message>
        <source>Show folder</source>
        <translation>显示文件夹</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Remove finished</source>
        <translation>移除已完成项</translation>
    </message>
    <message>
        <source>Take from the queue; results stay (Delete)</source>
        <translation>从队列中移除；结果会保留 (Delete)</translation>
    </message>
    <message>
        <source>Analyse next</source>
        <translation>接下来分析</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>下移</translation>
    </message>
    <message>
        <source>{done} of {count} finished</source>
        <translation>已完成 {done} / {count}</translation>
    </message>
    <message>
        <source>{count} failed</source>
        <translation>{count} 个失败</translation>
    </message>
    <message>
        <source>not running</source>
        <translation>未运行</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
</context>
<context>
    <name>ReadingControl</name>
    <message>
        <source>The model “{name}” does not tell where it looked. Choose another model.</source>
        <translation>模型“{name}”不提供关注区域。请选择其他模型。</translation>
    </message>
    <message>
        <source>The model “{name}” does not say how common expressions were in its training pictures, so this cannot be chosen.</source>
        <translation>模型“{name}”没有说明各表情在其训练图片中有多常见，因此无法选择此项。</translation>
    </message>
</context>
<context>
    <name>RecallBars</name>
    <message>
        <source>Recall of each class</source>
        <translation>各类别的召回率</translation>
    </message>
</context>
<context>
    <name>RecentRow</name>
    <message>
        <source>Last sessions:</source>
        <translation>最近的会话：</translation>
    </message>
    <message>
        <source>All sessions</source>
        <translation>所有会话</translation>
    </message>
</context>
<context>
    <name>RecordControl</name>
    <message>
        <source>REC 0:00</source>
        <translation>录制 0:00</translation>
    </message>
    <message>
        <source>REC {time}</source>
        <translation>录制 {time}</translation>
    </message>
    <message>
        <source>{size} free</source>
        <translation>可用 {size}</translation>
    </message>
    <message>
        <source>{count} frames lost</source>
        <translation>丢失 {count} 帧</translation>
    </message>
    <message>
        <source>1 frame lost</source>
        <translation>丢失 1 帧</translation>
    </message>
    <message>
        <source>Nothing was recorded: no picture came. Check the camera.</source>
        <translation>未录制任何内容：没有收到画面。请检查摄像头。</translation>
    </message>
    <message>
        <source>Recorded {time}</source>
        <translation>已录制 {time}</translation>
    </message>
    <message>
        <source>Recorded {time}. 1 frame was left out because the computer was too slow.</source>
        <translation>已录制 {time}。由于计算机速度不够，略过了 1 帧。</translation>
    </message>
    <message>
        <source>Recorded {time}. {count} frames were left out because the computer was too slow.</source>
        <translation>已录制 {time}。由于计算机速度不够，略过了 {count} 帧。</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>The recording ended because another model reads the faces now. Start another one.</source>
        <translation>由于改用其他模型识别人脸，录制已结束。请重新开始录制。</translation>
    </message>
    <message>
        <source>The recording ended because it was changed how common rare expressions are. Start another one.</source>
        <translation>由于更改了罕见表情的常见程度，录制已结束。请重新开始录制。</translation>
    </message>
    <message>
        <source>Stop &amp;recording</source>
        <translation>停止录制(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Record</source>
        <translation>录制(&amp;R)</translation>
    </message>
    <message>
        <source>Bring the recording to its end</source>
        <translation>结束录制</translation>
    </message>
</context>
<context>
    <name>Recording</name>
    <message>
        <source>The recording could not be written. Please report this, with the log file.</source>
        <translation>无法写入录像。请附上日志文件报告此问题。</translation>
    </message>
    <message>
        <source>A picture could not be written.</source>
        <translation>无法写入某一幅画面。</translation>
    </message>
</context>
<context>
    <name>RecordingDesk</name>
    <message>
        <source>There is no model yet, so there would be nothing to record. Wait until one is loaded.</source>
        <translation>目前还没有模型，没有可录制的内容。请等待模型加载完成。</translation>
    </message>
</context>
<context>
    <name>RemoveDialog</name>
    <message>
        <source>Remove a model</source>
        <translation>移除模型</translation>
    </message>
    <message>
        <source>Remove “{name}”?</source>
        <translation>移除“{name}”？</translation>
    </message>
    <message>
        <source>The copy that the app made when it was added is deleted. Your own file stays.</source>
        <translation>应用在添加时创建的副本将被删除。您自己的文件会保留。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>“{name}” is neither .html nor .pdf. Choose a name with one of these endings.</source>
        <translation>“{name}”既不是 .html 也不是 .pdf。请使用以其中之一结尾的名称。</translation>
    </message>
    <message>
        <source>“{name}” holds no session.json. Choose a folder that an analysis made.</source>
        <translation>“{name}”中没有 session.json。请选择由分析生成的文件夹。</translation>
    </message>
    <message>
        <source>The session in “{name}” holds no results, so there is nothing to report. Analyse the file again.</source>
        <translation>“{name}”中的会话没有结果，因此没有可报告的内容。请重新分析该文件。</translation>
    </message>
    <message>
        <source>The results in “{name}” are not of the model that its session.json names.</source>
        <translation>“{name}”中的结果与其 session.json 所列的模型不符。</translation>
    </message>
    <message>
        <source>of each single frame, as they are stored; nothing is averaged but in the drawings</source>
        <translation>每一帧各自的结果，与存储的一致；除图表外均不作平均</translation>
    </message>
    <message>
        <source>Readings</source>
        <translation>识别结果</translation>
    </message>
    <message>
        <source>Analysed</source>
        <translation>分析时间</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>程序</translation>
    </message>
    <message>
        <source>SHA-256 of the file</source>
        <translation>文件的 SHA-256</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>指纹</translation>
    </message>
    <message>
        <source>How it was analysed</source>
        <translation>分析方式</translation>
    </message>
    <message>
        <source>And 1 more problem; session.json lists them.</source>
        <translation>另有 1 个问题，全部列在 session.json 中。</translation>
    </message>
    <message>
        <source>And {count} more problems; session.json lists them.</source>
        <translation>另有 {count} 个问题，全部列在 session.json 中。</translation>
    </message>
    <message>
        <source>What went wrong on the way</source>
        <translation>分析过程中的问题</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>摄像头</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>{size}, {rate} frames per second</source>
        <translation>{size}，每秒 {rate} 帧</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>画面</translation>
    </message>
    <message>
        <source>Size of the files</source>
        <translation>文件大小</translation>
    </message>
    <message>
        <source>Size of the file</source>
        <translation>文件大小</translation>
    </message>
    <message>
        <source>every frame</source>
        <translation>每一帧</translation>
    </message>
    <message>
        <source>one frame every {length}</source>
        <translation>每 {length} 一帧</translation>
    </message>
    <message>
        <source>Frames analysed</source>
        <translation>分析的帧</translation>
    </message>
    <message>
        <source>Part analysed</source>
        <translation>分析的片段</translation>
    </message>
    <message>
        <source>no limit beyond the detector&apos;s own</source>
        <translation>除检测器自身的限制外无其他限制</translation>
    </message>
    <message>
        <source>Smallest face</source>
        <translation>最小人脸</translation>
    </message>
    <message>
        <source>Rare expressions</source>
        <translation>罕见表情</translation>
    </message>
    <message>
        <source>below {share} for the most probable expression</source>
        <translation>可能性最高的表情低于 {share}</translation>
    </message>
    <message>
        <source>“Not sure”</source>
        <translation>“不确定”</translation>
    </message>
    <message>
        <source>all of it</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>{begin} to the end</source>
        <translation>{begin} 至结尾</translation>
    </message>
    <message>
        <source>{began} to {ended}</source>
        <translation>{began} 至 {ended}</translation>
    </message>
    <message>
        <source>Everyday faces (rare expressions are as rare as in the training pictures)</source>
        <translation>日常面孔（罕见表情与训练图片中一样罕见）</translation>
    </message>
    <message>
        <source>In between (rare expressions are less rare than in the training pictures)</source>
        <translation>折中（罕见表情不像训练图片中那样罕见）</translation>
    </message>
    <message>
        <source>Balanced (every expression is taken to be equally common)</source>
        <translation>均衡（假定所有表情同样常见）</translation>
    </message>
    <message>
        <source>{share} of the learned shares are taken out</source>
        <translation>已消除所学占比的 {share}</translation>
    </message>
    <message>
        <source>{number} kB</source>
        <translation>{number} kB</translation>
    </message>
    <message>
        <source>{number} MB</source>
        <translation>{number} MB</translation>
    </message>
    <message>
        <source>The readings say which expression a face shows in a picture, as people who look at such pictures would name it. They do not say what somebody feels, thinks, intends, or is like: people smile without joy and are sad without showing it.</source>
        <translation>识别结果表示图片中的人脸呈现何种表情，即观看这类图片的人会如何称呼它。它并不说明一个人的感受、想法、意图或为人：人会无喜而笑，也会悲而不露。</translation>
    </message>
    <message>
        <source>Each reading of a single frame may be wrong. Shares over many frames, and clear changes, tell more than a single moment; readings of the same face in following frames are not independent of each other.</source>
        <translation>任何单独一帧的识别结果都可能有误。多帧的占比和明显的变化比单个时刻更能说明问题；同一人脸在相邻各帧中的识别结果并非相互独立。</translation>
    </message>
    <message>
        <source>Models learn from pictures that people labelled, mostly found on the web. They may read some faces worse than others: by age, sex, skin colour, beard, glasses, head covering, illness, or culture. Their accuracy is measured on pictures like those they learned from; on yours it may be lower.</source>
        <translation>模型从人工标注的图片中学习，这些图片大多来自网络。模型对某些人脸的识别可能较差：受年龄、性别、肤色、胡须、眼镜、头部遮盖物、疾病或文化影响。准确率是在与其学习内容相似的图片上测量的；用于您的图片时可能更低。</translation>
    </message>
    <message>
        <source>Turned heads, hands before the face, speech, poor light and small faces change the readings.</source>
        <translation>头部偏转、手遮挡脸部、说话、光线不足以及人脸过小都会改变识别结果。</translation>
    </message>
    <message>
        <source>Do not decide about people by these figures alone, as in hiring, teaching, treatment or security. In many places the law restricts such use; in the European Union it forbids it at work and in schools, with few exceptions.</source>
        <translation>不要仅凭这些数据对人作出决定，例如招聘、教学、治疗或安保。许多地方的法律限制此类用途；在欧盟，除少数例外，法律禁止将其用于工作场所和学校。</translation>
    </message>
    <message>
        <source>What these readings are not</source>
        <translation>这些识别结果不代表什么</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation>不确定</translation>
    </message>
    <message>
        <source>Share of each expression: {shares}</source>
        <translation>各表情的占比：{shares}</translation>
    </message>
    <message>
        <source>Left out: {time}</source>
        <translation>已排除：{time}</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>已排除</translation>
    </message>
    <message>
        <source>When 1 face is seen and which expression is read most</source>
        <translation>1 张人脸何时出现，以及识别最多的表情</translation>
    </message>
    <message>
        <source>For each of {count} faces, when it is seen and which expression is read most</source>
        <translation>{count} 张人脸各自何时出现，以及识别最多的表情</translation>
    </message>
    <message>
        <source>Most probable</source>
        <translation>可能性最高</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>平均</translation>
    </message>
    <message>
        <source>Probability of each expression over time, of {name}</source>
        <translation>{name}：各表情的概率随时间的变化</translation>
    </message>
    <message>
        <source>not seen</source>
        <translation>未出现</translation>
    </message>
    <message>
        <source>A picture with no face</source>
        <translation>没有人脸的画面</translation>
    </message>
    <message>
        <source>A picture with {names}</source>
        <translation>画面中有{names}</translation>
    </message>
    <message>
        <source>How many faces have which size. {counts}</source>
        <translation>各尺寸的人脸数量。{counts}</translation>
    </message>
    <message>
        <source>The picture at {time}.</source>
        <translation>{time} 时的画面。</translation>
    </message>
    <message>
        <source>Who is seen when</source>
        <translation>谁在何时出现</translation>
    </message>
    <message>
        <source>The expression that is read most, over time; low and grey: not sure; a thin line: not seen. Right: share of the frames in which the face is seen.</source>
        <translation>随时间推移识别最多的表情；矮的灰色条：不确定；细线：未出现。右侧：人脸出现的帧所占比例。</translation>
    </message>
    <message>
        <source>Faces</source>
        <translation>人脸</translation>
    </message>
    <message>
        <source>Expressions over time</source>
        <translation>表情随时间的变化</translation>
    </message>
    <message>
        <source>How probable each expression is, from 0 (the line) to {most} (the full height).</source>
        <translation>各表情的概率，从 0（基线）到 {most}（最高处）。</translation>
    </message>
    <message>
        <source>Mean over {length} each.</source>
        <translation>每段为 {length} 的平均值。</translation>
    </message>
    <message>
        <source>{share} (1 frame)</source>
        <translation>{share}（1 帧）</translation>
    </message>
    <message>
        <source>{share} ({count} frames)</source>
        <translation>{share}（{count} 帧）</translation>
    </message>
    <message>
        <source>{size} (median)</source>
        <translation>{size}（中位数）</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>出现</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>置信度</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>First and last</source>
        <translation>首次和末次</translation>
    </message>
    <message>
        <source>1 further face is seen even less often.</source>
        <translation>另有 1 张人脸出现得更少。</translation>
    </message>
    <message>
        <source>{count} further faces are seen even less often.</source>
        <translation>另有 {count} 张人脸出现得更少。</translation>
    </message>
    <message>
        <source>Face</source>
        <translation>人脸</translation>
    </message>
    <message>
        <source>Frames</source>
        <translation>帧数</translation>
    </message>
    <message>
        <source>Most often</source>
        <translation>最常见</translation>
    </message>
    <message>
        <source>Seen less often</source>
        <translation>出现较少</translation>
    </message>
    <message>
        <source>{count} more</source>
        <translation>另外 {count} 个</translation>
    </message>
    <message>
        <source>Seen for less than {length}: {names}. Such a one may be no face at all, or somebody who was lost for a moment. Ignore it or merge it in the viewer, and make the report again.</source>
        <translation>出现时间不足 {length}：{names}。这可能根本不是人脸，也可能是短暂跟丢的人。请在查看器中将其忽略或合并，然后重新生成报告。</translation>
    </message>
    <message>
        <source>Not sure ({share})</source>
        <translation>不确定（{share}）</translation>
    </message>
    <message>
        <source>{word} ({share})</source>
        <translation>{word}（{share}）</translation>
    </message>
    <message>
        <source>And 1 more mark.</source>
        <translation>另有 1 个标记。</translation>
    </message>
    <message>
        <source>And {count} more marks.</source>
        <translation>另有 {count} 个标记。</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Marked moments</source>
        <translation>已标记的时刻</translation>
    </message>
    <message>
        <source>Key frames</source>
        <translation>关键帧</translation>
    </message>
    <message>
        <source>For each expression that is surely read, the moment that shows it most clearly to the model.</source>
        <translation>对每种确定识别的表情，列出在模型看来最明显的时刻。</translation>
    </message>
    <message>
        <source>Not all pictures</source>
        <translation>图片不全</translation>
    </message>
    <message>
        <source>No pictures</source>
        <translation>无图片</translation>
    </message>
    <message>
        <source>Largest face</source>
        <translation>最大的人脸</translation>
    </message>
    <message>
        <source>The photo that was analysed.</source>
        <translation>所分析的照片。</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>Of all faces in all photos. “Not sure”: no expression reaches a half.</source>
        <translation>统计所有照片中的所有人脸。“不确定”：没有任何表情达到一半。</translation>
    </message>
    <message>
        <source>How often each expression is read</source>
        <translation>各表情的识别频率</translation>
    </message>
    <message>
        <source>Clearest photos</source>
        <translation>最明显的照片</translation>
    </message>
    <message>
        <source>For each expression that is surely read, up to three faces that show it most clearly to the model.</source>
        <translation>对每种确定识别的表情，列出在模型看来最明显的人脸，最多三张。</translation>
    </message>
    <message>
        <source>Expression</source>
        <translation>表情</translation>
    </message>
    <message>
        <source>Detector’s score</source>
        <translation>检测器得分</translation>
    </message>
    <message>
        <source>And 1 more photo with faces; results.csv lists all of them.</source>
        <translation>另有 1 张照片含人脸，全部列在 results.csv 中。</translation>
    </message>
    <message>
        <source>And {count} more photos with faces; results.csv lists all of them.</source>
        <translation>另有 {count} 张照片含人脸，全部列在 results.csv 中。</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>Expressions</source>
        <translation>表情</translation>
    </message>
    <message>
        <source>Photo by photo</source>
        <translation>逐张照片</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>{name} ({id}), version {version}</source>
        <translation>{name}（{id}），版本 {version}</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>SHA-256 of the model</source>
        <translation>模型的 SHA-256</translation>
    </message>
    <message>
        <source>The model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>This very model is not installed here, so its accuracy is not known. Its own card tells more.</source>
        <translation>此处未安装这一模型，因此其准确率未知。详见其自带的模型卡。</translation>
    </message>
    <message>
        <source>How accurate it is was not measured: treat its readings with care.</source>
        <translation>其准确程度未经测量：请谨慎对待识别结果。</translation>
    </message>
    <message>
        <source>Limits of this model</source>
        <translation>此模型的局限</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>{count} parameters</source>
        <translation>{count} 个参数</translation>
    </message>
    <message>
        <source>{count} multiply-adds for a face</source>
        <translation>每张人脸 {count} 次乘加运算</translation>
    </message>
    <message>
        <source>{size}, grey</source>
        <translation>{size}，灰度</translation>
    </message>
    <message>
        <source>{size}, colour</source>
        <translation>{size}，彩色</translation>
    </message>
    <message>
        <source>What it looks at</source>
        <translation>输入图像</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Learned from</source>
        <translation>训练数据</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>许可证</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>召回率</translation>
    </message>
    <message>
        <source>{level} interval</source>
        <translation>{level} 区间</translation>
    </message>
    <message>
        <source>Right when said</source>
        <translation>精确率</translation>
    </message>
    <message>
        <source>Found: of the faces that people labelled so, the share that the model reads so. Right when said: of its answers, the share that is right. Few faces make wide intervals.</source>
        <translation>召回率：在人工如此标注的人脸中，模型同样识别的比例。精确率：在模型如此识别的结果中，正确的比例。人脸越少，区间越宽。</translation>
    </message>
    <message>
        <source>How often it is right</source>
        <translation>正确率</translation>
    </message>
    <message>
        <source>{share} of {count} labelled faces read right: {where}.</source>
        <translation>在 {count} 张标注人脸中，{share} 识别正确：{where}。</translation>
    </message>
    <message>
        <source>{share} of {count} labelled faces read right ({level} interval {interval}): {where}.</source>
        <translation>在 {count} 张标注人脸中，{share} 识别正确（{level} 区间 {interval}）：{where}。</translation>
    </message>
    <message>
        <source>Mean over the expressions, rare ones counting as much: {share}.</source>
        <translation>各表情的平均值（罕见表情权重相同）：{share}。</translation>
    </message>
    <message>
        <source>This was measured with another choice of how common rare expressions are taken to be.</source>
        <translation>该结果是在罕见表情常见程度的另一种设置下测得的。</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation>{low} 至 {high}</translation>
    </message>
    <message>
        <source>Some key frames are not shown: they could not be read from the recording.</source>
        <translation>部分关键帧未显示：无法从录像中读取。</translation>
    </message>
    <message>
        <source>The pictures are not shown: the photos are no longer where they were analysed.</source>
        <translation>未显示图片：照片已不在分析时的位置。</translation>
    </message>
    <message>
        <source>There are no pictures: this session holds no recording of the camera.</source>
        <translation>没有图片：此会话不含摄像头的录像。</translation>
    </message>
    <message>
        <source>The pictures are not shown: the recording is no longer where it was analysed.</source>
        <translation>未显示图片：录像已不在分析时的位置。</translation>
    </message>
    <message>
        <source>The pictures are not shown: the recording was changed since it was analysed.</source>
        <translation>未显示图片：录像在分析之后已被更改。</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>测量值</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>含义</translation>
    </message>
    <message>
        <source>Small, blurred, dark or turned faces are read worse than the figures of the model say.</source>
        <translation>过小、模糊、过暗或偏转的人脸，识别效果不如模型指标所示。</translation>
    </message>
    <message>
        <source>Data quality</source>
        <translation>数据质量</translation>
    </message>
    <message>
        <source>below {size}</source>
        <translation>{size} 以下</translation>
    </message>
    <message>
        <source>{size} and more</source>
        <translation>{size} 及以上</translation>
    </message>
    <message>
        <source>Size of the faces: the smaller side of the box, in pixels.</source>
        <translation>人脸大小：边框的较短边，以像素为单位。</translation>
    </message>
    <message>
        <source>Frames with a face</source>
        <translation>有人脸的帧</translation>
    </message>
    <message>
        <source>Photos with a face</source>
        <translation>有人脸的照片</translation>
    </message>
    <message>
        <source>A face is found everywhere.</source>
        <translation>处处都检测到人脸。</translation>
    </message>
    <message>
        <source>Where no face is found, nothing is read.</source>
        <translation>未检测到人脸之处，没有识别结果。</translation>
    </message>
    <message>
        <source>Size of faces (median)</source>
        <translation>人脸大小（中位数）</translation>
    </message>
    <message>
        <source>Cut off by the edge</source>
        <translation>被边缘截断</translation>
    </message>
    <message>
        <source>Part of the face lies outside of the picture.</source>
        <translation>人脸的一部分在画面之外。</translation>
    </message>
    <message>
        <source>Blurred</source>
        <translation>模糊</translation>
    </message>
    <message>
        <source>Out of focus, shaken, or made larger than it was.</source>
        <translation>失焦、抖动或经过放大。</translation>
    </message>
    <message>
        <source>Too dark</source>
        <translation>过暗</translation>
    </message>
    <message>
        <source>The face is darker than a quarter of full brightness.</source>
        <translation>人脸亮度低于最大亮度的四分之一。</translation>
    </message>
    <message>
        <source>Too bright</source>
        <translation>过亮</translation>
    </message>
    <message>
        <source>The face is brighter than four fifths of full brightness.</source>
        <translation>人脸亮度高于最大亮度的五分之四。</translation>
    </message>
    <message>
        <source>Lit from one side</source>
        <translation>单侧受光</translation>
    </message>
    <message>
        <source>One half of the face is far brighter than the other.</source>
        <translation>人脸的一半远比另一半明亮。</translation>
    </message>
    <message>
        <source>Head turned away</source>
        <translation>头部偏转</translation>
    </message>
    <message>
        <source>To a side, by a half profile or more.</source>
        <translation>转向一侧，达到半侧面或更多。</translation>
    </message>
    <message>
        <source>Score of the face detector (mean)</source>
        <translation>人脸检测器得分（平均）</translation>
    </message>
    <message>
        <source>How sure it is that these are faces.</source>
        <translation>有多确定这些是人脸。</translation>
    </message>
    <message>
        <source>Confidence (mean)</source>
        <translation>置信度（平均）</translation>
    </message>
    <message>
        <source>Probability of the expression that is read.</source>
        <translation>所识别表情的概率。</translation>
    </message>
    <message>
        <source>No expression reaches {share}.</source>
        <translation>没有任何表情达到 {share}。</translation>
    </message>
    <message>
        <source>Blur, light and turning are measured on 1 face, spread over what was analysed.</source>
        <translation>模糊、光线和偏转在 1 张人脸上测量，取自整个分析范围。</translation>
    </message>
    <message>
        <source>Blur, light and turning are measured on {count} faces, spread over what was analysed.</source>
        <translation>模糊、光线和偏转在 {count} 张人脸上测量，均匀取自整个分析范围。</translation>
    </message>
    <message>
        <source>Blur, light and turning are not measured: the pictures were not at hand.</source>
        <translation>未测量模糊、光线和偏转：没有可用的图片。</translation>
    </message>
    <message>
        <source>All faces are large enough for the model.</source>
        <translation>所有人脸对模型来说都足够大。</translation>
    </message>
    <message>
        <source>{share} are smaller than {size} and had to be enlarged.</source>
        <translation>{share} 小于 {size}，需要放大。</translation>
    </message>
    <message>
        <source>not measured</source>
        <translation>未测量</translation>
    </message>
    <message>
        <source>{name}, report of {date}, FER Desktop</source>
        <translation>{name}，{date} 的报告，FER Desktop</translation>
    </message>
    <message>
        <source>Facial expressions: report</source>
        <translation>面部表情：报告</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>视频</translation>
    </message>
    <message>
        <source>Live recording</source>
        <translation>实时录像</translation>
    </message>
    <message>
        <source>{kind}, {length}, analysed {date}</source>
        <translation>{kind}，{length}，分析于 {date}</translation>
    </message>
    <message>
        <source>{kind}, analysed {date}</source>
        <translation>{kind}，分析于 {date}</translation>
    </message>
    <message>
        <source>The analysis is not complete.</source>
        <translation>分析不完整。</translation>
    </message>
    <message>
        <source>It covers the time up to {time}.</source>
        <translation>涵盖到 {time} 为止的时间。</translation>
    </message>
    <message>
        <source>This is not all of it</source>
        <translation>内容不完整</translation>
    </message>
    <message>
        <source>mean confidence</source>
        <translation>平均置信度</translation>
    </message>
    <message>
        <source>of the readings not sure</source>
        <translation>不确定的识别结果</translation>
    </message>
    <message>
        <source>frame analysed</source>
        <translation>已分析帧</translation>
    </message>
    <message>
        <source>frames analysed</source>
        <translation>已分析帧</translation>
    </message>
    <message>
        <source>of the frames show a face</source>
        <translation>有人脸的帧</translation>
    </message>
    <message>
        <source>face</source>
        <translation>人脸</translation>
    </message>
    <message>
        <source>different faces</source>
        <translation>不同的人脸</translation>
    </message>
    <message>
        <source>photo analysed</source>
        <translation>已分析照片</translation>
    </message>
    <message>
        <source>photos analysed</source>
        <translation>已分析照片</translation>
    </message>
    <message>
        <source>of the photos show a face</source>
        <translation>有人脸的照片</translation>
    </message>
    <message>
        <source>faces</source>
        <translation>人脸</translation>
    </message>
    <message>
        <source>{name} is seen in {share} of the frames.</source>
        <translation>{name}出现在 {share} 的帧中。</translation>
    </message>
    <message>
        <source>1 more face is seen less often.</source>
        <translation>另有 1 张人脸出现较少。</translation>
    </message>
    <message>
        <source>{count} more faces are seen less often.</source>
        <translation>另有 {count} 张人脸出现较少。</translation>
    </message>
    <message>
        <source>Shares are of the frames in which a face is seen. A frame counts for an expression where its probability is at least a half; else it counts as “not sure”.</source>
        <translation>占比按出现人脸的帧计算。某表情的概率至少为一半时，该帧计入该表情；否则计为“不确定”。</translation>
    </message>
    <message>
        <source>In this file, frames come at uneven times. Each counts the same, so shares of the frames differ from shares of the time, by up to {points} percentage points.</source>
        <translation>此文件中各帧的时间间隔不均匀。每一帧的权重相同，因此按帧计算的占比与按时间计算的占比不同，最多相差 {points} 个百分点。</translation>
    </message>
    <message>
        <source>No face was found in the photos that count, so there is nothing to read.</source>
        <translation>在计入的照片中未找到人脸，因此没有可识别的内容。</translation>
    </message>
    <message>
        <source>No face was found in the frames that count, so there is nothing to read.</source>
        <translation>在计入的帧中未找到人脸，因此没有可识别的内容。</translation>
    </message>
    <message>
        <source>Faces that are very small, turned far away or covered are not found. Look at the picture, or choose a lower limit for the smallest face.</source>
        <translation>过小、偏转过大或被遮挡的人脸无法检测到。请查看画面，或调低最小人脸的限值。</translation>
    </message>
    <message>
        <source>No face</source>
        <translation>无人脸</translation>
    </message>
    <message>
        <source>1 face</source>
        <translation>1 张人脸</translation>
    </message>
    <message>
        <source>{count} faces</source>
        <translation>{count} 张人脸</translation>
    </message>
    <message>
        <source>{faces} in 1 photo.</source>
        <translation>1 张照片中有 {faces}。</translation>
    </message>
    <message>
        <source>{faces} in {count} photos.</source>
        <translation>{count} 张照片中有 {faces}。</translation>
    </message>
    <message>
        <source>No expression was read with confidence.</source>
        <translation>没有以足够的置信度识别出任何表情。</translation>
    </message>
    <message>
        <source>Read most often: {expressions}.</source>
        <translation>识别最多：{expressions}。</translation>
    </message>
    <message>
        <source>{name} is what the analysis followed as faces {numbers}.</source>
        <translation>{name}对应分析时跟踪到的人脸 {numbers}。</translation>
    </message>
    <message>
        <source>Changed by hand</source>
        <translation>手动更改</translation>
    </message>
    <message>
        <source>{begin} to {end} is left out.</source>
        <translation>已排除 {begin} 至 {end}。</translation>
    </message>
    <message>
        <source>{begin} to {end} is left out: {reason}</source>
        <translation>已排除 {begin} 至 {end}：{reason}</translation>
    </message>
    <message>
        <source>1 more range left out.</source>
        <translation>还排除了另外 1 个区间。</translation>
    </message>
    <message>
        <source>{count} more ranges left out.</source>
        <translation>还排除了另外 {count} 个区间。</translation>
    </message>
    <message>
        <source>With these ranges, 1 reading counts for nothing in this report.</source>
        <translation>由于这些区间，本报告未计入 1 个识别结果。</translation>
    </message>
    <message>
        <source>With these ranges, {count} readings count for nothing in this report.</source>
        <translation>由于这些区间，本报告未计入 {count} 个识别结果。</translation>
    </message>
    <message>
        <source>How many frames they hold is reckoned from the time, so the number of frames is approximate.</source>
        <translation>这些区间包含的帧数由时间推算，因此帧数为近似值。</translation>
    </message>
    <message>
        <source>Ignored, as was chosen: {names} (1 reading).</source>
        <translation>已按选择忽略：{names}（1 个识别结果）。</translation>
    </message>
    <message>
        <source>Ignored, as was chosen: {names} ({count} readings).</source>
        <translation>已按选择忽略：{names}（{count} 个识别结果）。</translation>
    </message>
    <message>
        <source>{begin} to {end}</source>
        <translation>{begin} 至 {end}</translation>
    </message>
    <message>
        <source>{day} {month} {year}, {time}</source>
        <translation>{year}年{month}{day}日 {time}</translation>
    </message>
    <message>
        <source>January</source>
        <translation>1月</translation>
    </message>
    <message>
        <source>February</source>
        <translation>2月</translation>
    </message>
    <message>
        <source>March</source>
        <translation>3月</translation>
    </message>
    <message>
        <source>April</source>
        <translation>4月</translation>
    </message>
    <message>
        <source>May</source>
        <translation>5月</translation>
    </message>
    <message>
        <source>June</source>
        <translation>6月</translation>
    </message>
    <message>
        <source>July</source>
        <translation>7月</translation>
    </message>
    <message>
        <source>August</source>
        <translation>8月</translation>
    </message>
    <message>
        <source>September</source>
        <translation>9月</translation>
    </message>
    <message>
        <source>October</source>
        <translation>10月</translation>
    </message>
    <message>
        <source>November</source>
        <translation>11月</translation>
    </message>
    <message>
        <source>December</source>
        <translation>12月</translation>
    </message>
    <message>
        <source>{some}, {more}</source>
        <translation>{some}、{more}</translation>
    </message>
    <message>
        <source>{some} and {last}</source>
        <translation>{some}、{last}</translation>
    </message>
    <message>
        <source>Unnamed</source>
        <translation>未命名</translation>
    </message>
    <message>
        <source>Face {number}</source>
        <translation>人脸 {number}</translation>
    </message>
    <message>
        <source>There are no fonts on this computer to write a PDF with. Install some, for example DejaVu.</source>
        <translation>这台计算机上没有可用于写入 PDF 的字体。请安装一些，例如 DejaVu。</translation>
    </message>
    <message>
        <source>Page {number} of {total}</source>
        <translation>第 {number} 页，共 {total} 页</translation>
    </message>
</context>
<context>
    <name>Saver</name>
    <message>
        <source>Save all labelled photos in</source>
        <translation>将所有标注照片保存到</translation>
    </message>
    <message>
        <source>“{name}”</source>
        <translation>“{name}”</translation>
    </message>
    <message>
        <source>{count} photos</source>
        <translation>{count} 张照片</translation>
    </message>
    <message>
        <source>Saved {what} in {folder}</source>
        <translation>已将 {what} 保存到 {folder}</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>{count} photos could not be saved</source>
        <translation>{count} 张照片无法保存</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详细信息</translation>
    </message>
</context>
<context>
    <name>Saving</name>
    <message>
        <source>Saving failed: {reason}</source>
        <translation>保存失败：{reason}</translation>
    </message>
    <message>
        <source>“{name}” could not be saved in “{folder}”: {reason}.</source>
        <translation>无法将“{name}”保存到“{folder}”：{reason}。</translation>
    </message>
    <message>
        <source>the disk may be full</source>
        <translation>磁盘可能已满</translation>
    </message>
</context>
<context>
    <name>SeekBar</name>
    <message>
        <source>Position in the video</source>
        <translation>视频中的位置</translation>
    </message>
</context>
<context>
    <name>SessionBar</name>
    <message>
        <source>Present time</source>
        <translation>当前时间</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>时长</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>Speed of playback</source>
        <translation>播放速度</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>标记</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>暂停(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Play</source>
        <translation>播放(&amp;P)</translation>
    </message>
</context>
<context>
    <name>SessionControl</name>
    <message>
        <source>“{name}” was left unfinished and has been recovered, up to its last second.</source>
        <translation>“{name}”未正常结束，现已恢复到最后一秒。</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>{count} unfinished sessions have been recovered, up to their last second.</source>
        <translation>{count} 个未正常结束的会话现已恢复到最后一秒。</translation>
    </message>
    <message>
        <source>{count} rows written to “{name}”</source>
        <translation>已将 {count} 行写入“{name}”</translation>
    </message>
    <message>
        <source>1 row written to “{name}”</source>
        <translation>已将 1 行写入“{name}”</translation>
    </message>
    <message>
        <source>The report is in “{name}”</source>
        <translation>报告位于“{name}”</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Writing the report…</source>
        <translation>正在生成报告…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
</context>
<context>
    <name>SessionDesk</name>
    <message>
        <source>That did not work. Try again.</source>
        <translation>操作未成功。请重试。</translation>
    </message>
</context>
<context>
    <name>SessionDialogs</name>
    <message>
        <source>Open a session: choose its folder</source>
        <translation>打开会话：请选择其文件夹</translation>
    </message>
    <message>
        <source>Export results</source>
        <translation>导出结果</translation>
    </message>
    <message>
        <source>Write a report</source>
        <translation>生成报告</translation>
    </message>
    <message>
        <source>Where is “{name}” now?</source>
        <translation>“{name}”现在在哪里？</translation>
    </message>
</context>
<context>
    <name>SessionPage</name>
    <message>
        <source>Taken apart</source>
        <translation>已取消合并</translation>
    </message>
    <message>
        <source>{one} is now {other}</source>
        <translation>已将“{one}”合并到“{other}”</translation>
    </message>
    <message>
        <source>Nobody else is seen here: there is nobody to merge this person into.</source>
        <translation>此处没有其他人物：没有可与其合并的人物。</translation>
    </message>
    <message>
        <source>Choose a person in the list first: this is not done with everybody at once.</source>
        <translation>请先在列表中选择一个人物：此操作不能同时用于所有人。</translation>
    </message>
    <message>
        <source>{name} counts for nothing</source>
        <translation>“{name}”不再计入</translation>
    </message>
    <message>
        <source>Choose a range first: I where it begins, ] where it ends.</source>
        <translation>请先选择区间：在开始处按 I，在结束处按 ]。</translation>
    </message>
    <message>
        <source>The range is excluded</source>
        <translation>已排除该区间</translation>
    </message>
    <message>
        <source>The mark is gone</source>
        <translation>已移除该标记</translation>
    </message>
    <message>
        <source>The range counts again</source>
        <translation>已重新计入该区间</translation>
    </message>
</context>
<context>
    <name>SessionPanel</name>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Report…</source>
        <translation>报告…</translation>
    </message>
    <message>
        <source>Name of the chosen face</source>
        <translation>所选人脸的姓名</translation>
    </message>
    <message>
        <source>Same as…</source>
        <translation>合并到…</translation>
    </message>
    <message>
        <source>The same person as</source>
        <translation>与此人为同一人</translation>
    </message>
    <message>
        <source>The chosen face is the same person as another: count them as one (J)</source>
        <translation>所选人脸与另一人脸是同一个人：将其合并计算 (J)</translation>
    </message>
    <message>
        <source>People ({count})</source>
        <translation>人物（{count}）</translation>
    </message>
    <message>
        <source>Faces</source>
        <translation>人脸</translation>
    </message>
    <message>
        <source>Notes ({count})</source>
        <translation>备注（{count}）</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Name of {face}</source>
        <translation>“{face}”的姓名</translation>
    </message>
    <message>
        <source>Take apart again</source>
        <translation>取消合并</translation>
    </message>
</context>
<context>
    <name>SessionView</name>
    <message>
        <source>Session</source>
        <translation>会话</translation>
    </message>
    <message>
        <source>Opening “{name}”…</source>
        <translation>正在打开“{name}”…</translation>
    </message>
    <message>
        <source>Looking for the picture…</source>
        <translation>正在查找图片…</translation>
    </message>
    <message>
        <source>None of these photos shows a face</source>
        <translation>这些照片中都没有人脸</translation>
    </message>
    <message>
        <source>This session is still being written: it can be looked at, not changed.</source>
        <translation>此会话仍在写入：可以查看，但不能更改。</translation>
    </message>
    <message>
        <source>“{name}” was left unfinished and has been recovered, up to its last second.</source>
        <translation>“{name}”未正常结束，现已恢复到最后一秒。</translation>
    </message>
    <message>
        <source>This session cannot be shown</source>
        <translation>无法显示此会话</translation>
    </message>
    <message>
        <source>Back to the sessions</source>
        <translation>返回会话列表</translation>
    </message>
    <message>
        <source>Find the file…</source>
        <translation>查找文件…</translation>
    </message>
    <message>
        <source>The picture cannot be shown</source>
        <translation>无法显示画面</translation>
    </message>
    <message>
        <source>face {number}</source>
        <translation>人脸 {number}</translation>
    </message>
</context>
<context>
    <name>SessionWords</name>
    <message>
        <source>Everybody</source>
        <translation>所有人</translation>
    </message>
    <message>
        <source>All photos</source>
        <translation>所有照片</translation>
    </message>
    <message>
        <source>Counts for nothing</source>
        <translation>不计入</translation>
    </message>
    <message>
        <source>1 photo with a face</source>
        <translation>1 张照片有人脸</translation>
    </message>
    <message>
        <source>{count} photos with a face</source>
        <translation>{count} 张照片有人脸</translation>
    </message>
    <message>
        <source>{time} seen</source>
        <translation>出现 {time}</translation>
    </message>
    <message>
        <source>mean of all</source>
        <translation>全体平均</translation>
    </message>
    <message>
        <source>No face here</source>
        <translation>此处无人脸</translation>
    </message>
    <message>
        <source>{count} photos</source>
        <translation>{count} 张照片</translation>
    </message>
    <message>
        <source>1 photo</source>
        <translation>1 张照片</translation>
    </message>
    <message>
        <source>{count} frames</source>
        <translation>{count} 帧</translation>
    </message>
    <message>
        <source>1 frame</source>
        <translation>1 帧</translation>
    </message>
    <message>
        <source>{count} could not be read</source>
        <translation>{count} 个无法读取</translation>
    </message>
    <message>
        <source>one every {span} s</source>
        <translation>每 {span} 秒 1 帧</translation>
    </message>
    <message>
        <source>face in {share}</source>
        <translation>{share} 有人脸</translation>
    </message>
</context>
<context>
    <name>Sessions</name>
    <message>
        <source>“{name}” is without sound, as {encoding}. Install the program FFmpeg to have the original sound copied and the picture as H.264.</source>
        <translation>“{name}”没有声音，编码为 {encoding}。请安装 FFmpeg，以便复制原始声音并将画面编码为 H.264。</translation>
    </message>
    <message>
        <source>“{name}” is without sound: FFmpeg could not copy it ({reason}). Solve that, then export the video again.</source>
        <translation>“{name}”没有声音：FFmpeg 无法复制声音（{reason}）。请解决该问题，然后重新导出视频。</translation>
    </message>
    <message>
        <source>“{name}” has no picture in the part that was asked for. Choose another part.</source>
        <translation>“{name}”在所选片段中没有画面。请选择其他片段。</translation>
    </message>
    <message>
        <source>“{name}” in “{folder}” leads to another folder, and nothing is written there. Remove that link.</source>
        <translation>“{folder}”中的“{name}”指向其他文件夹，因此不会在那里写入任何内容。请移除该链接。</translation>
    </message>
    <message>
        <source>the picture can&apos;t be encoded</source>
        <translation>无法对画面进行编码</translation>
    </message>
    <message>
        <source>“{name}” is not within “{folder}” and is left out.</source>
        <translation>“{name}”不在“{folder}”内，已略过。</translation>
    </message>
    <message>
        <source>For Parquet the package {package} is missing. Install {extra}.</source>
        <translation>写入 Parquet 缺少软件包 {package}。请安装 {extra}。</translation>
    </message>
    <message>
        <source>“{name}” holds the session&apos;s own values and stays as it is. Choose another name.</source>
        <translation>“{name}”保存着会话自身的数值，将保持原样。请选择其他名称。</translation>
    </message>
    <message>
        <source>The recording ended because another model reads the faces now. Start another one.</source>
        <translation>由于改用其他模型识别人脸，录制已结束。请重新开始录制。</translation>
    </message>
    <message>
        <source>The recording ended because the picture changed its size. Start another one.</source>
        <translation>由于画面尺寸改变，录制已结束。请重新开始录制。</translation>
    </message>
    <message>
        <source>1 frame was left out because the computer was too slow.</source>
        <translation>由于计算机速度不够，略过了 1 帧。</translation>
    </message>
    <message>
        <source>{count} frames were left out because the computer was too slow.</source>
        <translation>由于计算机速度不够，略过了 {count} 帧。</translation>
    </message>
    <message>
        <source>The recording ended: {problem} What was recorded until then is kept.</source>
        <translation>录制已结束：{problem}此前录制的内容会保留。</translation>
    </message>
    <message>
        <source>The recording ended: {reason}. What was recorded until then is kept.</source>
        <translation>录制已结束：{reason}。此前录制的内容会保留。</translation>
    </message>
    <message>
        <source>the disk is full. Free some space, or record to another disk</source>
        <translation>磁盘已满。请释放一些空间，或录制到其他磁盘</translation>
    </message>
    <message>
        <source>your quota on that disk is used up. Free some space, or record to another disk</source>
        <translation>该磁盘上的配额已用完。请释放一些空间，或录制到其他磁盘</translation>
    </message>
    <message>
        <source>the disk does not answer properly. Check it, or record to another disk</source>
        <translation>磁盘响应异常。请检查磁盘，或录制到其他磁盘</translation>
    </message>
    <message>
        <source>its end is no text</source>
        <translation>其末尾不是文本</translation>
    </message>
    <message>
        <source>“{name}” does not begin with the columns of FER Desktop&apos;s results. Choose another file.</source>
        <translation>“{name}”的开头不是 FER Desktop 结果的列。请选择其他文件。</translation>
    </message>
    <message>
        <source>“{name}” has more than {most} rows, too many to show at once. Analyse a part of the recording, or fewer frames a second.</source>
        <translation>“{name}”超过 {most} 行，无法一次全部显示。请只分析录像的一个片段，或减少每秒分析的帧数。</translation>
    </message>
    <message>
        <source>“{name}” is damaged near line {line}. Analyse the file again, or take a copy of it from before.</source>
        <translation>“{name}”在第 {line} 行附近已损坏。请重新分析该文件，或改用之前的副本。</translation>
    </message>
    <message>
        <source>“{parent}” holds too many folders called “{name}”. Choose another folder.</source>
        <translation>“{parent}”中名为“{name}”的文件夹过多。请选择其他文件夹。</translation>
    </message>
    <message>
        <source>The session in “{name}” is too large to be one. Choose another folder.</source>
        <translation>“{name}”中的会话过大，不可能是会话。请选择其他文件夹。</translation>
    </message>
    <message>
        <source>The session in “{name}” was made by a newer version of FER Desktop. Update the app.</source>
        <translation>“{name}”中的会话由更新版本的 FER Desktop 创建。请更新应用。</translation>
    </message>
    <message>
        <source>The session in “{name}” is damaged: its session.json can&apos;t be read. Analyse the file again.</source>
        <translation>“{name}”中的会话已损坏：无法读取其 session.json。请重新分析该文件。</translation>
    </message>
    <message>
        <source>The program ended while this was being recorded.</source>
        <translation>程序在录制过程中结束。</translation>
    </message>
    <message>
        <source>The program ended before the analysis was complete.</source>
        <translation>程序在分析完成之前已结束。</translation>
    </message>
    <message>
        <source>“{name}” can&apos;t be written: the package {package} is missing. Install {extra}.</source>
        <translation>无法写入“{name}”：缺少软件包 {package}。请安装 {extra}。</translation>
    </message>
    <message>
        <source>“{name}” has nothing in the part that was asked for. Choose another part.</source>
        <translation>“{name}”在所选片段中没有内容。请选择其他片段。</translation>
    </message>
    <message>
        <source>Not one of the photos could be read.</source>
        <translation>所有照片均无法读取。</translation>
    </message>
    <message>
        <source>The analysis was cancelled. Start it again to go on from there.</source>
        <translation>分析已取消。重新开始即可从该处继续。</translation>
    </message>
    <message>
        <source>The session in “{name}” can&apos;t be shown. Please report this, with the log file.</source>
        <translation>无法显示“{name}”中的会话。请附上日志文件报告此问题。</translation>
    </message>
    <message>
        <source>The video of this recording is no longer in its folder. Copy it back there.</source>
        <translation>此录像的视频已不在其文件夹中。请将其复制回原处。</translation>
    </message>
    <message>
        <source>The picture is another one now</source>
        <translation>画面文件已更改</translation>
    </message>
    <message>
        <source>“{name}” is not where it was when it was analysed. Its values are all here; find the file to see the picture, too.</source>
        <translation>“{name}”已不在分析时的位置。其数值都在这里；如需同时查看画面，请查找该文件。</translation>
    </message>
    <message>
        <source>The picture is not there</source>
        <translation>找不到画面文件</translation>
    </message>
    <message>
        <source>“{name}” is another file than the one that was analysed, so the stored faces would not fit it. Find the file as it was.</source>
        <translation>“{name}”与当时分析的不是同一个文件，已存储的人脸会对不上。请查找原来的文件。</translation>
    </message>
    <message>
        <source>“{name}” has changed since it was analysed, so the stored faces would not fit it. Find the file as it was.</source>
        <translation>“{name}”在分析之后已被更改，已存储的人脸会对不上。请查找原来的文件。</translation>
    </message>
    <message>
        <source>Face {number}</source>
        <translation>人脸 {number}</translation>
    </message>
</context>
<context>
    <name>SessionsList</name>
    <message>
        <source>Sessions</source>
        <translation>会话</translation>
    </message>
    <message>
        <source>Search names, people, marks, dates</source>
        <translation>搜索名称、人物、标记、日期</translation>
    </message>
    <message>
        <source>Search the sessions</source>
        <translation>搜索会话</translation>
    </message>
    <message>
        <source>Sessions, newest first</source>
        <translation>会话，按时间从新到旧</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Show folder</source>
        <translation>显示文件夹</translation>
    </message>
    <message>
        <source>Take from the list</source>
        <translation>从列表中移除</translation>
    </message>
    <message>
        <source>Forget this session here; its files stay (Delete)</source>
        <translation>在此处移除该会话的记录；其文件会保留 (Delete)</translation>
    </message>
    <message>
        <source>Where they are kept…</source>
        <translation>保存位置…</translation>
    </message>
    <message>
        <source>Open another…</source>
        <translation>打开其他会话…</translation>
    </message>
    <message>
        <source>Looking for sessions…</source>
        <translation>正在查找会话…</translation>
    </message>
    <message>
        <source>Every word must stand in its name, date, people or marks.</source>
        <translation>名称、日期、人物或标记中必须包含每个搜索词。</translation>
    </message>
    <message>
        <source>No session fits</source>
        <translation>没有匹配的会话</translation>
    </message>
    <message>
        <source>Each analysed file and each recording becomes a session: its values, to look at again.</source>
        <translation>每个已分析的文件和每段录像都会成为一个会话：其中的数值可供日后查看。</translation>
    </message>
    <message>
        <source>Open a session…</source>
        <translation>打开会话…</translation>
    </message>
    <message>
        <source>No sessions yet</source>
        <translation>尚无会话</translation>
    </message>
    <message>
        <source>1 photo</source>
        <translation>1 张照片</translation>
    </message>
    <message>
        <source>{count} photos</source>
        <translation>{count} 张照片</translation>
    </message>
    <message>
        <source>Can&apos;t be read</source>
        <translation>无法读取</translation>
    </message>
    <message>
        <source>Being written</source>
        <translation>正在写入</translation>
    </message>
    <message>
        <source>Recovered</source>
        <translation>已恢复</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
</context>
<context>
    <name>SessionsPage</name>
    <message>
        <source>Sessions</source>
        <translation>会话</translation>
    </message>
    <message>
        <source>Count a&amp;gain</source>
        <translation>重新计入(&amp;G)</translation>
    </message>
    <message>
        <source>I&amp;gnore</source>
        <translation>忽略(&amp;G)</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Home</source>
        <translation>主页</translation>
    </message>
    <message>
        <source>What does a face show?</source>
        <translation>这张脸是什么表情？</translation>
    </message>
    <message>
        <source>Everything is computed on this computer. Nothing is sent anywhere.</source>
        <translation>所有计算都在这台计算机上完成，不会向外发送任何内容。</translation>
    </message>
    <message>
        <source>Drop photos or folders, see every face labelled</source>
        <translation>拖入照片或文件夹，查看每张人脸的标签</translation>
    </message>
    <message>
        <source>Drop a video, watch it with its labels</source>
        <translation>拖入视频，边播放边看标签</translation>
    </message>
    <message>
        <source>Use a camera or a network stream</source>
        <translation>使用摄像头或网络视频流</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>视频</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>实时</translation>
    </message>
    <message>
        <source>Drop photos, videos or folders anywhere</source>
        <translation>将照片、视频或文件夹拖到任意位置</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>打开…</translation>
    </message>
    <message>
        <source>Choose photos and videos to look at</source>
        <translation>选择要查看的照片和视频</translation>
    </message>
    <message>
        <source>Sample photo</source>
        <translation>示例照片</translation>
    </message>
    <message>
        <source>Open the photo that comes with the application</source>
        <translation>打开应用程序自带的照片</translation>
    </message>
    <message>
        <source>Analyse many files</source>
        <translation>分析多个文件</translation>
    </message>
    <message>
        <source>Put files and folders into a queue: tables, annotated videos, reports</source>
        <translation>将文件和文件夹加入队列：生成表格、标注视频和报告</translation>
    </message>
    <message>
        <source>Sample clip</source>
        <translation>示例视频</translation>
    </message>
    <message>
        <source>Play the clip that comes with the application</source>
        <translation>播放应用程序自带的视频</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Frames a second</source>
        <translation>每秒帧数</translation>
    </message>
    <message>
        <source>Time for each stage</source>
        <translation>各阶段用时</translation>
    </message>
    <message>
        <source>Number of faces</source>
        <translation>人脸数量</translation>
    </message>
    <message>
        <source>Frames left out to stay in time</source>
        <translation>为保持同步而略过的帧</translation>
    </message>
    <message>
        <source>What computes</source>
        <translation>计算设备</translation>
    </message>
    <message>
        <source>{rate} fps</source>
        <translation>{rate} 帧/秒</translation>
    </message>
    <message>
        <source>{count} dropped</source>
        <translation>丢弃 {count}</translation>
    </message>
    <message>
        <source>{count} skipped</source>
        <translation>跳过 {count}</translation>
    </message>
    <message>
        <source>detect {detect} ms · classify {classify} ms · total {total} ms</source>
        <translation>检测 {detect} ms · 分类 {classify} ms · 总计 {total} ms</translation>
    </message>
</context>
<context>
    <name>StreamDialog</name>
    <message>
        <source>Open network stream</source>
        <translation>打开网络视频流</translation>
    </message>
    <message>
        <source>Open a network stream</source>
        <translation>打开网络视频流</translation>
    </message>
    <message>
        <source>The address of a camera in your network: RTSP, or HTTP with motion JPEG. Passwords are not kept.</source>
        <translation>网络中摄像头的地址：RTSP，或采用 Motion JPEG 的 HTTP。不会保存密码。</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>USED BEFORE</source>
        <translation>曾用地址</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Not the address of a stream: it begins with rtsp:// or http:// and names a computer.</source>
        <translation>不是视频流地址：应以 rtsp:// 或 http:// 开头，并包含计算机名。</translation>
    </message>
</context>
<context>
    <name>Streams</name>
    <message>
        <source>An address looks like rtsp://192.168.1.20/live or http://192.168.1.20:8080/video.</source>
        <translation>地址形如 rtsp://192.168.1.20/live 或 http://192.168.1.20:8080/video。</translation>
    </message>
    <message>
        <source>No address was given. {example}</source>
        <translation>未填写地址。{example}</translation>
    </message>
    <message>
        <source>“{address}” is not an address that can be used. {example}</source>
        <translation>“{address}”不是可用的地址。{example}</translation>
    </message>
    <message>
        <source>“{address}” is not the address of a stream. {example}</source>
        <translation>“{address}”不是视频流的地址。{example}</translation>
    </message>
    <message>
        <source>“{address}” names no computer, or holds a blank. {example}</source>
        <translation>“{address}”中没有计算机名，或含有空格。{example}</translation>
    </message>
    <message>
        <source>There is no computer “{host}” to be found for {address}. Please check the address.</source>
        <translation>找不到 {address} 中的计算机“{host}”。请检查地址。</translation>
    </message>
    <message>
        <source>“{host}” accepts no connection on port {port}. Please check the address and that the camera is on.</source>
        <translation>“{host}”不接受端口 {port} 上的连接。请检查地址，以及摄像头是否已开启。</translation>
    </message>
    <message>
        <source>No secure connection to {address} is possible. Please check the address; try http instead.</source>
        <translation>无法与 {address} 建立安全连接。请检查地址，或改用 http。</translation>
    </message>
    <message>
        <source>{address} can&apos;t be reached ({reason}). Please check the address and the network.</source>
        <translation>无法访问 {address}（{reason}）。请检查地址和网络。</translation>
    </message>
    <message>
        <source>{address} does not answer. Please check the address, the camera and the network.</source>
        <translation>{address} 没有响应。请检查地址、摄像头和网络。</translation>
    </message>
    <message>
        <source>{address} does not accept this name and password. Please check them.</source>
        <translation>{address} 不接受此用户名和密码。请检查后重试。</translation>
    </message>
    <message>
        <source>{address} asks for a name and a password: write http://name:password@ before “{host}”.</source>
        <translation>{address} 要求用户名和密码：请在“{host}”之前写上 http://name:password@。</translation>
    </message>
    <message>
        <source>“{host}” has nothing at {address}. Please check the last part of the address.</source>
        <translation>“{host}”在 {address} 没有内容。请检查地址的最后一部分。</translation>
    </message>
    <message>
        <source>{address} answers with error {status} instead of pictures. Please check the camera.</source>
        <translation>{address} 返回了错误 {status}，而不是画面。请检查摄像头。</translation>
    </message>
    <message>
        <source>{address} answers, but not with a video stream. Please check the address.</source>
        <translation>{address} 有响应，但不是视频流。请检查地址。</translation>
    </message>
    <message>
        <source>The stream {address} sends no picture. Please check the camera and the network.</source>
        <translation>视频流 {address} 没有画面。请检查摄像头和网络。</translation>
    </message>
    <message>
        <source>The stream {address} stopped sending pictures. Please check the camera and the network.</source>
        <translation>视频流 {address} 停止传送画面。请检查摄像头和网络。</translation>
    </message>
    <message>
        <source>the stream</source>
        <translation>视频流</translation>
    </message>
    <message>
        <source>the stream ended.</source>
        <translation>视频流已结束。</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Timeline</source>
        <translation>时间线</translation>
    </message>
    <message>
        <source>Not counted: {reason}</source>
        <translation>不计入：{reason}</translation>
    </message>
    <message>
        <source>Not counted</source>
        <translation>不计入</translation>
    </message>
    <message>
        <source>No face</source>
        <translation>无人脸</translation>
    </message>
    <message>
        <source>Photo {number}</source>
        <translation>照片 {number}</translation>
    </message>
</context>
<context>
    <name>TimelinePanel</name>
    <message>
        <source>Smoothing</source>
        <translation>平滑</translation>
    </message>
    <message>
        <source>Averages on the screen over this time; the stored values stay as they are</source>
        <translation>在屏幕上按此时长取平均；存储的数值保持不变</translation>
    </message>
    <message>
        <source>See more of the time (−)</source>
        <translation>显示更长的时间范围 (−)</translation>
    </message>
    <message>
        <source>See less of the time (+)</source>
        <translation>显示更短的时间范围 (+)</translation>
    </message>
    <message>
        <source>See all of the time (0)</source>
        <translation>显示全部时间 (0)</translation>
    </message>
    <message>
        <source>Part of the time that is seen</source>
        <translation>显示的时间范围</translation>
    </message>
    <message>
        <source>No smoothing</source>
        <translation>不平滑</translation>
    </message>
    <message>
        <source>Smooth {span} s</source>
        <translation>平滑 {span} 秒</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Dismiss</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Analyse</source>
        <translation>分析</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>视频</translation>
    </message>
    <message>
        <source>The videos of this session</source>
        <translation>本次打开过的视频</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>会话</translation>
    </message>
    <message>
        <source>The session that is open, and others</source>
        <translation>当前打开的会话和其他会话</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>摄像头</translation>
    </message>
    <message>
        <source>Choose a camera or a network stream</source>
        <translation>选择摄像头或网络视频流</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>分辨率</translation>
    </message>
    <message>
        <source>Resolution that the camera is asked for</source>
        <translation>向摄像头请求的分辨率</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>The model that reads expressions</source>
        <translation>用于识别表情的模型</translation>
    </message>
    <message>
        <source>Choose a camera</source>
        <translation>选择摄像头</translation>
    </message>
    <message>
        <source>Comparing {count} models</source>
        <translation>正在比较 {count} 个模型</translation>
    </message>
    <message>
        <source>Model: {name}</source>
        <translation>模型：{name}</translation>
    </message>
    <message>
        <source>No model</source>
        <translation>无模型</translation>
    </message>
    <message>
        <source>Loading the model…</source>
        <translation>正在加载模型…</translation>
    </message>
</context>
<context>
    <name>Transport</name>
    <message>
        <source>Present time</source>
        <translation>当前时间</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>时长</translation>
    </message>
    <message>
        <source>Speed of playback</source>
        <translation>播放速度</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>No sound</source>
        <translation>无声音</translation>
    </message>
    <message>
        <source>Videos are played without their sound.</source>
        <translation>视频播放时没有声音。</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>暂停(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Play again</source>
        <translation>重新播放(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Play</source>
        <translation>播放(&amp;P)</translation>
    </message>
</context>
<context>
    <name>VideoPage</name>
    <message>
        <source>Video</source>
        <translation>视频</translation>
    </message>
    <message>
        <source>Save picture…</source>
        <translation>保存图片…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Analyse this file…</source>
        <translation>分析此文件…</translation>
    </message>
    <message>
        <source>Opening “{name}”…</source>
        <translation>正在打开“{name}”…</translation>
    </message>
    <message>
        <source>No video yet</source>
        <translation>尚无视频</translation>
    </message>
    <message>
        <source>Drop a video on the window, or open one.</source>
        <translation>将视频拖到窗口上，或直接打开。</translation>
    </message>
    <message>
        <source>Open a video…</source>
        <translation>打开视频…</translation>
    </message>
    <message>
        <source>The faces of a video are read here.</source>
        <translation>视频中的人脸会在这里识别。</translation>
    </message>
    <message>
        <source>This video cannot be played</source>
        <translation>无法播放此视频</translation>
    </message>
    <message>
        <source>Open another video…</source>
        <translation>打开其他视频…</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>已结束</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>Skipping frames to stay in time: {analysed} of {delivered} a second analysed</source>
        <translation>为保持同步正在跳帧：每秒 {delivered} 帧中分析了 {analysed} 帧</translation>
    </message>
    <message>
        <source>Skipping frames to stay in time: {count} so far</source>
        <translation>为保持同步正在跳帧：目前已跳过 {count} 帧</translation>
    </message>
</context>
<context>
    <name>Videos</name>
    <message>
        <source>“{name}” is damaged: it can only be read up to {time}. Copy it again.</source>
        <translation>“{name}”已损坏：只能读取到 {time}。请重新复制。</translation>
    </message>
    <message>
        <source>“{name}” holds no picture that can be decoded. Try to convert it to MP4 (H.264).</source>
        <translation>“{name}”中没有可解码的画面。请尝试将其转换为 MP4 (H.264)。</translation>
    </message>
    <message>
        <source>“{name}” holds sound but no picture. Please choose a video.</source>
        <translation>“{name}”有声音但没有画面。请选择视频。</translation>
    </message>
    <message>
        <source>“{name}” is a text file, not a video. Please choose another file.</source>
        <translation>“{name}”是文本文件，不是视频。请选择其他文件。</translation>
    </message>
    <message>
        <source>“{name}” is a photo, not a video. Please choose another file.</source>
        <translation>“{name}”是照片，不是视频。请选择其他文件。</translation>
    </message>
    <message>
        <source>“{name}” is a document, not a video. Please choose another file.</source>
        <translation>“{name}”是文档，不是视频。请选择其他文件。</translation>
    </message>
    <message>
        <source>“{name}” is not a video that FER Desktop can read. Try to convert it to MP4 (H.264).</source>
        <translation>“{name}”不是 FER Desktop 能读取的视频。请尝试将其转换为 MP4 (H.264)。</translation>
    </message>
    <message>
        <source>“{name}” is damaged or not complete and can&apos;t be played. Please copy or download it again.</source>
        <translation>“{name}”已损坏或不完整，无法播放。请重新复制或下载。</translation>
    </message>
    <message>
        <source>“{name}” can&apos;t be opened: its name, or its folder&apos;s, is no text. Please rename it.</source>
        <translation>无法打开“{name}”：其名称或所在文件夹的名称不是有效文本。请将其重命名。</translation>
    </message>
    <message>
        <source>“{name}” holds pictures of a kind that can&apos;t be shown. Try to convert it.</source>
        <translation>“{name}”的画面格式无法显示。请尝试转换该文件。</translation>
    </message>
</context>
<context>
    <name>ViewerPage</name>
    <message>
        <source>Nothing to read</source>
        <translation>没有可识别的内容</translation>
    </message>
    <message>
        <source>No face found</source>
        <translation>未找到人脸</translation>
    </message>
    <message>
        <source>No model is loaded, so nothing is read.</source>
        <translation>未加载模型，因此没有识别结果。</translation>
    </message>
</context>
<context>
    <name>WindowShell</name>
    <message>
        <source>Details</source>
        <translation>详细信息</translation>
    </message>
    <message>
        <source>Looking at what was dropped…</source>
        <translation>正在查看拖入的内容…</translation>
    </message>
    <message>
        <source>Choose a folder of photos or videos</source>
        <translation>选择包含照片或视频的文件夹</translation>
    </message>
    <message>
        <source>That cannot be opened here: drop files or folders of this computer, or the address of a stream, which begins with rtsp:// or http://. Save a picture from elsewhere as a file first.</source>
        <translation>无法在此打开：请拖放本计算机上的文件或文件夹，或以 rtsp:// 或 http:// 开头的流地址。来自别处的图片请先保存为文件。</translation>
    </message>
</context>
</TS>
