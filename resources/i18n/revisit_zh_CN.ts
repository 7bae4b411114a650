<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
    <context>
        <name>Revisit</name>
        <message>
            <location filename="../../plugin.py" />
            <source>Revisit: any place, sensor, band and date</source>
            <translation>Revisit：任意地点、传感器、波段和日期</translation>
        </message>
        <message>
            <location filename="../../plugin.py" />
            <source>Revisit</source>
            <translation>Revisit</translation>
        </message>
        <message>
            <location filename="../../plugin.py" />
            <source>Revisit's help</source>
            <translation>Revisit 帮助</translation>
        </message>
        <message>
            <location filename="../../ui/again.py" />
            <source>An answer is being made. Wait for it, or cancel it, and run again then.</source>
            <translation>正在计算一个结果。请等待完成或取消，然后再运行。</translation>
        </message>
        <message>
            <location filename="../../ui/again.py" />
            <source>Nobody remembers this answer's library. Open it, and run again then.</source>
            <translation>不知道该结果所用的图像库。请打开它，然后再运行。</translation>
        </message>
        <message>
            <location filename="../../ui/again.py" />
            <source>The form holds the answer's query. Change what you like, then enhance.</source>
            <translation>表单中已填入该结果的查询。按需修改，然后点“增强”。</translation>
        </message>
        <message>
            <location filename="../../ui/again.py" />
            <source>What hid a part of a date is not there any more: {}</source>
            <translation>遮盖某日期一部分的文件已不存在：{}</translation>
        </message>
        <message>
            <location filename="../../ui/again.py" />
            <source>The library that is open has no scenes of {}. Open the answer's own.</source>
            <translation>当前打开的图像库没有 {} 的影像。请打开该结果所用的图像库。</translation>
        </message>
        <message>
            <location filename="../../ui/algorithms/base.py" />
            <source>Folder of the answer</source>
            <translation>结果文件夹</translation>
        </message>
        <message>
            <location filename="../../ui/algorithms/base.py" />
            <source>{} cannot be written: {}. Choose another file.</source>
            <translation>无法写入 {}：{}。请选择其他文件。</translation>
        </message>
        <message>
            <location filename="../../ui/algorithms/enhance.py" />
            <source>Enhance: image of a date</source>
            <translation>增强：某一天的图像</translation>
        </message>
        <message>
            <location filename="../../ui/algorithms/enhance.py" />
            <source>Answers a query: what would this sensor have shown of this region, in these bands, on this date? What was seen that day passes through unchanged; the rest is made from the clear images around it, by the method that is best on held-out pixels. The folder holds the image, its interval, where each pixel comes from, and the report; it is what the export algorithms take.</source>
            <translation>回答一个查询：这个传感器在这一天、这些波段上会看到该区域的什么？当天看到的像元保持不变；其余部分由前后的晴空图像生成，所用方法是在留出像元上表现最好的。文件夹中有图像、区间、每个像元的来源和报告；导出算法需要的就是它。</translation>
        </message>
        <message>
            <location filename="../../ui/algorithms/enhance.py" />
            <source>Image</source>
            <translation>图像</translation>
        </message>
        <message>
            <location filename="../../ui/algorithms/enhance.py" />
            <source>Interval</source>
            <translation>区间</translation>
        </message>
        <message>
            <location filename="../../ui/algorithms/enhance.py" />
            <source>Provenance</source>
            <translation>来源</translation>
        </message>
        <message>
            <location filename="../../ui/algorithms/enhance.py" />
            <source>Report</source>
            <translation>报告</translation>
        </message>
        <message>
            <location filename="../../ui/algorithms/enhance.py" />
            <source>Method that answered</source>
            <translation>所用方法</translation>
        </message>
        <message>
            <location filename="../../ui/algorithms/enhance.py" />
            <source>Hold-out error</source>
            <translation>留出误差</translation>
        </message>
        <message>
            <location filename="../../ui/algorithms/evaluate.py" />
            <source>Evaluate on a library</source>
            <translation>在图像库上评估</translation>
        </message>
        <message>
            <location filename="../../ui/algorithms/evaluate.py" />
            <source>Measures on your own images how good the answers are: hides what is known, answers, and compares with the truth and with simple answers. holes: clouds of another date are laid over each clear date. missing: whole dates are hidden. inter: a whole season of the sensor is hidden, and other sensors answer. Takes minutes.</source>
            <translation>用您自己的图像衡量结果的好坏：隐藏已知部分，作答，再与真值和简单方法比较。holes：把另一天的云叠加到每个晴空日期上。missing：隐藏整个日期。inter：隐藏该传感器的整个季节，由其他传感器作答。需要几分钟。</translation>
        </message>
        <message>
            <location filename="../../ui/algorithms/evaluate.py" />
            <source>Protocol</source>
            <translation>评估方式</translation>
        </message>
        <message>
            <location filename="../../ui/algorithms/evaluate.py" />
            <source>Figures</source>
            <translation>数据</translation>
        </message>
        <message>
            <location filename="../../ui/algorithms/evaluate.py" />
            <source>JSON files (*.json)</source>
            <translation>JSON 文件 (*.json)</translation>
        </message>
        <message>
            <location filename="../../ui/algorithms/evaluate.py" />
            <source>Number of cases</source>
            <translation>案例数</translation>
        </message>
        <message>
            <location filename="../../ui/algorithms/export.py" />
            <source>LOOK is not JSON: {}. Leave it out.</source>
            <translation>LOOK 不是 JSON：{}。请将其省略。</translation>
        </message>
        <message>
            <location filename="../../ui/algorithms/export.py" />
            <source>Export an answer</source>
            <translation>导出结果</translation>
        </message>
        <message>
            <location filename="../../ui/algorithms/export.py" />
            <source>Writes an answer as one file. cog: GeoTIFF, byte for byte. gpkg: GeoPackage. mbtiles: tiles for phones and web maps. png: picture with world file. pdf: map with title, legend, scale bar and what made it. That the image is synthetic is said in each.</source>
            <translation>将结果写成一个文件。cog：GeoTIFF，逐字节相同。gpkg：GeoPackage。mbtiles：用于手机和网络地图的瓦片。png：带世界文件的图片。pdf：带标题、图例、比例尺和制作说明的地图。每种文件都注明图像是合成的。</translation>
        </message>
        <message>
            <location filename="../../ui/algorithms/export.py" />
            <source>Format</source>
            <translation>格式</translation>
        </message>
        <message>
            <location filename="../../ui/algorithms/export.py" />
            <source>File</source>
            <translation>文件</translation>
        </message>
        <message>
            <location filename="../../ui/algorithms/export.py" />
            <source>Export an answer for QField</source>
            <translation>为 QField 导出结果</translation>
        </message>
        <message>
            <location filename="../../ui/algorithms/export.py" />
            <source>Writes a folder to copy onto a device with QField: a project with the answer and its sources, and a point layer with a form to confirm or reject what the image shows. “Bring notes back” reads what was noted.</source>
            <translation>写出一个文件夹，可复制到装有 QField 的设备：一个含结果及其源图像的工程，以及一个带表单的点图层，用来确认或否定图像所示内容。“取回记录”会读取所记内容。</translation>
        </message>
        <message>
            <location filename="../../ui/algorithms/export.py" />
            <source>Folder</source>
            <translation>文件夹</translation>
        </message>
        <message>
            <location filename="../../ui/algorithms/export.py" />
            <source>Project</source>
            <translation>工程</translation>
        </message>
        <message>
            <location filename="../../ui/algorithms/export.py" />
            <source>How it is drawn, as JSON</source>
            <translation>显示方式（JSON）</translation>
        </message>
        <message>
            <location filename="../../ui/algorithms/observations.py" />
            <source>Bring notes back</source>
            <translation>取回记录</translation>
        </message>
        <message>
            <location filename="../../ui/algorithms/observations.py" />
            <source>Reads what was noted in a folder that was exported for QField and copied back from the device: writes the notes and photos into the answer, and into its report how often the image was confirmed or rejected, by where the pixel comes from. Notes that come again are replaced, others stay.</source>
            <translation>读取为 QField 导出并从设备复制回来的文件夹中的记录：把记录和照片写入结果，并在报告中按像元来源写明图像被确认或否定的次数。再次取回的记录会被替换，其他的保留。</translation>
        </message>
        <message>
            <location filename="../../ui/algorithms/observations.py" />
            <source>Folder that came back from the field</source>
            <translation>从野外带回的文件夹</translation>
        </message>
        <message>
            <location filename="../../ui/algorithms/observations.py" />
            <source>Notes</source>
            <translation>记录</translation>
        </message>
        <message>
            <location filename="../../ui/algorithms/observations.py" />
            <source>Number of notes</source>
            <translation>记录数</translation>
        </message>
        <message>
            <location filename="../../ui/algorithms/observations.py" />
            <source>Confirmed</source>
            <translation>确认</translation>
        </message>
        <message>
            <location filename="../../ui/algorithms/observations.py" />
            <source>Rejected</source>
            <translation>否定</translation>
        </message>
        <message>
            <location filename="../../ui/algorithms/plan.py" />
            <source>Plan an answer</source>
            <translation>规划结果</translation>
        </message>
        <message>
            <location filename="../../ui/algorithms/plan.py" />
            <source>Says how a query would be answered, and why: which dates are the inputs, what it learns from, which methods compete, and the error to expect. Nothing is trained or written.</source>
            <translation>说明将如何回答查询以及为什么：用哪些日期作输入、从什么学习、哪些方法参与竞争、预期误差多大。不训练，也不写文件。</translation>
        </message>
        <message>
            <location filename="../../ui/algorithms/plan.py" />
            <source>Plan</source>
            <translation>计划</translation>
        </message>
        <message>
            <location filename="../../ui/algorithms/plan.py" />
            <source>Mode</source>
            <translation>模式</translation>
        </message>
        <message>
            <location filename="../../ui/algorithms/plan.py" />
            <source>Expected error</source>
            <translation>预期误差</translation>
        </message>
        <message>
            <location filename="../../ui/algorithms/query.py" />
            <source>Library: folder of images, cube or catalogue</source>
            <translation>图像库：图像文件夹、数据立方体或目录</translation>
        </message>
        <message>
            <location filename="../../ui/algorithms/query.py" />
            <source>A folder; the path of one netCDF cube or of a catalog.json is understood too.</source>
            <translation>一个文件夹；也可以是一个 netCDF 立方体或 catalog.json 的路径。</translation>
        </message>
        <message>
            <location filename="../../ui/algorithms/query.py" />
            <source>Sensor</source>
            <translation>传感器</translation>
        </message>
        <message>
            <location filename="../../ui/algorithms/query.py" />
            <source>Bands, separated by commas</source>
            <translation>波段，用逗号分隔</translation>
        </message>
        <message>
            <location filename="../../ui/algorithms/query.py" />
            <source>Date</source>
            <translation>日期</translation>
        </message>
        <message>
            <location filename="../../ui/algorithms/query.py" />
            <source>Region (all of the library if empty)</source>
            <translation>区域（留空表示整个图像库）</translation>
        </message>
        <message>
            <location filename="../../ui/algorithms/query.py" />
            <source>Window: inputs lie within so many days</source>
            <translation>时间窗：输入在前后若干天之内</translation>
        </message>
        <message>
            <location filename="../../ui/algorithms/query.py" />
            <source>Made from (intra: the sensor's own images; inter: others')</source>
            <translation>依据（intra：本传感器的图像；inter：其他传感器的图像）</translation>
        </message>
        <message>
            <location filename="../../ui/algorithms/query.py" />
            <source>Tolerance of the training search, days (10 if empty)</source>
            <translation>训练数据搜索的容差，天（留空为 10）</translation>
        </message>
        <message>
            <location filename="../../ui/algorithms/query.py" />
            <source>Training of networks, seconds (120 if empty; 0: no network takes part)</source>
            <translation>网络训练，秒（留空为 120；0：没有网络参与）</translation>
        </message>
        <message>
            <location filename="../../ui/algorithms/query.py" />
            <source>Training, seconds</source>
            <translation>训练时间（秒）</translation>
        </message>
        <message>
            <location filename="../../ui/algorithms/query.py" />
            <source>Device that networks run on</source>
            <translation>运行神经网络的设备</translation>
        </message>
        <message>
            <location filename="../../ui/algorithms/query.py" />
            <source>Method (auto: the best on held-out pixels)</source>
            <translation>方法（auto：在留出像元上最好的）</translation>
        </message>
        <message>
            <location filename="../../ui/algorithms/query.py" />
            <source>Weights that networks start from, as “Train weights” makes them</source>
            <translation>网络开始时使用的权重，由“训练权重”生成</translation>
        </message>
        <message>
            <location filename="../../ui/algorithms/scenes.py" />
            <source>List scenes</source>
            <translation>列出影像</translation>
        </message>
        <message>
            <location filename="../../ui/algorithms/scenes.py" />
            <source>Lists the scenes of a library: a folder of images, a netCDF cube or a STAC catalogue. For each scene: its sensor, date, bands and files; what was guessed and what could not be read is said.</source>
            <translation>列出图像库中的影像：图像文件夹、netCDF 立方体或 STAC 目录。每景给出传感器、日期、波段和文件；推测的内容和无法读取的内容都会说明。</translation>
        </message>
        <message>
            <location filename="../../ui/algorithms/scenes.py" />
            <source>From</source>
            <translation>从</translation>
        </message>
        <message>
            <location filename="../../ui/algorithms/scenes.py" />
            <source>To</source>
            <translation>到</translation>
        </message>
        <message>
            <location filename="../../ui/algorithms/scenes.py" />
            <source>Scenes</source>
            <translation>影像</translation>
        </message>
        <message>
            <location filename="../../ui/algorithms/scenes.py" />
            <source>Number of scenes</source>
            <translation>影像数</translation>
        </message>
        <message>
            <location filename="../../ui/algorithms/scenes.py" />
            <source>{}: {} scenes, {} to {}</source>
            <translation>{}：{} 景影像，{} 至 {}</translation>
        </message>
        <message>
            <location filename="../../ui/algorithms/timelapse.py" />
            <source>Time-lapse</source>
            <translation>时间序列动画</translation>
        </message>
        <message>
            <location filename="../../ui/algorithms/timelapse.py" />
            <source>Answers the same query for a range of dates: each date on which the sensor took an image, with its gaps filled, or one date every so many days. Writes a folder with one answer a date and an animation. If it is cancelled, what is finished stays, and the same run into the same folder goes on from there.</source>
            <translation>对一段日期回答同一个查询：传感器每个有图像的日期（填补空缺），或每隔若干天一个日期。写出一个文件夹，每个日期一个结果，另有一个动画。如果取消，已完成的保留，再次运行到同一文件夹会从那里继续。</translation>
        </message>
        <message>
            <location filename="../../ui/algorithms/timelapse.py" />
            <source>Each date with an image, its gaps filled</source>
            <translation>每个有图像的日期，填补空缺</translation>
        </message>
        <message>
            <location filename="../../ui/algorithms/timelapse.py" />
            <source>Otherwise: days from one date to the next</source>
            <translation>否则：相邻日期间隔的天数</translation>
        </message>
        <message>
            <location filename="../../ui/algorithms/timelapse.py" />
            <source>Folder of the answers</source>
            <translation>结果文件夹</translation>
        </message>
        <message>
            <location filename="../../ui/algorithms/timelapse.py" />
            <source>Animation</source>
            <translation>动画</translation>
        </message>
        <message>
            <location filename="../../ui/algorithms/timelapse.py" />
            <source>Number of answers</source>
            <translation>结果数</translation>
        </message>
        <message>
            <location filename="../../ui/algorithms/train.py" />
            <source>Train weights</source>
            <translation>训练权重</translation>
        </message>
        <message>
            <location filename="../../ui/algorithms/train.py" />
            <source>Trains a generator on every place of a library that two sensors saw: it learns to make the bands of one from the images of the other. The dock and the other algorithms start networks from the weights that are written, or answer with them where nothing else teaches. With three places or more, one is held out, and the error there is said. Networks must be installed; longer training on more places gives better weights.</source>
            <translation>在图像库中两个传感器都看到的每个地点上训练生成器：它学习由一个传感器的图像生成另一个的波段。停靠面板和其他算法的网络可从写出的权重开始，或在没有其他可学内容时直接用其作答。有三个或更多地点时，会留出一个并说明该处的误差。须已安装网络；在更多地点上训练更久，权重更好。</translation>
        </message>
        <message>
            <location filename="../../ui/algorithms/train.py" />
            <source>Made from (most dates if empty)</source>
            <translation>由何生成（留空：日期最多者）</translation>
        </message>
        <message>
            <location filename="../../ui/algorithms/train.py" />
            <source>Weights</source>
            <translation>权重</translation>
        </message>
        <message>
            <location filename="../../ui/algorithms/train.py" />
            <source>Weights (*.safetensors)</source>
            <translation>权重 (*.safetensors)</translation>
        </message>
        <message>
            <location filename="../../ui/algorithms/train.py" />
            <source>Number of dates</source>
            <translation>日期数</translation>
        </message>
        <message>
            <location filename="../../ui/algorithms/train.py" />
            <source>Number of places</source>
            <translation>地点数</translation>
        </message>
        <message>
            <location filename="../../ui/algorithms/train.py" />
            <source>Error at a place that was held out</source>
            <translation>留出地点的误差</translation>
        </message>
        <message>
            <location filename="../../ui/algorithms/train.py" />
            <source>Learned from {} dates at {} places, in {} steps.</source>
            <translation>已从 {} 个日期、{} 个地点学习，共 {} 步。</translation>
        </message>
        <message>
            <location filename="../../ui/algorithms/train.py" />
            <source>At the place that was held out, its error (RMSE) is {}; that of what it departs from is {}.</source>
            <translation>在留出的地点，其误差（RMSE）为 {}；其出发图像的误差为 {}。</translation>
        </message>
        <message>
            <location filename="../../ui/answer.py" />
            <source>as observed</source>
            <translation>观测原样</translation>
        </message>
        <message>
            <location filename="../../ui/answer.py" />
            <source>input</source>
            <translation>输入</translation>
        </message>
        <message>
            <location filename="../../ui/answer.py" />
            <source>The engine's answer cannot be read: {!r}</source>
            <translation>无法读取引擎的结果：{!r}</translation>
        </message>
        <message>
            <location filename="../../ui/answer.py" />
            <source>Update the engine in Revisit's settings</source>
            <translation>请在 Revisit 设置中更新引擎</translation>
        </message>
        <message>
            <location filename="../../ui/answer.py" />
            <source>The engine names {}, which does not exist</source>
            <translation>引擎给出的 {} 不存在</translation>
        </message>
        <message>
            <location filename="../../ui/answer.py" />
            <source>Try again</source>
            <translation>请重试</translation>
        </message>
        <message>
            <location filename="../../ui/answer.py" />
            <source>{} holds no answer that can be read</source>
            <translation>{} 中没有可读取的结果</translation>
        </message>
        <message>
            <location filename="../../ui/answer.py" />
            <source>Choose the folder of an answer</source>
            <translation>选择结果所在的文件夹</translation>
        </message>
        <message>
            <location filename="../../ui/answer.py" />
            <source>{} interval ±{}</source>
            <translation>{} 区间 ±{}</translation>
        </message>
        <message>
            <location filename="../../ui/answer.py" />
            <source>synthetic</source>
            <translation>合成</translation>
        </message>
        <message>
            <location filename="../../ui/answer.py" />
            <source>observed</source>
            <translation>观测</translation>
        </message>
        <message>
            <location filename="../../ui/answer.py" />
            <source>as observed, nothing was made</source>
            <translation>与观测一致，没有生成任何内容</translation>
        </message>
        <message>
            <location filename="../../ui/answer.py" />
            <source>error not measured</source>
            <translation>未测误差</translation>
        </message>
        <message>
            <location filename="../../ui/answer.py" />
            <source>RMSE {}</source>
            <translation>均方根误差 {}</translation>
        </message>
        <message>
            <location filename="../../ui/answer.py" />
            <source>In the map: {}, generated from {}.</source>
            <translation>已在地图中：{}，由 {} 生成。</translation>
        </message>
        <message>
            <location filename="../../ui/answer.py" />
            <source>In the map: {}, from the sensor's own images, the better guide.</source>
            <translation>已在地图中：{}，由该传感器自己的影像生成（效果更好）。</translation>
        </message>
        <message>
            <location filename="../../ui/answer.py" />
            <source>In the map: {}.</source>
            <translation>已在地图中：{}。</translation>
        </message>
        <message>
            <location filename="../../ui/band_picker.py" />
            <source>Bands</source>
            <translation>波段</translation>
        </message>
        <message>
            <location filename="../../ui/band_picker.py" />
            <source>Choose the bands one by one, or a spectral index</source>
            <translation>逐个选择波段，或选择光谱指数</translation>
        </message>
        <message>
            <location filename="../../ui/band_picker.py" />
            <source>All bands ({})</source>
            <translation>全部波段（{}）</translation>
        </message>
        <message>
            <location filename="../../ui/band_picker.py" />
            <source>Index: {}</source>
            <translation>指数：{}</translation>
        </message>
        <message>
            <location filename="../../ui/catalogue.py" />
            <source>The engine's list of scenes cannot be read: {!r}</source>
            <translation>无法读取引擎的影像列表：{!r}</translation>
        </message>
        <message>
            <location filename="../../ui/compare.py" />
            <source>The comparison has ended, because one of its layers was removed.</source>
            <translation>比较已结束，因为其中一个图层被移除。</translation>
        </message>
        <message>
            <location filename="../../ui/compare_bar.py" />
            <source>Comparison</source>
            <translation>比较</translation>
        </message>
        <message>
            <location filename="../../ui/compare_bar.py" />
            <source>The image that the answer is compared with</source>
            <translation>与结果比较的图像</translation>
        </message>
        <message>
            <location filename="../../ui/compare_bar.py" />
            <source>Line across instead of upright</source>
            <translation>横线而非竖线</translation>
        </message>
        <message>
            <location filename="../../ui/compare_bar.py" />
            <source>Change by itself (Space changes by hand)</source>
            <translation>自动切换（空格键手动切换）</translation>
        </message>
        <message>
            <location filename="../../ui/compare_bar.py" />
            <source> s</source>
            <translation> 秒</translation>
        </message>
        <message>
            <location filename="../../ui/compare_bar.py" />
            <source>How long each image is shown</source>
            <translation>每幅图像显示的时间</translation>
        </message>
        <message>
            <location filename="../../ui/compare_bar.py" />
            <source>Change</source>
            <translation>切换</translation>
        </message>
        <message>
            <location filename="../../ui/compare_bar.py" />
            <source>Show the other image (Space)</source>
            <translation>显示另一幅图像（空格）</translation>
        </message>
        <message>
            <location filename="../../ui/compare_bar.py" />
            <source>End the comparison (Esc)</source>
            <translation>结束比较（Esc）</translation>
        </message>
        <message>
            <location filename="../../ui/compare_difference.py" />
            <source>The engine's difference cannot be read: {!r}</source>
            <translation>无法读取引擎的差值：{!r}</translation>
        </message>
        <message>
            <location filename="../../ui/compare_difference.py" />
            <source>The answer is not in this project any more</source>
            <translation>该结果已不在此工程中</translation>
        </message>
        <message>
            <location filename="../../ui/compare_difference.py" />
            <source>Show it in the map, then compare</source>
            <translation>先在地图中显示，再比较</translation>
        </message>
        <message>
            <location filename="../../ui/compare_difference.py" />
            <source>Difference to {}, {}</source>
            <translation>与 {} 的差值，{}</translation>
        </message>
        <message>
            <location filename="../../ui/compare_difference.py" />
            <source>{} cannot be opened as a raster</source>
            <translation>无法将 {} 作为栅格打开</translation>
        </message>
        <message>
            <location filename="../../ui/compare_difference.py" />
            <source>Delete it, and compare again</source>
            <translation>请删除它，然后重新比较</translation>
        </message>
        <message>
            <location filename="../../ui/compare_difference.py" />
            <source>{}: answer minus {}, mean {}, RMSE {} over {} common pixels.</source>
            <translation>{}：结果减去 {}，均值 {}，RMSE {}，共 {} 个公共像元。</translation>
        </message>
        <message>
            <location filename="../../ui/compare_difference.py" />
            <source>Clouds of {} count too: {} of the region was not clear.</source>
            <translation>{} 的云也计算在内：区域的 {} 不晴朗。</translation>
        </message>
        <message>
            <location filename="../../ui/compare_handle.py" />
            <source>Line between the two images; arrow keys move it, Escape ends the comparison</source>
            <translation>两幅图像之间的分界线；方向键移动，Esc 结束比较</translation>
        </message>
        <message>
            <location filename="../../ui/compare_handle.py" />
            <source>Drag, or press the arrow keys (Shift: fine steps); Esc ends the comparison</source>
            <translation>拖动或按方向键（Shift：细步）；Esc 结束比较</translation>
        </message>
        <message>
            <location filename="../../ui/compare_modes.py" />
            <source>Compare by swiping: a handle in the map</source>
            <translation>卷帘比较：地图中的拖柄</translation>
        </message>
        <message>
            <location filename="../../ui/compare_modes.py" />
            <source>Compare by flickering: one, then the other</source>
            <translation>闪烁比较：先一幅，再另一幅</translation>
        </message>
        <message>
            <location filename="../../ui/compare_modes.py" />
            <source>Compare side by side: two maps that move together</source>
            <translation>并排比较：两个同步移动的地图</translation>
        </message>
        <message>
            <location filename="../../ui/compare_modes.py" />
            <source>Difference: a layer of answer minus source</source>
            <translation>差值：结果减去源图像的图层</translation>
        </message>
        <message>
            <location filename="../../ui/compare_side.py" />
            <source>Revisit: compare</source>
            <translation>Revisit：比较</translation>
        </message>
        <message>
            <location filename="../../ui/compare_side.py" />
            <source>Second map of the comparison</source>
            <translation>用于比较的第二个地图</translation>
        </message>
        <message>
            <location filename="../../ui/controls.py" />
            <source>Advanced</source>
            <translation>高级</translation>
        </message>
        <message>
            <location filename="../../ui/controls.py" />
            <source>supplied masks alone</source>
            <translation>仅用自带掩膜</translation>
        </message>
        <message>
            <location filename="../../ui/controls.py" />
            <source>What rises by so much reflectance above the other dates counts as cloud; lower finds more</source>
            <translation>反射率比其他日期高出这么多即视为云；值越小找到的越多</translation>
        </message>
        <message>
            <location filename="../../ui/controls.py" />
            <source>Also where s2cloudless finds it</source>
            <translation>s2cloudless 发现之处也算</translation>
        </message>
        <message>
            <location filename="../../ui/controls.py" />
            <source>What the cloud detection finds in Sentinel-2 Level-1C images counts as cloud</source>
            <translation>云检测在 Sentinel-2 Level-1C 影像中发现的内容算作云</translation>
        </message>
        <message>
            <location filename="../../ui/controls.py" />
            <source>Hide a part of the queried date: click corners, right-click to close</source>
            <translation>隐藏所查日期的一部分：点击各角，右键闭合</translation>
        </message>
        <message>
            <location filename="../../ui/controls.py" />
            <source>Hide by a layer or a file</source>
            <translation>用图层或文件隐藏</translation>
        </message>
        <message>
            <location filename="../../ui/controls.py" />
            <source>Remove the selected line</source>
            <translation>移除所选行</translation>
        </message>
        <message>
            <location filename="../../ui/controls.py" />
            <source>Take the last of these steps back</source>
            <translation>撤回最近一步</translation>
        </message>
        <message>
            <location filename="../../ui/controls.py" />
            <source>What you left out or hid by hand</source>
            <translation>您手动排除或隐藏的内容</translation>
        </message>
        <message>
            <location filename="../../ui/controls.py" />
            <source>the sensor's own images</source>
            <translation>本传感器的图像</translation>
        </message>
        <message>
            <location filename="../../ui/controls.py" />
            <source>images of other sensors</source>
            <translation>其他传感器的图像</translation>
        </message>
        <message>
            <location filename="../../ui/controls.py" />
            <source>CPU</source>
            <translation>CPU</translation>
        </message>
        <message>
            <location filename="../../ui/controls.py" />
            <source>graphics card (CUDA)</source>
            <translation>显卡（CUDA）</translation>
        </message>
        <message>
            <location filename="../../ui/controls.py" />
            <source>automatic</source>
            <translation>自动</translation>
        </message>
        <message>
            <location filename="../../ui/controls.py" />
            <source>automatic: the best on hold-out</source>
            <translation>自动：在留出像元上最好的</translation>
        </message>
        <message>
            <location filename="../../ui/controls.py" />
            <source>Method</source>
            <translation>方法</translation>
        </message>
        <message>
            <location filename="../../ui/controls.py" />
            <source>Device</source>
            <translation>设备</translation>
        </message>
        <message>
            <location filename="../../ui/controls.py" />
            <source>Cloud from</source>
            <translation>云阈值</translation>
        </message>
        <message>
            <location filename="../../ui/controls.py" />
            <source>By hand</source>
            <translation>手动</translation>
        </message>
        <message>
            <location filename="../../ui/controls.py" />
            <source>File…</source>
            <translation>文件…</translation>
        </message>
        <message>
            <location filename="../../ui/controls.py" />
            <source>Masks (*.geojson *.json *.gpkg *.shp *.tif *.tiff);;All files (*)</source>
            <translation>掩膜 (*.geojson *.json *.gpkg *.shp *.tif *.tiff);;所有文件 (*)</translation>
        </message>
        <message>
            <location filename="../../ui/controls.py" />
            <source>What hides {}</source>
            <translation>用什么隐藏 {}</translation>
        </message>
        <message>
            <location filename="../../ui/controls.py" />
            <source>left out</source>
            <translation>已排除</translation>
        </message>
        <message>
            <location filename="../../ui/controls.py" />
            <source>Advanced ({} by hand)</source>
            <translation>高级（手动 {} 项）</translation>
        </message>
        <message>
            <location filename="../../ui/date_field.py" />
            <source>The day you want the image of; days with a scene are marked</source>
            <translation>您想要图像的日期；有影像的日期已标出</translation>
        </message>
        <message>
            <location filename="../../ui/date_field.py" />
            <source>Previous scene</source>
            <translation>上一景</translation>
        </message>
        <message>
            <location filename="../../ui/date_field.py" />
            <source>Next scene</source>
            <translation>下一景</translation>
        </message>
        <message>
            <location filename="../../ui/date_field.py" />
            <source>No scene that day; nearest: {} ({} d).</source>
            <translation>当天没有影像；最近的：{}（{} 天）。</translation>
        </message>
        <message>
            <location filename="../../ui/date_field.py" />
            <source>There is a scene</source>
            <translation>有影像</translation>
        </message>
        <message>
            <location filename="../../ui/diagnostics.py" />
            <source>Python {} with all {} packages.</source>
            <translation>Python {}，{} 个软件包齐全。</translation>
        </message>
        <message>
            <location filename="../../ui/diagnostics.py" />
            <source>Networks would run on: {} ({}).</source>
            <translation>神经网络将运行在：{}（{}）。</translation>
        </message>
        <message>
            <location filename="../../ui/dock.py" />
            <source>Enhance</source>
            <translation>增强</translation>
        </message>
        <message>
            <location filename="../../ui/dock.py" />
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
        <message>
            <location filename="../../ui/dock.py" />
            <source>The engine was changed, so the run was cancelled; nothing was written. Enhance again.</source>
            <translation>引擎已更换，因此运行被取消；没有写入任何文件。请重新点“增强”。</translation>
        </message>
        <message>
            <location filename="../../ui/dock.py" />
            <source>What Revisit says</source>
            <translation>Revisit 的提示</translation>
        </message>
        <message>
            <location filename="../../ui/dock.py" />
            <source>Progress</source>
            <translation>进度</translation>
        </message>
        <message>
            <location filename="../../ui/dock.py" />
            <source>What the engine does</source>
            <translation>引擎正在做什么</translation>
        </message>
        <message>
            <location filename="../../ui/dock.py" />
            <source>Library</source>
            <translation>图像库</translation>
        </message>
        <message>
            <location filename="../../ui/dock.py" />
            <source>Results</source>
            <translation>结果</translation>
        </message>
        <message>
            <location filename="../../ui/dock.py" />
            <source>There is no engine yet. Install it, or name an interpreter, in Revisit's settings.</source>
            <translation>还没有引擎。请在 Revisit 设置中安装，或指定一个解释器。</translation>
        </message>
        <message>
            <location filename="../../ui/dock.py" />
            <source>{} scenes</source>
            <translation>{} 景影像</translation>
        </message>
        <message>
            <location filename="../../ui/dock.py" />
            <source>{} left out</source>
            <translation>{} 项未用</translation>
        </message>
        <message>
            <location filename="../../ui/dock.py" />
            <source>Left out: {}</source>
            <translation>未用：{}</translation>
        </message>
        <message>
            <location filename="../../ui/dock.py" />
            <source>Planning…</source>
            <translation>正在规划…</translation>
        </message>
        <message>
            <location filename="../../ui/dock.py" />
            <source>Cancelling…</source>
            <translation>正在取消…</translation>
        </message>
        <message>
            <location filename="../../ui/dock.py" />
            <source>Cancelled; nothing was written. What networks have learned is kept: Enhance goes on there.</source>
            <translation>已取消；没有写入任何文件。网络已学到的内容会保留：再次“增强”将从那里继续。</translation>
        </message>
        <message>
            <location filename="../../ui/dock.py" />
            <source>Cancelled; nothing was written.</source>
            <translation>已取消；没有写入任何文件。</translation>
        </message>
        <message>
            <location filename="../../ui/dock.py" />
            <source>Cancelled.</source>
            <translation>已取消。</translation>
        </message>
        <message>
            <location filename="../../ui/dock.py" />
            <source>The project was closed, so the run was cancelled; nothing was written. Enhance again.</source>
            <translation>工程已关闭，因此运行被取消；没有写入任何文件。请重新点“增强”。</translation>
        </message>
        <message>
            <location filename="../../ui/engine_banner.py" />
            <source>Install the engine</source>
            <translation>安装引擎</translation>
        </message>
        <message>
            <location filename="../../ui/engine_banner.py" />
            <source>Settings…</source>
            <translation>设置…</translation>
        </message>
        <message>
            <location filename="../../ui/engine_banner.py" />
            <source>Revisit computes in an engine of its own, apart from QGIS's Python.</source>
            <translation>Revisit 在独立的引擎中计算，与 QGIS 的 Python 分开。</translation>
        </message>
        <message>
            <location filename="../../ui/engine_banner.py" />
            <source>An interpreter that has the packages can be named in the settings instead.</source>
            <translation>也可以在设置中指定一个已有这些软件包的解释器。</translation>
        </message>
        <message>
            <location filename="../../ui/engine_banner.py" />
            <source>Update the engine</source>
            <translation>更新引擎</translation>
        </message>
        <message>
            <location filename="../../ui/engine_page.py" />
            <source>Engine</source>
            <translation>引擎</translation>
        </message>
        <message>
            <location filename="../../ui/engine_page.py" />
            <source>the engine installed below</source>
            <translation>下面安装的引擎</translation>
        </message>
        <message>
            <location filename="../../ui/engine_page.py" />
            <source>the Python package index</source>
            <translation>Python 软件包索引</translation>
        </message>
        <message>
            <location filename="../../ui/engine_page.py" />
            <source>Check</source>
            <translation>检查</translation>
        </message>
        <message>
            <location filename="../../ui/engine_page.py" />
            <source>Remove…</source>
            <translation>移除…</translation>
        </message>
        <message>
            <location filename="../../ui/engine_page.py" />
            <source>Copy diagnostics</source>
            <translation>复制诊断信息</translation>
        </message>
        <message>
            <location filename="../../ui/engine_page.py" />
            <source>Help</source>
            <translation>帮助</translation>
        </message>
        <message>
            <location filename="../../ui/engine_page.py" />
            <source>Delete what was learned</source>
            <translation>删除学到的内容</translation>
        </message>
        <message>
            <location filename="../../ui/engine_page.py" />
            <source>In use: {}</source>
            <translation>正在使用：{}</translation>
        </message>
        <message>
            <location filename="../../ui/engine_page.py" />
            <source>Revisit computes in a Python environment of its own, apart from QGIS's Python, with every package pinned and checked. QGIS's proxy is used to download it.</source>
            <translation>Revisit 在自己的 Python 环境中计算，与 QGIS 的 Python 分开，每个软件包的版本都固定并经过校验。下载时使用 QGIS 的代理。</translation>
        </message>
        <message>
            <location filename="../../ui/engine_page.py" />
            <source>Own interpreter</source>
            <translation>自备解释器</translation>
        </message>
        <message>
            <location filename="../../ui/engine_page.py" />
            <source>Install into</source>
            <translation>安装到</translation>
        </message>
        <message>
            <location filename="../../ui/engine_page.py" />
            <source>Install from</source>
            <translation>安装来源</translation>
        </message>
        <message>
            <location filename="../../ui/engine_page.py" />
            <source>A Python 3.11 or newer that has the engine's packages; it is then used instead of the installed one</source>
            <translation>Python 3.11 或更新版本，且已有引擎所需的软件包；将代替已安装的引擎</translation>
        </message>
        <message>
            <location filename="../../ui/engine_page.py" />
            <source>A new or empty folder for the engine</source>
            <translation>用于引擎的新文件夹或空文件夹</translation>
        </message>
        <message>
            <location filename="../../ui/engine_page.py" />
            <source>A folder of downloaded wheels, to install without a network; the help says how to fill it</source>
            <translation>存放已下载 wheel 的文件夹，用于无网络安装；帮助中说明如何准备</translation>
        </message>
        <message>
            <location filename="../../ui/engine_page.py" />
            <source>What the engine's installation says</source>
            <translation>引擎安装的提示</translation>
        </message>
        <message>
            <location filename="../../ui/engine_page.py" />
            <source>Progress of the engine's installation</source>
            <translation>引擎安装的进度</translation>
        </message>
        <message>
            <location filename="../../ui/engine_page.py" />
            <source>Load every package in the engine's Python, and say what it computes on</source>
            <translation>在引擎的 Python 中加载每个软件包，并说明在什么设备上计算</translation>
        </message>
        <message>
            <location filename="../../ui/engine_page.py" />
            <source>Delete the installed engine and what was downloaded for it</source>
            <translation>删除已安装的引擎及为其下载的文件</translation>
        </message>
        <message>
            <location filename="../../ui/engine_page.py" />
            <source>Models that earlier queries left in the cache; asking them again only takes longer</source>
            <translation>以前的查询留在缓存中的模型；再次查询只是需要更长时间</translation>
        </message>
        <message>
            <location filename="../../ui/engine_page.py" />
            <source>Versions, packages, device and the ends of the logs as text in the clipboard, without passwords</source>
            <translation>把版本、软件包、设备和日志末尾作为文本放入剪贴板，不含密码</translation>
        </message>
        <message>
            <location filename="../../ui/engine_page.py" />
            <source>Checking {}…</source>
            <translation>正在检查 {}…</translation>
        </message>
        <message>
            <location filename="../../ui/engine_page.py" />
            <source>There is nothing to check yet. Install the engine, or name an interpreter.</source>
            <translation>还没有可检查的内容。请安装引擎，或指定一个解释器。</translation>
        </message>
        <message>
            <location filename="../../ui/engine_page.py" />
            <source>Delete the engine in {} ({:.1f} GB)? Your answers and libraries stay.</source>
            <translation>删除 {} 中的引擎（{:.1f} GB）？您的结果和图像库会保留。</translation>
        </message>
        <message>
            <location filename="../../ui/engine_page.py" />
            <source>Remove the engine</source>
            <translation>移除引擎</translation>
        </message>
        <message>
            <location filename="../../ui/engine_page.py" />
            <source>Removing…</source>
            <translation>正在移除…</translation>
        </message>
        <message>
            <location filename="../../ui/engine_page.py" />
            <source>Collecting…</source>
            <translation>正在收集…</translation>
        </message>
        <message>
            <location filename="../../ui/engine_page.py" />
            <source>Installed: {}</source>
            <translation>已安装：{}</translation>
        </message>
        <message>
            <location filename="../../ui/engine_page.py" />
            <source>The diagnostics are in the clipboard: {} lines.</source>
            <translation>诊断信息已在剪贴板中：{} 行。</translation>
        </message>
        <message>
            <location filename="../../ui/engine_page.py" />
            <source>Cancelled. What was downloaded is kept for the next time.</source>
            <translation>已取消。已下载的内容保留到下次。</translation>
        </message>
        <message>
            <location filename="../../ui/engine_words.py" />
            <source>Installed in {}: Python {} with {} packages, {}.</source>
            <translation>已安装在 {}：Python {}，{} 个软件包，{}。</translation>
        </message>
        <message>
            <location filename="../../ui/engine_words.py" />
            <source>The engine in {} was made for another version of Revisit and has to be updated.</source>
            <translation>{} 中的引擎是为另一版本的 Revisit 制作的，需要更新。</translation>
        </message>
        <message>
            <location filename="../../ui/engine_words.py" />
            <source>The engine is not installed yet.</source>
            <translation>引擎尚未安装。</translation>
        </message>
        <message>
            <location filename="../../ui/engine_words.py" />
            <source>Installing downloads about {} and takes {} in {}, where {} are free; a few minutes.</source>
            <translation>安装约需下载 {}，占用 {}，位置 {}，该处可用空间 {}；需要几分钟。</translation>
        </message>
        <message>
            <location filename="../../ui/engine_words.py" />
            <source>{} were downloaded before; it goes on from there.</source>
            <translation>之前已下载 {}；将从那里继续。</translation>
        </message>
        <message>
            <location filename="../../ui/engine_words.py" />
            <source>Install again</source>
            <translation>重新安装</translation>
        </message>
        <message>
            <location filename="../../ui/engine_words.py" />
            <source>Update</source>
            <translation>更新</translation>
        </message>
        <message>
            <location filename="../../ui/engine_words.py" />
            <source>Go on installing</source>
            <translation>继续安装</translation>
        </message>
        <message>
            <location filename="../../ui/engine_words.py" />
            <source>Install</source>
            <translation>安装</translation>
        </message>
        <message>
            <location filename="../../ui/engine_words.py" />
            <source>Networks: torch {} is installed.</source>
            <translation>神经网络：已安装 torch {}。</translation>
        </message>
        <message>
            <location filename="../../ui/engine_words.py" />
            <source>Cloud detection: s2cloudless {} is installed.</source>
            <translation>云检测：已安装 s2cloudless {}。</translation>
        </message>
        <message>
            <location filename="../../ui/engine_words.py" />
            <source>Networks (optional): they make answers from images of other sensors; everything else works without them. About 0.2 GB to download and 0.9 GB on the disk; the build for NVIDIA GPUs on Linux is several times larger.</source>
            <translation>神经网络（可选）：由其他传感器的图像生成结果；没有它其他功能照常工作。下载约 0.2 GB，占用磁盘 0.9 GB；Linux 上用于 NVIDIA GPU 的版本要大数倍。</translation>
        </message>
        <message>
            <location filename="../../ui/engine_words.py" />
            <source>Cloud detection (optional): s2cloudless finds clouds in Sentinel-2 Level-1C images that their masks miss; other images do without it. About 0.1 GB to download and 0.2 GB on the disk.</source>
            <translation>云检测（可选）：s2cloudless 在 Sentinel-2 Level-1C 影像中找出其掩膜遗漏的云；其他影像不需要它。下载约 0.1 GB，占用磁盘约 0.2 GB。</translation>
        </message>
        <message>
            <location filename="../../ui/engine_words.py" />
            <source>Add networks</source>
            <translation>添加神经网络</translation>
        </message>
        <message>
            <location filename="../../ui/engine_words.py" />
            <source>Remove networks</source>
            <translation>移除神经网络</translation>
        </message>
        <message>
            <location filename="../../ui/engine_words.py" />
            <source>Add cloud detection</source>
            <translation>添加云检测</translation>
        </message>
        <message>
            <location filename="../../ui/engine_words.py" />
            <source>Remove cloud detection</source>
            <translation>移除云检测</translation>
        </message>
        <message>
            <location filename="../../ui/engine_words.py" />
            <source>The networks were removed.</source>
            <translation>神经网络已移除。</translation>
        </message>
        <message>
            <location filename="../../ui/engine_words.py" />
            <source>The networks are installed.</source>
            <translation>神经网络已安装。</translation>
        </message>
        <message>
            <location filename="../../ui/engine_words.py" />
            <source>The cloud detection was removed.</source>
            <translation>云检测已移除。</translation>
        </message>
        <message>
            <location filename="../../ui/engine_words.py" />
            <source>The cloud detection is installed.</source>
            <translation>云检测已安装。</translation>
        </message>
        <message>
            <location filename="../../ui/engine_words.py" />
            <source>Nothing that was learned for earlier queries is kept.</source>
            <translation>没有保存为以前的查询学到的内容。</translation>
        </message>
        <message>
            <location filename="../../ui/engine_words.py" />
            <source>What was learned for earlier queries is kept, so that they are not learned twice: {}.</source>
            <translation>已保存为以前的查询学到的内容，不必再学一遍：{}。</translation>
        </message>
        <message>
            <location filename="../../ui/engines.py" />
            <source>There is no engine yet</source>
            <translation>还没有引擎</translation>
        </message>
        <message>
            <location filename="../../ui/engines.py" />
            <source>Install it, or name one, in Revisit's settings</source>
            <translation>请在 Revisit 设置中安装或指定一个</translation>
        </message>
        <message>
            <location filename="../../ui/exports.py" />
            <source>GeoTIFF (byte for byte)…</source>
            <translation>GeoTIFF（逐字节相同）…</translation>
        </message>
        <message>
            <location filename="../../ui/exports.py" />
            <source>GeoPackage…</source>
            <translation>GeoPackage…</translation>
        </message>
        <message>
            <location filename="../../ui/exports.py" />
            <source>MBTiles for phones and web maps…</source>
            <translation>用于手机和网络地图的 MBTiles…</translation>
        </message>
        <message>
            <location filename="../../ui/exports.py" />
            <source>PNG with world file…</source>
            <translation>带世界文件的 PNG…</translation>
        </message>
        <message>
            <location filename="../../ui/exports.py" />
            <source>PDF map…</source>
            <translation>PDF 地图…</translation>
        </message>
        <message>
            <location filename="../../ui/exports.py" />
            <source>Export: file, map or folder for QField</source>
            <translation>导出：文件、地图或 QField 文件夹</translation>
        </message>
        <message>
            <location filename="../../ui/exports.py" />
            <source>Revisit: export {}</source>
            <translation>Revisit：导出 {}</translation>
        </message>
        <message>
            <location filename="../../ui/exports.py" />
            <source>Folder in which the QField folder is made</source>
            <translation>在其中创建 QField 文件夹的位置</translation>
        </message>
        <message>
            <location filename="../../ui/exports.py" />
            <source>Revisit: bring notes back</source>
            <translation>Revisit：取回记录</translation>
        </message>
        <message>
            <location filename="../../ui/exports.py" />
            <source>Folder for QField…</source>
            <translation>QField 文件夹…</translation>
        </message>
        <message>
            <location filename="../../ui/exports.py" />
            <source>Bring notes back from QField…</source>
            <translation>从 QField 取回记录…</translation>
        </message>
        <message>
            <location filename="../../ui/exports.py" />
            <source>Exported to {}</source>
            <translation>已导出到 {}</translation>
        </message>
        <message>
            <location filename="../../ui/exports.py" />
            <source>{} notes are in the map and in the report: {} confirmed, {} rejected, {} unsure.</source>
            <translation>{} 条记录已在地图和报告中：{} 条确认，{} 条否定，{} 条不确定。</translation>
        </message>
        <message>
            <location filename="../../ui/file_field.py" />
            <source>Browse: {}</source>
            <translation>浏览：{}</translation>
        </message>
        <message>
            <location filename="../../ui/help.py" />
            <source>Revisit: help</source>
            <translation>Revisit：帮助</translation>
        </message>
        <message>
            <location filename="../../ui/help.py" />
            <source>Help page</source>
            <translation>帮助页面</translation>
        </message>
        <message>
            <location filename="../../ui/help.py" />
            <source>Back</source>
            <translation>后退</translation>
        </message>
        <message>
            <location filename="../../ui/help.py" />
            <source>Contents</source>
            <translation>目录</translation>
        </message>
        <message>
            <location filename="../../ui/history.py" />
            <source>The deleted answer could not be moved to the wastebasket; it lies in {}.</source>
            <translation>无法把已删除的结果移到回收站；它在 {} 中。</translation>
        </message>
        <message>
            <location filename="../../ui/history.py" />
            <source>{} cannot be deleted: {}. Close what holds it open, and try again.</source>
            <translation>无法删除 {}：{}。请关闭占用它的程序，然后重试。</translation>
        </message>
        <message>
            <location filename="../../ui/history.py" />
            <source>The answer cannot be put back: {}. It lies in {}.</source>
            <translation>无法恢复结果：{}。它在 {} 中。</translation>
        </message>
        <message>
            <location filename="../../ui/history.py" />
            <source>{} is not there</source>
            <translation>{} 不存在</translation>
        </message>
        <message>
            <location filename="../../ui/history.py" />
            <source>Connect its drive, or put the folder back</source>
            <translation>请连接其磁盘，或把文件夹放回原处</translation>
        </message>
        <message>
            <location filename="../../ui/icons.py" />
            <source>Show or hide: {}</source>
            <translation>显示或隐藏：{}</translation>
        </message>
        <message>
            <location filename="../../ui/inquiry.py" />
            <source>Preview: {}</source>
            <translation>预览：{}</translation>
        </message>
        <message>
            <location filename="../../ui/inquiry.py" />
            <source>The engine's check cannot be read</source>
            <translation>无法读取引擎的检查结果</translation>
        </message>
        <message>
            <location filename="../../ui/inquiry.py" />
            <source>The engine's interpreter {} lacks {}</source>
            <translation>引擎的解释器 {} 缺少 {}</translation>
        </message>
        <message>
            <location filename="../../ui/inquiry.py" />
            <source>Install the engine in Revisit's settings, or name an interpreter that has them</source>
            <translation>请在 Revisit 设置中安装引擎，或指定一个具备这些软件包的解释器</translation>
        </message>
        <message>
            <location filename="../../ui/inquiry.py" />
            <source>No raster layer of this project can be used: {}</source>
            <translation>本工程没有可用的栅格图层：{}</translation>
        </message>
        <message>
            <location filename="../../ui/inquiry.py" />
            <source>Or open a folder of images</source>
            <translation>或者打开一个图像文件夹</translation>
        </message>
        <message>
            <location filename="../../ui/inquiry.py" />
            <source>This project has no raster layers with a date</source>
            <translation>本工程没有带日期的栅格图层</translation>
        </message>
        <message>
            <location filename="../../ui/inquiry.py" />
            <source>Add dated images, or open a folder, or take the sample</source>
            <translation>请添加带日期的图像，或打开文件夹，或使用示例</translation>
        </message>
        <message>
            <location filename="../../ui/installer.py" />
            <source>The engine was removed.</source>
            <translation>引擎已移除。</translation>
        </message>
        <message>
            <location filename="../../ui/installer.py" />
            <source>What was learned was deleted: {}.</source>
            <translation>已删除学到的内容：{}。</translation>
        </message>
        <message>
            <location filename="../../ui/installer.py" />
            <source>QGIS's proxy is a SOCKS proxy, which the installation cannot use</source>
            <translation>QGIS 的代理是 SOCKS 代理，安装程序无法使用</translation>
        </message>
        <message>
            <location filename="../../ui/installer.py" />
            <source>Set an HTTP proxy in QGIS's network settings, or install from a folder of wheels</source>
            <translation>请在 QGIS 网络设置中设置 HTTP 代理，或从 wheel 文件夹安装</translation>
        </message>
        <message>
            <location filename="../../ui/layer_facts.py" />
            <source>Inputs</source>
            <translation>输入</translation>
        </message>
        <message>
            <location filename="../../ui/layer_facts.py" />
            <source>none</source>
            <translation>无</translation>
        </message>
        <message>
            <location filename="../../ui/layer_facts.py" />
            <source>{} nominal, {} achieved on the hold-out</source>
            <translation>标称 {}，在留出数据上达到 {}</translation>
        </message>
        <message>
            <location filename="../../ui/layer_facts.py" />
            <source>Pixels</source>
            <translation>像元</translation>
        </message>
        <message>
            <location filename="../../ui/layer_facts.py" />
            <source>Image of {} on {} as observed: nothing was made.</source>
            <translation>{} 在 {} 的图像，原样观测：没有生成任何内容。</translation>
        </message>
        <message>
            <location filename="../../ui/layer_facts.py" />
            <source>Synthetic image of {} on {}: observed pixels are passed through, the others made by Revisit.</source>
            <translation>{} 在 {} 的合成图像：观测像元保持不变，其余由 Revisit 生成。</translation>
        </message>
        <message>
            <location filename="../../ui/layer_facts.py" />
            <source>Synthetic image of {} on {}: nothing was seen that day, every pixel is made by Revisit.</source>
            <translation>{} 在 {} 的合成图像：当天什么也没看到，每个像元都由 Revisit 生成。</translation>
        </message>
        <message>
            <location filename="../../ui/layer_facts.py" />
            <source>Another sensor's image, which the answer does without, on the answer's grid.</source>
            <translation>另一传感器的影像（答案未使用），位于答案的网格上。</translation>
        </message>
        <message>
            <location filename="../../ui/layer_facts.py" />
            <source>The image as observed on the queried day, cut to the answer's grid.</source>
            <translation>所查日期的观测图像，裁剪到结果的格网。</translation>
        </message>
        <message>
            <location filename="../../ui/layer_facts.py" />
            <source>An observed image that the answer was made from, cut to the answer's grid.</source>
            <translation>用于生成结果的一幅观测图像，裁剪到结果的格网。</translation>
        </message>
        <message>
            <location filename="../../ui/layer_facts.py" />
            <source>Another sensor's image that the answer was generated from, on the answer's grid.</source>
            <translation>生成答案所用的另一传感器图像，位于答案的网格上。</translation>
        </message>
        <message>
            <location filename="../../ui/layer_facts.py" />
            <source>Bounds of the interval that holds the true value, pixel by pixel.</source>
            <translation>包含真值的区间的上下界，逐像元给出。</translation>
        </message>
        <message>
            <location filename="../../ui/layer_facts.py" />
            <source>How each pixel of the answer came about.</source>
            <translation>结果的每个像元是如何得到的。</translation>
        </message>
        <message>
            <location filename="../../ui/layer_facts.py" />
            <source>The answer minus an observed image, in physical units, where both have values.</source>
            <translation>结果减去一幅观测图像，物理单位，仅在两者都有值处。</translation>
        </message>
        <message>
            <location filename="../../ui/layer_facts.py" />
            <source>Cut from the source by Revisit for {}</source>
            <translation>由 Revisit 从源图像裁剪，用于 {}</translation>
        </message>
        <message>
            <location filename="../../ui/layer_table.py" />
            <source>Use {}</source>
            <translation>使用 {}</translation>
        </message>
        <message>
            <location filename="../../ui/layer_table.py" />
            <source>YYYY-MM-DD</source>
            <translation>YYYY-MM-DD</translation>
        </message>
        <message>
            <location filename="../../ui/layer_table.py" />
            <source>Date of {}</source>
            <translation>{} 的日期</translation>
        </message>
        <message>
            <location filename="../../ui/layer_table.py" />
            <source>Sensor of {}</source>
            <translation>{} 的传感器</translation>
        </message>
        <message>
            <location filename="../../ui/layer_table.py" />
            <source>Bands of {}</source>
            <translation>{} 的波段</translation>
        </message>
        <message>
            <location filename="../../ui/layer_table.py" />
            <source>The raster's bands in order, separated by commas; “-” for one that is not needed</source>
            <translation>按顺序列出栅格的波段，用逗号分隔；不需要的用“-”</translation>
        </message>
        <message>
            <location filename="../../ui/layer_table.py" />
            <source>write the date as YYYY-MM-DD</source>
            <translation>请按 YYYY-MM-DD 填写日期</translation>
        </message>
        <message>
            <location filename="../../ui/layer_table.py" />
            <source>choose the sensor</source>
            <translation>请选择传感器</translation>
        </message>
        <message>
            <location filename="../../ui/layer_table.py" />
            <source>{} has no band {}; it has {}</source>
            <translation>{} 没有波段 {}；它有 {}</translation>
        </message>
        <message>
            <location filename="../../ui/layer_table.py" />
            <source>the raster has {} bands, not {}</source>
            <translation>该栅格有 {} 个波段，而不是 {}</translation>
        </message>
        <message>
            <location filename="../../ui/layer_table.py" />
            <source>name at least one band: {}</source>
            <translation>请至少指定一个波段：{}</translation>
        </message>
        <message>
            <location filename="../../ui/layer_table.py" />
            <source>The project's layers as a library</source>
            <translation>以本工程的图层作为图像库</translation>
        </message>
        <message>
            <location filename="../../ui/layer_table.py" />
            <source>Use</source>
            <translation>使用</translation>
        </message>
        <message>
            <location filename="../../ui/layer_table.py" />
            <source>Layer</source>
            <translation>图层</translation>
        </message>
        <message>
            <location filename="../../ui/layer_table.py" />
            <source>Note</source>
            <translation>说明</translation>
        </message>
        <message>
            <location filename="../../ui/layer_table.py" />
            <source>The project's layers</source>
            <translation>本工程的图层</translation>
        </message>
        <message>
            <location filename="../../ui/layer_table.py" />
            <source>Guess again</source>
            <translation>重新推测</translation>
        </message>
        <message>
            <location filename="../../ui/layer_table.py" />
            <source>Forget what was set here, for all layers</source>
            <translation>忘记在此为所有图层所做的设置</translation>
        </message>
        <message>
            <location filename="../../ui/layer_table.py" />
            <source>Revisit took this from the layers' temporal ranges, names and STAC items. Correct what is wrong; it is kept with the project.</source>
            <translation>Revisit 从图层的时间范围、名称和 STAC 条目中得到这些。请更正错误之处；会随工程保存。</translation>
        </message>
        <message>
            <location filename="../../ui/layer_table.py" />
            <source>{} of {} layers…</source>
            <translation>{} / {} 个图层…</translation>
        </message>
        <message>
            <location filename="../../ui/layer_table.py" />
            <source>{} of {} layers can be used.</source>
            <translation>{} / {} 个图层可用。</translation>
        </message>
        <message>
            <location filename="../../ui/layers.py" />
            <source>{} cannot be opened as a raster. Enhance again to make it anew.</source>
            <translation>无法将 {} 作为栅格打开。请重新点“增强”来生成。</translation>
        </message>
        <message>
            <location filename="../../ui/layers.py" />
            <source>Interval, upper bound</source>
            <translation>区间，上界</translation>
        </message>
        <message>
            <location filename="../../ui/layers.py" />
            <source>Interval, lower bound</source>
            <translation>区间，下界</translation>
        </message>
        <message>
            <location filename="../../ui/learning.py" />
            <source> d</source>
            <translation> 天</translation>
        </message>
        <message>
            <location filename="../../ui/learning.py" />
            <source>Where other dates or places teach: how far their images may lie from the intervals of the query's own</source>
            <translation>由其他日期或地点学习时：其图像与查询自身间隔最多可相差多少</translation>
        </message>
        <message>
            <location filename="../../ui/learning.py" />
            <source>no generator</source>
            <translation>不使用生成器</translation>
        </message>
        <message>
            <location filename="../../ui/learning.py" />
            <source>Where other sensors answer, a generator learns on the spot for so long at most, and starts from the weights below if any are named; the plan says on what</source>
            <translation>由其他传感器作答时，生成器当场训练的最长时间；如指定了下方的权重，则从它们开始；方案会说明用什么训练</translation>
        </message>
        <message>
            <location filename="../../ui/learning.py" />
            <source>Weights to start from</source>
            <translation>起始权重</translation>
        </message>
        <message>
            <location filename="../../ui/learning.py" />
            <source>Where other sensors answer, the generator starts from this file, which “Train weights” in Processing makes; where nothing else teaches, it answers alone</source>
            <translation>由其他传感器作答时，生成器从此文件开始训练，该文件由“处理”中的“训练权重”生成；没有其他可学内容时，它单独作答</translation>
        </message>
        <message>
            <location filename="../../ui/learning.py" />
            <source>Training</source>
            <translation>训练</translation>
        </message>
        <message>
            <location filename="../../ui/learning.py" />
            <source>Tolerance</source>
            <translation>容差</translation>
        </message>
        <message>
            <location filename="../../ui/library_picker.py" />
            <source>Choose a library…</source>
            <translation>选择图像库…</translation>
        </message>
        <message>
            <location filename="../../ui/library_picker.py" />
            <source>Open a folder of images, a netCDF cube or a STAC catalogue</source>
            <translation>打开图像文件夹、netCDF 立方体或 STAC 目录</translation>
        </message>
        <message>
            <location filename="../../ui/library_picker.py" />
            <source>Folder of images…</source>
            <translation>图像文件夹…</translation>
        </message>
        <message>
            <location filename="../../ui/library_picker.py" />
            <source>netCDF cube or catalogue…</source>
            <translation>netCDF 立方体或目录…</translation>
        </message>
        <message>
            <location filename="../../ui/library_picker.py" />
            <source>Look again at what the library holds</source>
            <translation>重新查看图像库中的内容</translation>
        </message>
        <message>
            <location filename="../../ui/library_picker.py" />
            <source>See and correct what the project's layers are taken for</source>
            <translation>查看并更正对本工程图层的识别</translation>
        </message>
        <message>
            <location filename="../../ui/library_picker.py" />
            <source>Layers of this project ({})</source>
            <translation>本工程的图层（{}）</translation>
        </message>
        <message>
            <location filename="../../ui/library_picker.py" />
            <source>Sample: Romania, Sentinel-2</source>
            <translation>示例：罗马尼亚，Sentinel-2</translation>
        </message>
        <message>
            <location filename="../../ui/library_picker.py" />
            <source>A folder of images</source>
            <translation>图像文件夹</translation>
        </message>
        <message>
            <location filename="../../ui/library_picker.py" />
            <source>netCDF cubes, STAC catalogues and images (*.nc *.nc4 *.json *.tif *.tiff *.jp2);;All files (*)</source>
            <translation>netCDF 立方体、STAC 目录和图像 (*.nc *.nc4 *.json *.tif *.tiff *.jp2);;所有文件 (*)</translation>
        </message>
        <message>
            <location filename="../../ui/library_picker.py" />
            <source>A netCDF cube or STAC catalogue</source>
            <translation>netCDF 立方体或 STAC 目录</translation>
        </message>
        <message>
            <location filename="../../ui/map_tools.py" />
            <source>The rectangle has no area. Press at one corner and drag to the opposite one.</source>
            <translation>矩形没有面积。请在一角按下并拖到对角。</translation>
        </message>
        <message>
            <location filename="../../ui/map_tools.py" />
            <source>The polygon needs three corners. Click at least three, then right-click.</source>
            <translation>多边形需要三个角。请至少点击三个，然后右键。</translation>
        </message>
        <message>
            <location filename="../../ui/map_tools.py" />
            <source>The polygon crosses itself. Draw it again so that no two sides cross.</source>
            <translation>多边形自相交。请重新绘制，使各边不相交。</translation>
        </message>
        <message>
            <location filename="../../ui/marks.py" />
            <source>hidden by {}</source>
            <translation>被 {} 隐藏</translation>
        </message>
        <message>
            <location filename="../../ui/marks.py" />
            <source>1 polygon hidden</source>
            <translation>已隐藏 1 个多边形</translation>
        </message>
        <message>
            <location filename="../../ui/marks.py" />
            <source>{} polygons hidden</source>
            <translation>已隐藏 {} 个多边形</translation>
        </message>
        <message>
            <location filename="../../ui/marks.py" />
            <source>{} has no polygons</source>
            <translation>{} 没有多边形</translation>
        </message>
        <message>
            <location filename="../../ui/marks.py" />
            <source>Choose a polygon layer or a raster</source>
            <translation>请选择多边形图层或栅格</translation>
        </message>
        <message>
            <location filename="../../ui/marks.py" />
            <source>{} has no CRS</source>
            <translation>{} 没有坐标参照系</translation>
        </message>
        <message>
            <location filename="../../ui/marks.py" />
            <source>Set the layer's CRS</source>
            <translation>请设置该图层的坐标参照系</translation>
        </message>
        <message>
            <location filename="../../ui/marks.py" />
            <source>{} is no file on this computer</source>
            <translation>{} 不是本机上的文件</translation>
        </message>
        <message>
            <location filename="../../ui/marks.py" />
            <source>Save it as a file first</source>
            <translation>请先另存为文件</translation>
        </message>
        <message>
            <location filename="../../ui/marks.py" />
            <source>{} cannot be read as a mask</source>
            <translation>无法将 {} 作为掩膜读取</translation>
        </message>
        <message>
            <location filename="../../ui/marks.py" />
            <source>Choose GeoJSON, another polygon file, or a raster</source>
            <translation>请选择 GeoJSON、其他多边形文件或栅格</translation>
        </message>
        <message>
            <location filename="../../ui/marks.py" />
            <source>The mask cannot be written to {}: {}</source>
            <translation>无法把掩膜写入 {}：{}</translation>
        </message>
        <message>
            <location filename="../../ui/marks.py" />
            <source>Free the folder</source>
            <translation>请让该文件夹可写</translation>
        </message>
        <message>
            <location filename="../../ui/marks.py" />
            <source>{} has over {} polygons</source>
            <translation>{} 有超过 {} 个多边形</translation>
        </message>
        <message>
            <location filename="../../ui/marks.py" />
            <source>Select those that matter</source>
            <translation>请选择其中重要的</translation>
        </message>
        <message>
            <location filename="../../ui/marks.py" />
            <source>{} holds no polygon</source>
            <translation>{} 中没有多边形</translation>
        </message>
        <message>
            <location filename="../../ui/marks.py" />
            <source>Choose another layer</source>
            <translation>请选择其他图层</translation>
        </message>
        <message>
            <location filename="../../ui/marks.py" />
            <source>The polygon has no place in {}</source>
            <translation>该多边形在 {} 中没有位置</translation>
        </message>
        <message>
            <location filename="../../ui/marks.py" />
            <source>Draw it nearer to the images</source>
            <translation>请在更靠近图像处绘制</translation>
        </message>
        <message>
            <location filename="../../ui/notes_layer.py" />
            <source>Notes: {}</source>
            <translation>记录：{}</translation>
        </message>
        <message>
            <location filename="../../ui/notes_layer.py" />
            <source>confirmed</source>
            <translation>确认</translation>
        </message>
        <message>
            <location filename="../../ui/notes_layer.py" />
            <source>rejected</source>
            <translation>否定</translation>
        </message>
        <message>
            <location filename="../../ui/notes_layer.py" />
            <source>not sure</source>
            <translation>不确定</translation>
        </message>
        <message>
            <location filename="../../ui/overwriting.py" />
            <source>{} cannot be written: {}</source>
            <translation>无法写入 {}：{}</translation>
        </message>
        <message>
            <location filename="../../ui/overwriting.py" />
            <source>Choose another file</source>
            <translation>请选择其他文件</translation>
        </message>
        <message>
            <location filename="../../ui/plan_view.py" />
            <source>The engine's plan cannot be read: {!r}</source>
            <translation>无法读取引擎的计划：{!r}</translation>
        </message>
        <message>
            <location filename="../../ui/plan_view.py" />
            <source>Choose a library: a folder of images, this project's layers, or the sample. The plan appears here before anything is computed.</source>
            <translation>请选择图像库：图像文件夹、本工程的图层或示例。计划会在计算之前显示在这里。</translation>
        </message>
        <message>
            <location filename="../../ui/plan_view.py" />
            <source>While it is made, its error is measured on held-out dates.</source>
            <translation>生成时会在留出日期上测量其误差。</translation>
        </message>
        <message>
            <location filename="../../ui/plan_view.py" />
            <source>Found</source>
            <translation>发现</translation>
        </message>
        <message>
            <location filename="../../ui/plan_view.py" />
            <source>Fold the findings</source>
            <translation>收起发现</translation>
        </message>
        <message>
            <location filename="../../ui/plan_view.py" />
            <source>{} findings about the images</source>
            <translation>关于图像的 {} 项发现</translation>
        </message>
        <message>
            <location filename="../../ui/plan_view.py" />
            <source>Candidates:</source>
            <translation>候选方法：</translation>
        </message>
        <message>
            <location filename="../../ui/plan_view.py" />
            <source>Beside it &lt;b&gt;{} own date&lt;/b&gt;: {} d.</source>
            <translation>另有 &lt;b&gt;{} 个本传感器日期&lt;/b&gt;：{} 天。</translation>
        </message>
        <message>
            <location filename="../../ui/plan_view.py" />
            <source>Beside it &lt;b&gt;{} own dates&lt;/b&gt;: {} d.</source>
            <translation>另有 &lt;b&gt;{} 个本传感器日期&lt;/b&gt;：{} 天。</translation>
        </message>
        <message>
            <location filename="../../ui/plan_view.py" />
            <source>&lt;b&gt;{} clear date&lt;/b&gt;: {} d.</source>
            <translation>&lt;b&gt;{} 个晴空日期&lt;/b&gt;：{} 天。</translation>
        </message>
        <message>
            <location filename="../../ui/plan_view.py" />
            <source>&lt;b&gt;{} clear dates&lt;/b&gt;: {} d.</source>
            <translation>&lt;b&gt;{} 个晴空日期&lt;/b&gt;：{} 天。</translation>
        </message>
        <message>
            <location filename="../../ui/plan_view.py" />
            <source>From &lt;b&gt;{}&lt;/b&gt; of the same day.</source>
            <translation>由同一天的 &lt;b&gt;{}&lt;/b&gt; 生成。</translation>
        </message>
        <message>
            <location filename="../../ui/plan_view.py" />
            <source>From &lt;b&gt;{}&lt;/b&gt; of {} ({} d).</source>
            <translation>来自 &lt;b&gt;{}&lt;/b&gt;，{}（{} 天）。</translation>
        </message>
        <message>
            <location filename="../../ui/plan_view.py" />
            <source>&lt;b&gt;Observed&lt;/b&gt;: the image is passed on as it is; nothing can fill its holes.</source>
            <translation>&lt;b&gt;观测&lt;/b&gt;：图像原样给出；没有数据能填补其空洞。</translation>
        </message>
        <message>
            <location filename="../../ui/plan_view.py" />
            <source>&lt;b&gt;Observed&lt;/b&gt;: all that the images cover was seen; it is passed on as it is.</source>
            <translation>&lt;b&gt;观测&lt;/b&gt;：影像覆盖的部分全部可见；原样传递。</translation>
        </message>
        <message>
            <location filename="../../ui/plan_view.py" />
            <source>&lt;b&gt;Observed&lt;/b&gt;: the whole region was seen; the image is passed on as it is.</source>
            <translation>&lt;b&gt;观测&lt;/b&gt;：整个区域都被看到；图像原样给出。</translation>
        </message>
        <message>
            <location filename="../../ui/plan_view.py" />
            <source>&lt;b&gt;Generation&lt;/b&gt;: the sensor never saw the region; others did.</source>
            <translation>&lt;b&gt;生成&lt;/b&gt;：该传感器从未看到此区域；其他传感器看到了。</translation>
        </message>
        <message>
            <location filename="../../ui/plan_view.py" />
            <source>&lt;b&gt;Generation&lt;/b&gt;: other sensors show the region, as you chose.</source>
            <translation>&lt;b&gt;生成&lt;/b&gt;：按您的选择，由其他传感器显示该区域。</translation>
        </message>
        <message>
            <location filename="../../ui/plan_view.py" />
            <source>&lt;b&gt;Generation&lt;/b&gt;: the sensor has no clear image near; others show the region.</source>
            <translation>&lt;b&gt;生成&lt;/b&gt;：该传感器附近没有晴空图像；其他传感器拍到了该区域。</translation>
        </message>
        <message>
            <location filename="../../ui/plan_view.py" />
            <source>&lt;b&gt;Generation&lt;/b&gt;: {} of the region was seen; other sensors show the rest.</source>
            <translation>&lt;b&gt;生成&lt;/b&gt;：区域的 {} 被看到；其余由其他传感器显示。</translation>
        </message>
        <message>
            <location filename="../../ui/plan_view.py" />
            <source>&lt;b&gt;Regression&lt;/b&gt;: nothing of the region was seen that day.</source>
            <translation>&lt;b&gt;回归&lt;/b&gt;：当天区域内什么也没看到。</translation>
        </message>
        <message>
            <location filename="../../ui/plan_view.py" />
            <source>&lt;b&gt;Regression&lt;/b&gt;: {} of the region was seen.</source>
            <translation>&lt;b&gt;回归&lt;/b&gt;：区域的 {} 被看到。</translation>
        </message>
        <message>
            <location filename="../../ui/plan_view.py" />
            <source>Expected error &lt;b&gt;{}&lt;/b&gt; ({} by its own images alone)</source>
            <translation>预期误差 &lt;b&gt;{}&lt;/b&gt;（仅用自身影像为 {}）</translation>
        </message>
        <message>
            <location filename="../../ui/plan_view.py" />
            <source>Expected error &lt;b&gt;{}&lt;/b&gt;</source>
            <translation>预期误差 &lt;b&gt;{}&lt;/b&gt;</translation>
        </message>
        <message>
            <location filename="../../ui/plan_view.py" />
            <source>{} pixels</source>
            <translation>{} 个像元</translation>
        </message>
        <message>
            <location filename="../../ui/plan_view.py" />
            <source>about {}</source>
            <translation>约 {}</translation>
        </message>
        <message>
            <location filename="../../ui/plan_view.py" />
            <source>corrected</source>
            <translation>已校正</translation>
        </message>
        <message>
            <location filename="../../ui/plan_view.py" />
            <source>masked</source>
            <translation>已掩膜</translation>
        </message>
        <message>
            <location filename="../../ui/project_layers.py" />
            <source>set by you</source>
            <translation>由您设置</translation>
        </message>
        <message>
            <location filename="../../ui/project_layers.py" />
            <source>date from its temporal range</source>
            <translation>日期来自时间范围</translation>
        </message>
        <message>
            <location filename="../../ui/project_layers.py" />
            <source>date from its name</source>
            <translation>日期来自名称</translation>
        </message>
        <message>
            <location filename="../../ui/project_layers.py" />
            <source>date from the STAC item</source>
            <translation>日期来自 STAC 条目</translation>
        </message>
        <message>
            <location filename="../../ui/project_layers.py" />
            <source>sensor from the STAC item</source>
            <translation>传感器来自 STAC 条目</translation>
        </message>
        <message>
            <location filename="../../ui/project_layers.py" />
            <source>it is not a file on this computer. Save it as a file first.</source>
            <translation>它不是本机上的文件。请先另存为文件。</translation>
        </message>
        <message>
            <location filename="../../ui/project_layers.py" />
            <source>it has no date. Set it in the table of the project's layers, or write it in the layer's name.</source>
            <translation>它没有日期。请在本工程图层的表中设置，或写入图层名称。</translation>
        </message>
        <message>
            <location filename="../../ui/project_layers.py" />
            <source>its name tells no sensor. Set it in the table of the project's layers, or write it in the name.</source>
            <translation>其名称没有说明传感器。请在本工程图层的表中设置，或写入名称。</translation>
        </message>
        <message>
            <location filename="../../ui/project_layers.py" />
            <source>none of its bands is known. Set them in the table of the project's layers: {} has {}, …</source>
            <translation>它的波段都未知。请在本工程图层的表中设置：{} 有 {}，…</translation>
        </message>
        <message>
            <location filename="../../ui/query_form.py" />
            <source>Images up to this many days before or after may be used</source>
            <translation>可使用前后这么多天以内的图像</translation>
        </message>
        <message>
            <location filename="../../ui/query_form.py" />
            <source>Window in days</source>
            <translation>时间窗（天）</translation>
        </message>
        <message>
            <location filename="../../ui/query_form.py" />
            <source>Region</source>
            <translation>区域</translation>
        </message>
        <message>
            <location filename="../../ui/query_form.py" />
            <source>{} (by the weights)</source>
            <translation>{}（由权重生成）</translation>
        </message>
        <message>
            <location filename="../../ui/region.py" />
            <source>Draw a rectangle: press, drag, release</source>
            <translation>绘制矩形：按下、拖动、松开</translation>
        </message>
        <message>
            <location filename="../../ui/region.py" />
            <source>Draw a polygon: click corners, right-click to close</source>
            <translation>绘制多边形：点击各角，右键闭合</translation>
        </message>
        <message>
            <location filename="../../ui/region.py" />
            <source>Take what the map shows now</source>
            <translation>取地图当前显示的范围</translation>
        </message>
        <message>
            <location filename="../../ui/region.py" />
            <source>Take the extent of a layer, or of one of the library's places</source>
            <translation>采用某图层的范围，或图像库某一地点的范围</translation>
        </message>
        <message>
            <location filename="../../ui/region.py" />
            <source>Take the whole extent of the library</source>
            <translation>取图像库的全部范围</translation>
        </message>
        <message>
            <location filename="../../ui/region.py" />
            <source>whole library</source>
            <translation>整个图像库</translation>
        </message>
        <message>
            <location filename="../../ui/region.py" />
            <source>The map has no CRS, so the region has no place. Set the project's CRS, then draw.</source>
            <translation>地图没有坐标参照系，因此区域没有位置。请设置工程的坐标参照系，再绘制。</translation>
        </message>
        <message>
            <location filename="../../ui/region.py" />
            <source>The map shows nothing yet. Add a layer first, or take the whole library.</source>
            <translation>地图还没有显示任何内容。请先添加图层，或取整个图像库。</translation>
        </message>
        <message>
            <location filename="../../ui/region.py" />
            <source>The layer {} has no extent or no CRS. Set its CRS, or choose another.</source>
            <translation>图层 {} 没有范围或坐标参照系。请设置其坐标参照系，或选择其他图层。</translation>
        </message>
        <message>
            <location filename="../../ui/region.py" />
            <source>The project has no layers</source>
            <translation>工程没有图层</translation>
        </message>
        <message>
            <location filename="../../ui/report_dialog.py" />
            <source>Open in the browser</source>
            <translation>在浏览器中打开</translation>
        </message>
        <message>
            <location filename="../../ui/report_dialog.py" />
            <source>The whole report with pictures, as one file that can be sent along</source>
            <translation>带图片的完整报告，一个可以发送的文件</translation>
        </message>
        <message>
            <location filename="../../ui/report_dialog.py" />
            <source>Hold-out error by band</source>
            <translation>各波段的留出误差</translation>
        </message>
        <message>
            <location filename="../../ui/report_dialog.py" />
            <source>Band</source>
            <translation>波段</translation>
        </message>
        <message>
            <location filename="../../ui/report_dialog.py" />
            <source>Contest of the candidates on held-out dates</source>
            <translation>候选方法在留出日期上的比较</translation>
        </message>
        <message>
            <location filename="../../ui/report_dialog.py" />
            <source>Contest of the candidates on held-out pixels</source>
            <translation>候选方法在留出像元上的竞争</translation>
        </message>
        <message>
            <location filename="../../ui/report_dialog.py" />
            <source>Candidate</source>
            <translation>候选方法</translation>
        </message>
        <message>
            <location filename="../../ui/results.py" />
            <source>Show in the map</source>
            <translation>在地图中显示</translation>
        </message>
        <message>
            <location filename="../../ui/results.py" />
            <source>Zoom to it</source>
            <translation>缩放到它</translation>
        </message>
        <message>
            <location filename="../../ui/results.py" />
            <source>Show its interval: upper and lower bound</source>
            <translation>显示其区间：上界和下界</translation>
        </message>
        <message>
            <location filename="../../ui/results.py" />
            <source>Show where each of its pixels comes from</source>
            <translation>显示其每个像元的来源</translation>
        </message>
        <message>
            <location filename="../../ui/results.py" />
            <source>Time series at a point: click in the map</source>
            <translation>某点的时间序列：在地图中点击</translation>
        </message>
        <message>
            <location filename="../../ui/results.py" />
            <source>How it was made, and how good it is</source>
            <translation>它是如何制作的，质量如何</translation>
        </message>
        <message>
            <location filename="../../ui/results.py" />
            <source>Run again with other settings: fills the form above</source>
            <translation>用其他设置再运行：填入上面的表单</translation>
        </message>
        <message>
            <location filename="../../ui/results.py" />
            <source>Rename</source>
            <translation>重命名</translation>
        </message>
        <message>
            <location filename="../../ui/results.py" />
            <source>Open its folder</source>
            <translation>打开其文件夹</translation>
        </message>
        <message>
            <location filename="../../ui/results.py" />
            <source>Remove from this list; files and layers stay as they are</source>
            <translation>从列表中移除；文件和图层保持不变</translation>
        </message>
        <message>
            <location filename="../../ui/results.py" />
            <source>Delete; can be undone</source>
            <translation>删除；可以撤销</translation>
        </message>
        <message>
            <location filename="../../ui/results.py" />
            <source>Add an answer from its folder…</source>
            <translation>从文件夹添加结果…</translation>
        </message>
        <message>
            <location filename="../../ui/results.py" />
            <source>Undo</source>
            <translation>撤销</translation>
        </message>
        <message>
            <location filename="../../ui/results.py" />
            <source>More</source>
            <translation>更多</translation>
        </message>
        <message>
            <location filename="../../ui/results.py" />
            <source>Deleted: {}</source>
            <translation>已删除：{}</translation>
        </message>
        <message>
            <location filename="../../ui/results.py" />
            <source>Put the deleted answer back (Ctrl+Z in the list)</source>
            <translation>恢复已删除的结果（在列表中按 Ctrl+Z）</translation>
        </message>
        <message>
            <location filename="../../ui/results_desk.py" />
            <source>The answer is not in this project. Press “Show in the map” first.</source>
            <translation>该结果不在此工程中。请先点“在地图中显示”。</translation>
        </message>
        <message>
            <location filename="../../ui/results_desk.py" />
            <source>No image of the answer's own sensor lies beside it to take a difference to. Swipe.</source>
            <translation>答案旁没有其自身传感器的图像可作差值，请用卷帘比较。</translation>
        </message>
        <message>
            <location filename="../../ui/results_desk.py" />
            <source>This answer keeps no source image to compare it with. Enhance again to make it anew.</source>
            <translation>该结果没有保留可供比较的源图像。请重新点“增强”来生成。</translation>
        </message>
        <message>
            <location filename="../../ui/results_desk.py" />
            <source>The answer's layers were removed. Remove its group, show it in the map, and compare.</source>
            <translation>该结果的图层已被移除。请移除其组，在地图中显示，然后比较。</translation>
        </message>
        <message>
            <location filename="../../ui/results_desk.py" />
            <source>The comparison has ended, because another answer is in the map.</source>
            <translation>比较已结束，因为地图中有了另一个答案。</translation>
        </message>
        <message>
            <location filename="../../ui/results_item.py" />
            <source>looking…</source>
            <translation>正在查找…</translation>
        </message>
        <message>
            <location filename="../../ui/results_item.py" />
            <source>missing</source>
            <translation>缺失</translation>
        </message>
        <message>
            <location filename="../../ui/results_item.py" />
            <source>{}, {}</source>
            <translation>{}，{}</translation>
        </message>
        <message>
            <location filename="../../ui/results_item.py" />
            <source>{} (held {})</source>
            <translation>{}（实际 {}）</translation>
        </message>
        <message>
            <location filename="../../ui/results_item.py" />
            <source>{} from {}</source>
            <translation>{} 由 {} 生成</translation>
        </message>
        <message>
            <location filename="../../ui/results_item.py" />
            <source>{} made</source>
            <translation>{} 为生成</translation>
        </message>
        <message>
            <location filename="../../ui/series.py" />
            <source>There is nothing to ask. Choose an answer in the results, or open a library.</source>
            <translation>没有可查询的内容。请在结果中选择一个，或打开图像库。</translation>
        </message>
        <message>
            <location filename="../../ui/series.py" />
            <source>The map has no CRS, so the point has no place. Set the project's CRS.</source>
            <translation>地图没有坐标参照系，因此该点没有位置。请设置工程的坐标参照系。</translation>
        </message>
        <message>
            <location filename="../../ui/series.py" />
            <source>Reading the pixel on every date…</source>
            <translation>正在读取该像元在每个日期的值…</translation>
        </message>
        <message>
            <location filename="../../ui/series.py" />
            <source>{} date, {} clear</source>
            <translation>{} 个日期，{} 个晴空</translation>
        </message>
        <message>
            <location filename="../../ui/series.py" />
            <source>{} dates, {} clear</source>
            <translation>{} 个日期，{} 个晴空</translation>
        </message>
        <message>
            <location filename="../../ui/series.py" />
            <source>on {} the pixel is {}</source>
            <translation>{} 该像元为{}</translation>
        </message>
        <message>
            <location filename="../../ui/series_data.py" />
            <source>The engine's time series cannot be read: {!r}</source>
            <translation>无法读取引擎的时间序列：{!r}</translation>
        </message>
        <message>
            <location filename="../../ui/series_panel.py" />
            <source>Revisit: time series</source>
            <translation>Revisit：时间序列</translation>
        </message>
        <message>
            <location filename="../../ui/series_panel.py" />
            <source>Values by date</source>
            <translation>按日期的数值</translation>
        </message>
        <message>
            <location filename="../../ui/series_panel.py" />
            <source>Show the days around the query</source>
            <translation>显示查询前后的日期</translation>
        </message>
        <message>
            <location filename="../../ui/series_panel.py" />
            <source>Show all dates</source>
            <translation>显示全部日期</translation>
        </message>
        <message>
            <location filename="../../ui/series_panel.py" />
            <source>Copy the table as CSV</source>
            <translation>把表格复制为 CSV</translation>
        </message>
        <message>
            <location filename="../../ui/series_panel.py" />
            <source>Click a pixel in the map, or press Enter in the map for its middle.</source>
            <translation>在地图中点击一个像元，或在地图中按 Enter 取其中心。</translation>
        </message>
        <message>
            <location filename="../../ui/series_panel.py" />
            <source>{} dates copied as CSV.</source>
            <translation>已将 {} 个日期复制为 CSV。</translation>
        </message>
        <message>
            <location filename="../../ui/series_panel.py" />
            <source>Draw {}</source>
            <translation>绘制 {}</translation>
        </message>
        <message>
            <location filename="../../ui/series_panel.py" />
            <source>Pixel</source>
            <translation>像元</translation>
        </message>
        <message>
            <location filename="../../ui/series_panel.py" />
            <source>answer, {}</source>
            <translation>结果，{}</translation>
        </message>
        <message>
            <location filename="../../ui/series_panel.py" />
            <source>no data</source>
            <translation>无数据</translation>
        </message>
        <message>
            <location filename="../../ui/series_panel.py" />
            <source>occluded</source>
            <translation>被遮挡</translation>
        </message>
        <message>
            <location filename="../../ui/series_panel.py" />
            <source>clear</source>
            <translation>晴空</translation>
        </message>
        <message>
            <location filename="../../ui/series_plot.py" />
            <source>Plot of the time series</source>
            <translation>时间序列图</translation>
        </message>
        <message>
            <location filename="../../ui/series_plot.py" />
            <source>Wheel, + and - zoom; drag moves; left and right arrows read out dates; Home shows all, End the query</source>
            <translation>滚轮、+ 和 - 缩放；拖动平移；左右方向键读出日期；Home 显示全部，End 显示查询</translation>
        </message>
        <message>
            <location filename="../../ui/series_plot.py" />
            <source>Click a pixel in the map: its values on every date appear here.</source>
            <translation>在地图中点击一个像元：它在每个日期的值会显示在这里。</translation>
        </message>
        <message>
            <location filename="../../ui/settings.py" />
            <source>Folder for answers</source>
            <translation>结果的文件夹</translation>
        </message>
        <message>
            <location filename="../../ui/settings.py" />
            <source>Each answer gets a folder of its own in it</source>
            <translation>每个结果在其中有自己的文件夹</translation>
        </message>
        <message>
            <location filename="../../ui/settings.py" />
            <source> days</source>
            <translation> 天</translation>
        </message>
        <message>
            <location filename="../../ui/settings.py" />
            <source>Window of a new query</source>
            <translation>新查询的时间窗</translation>
        </message>
        <message>
            <location filename="../../ui/settings.py" />
            <source>Queries and answers</source>
            <translation>查询和结果</translation>
        </message>
        <message>
            <location filename="../../ui/styles.py" />
            <source>no answer</source>
            <translation>没有结果</translation>
        </message>
        <message>
            <location filename="../../ui/styles.py" />
            <source>regressed</source>
            <translation>回归</translation>
        </message>
        <message>
            <location filename="../../ui/styles.py" />
            <source>generated</source>
            <translation>生成</translation>
        </message>
        <message>
            <location filename="../../ui/styles.py" />
            <source>interpolated</source>
            <translation>插值</translation>
        </message>
        <message>
            <location filename="../../ui/styles.py" />
            <source>Revisit: measure the stretch</source>
            <translation>Revisit：测量拉伸范围</translation>
        </message>
        <message>
            <location filename="../../ui/temporal.py" />
            <source>The time-lapse was stopped: the map shows all layers again, whatever their date.</source>
            <translation>延时动画已停止：地图重新显示所有图层，不论日期。</translation>
        </message>
        <message>
            <location filename="../../ui/temporal.py" />
            <source>The map shows another time: turn off QGIS's temporal controller to see {}.</source>
            <translation>地图显示的是另一时间：请关闭 QGIS 的时态控制器以查看 {}。</translation>
        </message>
        <message>
            <location filename="../../ui/timelapse.py" />
            <source>Time-lapse of the same query…</source>
            <translation>同一查询的时间序列动画…</translation>
        </message>
        <message>
            <location filename="../../ui/timelapse.py" />
            <source>Choose a library, a sensor, bands and a date first.</source>
            <translation>请先选择图像库、传感器、波段和日期。</translation>
        </message>
        <message>
            <location filename="../../ui/timelapse.py" />
            <source>Revisit: time-lapse, {}</source>
            <translation>Revisit：时间序列动画，{}</translation>
        </message>
        <message>
            <location filename="../../ui/timelapse.py" />
            <source>Making the time-lapse: the bar below shows how far it is, and cancels it.</source>
            <translation>正在制作时间序列动画：下方的进度条显示进度，也可取消。</translation>
        </message>
        <message>
            <location filename="../../ui/timelapse.py" />
            <source>animation</source>
            <translation>动画</translation>
        </message>
        <message>
            <location filename="../../ui/timelapse.py" />
            <source>{} dates, {} of them synthetic: play them above the map, or open the {}.</source>
            <translation>{} 个日期，其中 {} 个为合成：可在上方播放，或打开{}。</translation>
        </message>
        <message>
            <location filename="../../ui/timelapse.py" />
            <source>{} dates in the map, {} of them synthetic; {} left out.</source>
            <translation>地图中有 {} 个日期，其中 {} 个为合成；省略 {} 个。</translation>
        </message>
        <message>
            <location filename="../../ui/timelapse.py" />
            <source>Animation: {}</source>
            <translation>动画：{}</translation>
        </message>
        <message>
            <location filename="../../ui/timelapse_dialog.py" />
            <source>First day of the range</source>
            <translation>范围的第一天</translation>
        </message>
        <message>
            <location filename="../../ui/timelapse_dialog.py" />
            <source>Last day of the range</source>
            <translation>范围的最后一天</translation>
        </message>
        <message>
            <location filename="../../ui/timelapse_dialog.py" />
            <source>One date every</source>
            <translation>每隔</translation>
        </message>
        <message>
            <location filename="../../ui/timelapse_dialog.py" />
            <source>Days from one date to the next</source>
            <translation>相邻日期间隔的天数</translation>
        </message>
        <message>
            <location filename="../../ui/timelapse_dialog.py" />
            <source>A new folder, or that of the same time-lapse: what is finished there is kept</source>
            <translation>新文件夹，或同一动画的文件夹：其中已完成的会保留</translation>
        </message>
        <message>
            <location filename="../../ui/timelapse_dialog.py" />
            <source>Make time-lapse</source>
            <translation>制作时间序列动画</translation>
        </message>
        <message>
            <location filename="../../ui/timelapse_dialog.py" />
            <source>Dates</source>
            <translation>日期</translation>
        </message>
        <message>
            <location filename="../../ui/timelapse_dialog.py" />
            <source>The range ends before it begins.</source>
            <translation>范围的结束早于开始。</translation>
        </message>
        <message>
            <location filename="../../ui/timelapse_dialog.py" />
            <source>The sensor took no image in this range. Choose another, or one date every so many days.</source>
            <translation>传感器在此范围内没有图像。请选择其他范围，或每隔若干天一个日期。</translation>
        </message>
        <message>
            <location filename="../../ui/timelapse_dialog.py" />
            <source>{} dates are too many: {} at most.</source>
            <translation>{} 个日期太多：最多 {} 个。</translation>
        </message>
        <message>
            <location filename="../../ui/timelapse_dialog.py" />
            <source>{} dates, about {}. Runs in the background; what is finished stays if you cancel.</source>
            <translation>{} 个日期，约 {}。在后台运行；取消时已完成的会保留。</translation>
        </message>
        <message>
            <location filename="../../ui/timelapse_layers.py" />
            <source>Time-lapse {} to {}, {}</source>
            <translation>时间序列动画 {} 至 {}，{}</translation>
        </message>
        <message>
            <location filename="../../ui/timeline.py" />
            <source>Timeline of scenes</source>
            <translation>影像时间轴</translation>
        </message>
        <message>
            <location filename="../../ui/timeline.py" />
            <source>nearest</source>
            <translation>最近</translation>
        </message>
        <message>
            <location filename="../../ui/timeline.py" />
            <source>no scene, but one of {}</source>
            <translation>无图像，但有 {} 的图像</translation>
        </message>
        <message>
            <location filename="../../ui/timeline.py" />
            <source>no scene</source>
            <translation>没有影像</translation>
        </message>
        <message>
            <location filename="../../ui/timeline.py" />
            <source>clear share not known</source>
            <translation>晴空比例未知</translation>
        </message>
        <message>
            <location filename="../../ui/timeline.py" />
            <source>{} clear</source>
            <translation>{} 晴空</translation>
        </message>
        <message>
            <location filename="../../ui/timeline.py" />
            <source>{} too</source>
            <translation>{} 也有</translation>
        </message>
        <message>
            <location filename="../../ui/timeline.py" />
            <source>queried</source>
            <translation>所查日期</translation>
        </message>
        <message>
            <location filename="../../ui/timeline.py" />
            <source>used by the plan</source>
            <translation>计划所用</translation>
        </message>
        <message>
            <location filename="../../ui/timeline.py" />
            <source>left out by you</source>
            <translation>由您排除</translation>
        </message>
        <message>
            <location filename="../../ui/timeline.py" />
            <source>Query {}</source>
            <translation>查询 {}</translation>
        </message>
        <message>
            <location filename="../../ui/timeline.py" />
            <source>Use {} again</source>
            <translation>重新使用 {}</translation>
        </message>
        <message>
            <location filename="../../ui/timeline.py" />
            <source>Leave {} out of the inputs</source>
            <translation>不把 {} 用作输入</translation>
        </message>
        <message>
            <location filename="../../ui/timeline.py" />
            <source>Show the window</source>
            <translation>显示时间窗</translation>
        </message>
        <message>
            <location filename="../../ui/timeline.py" />
            <source>Show all</source>
            <translation>显示全部</translation>
        </message>
        <message>
            <location filename="../../ui/timeline.py" />
            <source>no scenes</source>
            <translation>没有影像</translation>
        </message>
        <message>
            <location filename="../../ui/timeline.py" />
            <source>Arrows step from scene to scene, with Shift by day; plus and minus zoom; Enter queries the date.</source>
            <translation>方向键逐景移动，加 Shift 逐日移动；加减号缩放；Enter 查询该日期。</translation>
        </message>
        <message>
            <location filename="../../ui/timeline_hint.py" />
            <source>The thumbnail is no picture</source>
            <translation>缩略图不是图片</translation>
        </message>
        <message>
            <location filename="../../ui/timeline_panel.py" />
            <source>The engine's timeline cannot be read. Update the engine in the settings.</source>
            <translation>无法读取引擎的时间轴。请在设置中更新引擎。</translation>
        </message>
        <message>
            <location filename="../../ui/timeline_panel.py" />
            <source>All dates of the library appear here</source>
            <translation>图像库的全部日期显示在这里</translation>
        </message>
        <message>
            <location filename="../../ui/timeline_panel.py" />
            <source>The sensor took no image here; others did.</source>
            <translation>该传感器在此处没有图像；其他传感器有。</translation>
        </message>
        <message>
            <location filename="../../ui/words.py" />
            <source>{} ha</source>
            <translation>{} 公顷</translation>
        </message>
        <message>
            <location filename="../../ui/words.py" />
            <source>{} km²</source>
            <translation>{} km²</translation>
        </message>
        <message>
            <location filename="../../ui/words.py" />
            <source>1 s</source>
            <translation>1 秒</translation>
        </message>
        <message>
            <location filename="../../ui/words.py" />
            <source>{} s</source>
            <translation>{} 秒</translation>
        </message>
        <message>
            <location filename="../../ui/words.py" />
            <source>{} min</source>
            <translation>{} 分钟</translation>
        </message>
        <message>
            <location filename="../../ui/words.py" />
            <source>{} MB</source>
            <translation>{} MB</translation>
        </message>
        <message>
            <location filename="../../ui/words.py" />
            <source>{} GB</source>
            <translation>{} GB</translation>
        </message>
        <message>
            <location filename="../../ui/words.py" />
            <source>over 99 %</source>
            <translation>超过 99 %</translation>
        </message>
        <message>
            <location filename="../../ui/words.py" />
            <source>under 1 %</source>
            <translation>不到 1 %</translation>
        </message>
        <message>
            <location filename="../../ui/words.py" />
            <source>N</source>
            <translation>北</translation>
        </message>
        <message>
            <location filename="../../ui/words.py" />
            <source>S</source>
            <translation>南</translation>
        </message>
        <message>
            <location filename="../../ui/words.py" />
            <source>E</source>
            <translation>东</translation>
        </message>
        <message>
            <location filename="../../ui/words.py" />
            <source>W</source>
            <translation>西</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>Checking that every package loads</source>
            <translation>正在检查每个软件包能否加载</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>Checking that the networks' packages load</source>
            <translation>正在检查神经网络的软件包能否加载</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>Checking that the cloud detection loads</source>
            <translation>正在检查云检测能否加载</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>Checking the folder</source>
            <translation>正在检查文件夹</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>Downloading what this build of torch needs</source>
            <translation>正在下载此版 torch 所需的内容</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>Downloading {} {}</source>
            <translation>正在下载 {} {}</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>Drawing the animation</source>
            <translation>正在绘制动画</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>Everything is downloaded</source>
            <translation>全部已下载</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>Fetching the sample</source>
            <translation>正在获取示例</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>Finding {}</source>
            <translation>正在查找 {}</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>Generating tile {} of {}</source>
            <translation>正在生成第 {} 块，共 {} 块</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>Going on from {} packages downloaded before</source>
            <translation>从之前下载的 {} 个软件包继续</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>Learning the season</source>
            <translation>正在学习季节变化</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>Looking at the images</source>
            <translation>正在查看图像</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>Looking at {}</source>
            <translation>正在查看 {}</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>Looking through {}</source>
            <translation>正在浏览 {}</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>Making an environment with {}</source>
            <translation>正在用 {} 创建环境</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>Measuring the colours of {}</source>
            <translation>正在测量 {} 的颜色</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>Reading image {} of {}</source>
            <translation>正在读取第 {} 幅图像，共 {} 幅</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>Reading pairs of images</source>
            <translation>正在读取图像对</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>Reading the images</source>
            <translation>正在读取图像</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>Reading the notes</source>
            <translation>正在读取记录</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>Reading what was seen</source>
            <translation>正在读取已看到的部分</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>Reading {}</source>
            <translation>正在读取 {}</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>{} cases</source>
            <translation>{} 个案例</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>{} cases, about {} in all</source>
            <translation>{} 个案例，总共约 {}</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>Case {} of {}: {}</source>
            <translation>案例 {}/{}：{}</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>Case {} of {}, about {} left: {}</source>
            <translation>案例 {}/{}，约剩 {}：{}</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>The engine is installed</source>
            <translation>引擎已安装</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>The networks' packages are installed</source>
            <translation>神经网络的软件包已安装</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>The cloud detection is installed</source>
            <translation>云检测已安装</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>The packages are installed</source>
            <translation>软件包已安装</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>Unpacking the packages</source>
            <translation>正在解压软件包</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>Writing the answer</source>
            <translation>正在写入结果</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>Writing the notes</source>
            <translation>正在写入记录</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>Writing the {}</source>
            <translation>正在写入 {}</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>{}, {} bands read</source>
            <translation>{}，已读 {} 个波段</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>Fitting {} on all dates</source>
            <translation>正在用全部日期拟合 {}</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>Measuring {}, part {} of {}</source>
            <translation>正在测量 {}，第 {} 部分，共 {} 部分</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>Measuring what gaps cost</source>
            <translation>正在测量间隔的影响</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>Predicting</source>
            <translation>正在计算结果</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>step {}, hold-out error {}</source>
            <translation>第 {} 步，留出误差 {}</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>step {}, nothing is known of what is held out</source>
            <translation>第 {} 步，留出部分没有已知值</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>Predicting tile {} of {}</source>
            <translation>正在计算第 {} 块，共 {} 块</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>There is no image of {} with these bands: the sensor did not pass, or the library does not hold it</source>
            <translation>没有 {} 含这些波段的图像：传感器没有经过，或图像库中没有</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>The image of {} is occluded all over the region</source>
            <translation>{} 的图像在整个区域都被遮挡</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>The image of {} holds no value in the region: nothing was seen that day</source>
            <translation>{} 的图像在该区域没有任何值：当天什么也没看到</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>So the rest is left empty, and nothing is made</source>
            <translation>因此其余部分留空，不生成任何内容</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>The sensor saw the whole region on this date: the image is given as it is</source>
            <translation>传感器在这一天看到了整个区域：图像原样给出</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>{} of the region was seen on {}; these pixels are kept as they are</source>
            <translation>区域的 {} 在 {} 被看到；这些像元保持不变</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>The part that was seen tells the level of that day</source>
            <translation>已观测部分给出当天的整体水平</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>Intra-modal: {} dates of the same sensor in the window show the rest: {} days</source>
            <translation>同一传感器：时间窗内的 {} 个日期显示其余部分：{} 天</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>Intra-modal: one date of the same sensor in the window shows the rest: {} days</source>
            <translation>同一传感器：时间窗内的一个日期显示其余部分：{} 天</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>Intra-modal: {} dates of the same sensor show the rest: {} days; {} lies outside the window, which has none {} {}</source>
            <translation>同一传感器：{} 个日期显示其余部分：{} 天；{} 在时间窗之外，因为时间窗内没有{} {} 的影像</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>Inter-modal: generated from {}</source>
            <translation>其他传感器：由 {} 生成</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>{} did not see the region on {}</source>
            <translation>{} 没有看到该区域，日期 {}</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>{} has no clear image of the region on any other date</source>
            <translation>{} 在任何其他日期都没有该区域的晴空图像</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>Its nearest clear images lie {} and {} days away</source>
            <translation>其最近的清晰图像相距 {} 天和 {} 天</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>Its nearest clear image lies {} days away</source>
            <translation>其最近的清晰图像相距 {} 天</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>{} {} of {} ({} days)</source>
            <translation>{} {}，{}（{} 天）</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>{} has no image of the region: its pixels lie on those of {}, stored as {}</source>
            <translation>{} 没有该区域的图像：其像元按 {} 的像元排列，存储方式为：{}</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>elsewhere</source>
            <translation>与别处相同</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>its definition says</source>
            <translation>按其定义</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>{}; the error is that at those held out</source>
            <translation>{}；误差是在留出地点的误差</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>Trained on {} dates that both sensors saw at {} other places</source>
            <translation>用两个传感器都看到的 {} 个日期学习，它们在另外 {} 个地点</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>The weights that are named answer as they were trained</source>
            <translation>指定的权重按其训练状态作答</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>Trained on {} dates that both sensors saw at another place</source>
            <translation>用两个传感器在另一地点都看到的 {} 个日期学习</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>Trained on the part seen that day, in the region and around it</source>
            <translation>用当天看到的部分（区域内及其周围）学习</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>Trained on the part seen that day, in the region and around it: the strongest case</source>
            <translation>用当天看到的部分（区域内及其周围）学习：最可靠的情形</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>Trained on {} other dates with images at like intervals</source>
            <translation>用另外 {} 个间隔相似的日期学习</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>Trained on {} other dates that have images at like intervals before and after</source>
            <translation>用另外 {} 个前后有相似间隔图像的日期学习</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>Trained on {} other places with images at like intervals</source>
            <translation>以另外 {} 个地点训练，它们的影像间隔相似</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>Trained on {} other places that have images at like intervals: {}</source>
            <translation>以另外 {} 个具有相似间隔影像的地点训练：{}</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>Trained on {} dates that both sensors saw, each as if it were missing as the queried one is</source>
            <translation>用两个传感器都看到的 {} 个日期学习，每个都当作像所查日期那样缺失</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>Trained on {} dates that both sensors saw, {} of them at another place, each as if it were missing as the queried one is</source>
            <translation>用两个传感器都看到的 {} 个日期学习（其中 {} 个在另一地点），每个都当作像所查日期那样缺失</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>Trained on {} dates that both sensors saw, {} of them at {} other places, each as if it were missing as the queried one is</source>
            <translation>用两个传感器都看到的 {} 个日期学习（其中 {} 个在另外 {} 个地点），每个都当作像所查日期那样缺失</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>Generators train for up to {} s on the {} ({}); less where that is enough</source>
            <translation>生成器最多训练 {} 秒，运行于 {}（{}）；够了就提前结束</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>Nothing of the library teaches this: the weights {} answer as they were trained</source>
            <translation>图像库中没有可供学习的内容：权重 {} 按其训练状态作答</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>They run on the {} ({})</source>
            <translation>运行于 {}（{}）</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>The generator starts from the weights {}</source>
            <translation>生成器从权重 {} 开始</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>The weights {} are not used: no generator takes part in this answer</source>
            <translation>权重 {} 未被使用：此结果没有生成器参与</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>No time is given to train: the weights {} compete as they were trained</source>
            <translation>没有给出训练时间：权重 {} 按其训练好的样子参加比较</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>The weights {} were trained on images of {} of the dates that are held out: the error may be larger than measured</source>
            <translation>权重 {} 曾用留出日期中 {} 个日期的图像训练：实际误差可能大于测得值</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>At a place that was held out in their training, their RMSE was {} {}</source>
            <translation>在训练时留出的地点，其 RMSE 为 {} {}</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>Too few dates were seen by both sensors to learn from: the queried sensor's own other dates answer</source>
            <translation>两个传感器都看到的日期太少，无法学习：用所查传感器自己的其他日期作答</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>No other date has images at like intervals: linear interpolation in time answers, without training</source>
            <translation>没有其他日期有相似间隔的图像：用时间线性插值作答，不训练</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>No training: every pixel was seen</source>
            <translation>无需训练：每个像元都被看到</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>No training: nothing is made</source>
            <translation>无需训练：不生成任何内容</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>Its images are all dated the first of a month: taken for monthly composites, of the season of their middle</source>
            <translation>其影像日期均为每月首日：视为月度合成影像，季节按月中计算</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>The elevation of the ground is taken into account</source>
            <translation>已考虑地面高程</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>A model of this pattern is kept: it is taken from the cache where the images are the same</source>
            <translation>已保存此模式的模型：图像相同时直接使用</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>{} answers though {} has a smaller error: it is simpler, and worse by less than {}</source>
            <translation>由 {} 作答，尽管 {} 的误差更小：它更简单，且误差只差不到 {}</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>{} answers though {} has a smaller error: few dates can mislead, so another must be better by {} and on {} of them; it is by {} and on {}</source>
            <translation>由 {} 作答，尽管 {} 的误差更小：日期少时可能误导，因此其他方法必须好 {}，且在其中 {} 的日期上更好；实际好 {}，在 {} 的日期上更好</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>The image lies {} pixels from where it should; it is moved back</source>
            <translation>图像偏离应在位置 {} 个像元；已移回</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>All visible bands lie about 0.1 from the other dates: the Sentinel-2 offset, or even haze</source>
            <translation>所有可见光波段与其他日期相差约 0.1：Sentinel-2 偏移量，或均匀的霾</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>The values {}; they are read without it</source>
            <translation>这些值{}；读取时不计该偏移</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>hold the Sentinel-2 offset of 1000, which the file does not state</source>
            <translation>含有文件未说明的 Sentinel-2 偏移量 1000</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>lack the Sentinel-2 offset of 1000 that the file states</source>
            <translation>缺少文件所说明的 Sentinel-2 偏移量 1000</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>{} more images since {} {}, as those looked at do</source>
            <translation>另有 {} 幅 {} 以来的影像{}，与已查看的影像一样</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>hold the offset that they do not state</source>
            <translation>含有未声明的偏移</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>lack the offset that they state</source>
            <translation>没有其声明的偏移</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>{}; it is left out</source>
            <translation>{}；不予使用</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>{}; it is the queried day's own and kept</source>
            <translation>{}；它属于所查日期本身，予以保留</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>{} of {} is the same image as {}; one is kept</source>
            <translation>{}（{}）与 {} 是同一幅图像；只保留一幅</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>{} and {} are of the same time and contradict each other; the one processed last is kept</source>
            <translation>{} 和 {} 时间相同而互相矛盾；保留最后处理的一幅</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>{} is in {}, the nearest image in {}; it is read as {}</source>
            <translation>{} 以 {} 为单位，最近的图像以 {} 为单位；按 {} 读取</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>The image of {} has no {}, and is left out</source>
            <translation>{} 的图像没有 {}，已排除</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>{} of {} is left out by hand</source>
            <translation>{}（{}）已手动排除</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>The supplied masks alone say what is occluded, as was asked for</source>
            <translation>按要求，只由自带掩膜说明哪些被遮挡</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>Clouds are looked for from {} of reflectance above the other dates, as was asked for</source>
            <translation>按要求，反射率比其他日期高 {} 起查找云</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>{} finds clouds over {} of the region, which no supplied mask shows</source>
            <translation>{} 在区域的 {} 上发现云，而随附的掩膜均未标出</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>The cloud detection cannot look at {} of {} images: they lack {} of the ten bands that it asks for</source>
            <translation>云检测无法查看 {} 景影像（共 {} 景）：它们缺少所需十个波段中的 {}</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>The cloud detection cannot look at this image: {}</source>
            <translation>云检测无法查看此影像：{}</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>The cloud detection is not asked, as was asked for</source>
            <translation>按要求不使用云检测</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>The cloud detection is not used: {}</source>
            <translation>未使用云检测：{}</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>The optional cloud detection ({}) is not installed. {}</source>
            <translation>未安装可选的云检测（{}）。{}</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>Install Revisit again</source>
            <translation>请重新安装 Revisit</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>Install the cloud detection in Revisit's settings, or `pip install -r requirements/clouds.txt`</source>
            <translation>请在 Revisit 的设置中安装云检测，或运行 `pip install -r requirements/clouds.txt`</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>thick haze, which the mask calls clear, takes {} of the light; the date is taken for occluded</source>
            <translation>掩膜标为晴空的浓霾减少了 {} 的光；该日期视为被遮挡</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>thick haze, which the mask calls clear, takes {} of the light; no other date is made from it</source>
            <translation>掩膜判为晴空的浓雾遮去了 {} 的光；其他日期不会由它生成</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>thick haze takes {} of the light; the ground is seen through it, so the image is kept</source>
            <translation>浓雾遮去了 {} 的光；仍能透过它看到地面，因此保留该影像</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>Exclude the date to have it made from others</source>
            <translation>排除该日期，即可由其他日期生成</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>{} of the part seen is not as the dates before it let expect: fire, felling, flood or harvest, or a shadow that was missed; what the clouds hide may have changed too</source>
            <translation>所见部分的 {} 与之前日期的预期不符：火烧、砍伐、洪水或收割，或漏判的阴影；云下的内容也可能已改变</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>All the sensor's images that are used lie {} {}: the answer extrapolates in time</source>
            <translation>所用的该传感器图像都在{} {}：结果在时间上外推</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>before</source>
            <translation>早于</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>after</source>
            <translation>晚于</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>The error cannot be measured on this library: the answer has no interval</source>
            <translation>无法在此图像库上测量误差：结果没有区间</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>The dates that teach lie nearer to one another than the sensor's images to the date: the error may be larger than measured</source>
            <translation>用于学习的日期彼此之间比该传感器图像与所求日期更近：误差可能比测得的更大</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>The weights {} were trained on this region itself, on images of {} of the dates that are held out: the error may be larger than measured</source>
            <translation>权重 {} 就是在此区域训练的，用到了 {} 个留出日期的图像：误差可能大于测得值</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>Other sensors are to answer, but {}</source>
            <translation>要求由其他传感器作答，但{}</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>none of them ({}) saw it near {}</source>
            <translation>其中没有一个（{}）在 {} 前后看到它</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>the library holds none</source>
            <translation>图像库中没有</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>Let {} answer from its own images, as --mode auto</source>
            <translation>请让 {} 用自己的图像作答，如 --mode auto</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>No scene of {} in the library has {} together</source>
            <translation>图像库中没有 {} 的图像同时具有 {}</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>Ask for them one by one, or name their files alike but for the band</source>
            <translation>请逐个查询，或让其文件名除波段外一致</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>The sample did not arrive in {} minutes</source>
            <translation>示例在 {} 分钟内未到达</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>Try again later</source>
            <translation>请稍后再试</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>The sample cannot be downloaded: no connection to the package index</source>
            <translation>无法下载示例：无法连接到软件包索引</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>The sample cannot be fetched: {}</source>
            <translation>无法获取示例：{}</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>Connect to a network once; it is kept afterwards</source>
            <translation>请联网一次；之后会保留</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>{} is stored as linear power on {}, else in dB: all of it was compared in dB</source>
            <translation>{} 在 {} 以线性功率存储，其余为 dB：全部按 dB 比较</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>The generator is not among the candidates: torch is not installed. {}</source>
            <translation>生成器不在候选之列：未安装 torch。{}</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>The generator is not among the candidates: it was given no time to train</source>
            <translation>生成器不在候选之列：没有给它训练时间</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>The kept generator {} was damaged and is trained anew</source>
            <translation>保存的生成器 {} 已损坏，正在重新训练</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>Memory ran out in training: {} patches at a time were used</source>
            <translation>训练时内存不足：改为每次 {} 个图块</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>The {} ran out of memory: tiles of {} pixels were used</source>
            <translation>{} 内存不足：改用 {} 像元的分块</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>The GPU failed in training ({}): the CPU went on</source>
            <translation>训练时 GPU 出错（{}）：由 CPU 继续</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>The GPU failed ({}): the CPU went on</source>
            <translation>GPU 出错（{}）：由 CPU 继续</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>Most of what is missing lies farther from what was seen than any part that is held out: the interval may be too narrow</source>
            <translation>缺失部分大多比任何留出的部分离可见区域更远：区间可能过窄</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>Only {} dates teach, and tell little of how far others are missed: the interval may be too narrow</source>
            <translation>只有 {} 个日期可供学习，难以说明其他日期的偏差：区间可能过窄</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>Only one place teaches: the error is measured on its other dates, and may be larger here</source>
            <translation>只有一个地点可供学习：误差在其其他日期上测量，此处可能更大</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>Only {} other places teach: expect colours and coarse shapes, no detail</source>
            <translation>只有另外 {} 个地点可供学习：只能得到颜色和大致形状，没有细节</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>Left out: {} files of the library that cannot be read, {} among them</source>
            <translation>略去：库中 {} 个无法读取的文件，其中有 {}</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>The {} image of {} shows {}</source>
            <translation>{} 在 {} 的图像显示 {}</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>{} of the region is shown by no image and left empty</source>
            <translation>区域的 {} 没有任何图像显示，留空</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>{} of the region was not seen on {} and is left empty. {}</source>
            <translation>区域的 {} 在 {} 没有被看到，留空。{}</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>Less than 0.1%</source>
            <translation>不到 0.1%</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>{} of the region is shown by no date of the window and left empty; widen it</source>
            <translation>区域的 {} 在时间窗内没有任何日期显示，留空；请扩大时间窗</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>A preview: {}, by a simple estimator; ask for the whole answer before relying on it</source>
            <translation>预览：{}，采用简单方法；依赖它之前请生成完整结果</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>A preview: {}; ask for the whole answer before relying on it</source>
            <translation>预览：{}；依赖它之前请生成完整结果</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>one pixel in {} x {}</source>
            <translation>每 {} x {} 取一个像元</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>every pixel</source>
            <translation>每个像元</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>reflectance</source>
            <translation>反射率</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>No clear image lies within {} of {}</source>
            <translation>在 {} 之内没有晴空图像，日期 {}</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>1 day</source>
            <translation>1 天</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>{} days</source>
            <translation>{} 天</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>Choose a date nearer to {}, or widen the window to {} days</source>
            <translation>请选择更接近 {} 的日期，或把时间窗扩大到 {} 天</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>Choose a date inside the library's, {} to {}</source>
            <translation>请选择图像库内的日期，{} 至 {}</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>Add images of other dates to the library</source>
            <translation>请向图像库添加其他日期的图像</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>{}; some of its files were left out: `revisit scenes` says why</source>
            <translation>{}；库中有些文件被略去：`revisit scenes` 会说明原因</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>{}, and no other sensor shows enough of it then ({})</source>
            <translation>{}，且当时没有其他传感器显示足够的部分（{}）</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>Draw the region where their images lie</source>
            <translation>请在它们的影像所在处绘制区域</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>{}, and the library holds no other sensor</source>
            <translation>{}，且图像库中没有其他传感器</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>{} is no method to generate with</source>
            <translation>{} 不是可用于生成的方法</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>{} answers from other sensors alone</source>
            <translation>{} 只能由其他传感器作答</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>{} has nothing to answer from</source>
            <translation>{} 没有可据以作答的内容</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>{} has nothing to answer from: {}</source>
            <translation>{} 没有可据以作答的内容：{}</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>{} has nothing to learn from: too little of the date was seen, and no other date is like it</source>
            <translation>{} 无从学习：该日期可见部分太少，也没有与其相似的日期</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>Use the method {} or {}, widen the window, or add images to the library</source>
            <translation>请用 {} 或 {} 方法，放宽时间窗，或向库中添加图像</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>Choose from {}</source>
            <translation>请从 {} 中选择</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>Choose from {}, or auto</source>
            <translation>请从 {} 中选择，或选 auto</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>Use {}, or auto</source>
            <translation>请用 {} 或 auto</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>Use one of {}, or auto</source>
            <translation>请用 {} 之一，或 auto</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>Fewer than two of the dates that both sensors saw can be learned from</source>
            <translation>两个传感器都看到的日期中，可用于学习的不足两个</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>Add images of other dates or places that both show</source>
            <translation>请添加两者都看到的其他日期或地点的图像</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>No image shows any of the missing pixels</source>
            <translation>没有图像显示任何缺失的像元</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>Widen the window, or add images of the region</source>
            <translation>请放宽时间窗，或添加该区域的图像</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>Band {} of {} is {}</source>
            <translation>{}（{}）波段是 {}</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>Use the band's common name instead</source>
            <translation>请改用该波段的通用名称</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>Networks need torch, which this engine does not have</source>
            <translation>网络需要 torch，而此引擎没有</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>Install the part for networks in Revisit's settings, or `pip install -r requirements/deep.txt`</source>
            <translation>请在 Revisit 的设置中安装网络部分，或运行 `pip install -r requirements/deep.txt`</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>The weights {} do not exist</source>
            <translation>权重 {} 不存在</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>Name another file, or none</source>
            <translation>请指定其他文件，或不指定</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>The weights {} cannot be read: {}</source>
            <translation>权重 {} 无法读取：{}</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>it is no safetensors file, or it is cut off</source>
            <translation>它不是 safetensors 文件，或者不完整</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>{} holds no generator of this version</source>
            <translation>{} 中没有此版本的生成器</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>Train it again with `revisit train`, or leave it out</source>
            <translation>请用 `revisit train` 重新训练，或不使用它</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>Measuring the error on held-out dates</source>
            <translation>正在留出日期上测量误差</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>{} has images on other pixels that reach farther than this answer: name a region to have more</source>
            <translation>{} 有像元网格不同且范围超出此答案的影像：指定区域即可获得更多</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>Images cover {} of the region: the answer ends where they end</source>
            <translation>影像覆盖区域的 {}：答案到影像边缘为止</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>The image of {} has no mask, nor blue or green: clouds in it cannot be found</source>
            <translation>{} 的影像既无掩膜也无蓝或绿波段：无法找出其中的云</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>{} images have no mask, nor blue or green: clouds in them cannot be found</source>
            <translation>{} 幅影像既无掩膜也无蓝或绿波段：无法找出其中的云</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>It is a picture of 8 bits, whose numbers are no {}</source>
            <translation>这是 8 位图片，其数值不是 {}</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>Give the product's own bands, of 16 bits, or state the scale in the file, as with gdal_edit.py -scale</source>
            <translation>请提供产品自身的 16 位波段，或在文件中写明比例，例如使用 gdal_edit.py -scale</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>It holds radar in whole numbers with a sign, and states no scale</source>
            <translation>其中的雷达为有符号整数，且未写明比例</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>State it in the file: for hundredths of a dB with gdal_edit.py -scale 0.01</source>
            <translation>请在文件中写明：百分之一 dB 用 gdal_edit.py -scale 0.01</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>The weights {} make {} from {}, not {} from {}</source>
            <translation>权重 {} 生成 {}（由 {}），而非 {}（由 {}）</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>Name weights that were trained for these, or none</source>
            <translation>请指定为此训练的权重，或不指定</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>There is no GPU to run on: {}</source>
            <translation>没有可用的 GPU：{}</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>Use the device auto or cpu</source>
            <translation>请使用设备 auto 或 cpu</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>The library holds no scene of {}</source>
            <translation>图像库中没有 {} 的影像</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>Choose one that it holds ({}), or name weights that make it</source>
            <translation>请选择其中已有的（{}），或指定能生成它的权重</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>{} saw the region, but no date was seen by {} too, so nothing can be learned</source>
            <translation>{} 看到了该区域，但没有任何日期 {} 也看到，因此无从学习</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>{} saw the region, but too few dates ({}) were seen by {} too, so nothing can be learned</source>
            <translation>{} 看到了该区域，但 {} 个日期太少（{} 也看到的），因此无从学习</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>Add images of other dates or places that both sensors show, or name weights that make it</source>
            <translation>请添加两个传感器都有的其他日期或地点的图像，或指定能生成它的权重</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>{} is an index of a region that {} never saw</source>
            <translation>{} 是 {} 从未看到的区域的指数</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>Ask for bands instead</source>
            <translation>请改为查询波段</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>No scene of {} in the library has {}</source>
            <translation>图像库中 {} 的影像都没有 {}</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>Choose from the bands that it has: {}</source>
            <translation>请从已有的波段中选择：{}</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>The region lies outside every image of this sensor in the library</source>
            <translation>该区域在图像库中此传感器的所有图像之外</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>Draw it inside the images' extent, or add a folder with images of this place</source>
            <translation>请在图像范围内绘制，或添加有此地图像的文件夹</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>The region has {} x {} pixels, more than {}</source>
            <translation>该区域有 {} x {} 个像元，超过 {}</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>Draw a smaller one</source>
            <translation>请绘制较小的区域</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>The region is empty</source>
            <translation>该区域为空</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>Draw a larger one</source>
            <translation>请绘制较大的区域</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>There is no image of {} on {}</source>
            <translation>没有 {} 在 {} 的图像</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>Choose a date that has one</source>
            <translation>请选择有图像的日期</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>No scene can be found: {}: {}</source>
            <translation>找不到任何景：{}：{}</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>{} (and {} more files)</source>
            <translation>{}（另有 {} 个文件）</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>{} (and 1 more file)</source>
            <translation>{}（另有 1 个文件）</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>It is of Landsat Collection {}</source>
            <translation>它属于 Landsat Collection {}</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>It is a Landsat product of level {}: light at the top of the atmosphere</source>
            <translation>它是 {} 级 Landsat 产品：大气层顶的光</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>It is a Landsat product of level 1 of before Collection 1: light at the top of the atmosphere</source>
            <translation>它是 Collection 1 之前的 1 级 Landsat 产品：大气层顶的光</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>Download the Collection 2 Level 2 product (L2SP) from USGS</source>
            <translation>请从 USGS 下载 Collection 2 Level 2 产品（L2SP）</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>The QA_PIXEL file of {} is not beside it</source>
            <translation>{} 旁边没有 QA_PIXEL 文件</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>Download it too: without it clouds are found only where they differ from other dates</source>
            <translation>请一并下载：没有它，只有与其他日期不同之处才能找到云</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>It is a packed product</source>
            <translation>这是打包的产品</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>Unpack it into a folder of the library</source>
            <translation>请解压到影像库的文件夹中</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>It is empty</source>
            <translation>文件是空的</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>It is cut off</source>
            <translation>文件不完整</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>Copy it again</source>
            <translation>请重新复制</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>It is not an image that can be read: {}</source>
            <translation>这不是可读取的影像：{}</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>Copy it again; it may be cut off or another kind of file</source>
            <translation>请重新复制；它可能不完整或是其他类型的文件</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>It is not a netCDF file that can be read: {}</source>
            <translation>这不是可读取的 netCDF 文件：{}</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>Copy it again; it may be cut off</source>
            <translation>请重新复制；它可能不完整</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>It cannot be read: {}</source>
            <translation>无法读取：{}</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>It may not be read</source>
            <translation>没有读取权限</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>Give yourself permission to read it</source>
            <translation>请为自己授予读取权限</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>It holds no file that Revisit reads</source>
            <translation>其中没有 Revisit 能读取的文件</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>Its name tells no sensor</source>
            <translation>文件名没有说明传感器</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>Its name tells no sensor and no date</source>
            <translation>文件名没有说明传感器和日期</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>Its name tells no date, nor do its tags</source>
            <translation>文件名和标签都没有说明日期</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>Neither its name nor its band descriptions tell a band of {}</source>
            <translation>文件名和波段描述都没有说明 {} 的波段</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>Name it as &lt;sensor&gt;_&lt;band&gt;_&lt;YYYYMMDD&gt;.tif, for instance sentinel-2-l2a_B04_20190830.tif</source>
            <translation>请命名为 &lt;sensor&gt;_&lt;band&gt;_&lt;YYYYMMDD&gt;.tif，例如 sentinel-2-l2a_B04_20190830.tif</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>Put the day into its name as YYYYMMDD, or into the file, as with gdal_edit.py -mo datetime=2019-08-30</source>
            <translation>请把日期以 YYYYMMDD 写入文件名，或写入文件，例如用 gdal_edit.py -mo datetime=2019-08-30</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>It has no place on Earth</source>
            <translation>它没有地理位置</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>Give it a CRS and a transform, as with gdal_translate -a_srs -a_ullr</source>
            <translation>请为它指定坐标系和变换，例如用 gdal_translate -a_srs -a_ullr</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>Its header states the scale {} and the offset {}</source>
            <translation>文件头中的比例为 {}，偏移为 {}</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>Correct them, as with gdal_edit.py -scale -offset</source>
            <translation>请更正，例如用 gdal_edit.py -scale -offset</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>Layer {} is no file on this machine</source>
            <translation>图层 {} 不是本机上的文件</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>Save it as a GeoTIFF</source>
            <translation>请另存为 GeoTIFF</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>There is no scene in {}</source>
            <translation>{} 中没有影像</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>{} does not exist</source>
            <translation>{} 不存在</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>Name a folder with images, or one file</source>
            <translation>请指定一个图像文件夹或一个文件</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>The library has no image between {} and {}</source>
            <translation>图像库在 {} 和 {} 之间没有图像</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>{} exists already</source>
            <translation>{} 已存在</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>{} holds another time-lapse</source>
            <translation>{} 中是另一个时间序列动画</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>{} holds a time-lapse of other images, or of older ones</source>
            <translation>{} 中是由其他影像或较旧影像制成的时间序列动画</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>The system lets Revisit open no more files</source>
            <translation>系统不允许 Revisit 再打开文件</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>Raise its limit, as with ulimit -n 1024, or close other programs</source>
            <translation>请提高其上限（例如 ulimit -n 1024），或关闭其他程序</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>Choose another folder; nothing is overwritten</source>
            <translation>请选择其他文件夹；不会覆盖任何内容</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>{} cannot be written to: {}</source>
            <translation>无法写入 {}：{}</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>Choose another folder</source>
            <translation>请选择其他文件夹</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>Choose a folder that you may write</source>
            <translation>请选择可写的文件夹</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>{} holds other files</source>
            <translation>{} 中有其他文件</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>Choose a new or an empty folder</source>
            <translation>请选择新文件夹或空文件夹</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>Installing the engine needs {} GB, and {} has {} GB free</source>
            <translation>安装引擎需要 {} GB，而 {} 只有 {} GB 可用</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>The disk is full</source>
            <translation>磁盘已满</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>Free some space or choose a folder on another disk</source>
            <translation>请释放空间，或选择其他磁盘上的文件夹</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>The packages cannot be downloaded: no connection to the package index</source>
            <translation>无法下载软件包：连不上软件包索引</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>Check the network and the proxy in QGIS's settings, or use a folder of wheels</source>
            <translation>请检查网络和 QGIS 设置中的代理，或使用 wheel 文件夹</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>{} is not a working Python</source>
            <translation>{} 不是可用的 Python</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>Choose another interpreter</source>
            <translation>请选择其他解释器</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>The engine stopped (exit status {})</source>
            <translation>引擎已停止（退出状态 {}）</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>The engine stopped (exit status {}): {}</source>
            <translation>引擎已停止（退出状态 {}）：{}</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>The system ended the engine, as it does where memory runs out</source>
            <translation>系统结束了引擎，内存不足时会这样</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>Choose a smaller region or close other programs, and try again: a new one starts</source>
            <translation>请选择较小的区域或关闭其他程序后重试：会启动新的引擎</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>Try again, a new one starts; its log is {}</source>
            <translation>请重试，会启动新的引擎；其日志为 {}</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>Cancelled</source>
            <translation>已取消</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>Nothing was written</source>
            <translation>没有写入任何文件</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>torch is not installed</source>
            <translation>未安装 torch</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>the installed torch is a CPU build</source>
            <translation>已安装的 torch 是 CPU 版</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>it was asked for</source>
            <translation>按要求</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>it is there and works</source>
            <translation>存在且可用</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>torch finds no NVIDIA GPU with a working driver</source>
            <translation>torch 找不到驱动可用的 NVIDIA GPU</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>the installed torch is built without CUDA</source>
            <translation>已安装的 torch 不带 CUDA</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>the GPU fails: {}</source>
            <translation>GPU 出错：{}</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>the GPU computes wrong numbers</source>
            <translation>GPU 计算结果有误</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>no network takes part</source>
            <translation>没有网络参与</translation>
        </message>
        <message>
            <location filename="../../resources/sensors.json" />
            <source>natural colour</source>
            <translation>自然彩色</translation>
        </message>
        <message>
            <location filename="../../resources/sensors.json" />
            <source>false colour (infrared)</source>
            <translation>假彩色（红外）</translation>
        </message>
        <message>
            <location filename="../../the catalogue of indices" />
            <source>burn</source>
            <translation>火烧</translation>
        </message>
        <message>
            <location filename="../../the catalogue of indices" />
            <source>clouds</source>
            <translation>云</translation>
        </message>
        <message>
            <location filename="../../the catalogue of indices" />
            <source>kernel</source>
            <translation>核函数</translation>
        </message>
        <message>
            <location filename="../../the catalogue of indices" />
            <source>radar</source>
            <translation>雷达</translation>
        </message>
        <message>
            <location filename="../../the catalogue of indices" />
            <source>snow</source>
            <translation>雪</translation>
        </message>
        <message>
            <location filename="../../the catalogue of indices" />
            <source>soil</source>
            <translation>土壤</translation>
        </message>
        <message>
            <location filename="../../the catalogue of indices" />
            <source>urban</source>
            <translation>城市</translation>
        </message>
        <message>
            <location filename="../../the catalogue of indices" />
            <source>vegetation</source>
            <translation>植被</translation>
        </message>
        <message>
            <location filename="../../the catalogue of indices" />
            <source>water</source>
            <translation>水体</translation>
        </message>
        <message>
            <location filename="../../core/product/made_from.py" />
            <source>the nearest image, as it is</source>
            <translation>最近的图像，保持原样</translation>
        </message>
        <message>
            <location filename="../../core/product/made_from.py" />
            <source>a line between the nearest images before and after</source>
            <translation>前后最近图像之间的直线</translation>
        </message>
        <message>
            <location filename="../../core/product/made_from.py" />
            <source>that line, moved to the level of the part seen</source>
            <translation>该直线，平移到所见部分的水平</translation>
        </message>
        <message>
            <location filename="../../core/product/made_from.py" />
            <source>each pixel's curve over the years</source>
            <translation>每个像元多年的曲线</translation>
        </message>
        <message>
            <location filename="../../core/product/made_from.py" />
            <source>that curve, and what near dates depart from it</source>
            <translation>该曲线，以及邻近日期对它的偏离</translation>
        </message>
        <message>
            <location filename="../../core/product/made_from.py" />
            <source>a regression on the other dates</source>
            <translation>对其他日期的回归</translation>
        </message>
        <message>
            <location filename="../../core/product/made_from.py" />
            <source>the regression, and its misses carried in from the rim</source>
            <translation>该回归，并从边缘带入其残差</translation>
        </message>
        <message>
            <location filename="../../core/product/made_from.py" />
            <source>the regression, and trees on what it misses</source>
            <translation>该回归，并用树拟合其残差</translation>
        </message>
        <message>
            <location filename="../../core/product/made_from.py" />
            <source>the regression, and a Gaussian process on what it misses</source>
            <translation>该回归，并用高斯过程拟合其残差</translation>
        </message>
        <message>
            <location filename="../../core/product/made_from.py" />
            <source>regression, trees, and misses carried in from the rim</source>
            <translation>回归、树，并从边缘带入残差</translation>
        </message>
        <message>
            <location filename="../../core/product/made_from.py" />
            <source>Whittaker's smoother in time</source>
            <translation>时间上的 Whittaker 平滑</translation>
        </message>
        <message>
            <location filename="../../core/product/made_from.py" />
            <source>boosted trees on the other dates</source>
            <translation>对其他日期的提升树</translation>
        </message>
        <message>
            <location filename="../../core/product/made_from.py" />
            <source>a small neural network on the other dates</source>
            <translation>对其他日期的小型神经网络</translation>
        </message>
        <message>
            <location filename="../../core/product/made_from.py" />
            <source>the sensor's own nearest image</source>
            <translation>本传感器最近的图像</translation>
        </message>
        <message>
            <location filename="../../core/product/made_from.py" />
            <source>a line between its own images before and after</source>
            <translation>其前后自有图像之间的直线</translation>
        </message>
        <message>
            <location filename="../../core/product/made_from.py" />
            <source>the average of its own images</source>
            <translation>其自有图像的平均</translation>
        </message>
        <message>
            <location filename="../../core/product/made_from.py" />
            <source>the annual wave through its own images</source>
            <translation>通过其自有图像的年周期波</translation>
        </message>
        <message>
            <location filename="../../core/product/made_from.py" />
            <source>season, level of the day, other sensors and each pixel's own course, weighed by kriging</source>
            <translation>由克里金加权的季节、当日水平、其他传感器和每个像元自身的变化</translation>
        </message>
        <message>
            <location filename="../../core/product/made_from.py" />
            <source>a regression on the other sensors, pixel by pixel</source>
            <translation>逐像元对其他传感器的回归</translation>
        </message>
        <message>
            <location filename="../../core/product/made_from.py" />
            <source>boosted trees on the other sensors, pixel by pixel</source>
            <translation>逐像元对其他传感器的提升树</translation>
        </message>
        <message>
            <location filename="../../core/product/made_from.py" />
            <source>a generator (SPADE network) on the other sensors, from the average on</source>
            <translation>以其他传感器为条件、从平均出发的生成器（SPADE 网络）</translation>
        </message>
        <message>
            <location filename="../../core/product/made_from.py" />
            <source>the same generator, from the annual wave on</source>
            <translation>同一生成器，从年周期波出发</translation>
        </message>
        <message>
            <location filename="../../core/product/made_from.py" />
            <source>the mean of those that learn from the other sensors</source>
            <translation>从其他传感器学习的各方法的平均</translation>
        </message>
        <message>
            <location filename="../../core/product/made_from.py" />
            <source>the season's light, level of the day, other sensors and each pixel's own course, weighed by kriging</source>
            <translation>由克里金加权的季节光照、当日水平、其他传感器和每个像元自身的变化</translation>
        </message>
    </context>
</TS>
