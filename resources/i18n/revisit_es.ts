<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
    <context>
        <name>Revisit</name>
        <message>
            <location filename="../../plugin.py" />
            <source>Revisit: any place, sensor, band and date</source>
            <translation>Revisit: cualquier lugar, sensor, banda y fecha</translation>
        </message>
        <message>
            <location filename="../../plugin.py" />
            <source>Revisit</source>
            <translation>Revisit</translation>
        </message>
        <message>
            <location filename="../../plugin.py" />
            <source>Revisit's help</source>
            <translation>Ayuda de Revisit</translation>
        </message>
        <message>
            <location filename="../../ui/again.py" />
            <source>An answer is being made. Wait for it, or cancel it, and run again then.</source>
            <translation>Se está calculando una respuesta. Espérela o cancélela, y repita después.</translation>
        </message>
        <message>
            <location filename="../../ui/again.py" />
            <source>Nobody remembers this answer's library. Open it, and run again then.</source>
            <translation>No se conoce la biblioteca de esta respuesta. Ábrala, y repita después.</translation>
        </message>
        <message>
            <location filename="../../ui/again.py" />
            <source>The form holds the answer's query. Change what you like, then enhance.</source>
            <translation>El formulario contiene la consulta de la respuesta. Cambie lo que quiera y pulse «Completar».</translation>
        </message>
        <message>
            <location filename="../../ui/again.py" />
            <source>What hid a part of a date is not there any more: {}</source>
            <translation>Lo que ocultaba una parte de una fecha ya no está: {}</translation>
        </message>
        <message>
            <location filename="../../ui/again.py" />
            <source>The library that is open has no scenes of {}. Open the answer's own.</source>
            <translation>La biblioteca abierta no tiene escenas de {}. Abra la de la respuesta.</translation>
        </message>
        <message>
            <location filename="../../ui/algorithms/base.py" />
            <source>Folder of the answer</source>
            <translation>Carpeta de la respuesta</translation>
        </message>
        <message>
            <location filename="../../ui/algorithms/base.py" />
            <source>{} cannot be written: {}. Choose another file.</source>
            <translation>No se puede escribir {}: {}. Elija otro archivo.</translation>
        </message>
        <message>
            <location filename="../../ui/algorithms/enhance.py" />
            <source>Enhance: image of a date</source>
            <translation>Completar: imagen de una fecha</translation>
        </message>
        <message>
            <location filename="../../ui/algorithms/enhance.py" />
            <source>Answers a query: what would this sensor have shown of this region, in these bands, on this date? What was seen that day passes through unchanged; the rest is made from the clear images around it, by the method that is best on held-out pixels. The folder holds the image, its interval, where each pixel comes from, and the report; it is what the export algorithms take.</source>
            <translation>Responde a una consulta: ¿qué habría mostrado este sensor de esta región, en estas bandas, en esta fecha? Lo que se vio ese día queda sin cambios; el resto se hace a partir de las imágenes despejadas cercanas, con el método que es mejor en píxeles reservados. La carpeta contiene la imagen, su intervalo, el origen de cada píxel y el informe; es lo que piden los algoritmos de exportación.</translation>
        </message>
        <message>
            <location filename="../../ui/algorithms/enhance.py" />
            <source>Image</source>
            <translation>Imagen</translation>
        </message>
        <message>
            <location filename="../../ui/algorithms/enhance.py" />
            <source>Interval</source>
            <translation>Intervalo</translation>
        </message>
        <message>
            <location filename="../../ui/algorithms/enhance.py" />
            <source>Provenance</source>
            <translation>Procedencia</translation>
        </message>
        <message>
            <location filename="../../ui/algorithms/enhance.py" />
            <source>Report</source>
            <translation>Informe</translation>
        </message>
        <message>
            <location filename="../../ui/algorithms/enhance.py" />
            <source>Method that answered</source>
            <translation>Método de la respuesta</translation>
        </message>
        <message>
            <location filename="../../ui/algorithms/enhance.py" />
            <source>Hold-out error</source>
            <translation>Error en lo reservado</translation>
        </message>
        <message>
            <location filename="../../ui/algorithms/evaluate.py" />
            <source>Evaluate on a library</source>
            <translation>Evaluar en una biblioteca</translation>
        </message>
        <message>
            <location filename="../../ui/algorithms/evaluate.py" />
            <source>Measures on your own images how good the answers are: hides what is known, answers, and compares with the truth and with simple answers. holes: clouds of another date are laid over each clear date. missing: whole dates are hidden. inter: a whole season of the sensor is hidden, and other sensors answer. Takes minutes.</source>
            <translation>Mide en sus propias imágenes lo buenas que son las respuestas: oculta lo conocido, responde, y compara con la verdad y con respuestas simples. holes: las nubes de otra fecha se ponen sobre cada fecha despejada. missing: se ocultan fechas enteras. inter: se oculta toda una temporada del sensor y responden otros sensores. Tarda minutos.</translation>
        </message>
        <message>
            <location filename="../../ui/algorithms/evaluate.py" />
            <source>Protocol</source>
            <translation>Protocolo</translation>
        </message>
        <message>
            <location filename="../../ui/algorithms/evaluate.py" />
            <source>Figures</source>
            <translation>Cifras</translation>
        </message>
        <message>
            <location filename="../../ui/algorithms/evaluate.py" />
            <source>JSON files (*.json)</source>
            <translation>Archivos JSON (*.json)</translation>
        </message>
        <message>
            <location filename="../../ui/algorithms/evaluate.py" />
            <source>Number of cases</source>
            <translation>Número de casos</translation>
        </message>
        <message>
            <location filename="../../ui/algorithms/export.py" />
            <source>LOOK is not JSON: {}. Leave it out.</source>
            <translation>LOOK no es JSON: {}. Omítalo.</translation>
        </message>
        <message>
            <location filename="../../ui/algorithms/export.py" />
            <source>Export an answer</source>
            <translation>Exportar una respuesta</translation>
        </message>
        <message>
            <location filename="../../ui/algorithms/export.py" />
            <source>Writes an answer as one file. cog: GeoTIFF, byte for byte. gpkg: GeoPackage. mbtiles: tiles for phones and web maps. png: picture with world file. pdf: map with title, legend, scale bar and what made it. That the image is synthetic is said in each.</source>
            <translation>Escribe una respuesta en un solo archivo. cog: GeoTIFF, byte a byte. gpkg: GeoPackage. mbtiles: teselas para teléfonos y mapas web. png: imagen con archivo world. pdf: mapa con título, leyenda, escala y de qué está hecho. Cada uno dice que la imagen es sintética.</translation>
        </message>
        <message>
            <location filename="../../ui/algorithms/export.py" />
            <source>Format</source>
            <translation>Formato</translation>
        </message>
        <message>
            <location filename="../../ui/algorithms/export.py" />
            <source>File</source>
            <translation>Archivo</translation>
        </message>
        <message>
            <location filename="../../ui/algorithms/export.py" />
            <source>Export an answer for QField</source>
            <translation>Exportar una respuesta para QField</translation>
        </message>
        <message>
            <location filename="../../ui/algorithms/export.py" />
            <source>Writes a folder to copy onto a device with QField: a project with the answer and its sources, and a point layer with a form to confirm or reject what the image shows. “Bring notes back” reads what was noted.</source>
            <translation>Escribe una carpeta para copiarla a un dispositivo con QField: un proyecto con la respuesta y sus fuentes, y una capa de puntos con un formulario para confirmar o rechazar lo que muestra la imagen. «Traer las notas» lee lo anotado.</translation>
        </message>
        <message>
            <location filename="../../ui/algorithms/export.py" />
            <source>Folder</source>
            <translation>Carpeta</translation>
        </message>
        <message>
            <location filename="../../ui/algorithms/export.py" />
            <source>Project</source>
            <translation>Proyecto</translation>
        </message>
        <message>
            <location filename="../../ui/algorithms/export.py" />
            <source>How it is drawn, as JSON</source>
            <translation>Cómo se dibuja, en JSON</translation>
        </message>
        <message>
            <location filename="../../ui/algorithms/observations.py" />
            <source>Bring notes back</source>
            <translation>Traer las notas</translation>
        </message>
        <message>
            <location filename="../../ui/algorithms/observations.py" />
            <source>Reads what was noted in a folder that was exported for QField and copied back from the device: writes the notes and photos into the answer, and into its report how often the image was confirmed or rejected, by where the pixel comes from. Notes that come again are replaced, others stay.</source>
            <translation>Lee lo anotado en una carpeta exportada para QField y copiada de vuelta del dispositivo: escribe las notas y fotos en la respuesta y, en su informe, cuántas veces se confirmó o rechazó la imagen, según el origen del píxel. Las notas que vuelven se sustituyen, las otras quedan.</translation>
        </message>
        <message>
            <location filename="../../ui/algorithms/observations.py" />
            <source>Folder that came back from the field</source>
            <translation>Carpeta que volvió del campo</translation>
        </message>
        <message>
            <location filename="../../ui/algorithms/observations.py" />
            <source>Notes</source>
            <translation>Notas</translation>
        </message>
        <message>
            <location filename="../../ui/algorithms/observations.py" />
            <source>Number of notes</source>
            <translation>Número de notas</translation>
        </message>
        <message>
            <location filename="../../ui/algorithms/observations.py" />
            <source>Confirmed</source>
            <translation>Confirmadas</translation>
        </message>
        <message>
            <location filename="../../ui/algorithms/observations.py" />
            <source>Rejected</source>
            <translation>Rechazadas</translation>
        </message>
        <message>
            <location filename="../../ui/algorithms/plan.py" />
            <source>Plan an answer</source>
            <translation>Planificar una respuesta</translation>
        </message>
        <message>
            <location filename="../../ui/algorithms/plan.py" />
            <source>Says how a query would be answered, and why: which dates are the inputs, what it learns from, which methods compete, and the error to expect. Nothing is trained or written.</source>
            <translation>Dice cómo se respondería a una consulta y por qué: qué fechas son las entradas, de qué se aprende, qué métodos compiten y qué error cabe esperar. No se entrena ni se escribe nada.</translation>
        </message>
        <message>
            <location filename="../../ui/algorithms/plan.py" />
            <source>Plan</source>
            <translation>Plan</translation>
        </message>
        <message>
            <location filename="../../ui/algorithms/plan.py" />
            <source>Mode</source>
            <translation>Modo</translation>
        </message>
        <message>
            <location filename="../../ui/algorithms/plan.py" />
            <source>Expected error</source>
            <translation>Error esperado</translation>
        </message>
        <message>
            <location filename="../../ui/algorithms/query.py" />
            <source>Library: folder of images, cube or catalogue</source>
            <translation>Biblioteca: carpeta de imágenes, cubo o catálogo</translation>
        </message>
        <message>
            <location filename="../../ui/algorithms/query.py" />
            <source>A folder; the path of one netCDF cube or of a catalog.json is understood too.</source>
            <translation>Una carpeta; también se entiende la ruta de un cubo netCDF o de un catalog.json.</translation>
        </message>
        <message>
            <location filename="../../ui/algorithms/query.py" />
            <source>Sensor</source>
            <translation>Sensor</translation>
        </message>
        <message>
            <location filename="../../ui/algorithms/query.py" />
            <source>Bands, separated by commas</source>
            <translation>Bandas, separadas por comas</translation>
        </message>
        <message>
            <location filename="../../ui/algorithms/query.py" />
            <source>Date</source>
            <translation>Fecha</translation>
        </message>
        <message>
            <location filename="../../ui/algorithms/query.py" />
            <source>Region (all of the library if empty)</source>
            <translation>Región (toda la biblioteca si se deja vacía)</translation>
        </message>
        <message>
            <location filename="../../ui/algorithms/query.py" />
            <source>Window: inputs lie within so many days</source>
            <translation>Ventana: las entradas están a tantos días como mucho</translation>
        </message>
        <message>
            <location filename="../../ui/algorithms/query.py" />
            <source>Made from (intra: the sensor's own images; inter: others')</source>
            <translation>Hecho a partir de (intra: imágenes propias del sensor; inter: de otros)</translation>
        </message>
        <message>
            <location filename="../../ui/algorithms/query.py" />
            <source>Tolerance of the training search, days (10 if empty)</source>
            <translation>Tolerancia de la búsqueda de datos de aprendizaje, días (10 si está vacío)</translation>
        </message>
        <message>
            <location filename="../../ui/algorithms/query.py" />
            <source>Training of networks, seconds (120 if empty; 0: no network takes part)</source>
            <translation>Entrenamiento de las redes, segundos (120 si está vacío; 0: no participa ninguna red)</translation>
        </message>
        <message>
            <location filename="../../ui/algorithms/query.py" />
            <source>Training, seconds</source>
            <translation>Entrenamiento, segundos</translation>
        </message>
        <message>
            <location filename="../../ui/algorithms/query.py" />
            <source>Device that networks run on</source>
            <translation>Dispositivo en el que se ejecutan las redes</translation>
        </message>
        <message>
            <location filename="../../ui/algorithms/query.py" />
            <source>Method (auto: the best on held-out pixels)</source>
            <translation>Método (auto: el mejor en píxeles reservados)</translation>
        </message>
        <message>
            <location filename="../../ui/algorithms/query.py" />
            <source>Weights that networks start from, as “Train weights” makes them</source>
            <translation>Pesos de los que parten las redes, como los hace «Entrenar pesos»</translation>
        </message>
        <message>
            <location filename="../../ui/algorithms/scenes.py" />
            <source>List scenes</source>
            <translation>Listar escenas</translation>
        </message>
        <message>
            <location filename="../../ui/algorithms/scenes.py" />
            <source>Lists the scenes of a library: a folder of images, a netCDF cube or a STAC catalogue. For each scene: its sensor, date, bands and files; what was guessed and what could not be read is said.</source>
            <translation>Lista las escenas de una biblioteca: una carpeta de imágenes, un cubo netCDF o un catálogo STAC. De cada escena: sensor, fecha, bandas y archivos; se dice lo que se adivinó y lo que no se pudo leer.</translation>
        </message>
        <message>
            <location filename="../../ui/algorithms/scenes.py" />
            <source>From</source>
            <translation>Desde</translation>
        </message>
        <message>
            <location filename="../../ui/algorithms/scenes.py" />
            <source>To</source>
            <translation>Hasta</translation>
        </message>
        <message>
            <location filename="../../ui/algorithms/scenes.py" />
            <source>Scenes</source>
            <translation>Escenas</translation>
        </message>
        <message>
            <location filename="../../ui/algorithms/scenes.py" />
            <source>Number of scenes</source>
            <translation>Número de escenas</translation>
        </message>
        <message>
            <location filename="../../ui/algorithms/scenes.py" />
            <source>{}: {} scenes, {} to {}</source>
            <translation>{}: {} escenas, de {} a {}</translation>
        </message>
        <message>
            <location filename="../../ui/algorithms/timelapse.py" />
            <source>Time-lapse</source>
            <translation>Serie animada</translation>
        </message>
        <message>
            <location filename="../../ui/algorithms/timelapse.py" />
            <source>Answers the same query for a range of dates: each date on which the sensor took an image, with its gaps filled, or one date every so many days. Writes a folder with one answer a date and an animation. If it is cancelled, what is finished stays, and the same run into the same folder goes on from there.</source>
            <translation>Responde a la misma consulta para un periodo: cada fecha en que el sensor tomó una imagen, con sus huecos rellenos, o una fecha cada tantos días. Escribe una carpeta con una respuesta por fecha y una animación. Si se cancela, lo terminado queda, y la misma ejecución en la misma carpeta sigue desde ahí.</translation>
        </message>
        <message>
            <location filename="../../ui/algorithms/timelapse.py" />
            <source>Each date with an image, its gaps filled</source>
            <translation>Cada fecha con imagen, con sus huecos rellenos</translation>
        </message>
        <message>
            <location filename="../../ui/algorithms/timelapse.py" />
            <source>Otherwise: days from one date to the next</source>
            <translation>Si no: días de una fecha a la siguiente</translation>
        </message>
        <message>
            <location filename="../../ui/algorithms/timelapse.py" />
            <source>Folder of the answers</source>
            <translation>Carpeta de las respuestas</translation>
        </message>
        <message>
            <location filename="../../ui/algorithms/timelapse.py" />
            <source>Animation</source>
            <translation>Animación</translation>
        </message>
        <message>
            <location filename="../../ui/algorithms/timelapse.py" />
            <source>Number of answers</source>
            <translation>Número de respuestas</translation>
        </message>
        <message>
            <location filename="../../ui/algorithms/train.py" />
            <source>Train weights</source>
            <translation>Entrenar pesos</translation>
        </message>
        <message>
            <location filename="../../ui/algorithms/train.py" />
            <source>Trains a generator on every place of a library that two sensors saw: it learns to make the bands of one from the images of the other. The dock and the other algorithms start networks from the weights that are written, or answer with them where nothing else teaches. With three places or more, one is held out, and the error there is said. Networks must be installed; longer training on more places gives better weights.</source>
            <translation>Entrena un generador en cada lugar de una biblioteca que vieron dos sensores: aprende a hacer las bandas de uno a partir de las imágenes del otro. El panel y los demás algoritmos inician las redes desde los pesos escritos, o responden con ellos donde nada más enseña. Con tres lugares o más, uno se reserva y se indica el error en él. Las redes deben estar instaladas; un entrenamiento más largo en más lugares da mejores pesos.</translation>
        </message>
        <message>
            <location filename="../../ui/algorithms/train.py" />
            <source>Made from (most dates if empty)</source>
            <translation>Hecho de (vacío: más fechas)</translation>
        </message>
        <message>
            <location filename="../../ui/algorithms/train.py" />
            <source>Weights</source>
            <translation>Pesos</translation>
        </message>
        <message>
            <location filename="../../ui/algorithms/train.py" />
            <source>Weights (*.safetensors)</source>
            <translation>Pesos (*.safetensors)</translation>
        </message>
        <message>
            <location filename="../../ui/algorithms/train.py" />
            <source>Number of dates</source>
            <translation>Número de fechas</translation>
        </message>
        <message>
            <location filename="../../ui/algorithms/train.py" />
            <source>Number of places</source>
            <translation>Número de lugares</translation>
        </message>
        <message>
            <location filename="../../ui/algorithms/train.py" />
            <source>Error at a place that was held out</source>
            <translation>Error en un lugar reservado</translation>
        </message>
        <message>
            <location filename="../../ui/algorithms/train.py" />
            <source>Learned from {} dates at {} places, in {} steps.</source>
            <translation>Aprendido de {} fechas en {} lugares, en {} pasos.</translation>
        </message>
        <message>
            <location filename="../../ui/algorithms/train.py" />
            <source>At the place that was held out, its error (RMSE) is {}; that of what it departs from is {}.</source>
            <translation>En el lugar reservado, su error (RMSE) es {}; el de aquello de lo que parte es {}.</translation>
        </message>
        <message>
            <location filename="../../ui/answer.py" />
            <source>as observed</source>
            <translation>como se observó</translation>
        </message>
        <message>
            <location filename="../../ui/answer.py" />
            <source>input</source>
            <translation>entrada</translation>
        </message>
        <message>
            <location filename="../../ui/answer.py" />
            <source>The engine's answer cannot be read: {!r}</source>
            <translation>No se puede leer la respuesta del motor: {!r}</translation>
        </message>
        <message>
            <location filename="../../ui/answer.py" />
            <source>Update the engine in Revisit's settings</source>
            <translation>Actualice el motor en la configuración de Revisit</translation>
        </message>
        <message>
            <location filename="../../ui/answer.py" />
            <source>The engine names {}, which does not exist</source>
            <translation>El motor nombra {}, que no existe</translation>
        </message>
        <message>
            <location filename="../../ui/answer.py" />
            <source>Try again</source>
            <translation>Inténtelo de nuevo</translation>
        </message>
        <message>
            <location filename="../../ui/answer.py" />
            <source>{} holds no answer that can be read</source>
            <translation>{} no contiene ninguna respuesta legible</translation>
        </message>
        <message>
            <location filename="../../ui/answer.py" />
            <source>Choose the folder of an answer</source>
            <translation>Elegir la carpeta de una respuesta</translation>
        </message>
        <message>
            <location filename="../../ui/answer.py" />
            <source>{} interval ±{}</source>
            <translation>Intervalo del {} ±{}</translation>
        </message>
        <message>
            <location filename="../../ui/answer.py" />
            <source>synthetic</source>
            <translation>sintética</translation>
        </message>
        <message>
            <location filename="../../ui/answer.py" />
            <source>observed</source>
            <translation>observado</translation>
        </message>
        <message>
            <location filename="../../ui/answer.py" />
            <source>as observed, nothing was made</source>
            <translation>como se observó, no se calculó nada</translation>
        </message>
        <message>
            <location filename="../../ui/answer.py" />
            <source>error not measured</source>
            <translation>error sin medir</translation>
        </message>
        <message>
            <location filename="../../ui/answer.py" />
            <source>RMSE {}</source>
            <translation>RMSE: {}</translation>
        </message>
        <message>
            <location filename="../../ui/answer.py" />
            <source>In the map: {}, generated from {}.</source>
            <translation>En el mapa: {}, generada a partir de {}.</translation>
        </message>
        <message>
            <location filename="../../ui/answer.py" />
            <source>In the map: {}, from the sensor's own images, the better guide.</source>
            <translation>En el mapa: {}, a partir de imágenes del propio sensor, mejor guía.</translation>
        </message>
        <message>
            <location filename="../../ui/answer.py" />
            <source>In the map: {}.</source>
            <translation>En el mapa: {}.</translation>
        </message>
        <message>
            <location filename="../../ui/band_picker.py" />
            <source>Bands</source>
            <translation>Bandas</translation>
        </message>
        <message>
            <location filename="../../ui/band_picker.py" />
            <source>Choose the bands one by one, or a spectral index</source>
            <translation>Elegir las bandas una a una, o un índice espectral</translation>
        </message>
        <message>
            <location filename="../../ui/band_picker.py" />
            <source>All bands ({})</source>
            <translation>Todas las bandas ({})</translation>
        </message>
        <message>
            <location filename="../../ui/band_picker.py" />
            <source>Index: {}</source>
            <translation>Índice: {}</translation>
        </message>
        <message>
            <location filename="../../ui/catalogue.py" />
            <source>The engine's list of scenes cannot be read: {!r}</source>
            <translation>No se puede leer la lista de escenas del motor: {!r}</translation>
        </message>
        <message>
            <location filename="../../ui/compare.py" />
            <source>The comparison has ended, because one of its layers was removed.</source>
            <translation>La comparación ha terminado, porque se eliminó una de sus capas.</translation>
        </message>
        <message>
            <location filename="../../ui/compare_bar.py" />
            <source>Comparison</source>
            <translation>Comparación</translation>
        </message>
        <message>
            <location filename="../../ui/compare_bar.py" />
            <source>The image that the answer is compared with</source>
            <translation>La imagen con la que se compara la respuesta</translation>
        </message>
        <message>
            <location filename="../../ui/compare_bar.py" />
            <source>Line across instead of upright</source>
            <translation>Línea horizontal en vez de vertical</translation>
        </message>
        <message>
            <location filename="../../ui/compare_bar.py" />
            <source>Change by itself (Space changes by hand)</source>
            <translation>Alternar solo (Espacio alterna a mano)</translation>
        </message>
        <message>
            <location filename="../../ui/compare_bar.py" />
            <source> s</source>
            <translation> s</translation>
        </message>
        <message>
            <location filename="../../ui/compare_bar.py" />
            <source>How long each image is shown</source>
            <translation>Cuánto tiempo se muestra cada imagen</translation>
        </message>
        <message>
            <location filename="../../ui/compare_bar.py" />
            <source>Change</source>
            <translation>Alternar</translation>
        </message>
        <message>
            <location filename="../../ui/compare_bar.py" />
            <source>Show the other image (Space)</source>
            <translation>Mostrar la otra imagen (Espacio)</translation>
        </message>
        <message>
            <location filename="../../ui/compare_bar.py" />
            <source>End the comparison (Esc)</source>
            <translation>Terminar la comparación (Esc)</translation>
        </message>
        <message>
            <location filename="../../ui/compare_difference.py" />
            <source>The engine's difference cannot be read: {!r}</source>
            <translation>No se puede leer la diferencia del motor: {!r}</translation>
        </message>
        <message>
            <location filename="../../ui/compare_difference.py" />
            <source>The answer is not in this project any more</source>
            <translation>La respuesta ya no está en este proyecto</translation>
        </message>
        <message>
            <location filename="../../ui/compare_difference.py" />
            <source>Show it in the map, then compare</source>
            <translation>Muéstrela en el mapa, y compare después</translation>
        </message>
        <message>
            <location filename="../../ui/compare_difference.py" />
            <source>Difference to {}, {}</source>
            <translation>Diferencia con {}, {}</translation>
        </message>
        <message>
            <location filename="../../ui/compare_difference.py" />
            <source>{} cannot be opened as a raster</source>
            <translation>{} no se puede abrir como ráster</translation>
        </message>
        <message>
            <location filename="../../ui/compare_difference.py" />
            <source>Delete it, and compare again</source>
            <translation>Bórrela, y compare de nuevo</translation>
        </message>
        <message>
            <location filename="../../ui/compare_difference.py" />
            <source>{}: answer minus {}, mean {}, RMSE {} over {} common pixels.</source>
            <translation>{}: respuesta menos {}, media {}, RMSE {} sobre {} píxeles comunes.</translation>
        </message>
        <message>
            <location filename="../../ui/compare_difference.py" />
            <source>Clouds of {} count too: {} of the region was not clear.</source>
            <translation>Las nubes del {} también cuentan: {} de la región no estaba despejado.</translation>
        </message>
        <message>
            <location filename="../../ui/compare_handle.py" />
            <source>Line between the two images; arrow keys move it, Escape ends the comparison</source>
            <translation>Línea entre las dos imágenes; las flechas la mueven, Esc termina la comparación</translation>
        </message>
        <message>
            <location filename="../../ui/compare_handle.py" />
            <source>Drag, or press the arrow keys (Shift: fine steps); Esc ends the comparison</source>
            <translation>Arrastre, o pulse las flechas (Mayús: pasos finos); Esc termina la comparación</translation>
        </message>
        <message>
            <location filename="../../ui/compare_modes.py" />
            <source>Compare by swiping: a handle in the map</source>
            <translation>Comparar deslizando: un tirador en el mapa</translation>
        </message>
        <message>
            <location filename="../../ui/compare_modes.py" />
            <source>Compare by flickering: one, then the other</source>
            <translation>Comparar alternando: una, luego la otra</translation>
        </message>
        <message>
            <location filename="../../ui/compare_modes.py" />
            <source>Compare side by side: two maps that move together</source>
            <translation>Comparar lado a lado: dos mapas que se mueven juntos</translation>
        </message>
        <message>
            <location filename="../../ui/compare_modes.py" />
            <source>Difference: a layer of answer minus source</source>
            <translation>Diferencia: una capa de la respuesta menos la fuente</translation>
        </message>
        <message>
            <location filename="../../ui/compare_side.py" />
            <source>Revisit: compare</source>
            <translation>Revisit: comparación</translation>
        </message>
        <message>
            <location filename="../../ui/compare_side.py" />
            <source>Second map of the comparison</source>
            <translation>Segundo mapa de la comparación</translation>
        </message>
        <message>
            <location filename="../../ui/controls.py" />
            <source>Advanced</source>
            <translation>Avanzado</translation>
        </message>
        <message>
            <location filename="../../ui/controls.py" />
            <source>supplied masks alone</source>
            <translation>solo máscaras suministradas</translation>
        </message>
        <message>
            <location filename="../../ui/controls.py" />
            <source>What rises by so much reflectance above the other dates counts as cloud; lower finds more</source>
            <translation>Lo que supera en tanta reflectancia a las otras fechas cuenta como nube; más bajo encuentra más</translation>
        </message>
        <message>
            <location filename="../../ui/controls.py" />
            <source>Also where s2cloudless finds it</source>
            <translation>También donde la encuentra s2cloudless</translation>
        </message>
        <message>
            <location filename="../../ui/controls.py" />
            <source>What the cloud detection finds in Sentinel-2 Level-1C images counts as cloud</source>
            <translation>Lo que la detección de nubes encuentra en imágenes Sentinel-2 de nivel 1C cuenta como nube</translation>
        </message>
        <message>
            <location filename="../../ui/controls.py" />
            <source>Hide a part of the queried date: click corners, right-click to close</source>
            <translation>Ocultar una parte de la fecha consultada: pulse las esquinas, clic derecho para cerrar</translation>
        </message>
        <message>
            <location filename="../../ui/controls.py" />
            <source>Hide by a layer or a file</source>
            <translation>Ocultar con una capa o un archivo</translation>
        </message>
        <message>
            <location filename="../../ui/controls.py" />
            <source>Remove the selected line</source>
            <translation>Quitar la línea elegida</translation>
        </message>
        <message>
            <location filename="../../ui/controls.py" />
            <source>Take the last of these steps back</source>
            <translation>Deshacer el último de estos pasos</translation>
        </message>
        <message>
            <location filename="../../ui/controls.py" />
            <source>What you left out or hid by hand</source>
            <translation>Lo que usted excluyó u ocultó a mano</translation>
        </message>
        <message>
            <location filename="../../ui/controls.py" />
            <source>the sensor's own images</source>
            <translation>imágenes propias del sensor</translation>
        </message>
        <message>
            <location filename="../../ui/controls.py" />
            <source>images of other sensors</source>
            <translation>imágenes de otros sensores</translation>
        </message>
        <message>
            <location filename="../../ui/controls.py" />
            <source>CPU</source>
            <translation>CPU</translation>
        </message>
        <message>
            <location filename="../../ui/controls.py" />
            <source>graphics card (CUDA)</source>
            <translation>tarjeta gráfica (CUDA)</translation>
        </message>
        <message>
            <location filename="../../ui/controls.py" />
            <source>automatic</source>
            <translation>automático</translation>
        </message>
        <message>
            <location filename="../../ui/controls.py" />
            <source>automatic: the best on hold-out</source>
            <translation>automático: el mejor del concurso</translation>
        </message>
        <message>
            <location filename="../../ui/controls.py" />
            <source>Method</source>
            <translation>Método</translation>
        </message>
        <message>
            <location filename="../../ui/controls.py" />
            <source>Device</source>
            <translation>Procesador</translation>
        </message>
        <message>
            <location filename="../../ui/controls.py" />
            <source>Cloud from</source>
            <translation>Nube desde</translation>
        </message>
        <message>
            <location filename="../../ui/controls.py" />
            <source>By hand</source>
            <translation>A mano</translation>
        </message>
        <message>
            <location filename="../../ui/controls.py" />
            <source>File…</source>
            <translation>Archivo…</translation>
        </message>
        <message>
            <location filename="../../ui/controls.py" />
            <source>Masks (*.geojson *.json *.gpkg *.shp *.tif *.tiff);;All files (*)</source>
            <translation>Máscaras (*.geojson *.json *.gpkg *.shp *.tif *.tiff);;Todos los archivos (*)</translation>
        </message>
        <message>
            <location filename="../../ui/controls.py" />
            <source>What hides {}</source>
            <translation>Lo que oculta {}</translation>
        </message>
        <message>
            <location filename="../../ui/controls.py" />
            <source>left out</source>
            <translation>excluido</translation>
        </message>
        <message>
            <location filename="../../ui/controls.py" />
            <source>Advanced ({} by hand)</source>
            <translation>Avanzado ({} a mano)</translation>
        </message>
        <message>
            <location filename="../../ui/date_field.py" />
            <source>The day you want the image of; days with a scene are marked</source>
            <translation>El día cuya imagen quiere; los días con escena están marcados</translation>
        </message>
        <message>
            <location filename="../../ui/date_field.py" />
            <source>Previous scene</source>
            <translation>Escena anterior</translation>
        </message>
        <message>
            <location filename="../../ui/date_field.py" />
            <source>Next scene</source>
            <translation>Escena siguiente</translation>
        </message>
        <message>
            <location filename="../../ui/date_field.py" />
            <source>No scene that day; nearest: {} ({} d).</source>
            <translation>Ninguna escena ese día; la más cercana: {} ({} d).</translation>
        </message>
        <message>
            <location filename="../../ui/date_field.py" />
            <source>There is a scene</source>
            <translation>Hay una escena</translation>
        </message>
        <message>
            <location filename="../../ui/diagnostics.py" />
            <source>Python {} with all {} packages.</source>
            <translation>Python {} con los {} paquetes.</translation>
        </message>
        <message>
            <location filename="../../ui/diagnostics.py" />
            <source>Networks would run on: {} ({}).</source>
            <translation>Las redes correrían en: {} ({}).</translation>
        </message>
        <message>
            <location filename="../../ui/dock.py" />
            <source>Enhance</source>
            <translation>Completar</translation>
        </message>
        <message>
            <location filename="../../ui/dock.py" />
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <location filename="../../ui/dock.py" />
            <source>The engine was changed, so the run was cancelled; nothing was written. Enhance again.</source>
            <translation>Se cambió el motor, así que se canceló la ejecución; no se escribió nada. Pulse «Completar» de nuevo.</translation>
        </message>
        <message>
            <location filename="../../ui/dock.py" />
            <source>What Revisit says</source>
            <translation>Lo que dice Revisit</translation>
        </message>
        <message>
            <location filename="../../ui/dock.py" />
            <source>Progress</source>
            <translation>Progreso</translation>
        </message>
        <message>
            <location filename="../../ui/dock.py" />
            <source>What the engine does</source>
            <translation>Qué hace el motor</translation>
        </message>
        <message>
            <location filename="../../ui/dock.py" />
            <source>Library</source>
            <translation>Biblioteca</translation>
        </message>
        <message>
            <location filename="../../ui/dock.py" />
            <source>Results</source>
            <translation>Resultados</translation>
        </message>
        <message>
            <location filename="../../ui/dock.py" />
            <source>There is no engine yet. Install it, or name an interpreter, in Revisit's settings.</source>
            <translation>Todavía no hay motor. Instálelo, o nombre un intérprete, en la configuración de Revisit.</translation>
        </message>
        <message>
            <location filename="../../ui/dock.py" />
            <source>{} scenes</source>
            <translation>{} escenas</translation>
        </message>
        <message>
            <location filename="../../ui/dock.py" />
            <source>{} left out</source>
            <translation>{} excluidas</translation>
        </message>
        <message>
            <location filename="../../ui/dock.py" />
            <source>Left out: {}</source>
            <translation>Excluido: {}</translation>
        </message>
        <message>
            <location filename="../../ui/dock.py" />
            <source>Planning…</source>
            <translation>Planificando…</translation>
        </message>
        <message>
            <location filename="../../ui/dock.py" />
            <source>Cancelling…</source>
            <translation>Cancelando…</translation>
        </message>
        <message>
            <location filename="../../ui/dock.py" />
            <source>Cancelled; nothing was written. What networks have learned is kept: Enhance goes on there.</source>
            <translation>Cancelado; no se escribió nada. Lo que aprendieron las redes se conserva: «Completar» continúa desde ahí.</translation>
        </message>
        <message>
            <location filename="../../ui/dock.py" />
            <source>Cancelled; nothing was written.</source>
            <translation>Cancelado; no se escribió nada.</translation>
        </message>
        <message>
            <location filename="../../ui/dock.py" />
            <source>Cancelled.</source>
            <translation>Cancelado.</translation>
        </message>
        <message>
            <location filename="../../ui/dock.py" />
            <source>The project was closed, so the run was cancelled; nothing was written. Enhance again.</source>
            <translation>Se cerró el proyecto, así que se canceló la ejecución; no se escribió nada. Pulse «Completar» de nuevo.</translation>
        </message>
        <message>
            <location filename="../../ui/engine_banner.py" />
            <source>Install the engine</source>
            <translation>Instalar el motor</translation>
        </message>
        <message>
            <location filename="../../ui/engine_banner.py" />
            <source>Settings…</source>
            <translation>Configuración…</translation>
        </message>
        <message>
            <location filename="../../ui/engine_banner.py" />
            <source>Revisit computes in an engine of its own, apart from QGIS's Python.</source>
            <translation>Revisit calcula en un motor propio, aparte del Python de QGIS.</translation>
        </message>
        <message>
            <location filename="../../ui/engine_banner.py" />
            <source>An interpreter that has the packages can be named in the settings instead.</source>
            <translation>También se puede nombrar en la configuración un intérprete que tenga los paquetes.</translation>
        </message>
        <message>
            <location filename="../../ui/engine_banner.py" />
            <source>Update the engine</source>
            <translation>Actualizar el motor</translation>
        </message>
        <message>
            <location filename="../../ui/engine_page.py" />
            <source>Engine</source>
            <translation>Motor</translation>
        </message>
        <message>
            <location filename="../../ui/engine_page.py" />
            <source>the engine installed below</source>
            <translation>el motor instalado abajo</translation>
        </message>
        <message>
            <location filename="../../ui/engine_page.py" />
            <source>the Python package index</source>
            <translation>el índice de paquetes de Python</translation>
        </message>
        <message>
            <location filename="../../ui/engine_page.py" />
            <source>Check</source>
            <translation>Comprobar</translation>
        </message>
        <message>
            <location filename="../../ui/engine_page.py" />
            <source>Remove…</source>
            <translation>Eliminar…</translation>
        </message>
        <message>
            <location filename="../../ui/engine_page.py" />
            <source>Copy diagnostics</source>
            <translation>Copiar diagnóstico</translation>
        </message>
        <message>
            <location filename="../../ui/engine_page.py" />
            <source>Help</source>
            <translation>Ayuda</translation>
        </message>
        <message>
            <location filename="../../ui/engine_page.py" />
            <source>Delete what was learned</source>
            <translation>Borrar lo aprendido</translation>
        </message>
        <message>
            <location filename="../../ui/engine_page.py" />
            <source>In use: {}</source>
            <translation>En uso: {}</translation>
        </message>
        <message>
            <location filename="../../ui/engine_page.py" />
            <source>Revisit computes in a Python environment of its own, apart from QGIS's Python, with every package pinned and checked. QGIS's proxy is used to download it.</source>
            <translation>Revisit calcula en un entorno de Python propio, aparte del Python de QGIS, con la versión de cada paquete fijada y comprobada. Para descargarlo se usa el proxy de QGIS.</translation>
        </message>
        <message>
            <location filename="../../ui/engine_page.py" />
            <source>Own interpreter</source>
            <translation>Intérprete propio</translation>
        </message>
        <message>
            <location filename="../../ui/engine_page.py" />
            <source>Install into</source>
            <translation>Instalar en</translation>
        </message>
        <message>
            <location filename="../../ui/engine_page.py" />
            <source>Install from</source>
            <translation>Instalar desde</translation>
        </message>
        <message>
            <location filename="../../ui/engine_page.py" />
            <source>A Python 3.11 or newer that has the engine's packages; it is then used instead of the installed one</source>
            <translation>Un Python 3.11 o más nuevo que tenga los paquetes del motor; se usa entonces en lugar del instalado</translation>
        </message>
        <message>
            <location filename="../../ui/engine_page.py" />
            <source>A new or empty folder for the engine</source>
            <translation>Una carpeta nueva o vacía para el motor</translation>
        </message>
        <message>
            <location filename="../../ui/engine_page.py" />
            <source>A folder of downloaded wheels, to install without a network; the help says how to fill it</source>
            <translation>Una carpeta de wheels descargadas, para instalar sin red; la ayuda dice cómo llenarla</translation>
        </message>
        <message>
            <location filename="../../ui/engine_page.py" />
            <source>What the engine's installation says</source>
            <translation>Lo que dice la instalación del motor</translation>
        </message>
        <message>
            <location filename="../../ui/engine_page.py" />
            <source>Progress of the engine's installation</source>
            <translation>Progreso de la instalación del motor</translation>
        </message>
        <message>
            <location filename="../../ui/engine_page.py" />
            <source>Load every package in the engine's Python, and say what it computes on</source>
            <translation>Cargar cada paquete en el Python del motor, y decir en qué calcula</translation>
        </message>
        <message>
            <location filename="../../ui/engine_page.py" />
            <source>Delete the installed engine and what was downloaded for it</source>
            <translation>Borrar el motor instalado y lo descargado para él</translation>
        </message>
        <message>
            <location filename="../../ui/engine_page.py" />
            <source>Models that earlier queries left in the cache; asking them again only takes longer</source>
            <translation>Modelos que consultas anteriores dejaron en la caché; repetirlas solo tarda más</translation>
        </message>
        <message>
            <location filename="../../ui/engine_page.py" />
            <source>Versions, packages, device and the ends of the logs as text in the clipboard, without passwords</source>
            <translation>Versiones, paquetes, procesador y finales de los registros como texto en el portapapeles, sin contraseñas</translation>
        </message>
        <message>
            <location filename="../../ui/engine_page.py" />
            <source>Checking {}…</source>
            <translation>Comprobando {}…</translation>
        </message>
        <message>
            <location filename="../../ui/engine_page.py" />
            <source>There is nothing to check yet. Install the engine, or name an interpreter.</source>
            <translation>Todavía no hay nada que comprobar. Instale el motor, o nombre un intérprete.</translation>
        </message>
        <message>
            <location filename="../../ui/engine_page.py" />
            <source>Delete the engine in {} ({:.1f} GB)? Your answers and libraries stay.</source>
            <translation>¿Borrar el motor de {} ({:.1f} GB)? Sus respuestas y bibliotecas quedan.</translation>
        </message>
        <message>
            <location filename="../../ui/engine_page.py" />
            <source>Remove the engine</source>
            <translation>Eliminar el motor</translation>
        </message>
        <message>
            <location filename="../../ui/engine_page.py" />
            <source>Removing…</source>
            <translation>Eliminando…</translation>
        </message>
        <message>
            <location filename="../../ui/engine_page.py" />
            <source>Collecting…</source>
            <translation>Recopilando…</translation>
        </message>
        <message>
            <location filename="../../ui/engine_page.py" />
            <source>Installed: {}</source>
            <translation>Instalado: {}</translation>
        </message>
        <message>
            <location filename="../../ui/engine_page.py" />
            <source>The diagnostics are in the clipboard: {} lines.</source>
            <translation>El diagnóstico está en el portapapeles: {} líneas.</translation>
        </message>
        <message>
            <location filename="../../ui/engine_page.py" />
            <source>Cancelled. What was downloaded is kept for the next time.</source>
            <translation>Cancelado. Lo descargado se guarda para la próxima vez.</translation>
        </message>
        <message>
            <location filename="../../ui/engine_words.py" />
            <source>Installed in {}: Python {} with {} packages, {}.</source>
            <translation>Instalado en {}: Python {} con {} paquetes, {}.</translation>
        </message>
        <message>
            <location filename="../../ui/engine_words.py" />
            <source>The engine in {} was made for another version of Revisit and has to be updated.</source>
            <translation>El motor de {} se hizo para otra versión de Revisit y hay que actualizarlo.</translation>
        </message>
        <message>
            <location filename="../../ui/engine_words.py" />
            <source>The engine is not installed yet.</source>
            <translation>El motor todavía no está instalado.</translation>
        </message>
        <message>
            <location filename="../../ui/engine_words.py" />
            <source>Installing downloads about {} and takes {} in {}, where {} are free; a few minutes.</source>
            <translation>La instalación descarga unos {} y ocupa {} en {}, donde hay {} libres; unos minutos.</translation>
        </message>
        <message>
            <location filename="../../ui/engine_words.py" />
            <source>{} were downloaded before; it goes on from there.</source>
            <translation>{} ya se descargaron; sigue desde ahí.</translation>
        </message>
        <message>
            <location filename="../../ui/engine_words.py" />
            <source>Install again</source>
            <translation>Instalar de nuevo</translation>
        </message>
        <message>
            <location filename="../../ui/engine_words.py" />
            <source>Update</source>
            <translation>Actualizar</translation>
        </message>
        <message>
            <location filename="../../ui/engine_words.py" />
            <source>Go on installing</source>
            <translation>Seguir instalando</translation>
        </message>
        <message>
            <location filename="../../ui/engine_words.py" />
            <source>Install</source>
            <translation>Instalar</translation>
        </message>
        <message>
            <location filename="../../ui/engine_words.py" />
            <source>Networks: torch {} is installed.</source>
            <translation>Redes: torch {} está instalado.</translation>
        </message>
        <message>
            <location filename="../../ui/engine_words.py" />
            <source>Cloud detection: s2cloudless {} is installed.</source>
            <translation>Detección de nubes: s2cloudless {} está instalado.</translation>
        </message>
        <message>
            <location filename="../../ui/engine_words.py" />
            <source>Networks (optional): they make answers from images of other sensors; everything else works without them. About 0.2 GB to download and 0.9 GB on the disk; the build for NVIDIA GPUs on Linux is several times larger.</source>
            <translation>Redes (opcional): hacen respuestas a partir de imágenes de otros sensores; todo lo demás funciona sin ellas. Unos 0,2 GB de descarga y 0,9 GB en el disco; la versión para GPU de NVIDIA en Linux es varias veces mayor.</translation>
        </message>
        <message>
            <location filename="../../ui/engine_words.py" />
            <source>Cloud detection (optional): s2cloudless finds clouds in Sentinel-2 Level-1C images that their masks miss; other images do without it. About 0.1 GB to download and 0.2 GB on the disk.</source>
            <translation>Detección de nubes (opcional): s2cloudless encuentra en las imágenes Sentinel-2 de nivel 1C las nubes que sus máscaras pasan por alto; las demás imágenes no la necesitan. Unos 0,1 GB de descarga y 0,2 GB en el disco.</translation>
        </message>
        <message>
            <location filename="../../ui/engine_words.py" />
            <source>Add networks</source>
            <translation>Añadir las redes</translation>
        </message>
        <message>
            <location filename="../../ui/engine_words.py" />
            <source>Remove networks</source>
            <translation>Eliminar las redes</translation>
        </message>
        <message>
            <location filename="../../ui/engine_words.py" />
            <source>Add cloud detection</source>
            <translation>Añadir la detección de nubes</translation>
        </message>
        <message>
            <location filename="../../ui/engine_words.py" />
            <source>Remove cloud detection</source>
            <translation>Quitar la detección de nubes</translation>
        </message>
        <message>
            <location filename="../../ui/engine_words.py" />
            <source>The networks were removed.</source>
            <translation>Las redes se eliminaron.</translation>
        </message>
        <message>
            <location filename="../../ui/engine_words.py" />
            <source>The networks are installed.</source>
            <translation>Las redes están instaladas.</translation>
        </message>
        <message>
            <location filename="../../ui/engine_words.py" />
            <source>The cloud detection was removed.</source>
            <translation>La detección de nubes se ha quitado.</translation>
        </message>
        <message>
            <location filename="../../ui/engine_words.py" />
            <source>The cloud detection is installed.</source>
            <translation>La detección de nubes está instalada.</translation>
        </message>
        <message>
            <location filename="../../ui/engine_words.py" />
            <source>Nothing that was learned for earlier queries is kept.</source>
            <translation>No se conserva nada de lo aprendido para consultas anteriores.</translation>
        </message>
        <message>
            <location filename="../../ui/engine_words.py" />
            <source>What was learned for earlier queries is kept, so that they are not learned twice: {}.</source>
            <translation>Se conserva lo aprendido para consultas anteriores, para no aprenderlo dos veces: {}.</translation>
        </message>
        <message>
            <location filename="../../ui/engines.py" />
            <source>There is no engine yet</source>
            <translation>Todavía no hay motor</translation>
        </message>
        <message>
            <location filename="../../ui/engines.py" />
            <source>Install it, or name one, in Revisit's settings</source>
            <translation>Instálelo, o nombre uno, en la configuración de Revisit</translation>
        </message>
        <message>
            <location filename="../../ui/exports.py" />
            <source>GeoTIFF (byte for byte)…</source>
            <translation>GeoTIFF (byte a byte)…</translation>
        </message>
        <message>
            <location filename="../../ui/exports.py" />
            <source>GeoPackage…</source>
            <translation>GeoPackage…</translation>
        </message>
        <message>
            <location filename="../../ui/exports.py" />
            <source>MBTiles for phones and web maps…</source>
            <translation>MBTiles para teléfonos y mapas web…</translation>
        </message>
        <message>
            <location filename="../../ui/exports.py" />
            <source>PNG with world file…</source>
            <translation>PNG con archivo world…</translation>
        </message>
        <message>
            <location filename="../../ui/exports.py" />
            <source>PDF map…</source>
            <translation>Mapa PDF…</translation>
        </message>
        <message>
            <location filename="../../ui/exports.py" />
            <source>Export: file, map or folder for QField</source>
            <translation>Exportar: archivo, mapa o carpeta para QField</translation>
        </message>
        <message>
            <location filename="../../ui/exports.py" />
            <source>Revisit: export {}</source>
            <translation>Revisit: exportar {}</translation>
        </message>
        <message>
            <location filename="../../ui/exports.py" />
            <source>Folder in which the QField folder is made</source>
            <translation>Carpeta en la que se crea la carpeta de QField</translation>
        </message>
        <message>
            <location filename="../../ui/exports.py" />
            <source>Revisit: bring notes back</source>
            <translation>Revisit: traer las notas</translation>
        </message>
        <message>
            <location filename="../../ui/exports.py" />
            <source>Folder for QField…</source>
            <translation>Carpeta para QField…</translation>
        </message>
        <message>
            <location filename="../../ui/exports.py" />
            <source>Bring notes back from QField…</source>
            <translation>Traer las notas de QField…</translation>
        </message>
        <message>
            <location filename="../../ui/exports.py" />
            <source>Exported to {}</source>
            <translation>Exportado a {}</translation>
        </message>
        <message>
            <location filename="../../ui/exports.py" />
            <source>{} notes are in the map and in the report: {} confirmed, {} rejected, {} unsure.</source>
            <translation>{} notas están en el mapa y en el informe: {} confirmadas, {} rechazadas, {} dudosas.</translation>
        </message>
        <message>
            <location filename="../../ui/file_field.py" />
            <source>Browse: {}</source>
            <translation>Examinar: {}</translation>
        </message>
        <message>
            <location filename="../../ui/help.py" />
            <source>Revisit: help</source>
            <translation>Revisit: ayuda</translation>
        </message>
        <message>
            <location filename="../../ui/help.py" />
            <source>Help page</source>
            <translation>Página de ayuda</translation>
        </message>
        <message>
            <location filename="../../ui/help.py" />
            <source>Back</source>
            <translation>Atrás</translation>
        </message>
        <message>
            <location filename="../../ui/help.py" />
            <source>Contents</source>
            <translation>Contenido</translation>
        </message>
        <message>
            <location filename="../../ui/history.py" />
            <source>The deleted answer could not be moved to the wastebasket; it lies in {}.</source>
            <translation>La respuesta borrada no se pudo llevar a la papelera; está en {}.</translation>
        </message>
        <message>
            <location filename="../../ui/history.py" />
            <source>{} cannot be deleted: {}. Close what holds it open, and try again.</source>
            <translation>{} no se puede borrar: {}. Cierre lo que la mantiene abierta, e inténtelo de nuevo.</translation>
        </message>
        <message>
            <location filename="../../ui/history.py" />
            <source>The answer cannot be put back: {}. It lies in {}.</source>
            <translation>La respuesta no se puede recuperar: {}. Está en {}.</translation>
        </message>
        <message>
            <location filename="../../ui/history.py" />
            <source>{} is not there</source>
            <translation>{} no está</translation>
        </message>
        <message>
            <location filename="../../ui/history.py" />
            <source>Connect its drive, or put the folder back</source>
            <translation>Conecte su disco, o devuelva la carpeta a su sitio</translation>
        </message>
        <message>
            <location filename="../../ui/icons.py" />
            <source>Show or hide: {}</source>
            <translation>Mostrar u ocultar: {}</translation>
        </message>
        <message>
            <location filename="../../ui/inquiry.py" />
            <source>Preview: {}</source>
            <translation>Vista previa: {}</translation>
        </message>
        <message>
            <location filename="../../ui/inquiry.py" />
            <source>The engine's check cannot be read</source>
            <translation>No se puede leer la comprobación del motor</translation>
        </message>
        <message>
            <location filename="../../ui/inquiry.py" />
            <source>The engine's interpreter {} lacks {}</source>
            <translation>Al intérprete del motor {} le falta {}</translation>
        </message>
        <message>
            <location filename="../../ui/inquiry.py" />
            <source>Install the engine in Revisit's settings, or name an interpreter that has them</source>
            <translation>Instale el motor en la configuración de Revisit, o nombre un intérprete que lo tenga todo</translation>
        </message>
        <message>
            <location filename="../../ui/inquiry.py" />
            <source>No raster layer of this project can be used: {}</source>
            <translation>Ninguna capa ráster de este proyecto se puede usar: {}</translation>
        </message>
        <message>
            <location filename="../../ui/inquiry.py" />
            <source>Or open a folder of images</source>
            <translation>O abra una carpeta de imágenes</translation>
        </message>
        <message>
            <location filename="../../ui/inquiry.py" />
            <source>This project has no raster layers with a date</source>
            <translation>Este proyecto no tiene capas ráster con fecha</translation>
        </message>
        <message>
            <location filename="../../ui/inquiry.py" />
            <source>Add dated images, or open a folder, or take the sample</source>
            <translation>Añada imágenes con fecha, abra una carpeta, o tome el ejemplo</translation>
        </message>
        <message>
            <location filename="../../ui/installer.py" />
            <source>The engine was removed.</source>
            <translation>El motor se eliminó.</translation>
        </message>
        <message>
            <location filename="../../ui/installer.py" />
            <source>What was learned was deleted: {}.</source>
            <translation>Se borró lo aprendido: {}.</translation>
        </message>
        <message>
            <location filename="../../ui/installer.py" />
            <source>QGIS's proxy is a SOCKS proxy, which the installation cannot use</source>
            <translation>El proxy de QGIS es un proxy SOCKS, que la instalación no puede usar</translation>
        </message>
        <message>
            <location filename="../../ui/installer.py" />
            <source>Set an HTTP proxy in QGIS's network settings, or install from a folder of wheels</source>
            <translation>Ponga un proxy HTTP en la configuración de red de QGIS, o instale desde una carpeta de wheels</translation>
        </message>
        <message>
            <location filename="../../ui/layer_facts.py" />
            <source>Inputs</source>
            <translation>Entradas</translation>
        </message>
        <message>
            <location filename="../../ui/layer_facts.py" />
            <source>none</source>
            <translation>ninguna</translation>
        </message>
        <message>
            <location filename="../../ui/layer_facts.py" />
            <source>{} nominal, {} achieved on the hold-out</source>
            <translation>{} previsto, {} alcanzado en lo reservado</translation>
        </message>
        <message>
            <location filename="../../ui/layer_facts.py" />
            <source>Pixels</source>
            <translation>Píxeles</translation>
        </message>
        <message>
            <location filename="../../ui/layer_facts.py" />
            <source>Image of {} on {} as observed: nothing was made.</source>
            <translation>Imagen de {} del {} tal como se observó: no se calculó nada.</translation>
        </message>
        <message>
            <location filename="../../ui/layer_facts.py" />
            <source>Synthetic image of {} on {}: observed pixels are passed through, the others made by Revisit.</source>
            <translation>Imagen sintética de {} del {}: los píxeles observados quedan sin cambios, los otros los calculó Revisit.</translation>
        </message>
        <message>
            <location filename="../../ui/layer_facts.py" />
            <source>Synthetic image of {} on {}: nothing was seen that day, every pixel is made by Revisit.</source>
            <translation>Imagen sintética de {} del {}: ese día no se vio nada, cada píxel lo calculó Revisit.</translation>
        </message>
        <message>
            <location filename="../../ui/layer_facts.py" />
            <source>Another sensor's image, which the answer does without, on the answer's grid.</source>
            <translation>Una imagen de otro sensor, de la que la respuesta prescinde, en la malla de la respuesta.</translation>
        </message>
        <message>
            <location filename="../../ui/layer_facts.py" />
            <source>The image as observed on the queried day, cut to the answer's grid.</source>
            <translation>La imagen como se observó el día consultado, recortada a la rejilla de la respuesta.</translation>
        </message>
        <message>
            <location filename="../../ui/layer_facts.py" />
            <source>An observed image that the answer was made from, cut to the answer's grid.</source>
            <translation>Una imagen observada de la que se hizo la respuesta, recortada a su rejilla.</translation>
        </message>
        <message>
            <location filename="../../ui/layer_facts.py" />
            <source>Another sensor's image that the answer was generated from, on the answer's grid.</source>
            <translation>Imagen de otro sensor a partir de la cual se generó la respuesta, en la cuadrícula de esta.</translation>
        </message>
        <message>
            <location filename="../../ui/layer_facts.py" />
            <source>Bounds of the interval that holds the true value, pixel by pixel.</source>
            <translation>Límites del intervalo que contiene el valor verdadero, píxel a píxel.</translation>
        </message>
        <message>
            <location filename="../../ui/layer_facts.py" />
            <source>How each pixel of the answer came about.</source>
            <translation>Cómo se obtuvo cada píxel de la respuesta.</translation>
        </message>
        <message>
            <location filename="../../ui/layer_facts.py" />
            <source>The answer minus an observed image, in physical units, where both have values.</source>
            <translation>La respuesta menos una imagen observada, en unidades físicas, donde ambas tienen valores.</translation>
        </message>
        <message>
            <location filename="../../ui/layer_facts.py" />
            <source>Cut from the source by Revisit for {}</source>
            <translation>Recortado de la fuente por Revisit para {}</translation>
        </message>
        <message>
            <location filename="../../ui/layer_table.py" />
            <source>Use {}</source>
            <translation>Usar {}</translation>
        </message>
        <message>
            <location filename="../../ui/layer_table.py" />
            <source>YYYY-MM-DD</source>
            <translation>AAAA-MM-DD</translation>
        </message>
        <message>
            <location filename="../../ui/layer_table.py" />
            <source>Date of {}</source>
            <translation>Fecha de {}</translation>
        </message>
        <message>
            <location filename="../../ui/layer_table.py" />
            <source>Sensor of {}</source>
            <translation>Sensor de {}</translation>
        </message>
        <message>
            <location filename="../../ui/layer_table.py" />
            <source>Bands of {}</source>
            <translation>Bandas de {}</translation>
        </message>
        <message>
            <location filename="../../ui/layer_table.py" />
            <source>The raster's bands in order, separated by commas; “-” for one that is not needed</source>
            <translation>Las bandas del ráster en orden, separadas por comas; «-» para la que no hace falta</translation>
        </message>
        <message>
            <location filename="../../ui/layer_table.py" />
            <source>write the date as YYYY-MM-DD</source>
            <translation>escriba la fecha como AAAA-MM-DD</translation>
        </message>
        <message>
            <location filename="../../ui/layer_table.py" />
            <source>choose the sensor</source>
            <translation>elija el sensor</translation>
        </message>
        <message>
            <location filename="../../ui/layer_table.py" />
            <source>{} has no band {}; it has {}</source>
            <translation>{} no tiene la banda {}; tiene {}</translation>
        </message>
        <message>
            <location filename="../../ui/layer_table.py" />
            <source>the raster has {} bands, not {}</source>
            <translation>el ráster tiene {} bandas, no {}</translation>
        </message>
        <message>
            <location filename="../../ui/layer_table.py" />
            <source>name at least one band: {}</source>
            <translation>nombre al menos una banda: {}</translation>
        </message>
        <message>
            <location filename="../../ui/layer_table.py" />
            <source>The project's layers as a library</source>
            <translation>Las capas del proyecto como biblioteca</translation>
        </message>
        <message>
            <location filename="../../ui/layer_table.py" />
            <source>Use</source>
            <translation>Usar</translation>
        </message>
        <message>
            <location filename="../../ui/layer_table.py" />
            <source>Layer</source>
            <translation>Capa</translation>
        </message>
        <message>
            <location filename="../../ui/layer_table.py" />
            <source>Note</source>
            <translation>Nota</translation>
        </message>
        <message>
            <location filename="../../ui/layer_table.py" />
            <source>The project's layers</source>
            <translation>Las capas del proyecto</translation>
        </message>
        <message>
            <location filename="../../ui/layer_table.py" />
            <source>Guess again</source>
            <translation>Adivinar de nuevo</translation>
        </message>
        <message>
            <location filename="../../ui/layer_table.py" />
            <source>Forget what was set here, for all layers</source>
            <translation>Olvidar lo que se puso aquí, para todas las capas</translation>
        </message>
        <message>
            <location filename="../../ui/layer_table.py" />
            <source>Revisit took this from the layers' temporal ranges, names and STAC items. Correct what is wrong; it is kept with the project.</source>
            <translation>Revisit tomó esto de los rangos temporales, nombres e ítems STAC de las capas. Corrija lo que esté mal; se guarda con el proyecto.</translation>
        </message>
        <message>
            <location filename="../../ui/layer_table.py" />
            <source>{} of {} layers…</source>
            <translation>{} de {} capas…</translation>
        </message>
        <message>
            <location filename="../../ui/layer_table.py" />
            <source>{} of {} layers can be used.</source>
            <translation>Se pueden usar {} de {} capas.</translation>
        </message>
        <message>
            <location filename="../../ui/layers.py" />
            <source>{} cannot be opened as a raster. Enhance again to make it anew.</source>
            <translation>{} no se puede abrir como ráster. Pulse «Completar» de nuevo para rehacerlo.</translation>
        </message>
        <message>
            <location filename="../../ui/layers.py" />
            <source>Interval, upper bound</source>
            <translation>Intervalo, límite superior</translation>
        </message>
        <message>
            <location filename="../../ui/layers.py" />
            <source>Interval, lower bound</source>
            <translation>Intervalo, límite inferior</translation>
        </message>
        <message>
            <location filename="../../ui/learning.py" />
            <source> d</source>
            <translation> d</translation>
        </message>
        <message>
            <location filename="../../ui/learning.py" />
            <source>Where other dates or places teach: how far their images may lie from the intervals of the query's own</source>
            <translation>Donde enseñan otras fechas o lugares: cuánto pueden apartarse sus imágenes de los intervalos de la consulta</translation>
        </message>
        <message>
            <location filename="../../ui/learning.py" />
            <source>no generator</source>
            <translation>sin generador</translation>
        </message>
        <message>
            <location filename="../../ui/learning.py" />
            <source>Where other sensors answer, a generator learns on the spot for so long at most, and starts from the weights below if any are named; the plan says on what</source>
            <translation>Donde responden otros sensores, un generador aprende sobre la marcha como mucho este tiempo, y parte de los pesos de abajo si se indican; el plan dice de qué</translation>
        </message>
        <message>
            <location filename="../../ui/learning.py" />
            <source>Weights to start from</source>
            <translation>Pesos de partida</translation>
        </message>
        <message>
            <location filename="../../ui/learning.py" />
            <source>Where other sensors answer, the generator starts from this file, which “Train weights” in Processing makes; where nothing else teaches, it answers alone</source>
            <translation>Donde responden otros sensores, el generador parte de este archivo, que hace «Entrenar pesos» en Procesos; donde nada más enseña, responde solo</translation>
        </message>
        <message>
            <location filename="../../ui/learning.py" />
            <source>Training</source>
            <translation>Entrenamiento</translation>
        </message>
        <message>
            <location filename="../../ui/learning.py" />
            <source>Tolerance</source>
            <translation>Tolerancia</translation>
        </message>
        <message>
            <location filename="../../ui/library_picker.py" />
            <source>Choose a library…</source>
            <translation>Elegir una biblioteca…</translation>
        </message>
        <message>
            <location filename="../../ui/library_picker.py" />
            <source>Open a folder of images, a netCDF cube or a STAC catalogue</source>
            <translation>Abrir una carpeta de imágenes, un cubo netCDF o un catálogo STAC</translation>
        </message>
        <message>
            <location filename="../../ui/library_picker.py" />
            <source>Folder of images…</source>
            <translation>Carpeta de imágenes…</translation>
        </message>
        <message>
            <location filename="../../ui/library_picker.py" />
            <source>netCDF cube or catalogue…</source>
            <translation>Cubo netCDF o catálogo…</translation>
        </message>
        <message>
            <location filename="../../ui/library_picker.py" />
            <source>Look again at what the library holds</source>
            <translation>Mirar de nuevo lo que contiene la biblioteca</translation>
        </message>
        <message>
            <location filename="../../ui/library_picker.py" />
            <source>See and correct what the project's layers are taken for</source>
            <translation>Ver y corregir por qué se toman las capas del proyecto</translation>
        </message>
        <message>
            <location filename="../../ui/library_picker.py" />
            <source>Layers of this project ({})</source>
            <translation>Capas de este proyecto ({})</translation>
        </message>
        <message>
            <location filename="../../ui/library_picker.py" />
            <source>Sample: Romania, Sentinel-2</source>
            <translation>Ejemplo: Rumanía, Sentinel-2</translation>
        </message>
        <message>
            <location filename="../../ui/library_picker.py" />
            <source>A folder of images</source>
            <translation>Una carpeta de imágenes</translation>
        </message>
        <message>
            <location filename="../../ui/library_picker.py" />
            <source>netCDF cubes, STAC catalogues and images (*.nc *.nc4 *.json *.tif *.tiff *.jp2);;All files (*)</source>
            <translation>Cubos netCDF, catálogos STAC e imágenes (*.nc *.nc4 *.json *.tif *.tiff *.jp2);;Todos los archivos (*)</translation>
        </message>
        <message>
            <location filename="../../ui/library_picker.py" />
            <source>A netCDF cube or STAC catalogue</source>
            <translation>Un cubo netCDF o un catálogo STAC</translation>
        </message>
        <message>
            <location filename="../../ui/map_tools.py" />
            <source>The rectangle has no area. Press at one corner and drag to the opposite one.</source>
            <translation>El rectángulo no tiene superficie. Pulse en una esquina y arrastre hasta la opuesta.</translation>
        </message>
        <message>
            <location filename="../../ui/map_tools.py" />
            <source>The polygon needs three corners. Click at least three, then right-click.</source>
            <translation>El polígono necesita tres esquinas. Pulse al menos tres, y luego clic derecho.</translation>
        </message>
        <message>
            <location filename="../../ui/map_tools.py" />
            <source>The polygon crosses itself. Draw it again so that no two sides cross.</source>
            <translation>El polígono se cruza consigo mismo. Dibújelo de nuevo sin que se crucen dos lados.</translation>
        </message>
        <message>
            <location filename="../../ui/marks.py" />
            <source>hidden by {}</source>
            <translation>oculto por {}</translation>
        </message>
        <message>
            <location filename="../../ui/marks.py" />
            <source>1 polygon hidden</source>
            <translation>1 polígono oculto</translation>
        </message>
        <message>
            <location filename="../../ui/marks.py" />
            <source>{} polygons hidden</source>
            <translation>{} polígonos ocultos</translation>
        </message>
        <message>
            <location filename="../../ui/marks.py" />
            <source>{} has no polygons</source>
            <translation>{} no tiene polígonos</translation>
        </message>
        <message>
            <location filename="../../ui/marks.py" />
            <source>Choose a polygon layer or a raster</source>
            <translation>Elija una capa de polígonos o un ráster</translation>
        </message>
        <message>
            <location filename="../../ui/marks.py" />
            <source>{} has no CRS</source>
            <translation>{} no tiene SRC</translation>
        </message>
        <message>
            <location filename="../../ui/marks.py" />
            <source>Set the layer's CRS</source>
            <translation>Defina el SRC de la capa</translation>
        </message>
        <message>
            <location filename="../../ui/marks.py" />
            <source>{} is no file on this computer</source>
            <translation>{} no es un archivo de este ordenador</translation>
        </message>
        <message>
            <location filename="../../ui/marks.py" />
            <source>Save it as a file first</source>
            <translation>Guárdela antes como archivo</translation>
        </message>
        <message>
            <location filename="../../ui/marks.py" />
            <source>{} cannot be read as a mask</source>
            <translation>{} no se puede leer como máscara</translation>
        </message>
        <message>
            <location filename="../../ui/marks.py" />
            <source>Choose GeoJSON, another polygon file, or a raster</source>
            <translation>Elija GeoJSON, otro archivo de polígonos o un ráster</translation>
        </message>
        <message>
            <location filename="../../ui/marks.py" />
            <source>The mask cannot be written to {}: {}</source>
            <translation>La máscara no se puede escribir en {}: {}</translation>
        </message>
        <message>
            <location filename="../../ui/marks.py" />
            <source>Free the folder</source>
            <translation>Libere la carpeta</translation>
        </message>
        <message>
            <location filename="../../ui/marks.py" />
            <source>{} has over {} polygons</source>
            <translation>{} tiene más de {} polígonos</translation>
        </message>
        <message>
            <location filename="../../ui/marks.py" />
            <source>Select those that matter</source>
            <translation>Elija los que importan</translation>
        </message>
        <message>
            <location filename="../../ui/marks.py" />
            <source>{} holds no polygon</source>
            <translation>{} no contiene ningún polígono</translation>
        </message>
        <message>
            <location filename="../../ui/marks.py" />
            <source>Choose another layer</source>
            <translation>Elija otra capa</translation>
        </message>
        <message>
            <location filename="../../ui/marks.py" />
            <source>The polygon has no place in {}</source>
            <translation>El polígono no tiene lugar en {}</translation>
        </message>
        <message>
            <location filename="../../ui/marks.py" />
            <source>Draw it nearer to the images</source>
            <translation>Dibújelo más cerca de las imágenes</translation>
        </message>
        <message>
            <location filename="../../ui/notes_layer.py" />
            <source>Notes: {}</source>
            <translation>Notas: {}</translation>
        </message>
        <message>
            <location filename="../../ui/notes_layer.py" />
            <source>confirmed</source>
            <translation>confirmado</translation>
        </message>
        <message>
            <location filename="../../ui/notes_layer.py" />
            <source>rejected</source>
            <translation>rechazado</translation>
        </message>
        <message>
            <location filename="../../ui/notes_layer.py" />
            <source>not sure</source>
            <translation>dudoso</translation>
        </message>
        <message>
            <location filename="../../ui/overwriting.py" />
            <source>{} cannot be written: {}</source>
            <translation>No se puede escribir {}: {}</translation>
        </message>
        <message>
            <location filename="../../ui/overwriting.py" />
            <source>Choose another file</source>
            <translation>Elija otro archivo</translation>
        </message>
        <message>
            <location filename="../../ui/plan_view.py" />
            <source>The engine's plan cannot be read: {!r}</source>
            <translation>No se puede leer el plan del motor: {!r}</translation>
        </message>
        <message>
            <location filename="../../ui/plan_view.py" />
            <source>Choose a library: a folder of images, this project's layers, or the sample. The plan appears here before anything is computed.</source>
            <translation>Elija una biblioteca: una carpeta de imágenes, las capas de este proyecto o el ejemplo. El plan aparece aquí antes de calcular nada.</translation>
        </message>
        <message>
            <location filename="../../ui/plan_view.py" />
            <source>While it is made, its error is measured on held-out dates.</source>
            <translation>Mientras se hace, su error se mide en fechas reservadas.</translation>
        </message>
        <message>
            <location filename="../../ui/plan_view.py" />
            <source>Found</source>
            <translation>Hallado</translation>
        </message>
        <message>
            <location filename="../../ui/plan_view.py" />
            <source>Fold the findings</source>
            <translation>Plegar los hallazgos</translation>
        </message>
        <message>
            <location filename="../../ui/plan_view.py" />
            <source>{} findings about the images</source>
            <translation>{} hallazgos sobre las imágenes</translation>
        </message>
        <message>
            <location filename="../../ui/plan_view.py" />
            <source>Candidates:</source>
            <translation>Candidatos:</translation>
        </message>
        <message>
            <location filename="../../ui/plan_view.py" />
            <source>Beside it &lt;b&gt;{} own date&lt;/b&gt;: {} d.</source>
            <translation>Además &lt;b&gt;{} fecha propia&lt;/b&gt;: {} d.</translation>
        </message>
        <message>
            <location filename="../../ui/plan_view.py" />
            <source>Beside it &lt;b&gt;{} own dates&lt;/b&gt;: {} d.</source>
            <translation>Además &lt;b&gt;{} fechas propias&lt;/b&gt;: {} d.</translation>
        </message>
        <message>
            <location filename="../../ui/plan_view.py" />
            <source>&lt;b&gt;{} clear date&lt;/b&gt;: {} d.</source>
            <translation>&lt;b&gt;{} fecha despejada&lt;/b&gt;: {} d.</translation>
        </message>
        <message>
            <location filename="../../ui/plan_view.py" />
            <source>&lt;b&gt;{} clear dates&lt;/b&gt;: {} d.</source>
            <translation>&lt;b&gt;{} fechas despejadas&lt;/b&gt;: {} d.</translation>
        </message>
        <message>
            <location filename="../../ui/plan_view.py" />
            <source>From &lt;b&gt;{}&lt;/b&gt; of the same day.</source>
            <translation>De &lt;b&gt;{}&lt;/b&gt; del mismo día.</translation>
        </message>
        <message>
            <location filename="../../ui/plan_view.py" />
            <source>From &lt;b&gt;{}&lt;/b&gt; of {} ({} d).</source>
            <translation>De &lt;b&gt;{}&lt;/b&gt; del {} ({} d).</translation>
        </message>
        <message>
            <location filename="../../ui/plan_view.py" />
            <source>&lt;b&gt;Observed&lt;/b&gt;: the image is passed on as it is; nothing can fill its holes.</source>
            <translation>&lt;b&gt;Observado&lt;/b&gt;: la imagen se entrega tal cual; nada puede llenar sus huecos.</translation>
        </message>
        <message>
            <location filename="../../ui/plan_view.py" />
            <source>&lt;b&gt;Observed&lt;/b&gt;: all that the images cover was seen; it is passed on as it is.</source>
            <translation>&lt;b&gt;Observado&lt;/b&gt;: se vio todo lo que cubren las imágenes; se entrega tal cual.</translation>
        </message>
        <message>
            <location filename="../../ui/plan_view.py" />
            <source>&lt;b&gt;Observed&lt;/b&gt;: the whole region was seen; the image is passed on as it is.</source>
            <translation>&lt;b&gt;Observado&lt;/b&gt;: se vio toda la región; la imagen se entrega tal cual.</translation>
        </message>
        <message>
            <location filename="../../ui/plan_view.py" />
            <source>&lt;b&gt;Generation&lt;/b&gt;: the sensor never saw the region; others did.</source>
            <translation>&lt;b&gt;Generación&lt;/b&gt;: el sensor nunca vio la región; otros sí.</translation>
        </message>
        <message>
            <location filename="../../ui/plan_view.py" />
            <source>&lt;b&gt;Generation&lt;/b&gt;: other sensors show the region, as you chose.</source>
            <translation>&lt;b&gt;Generación&lt;/b&gt;: otros sensores muestran la región, como usted eligió.</translation>
        </message>
        <message>
            <location filename="../../ui/plan_view.py" />
            <source>&lt;b&gt;Generation&lt;/b&gt;: the sensor has no clear image near; others show the region.</source>
            <translation>&lt;b&gt;Generación&lt;/b&gt;: el sensor no tiene ninguna imagen despejada cerca; otros muestran la región.</translation>
        </message>
        <message>
            <location filename="../../ui/plan_view.py" />
            <source>&lt;b&gt;Generation&lt;/b&gt;: {} of the region was seen; other sensors show the rest.</source>
            <translation>&lt;b&gt;Generación&lt;/b&gt;: se vio {} de la región; otros sensores muestran el resto.</translation>
        </message>
        <message>
            <location filename="../../ui/plan_view.py" />
            <source>&lt;b&gt;Regression&lt;/b&gt;: nothing of the region was seen that day.</source>
            <translation>&lt;b&gt;Regresión&lt;/b&gt;: ese día no se vio nada de la región.</translation>
        </message>
        <message>
            <location filename="../../ui/plan_view.py" />
            <source>&lt;b&gt;Regression&lt;/b&gt;: {} of the region was seen.</source>
            <translation>&lt;b&gt;Regresión&lt;/b&gt;: se vio {} de la región.</translation>
        </message>
        <message>
            <location filename="../../ui/plan_view.py" />
            <source>Expected error &lt;b&gt;{}&lt;/b&gt; ({} by its own images alone)</source>
            <translation>Error esperado &lt;b&gt;{}&lt;/b&gt; ({} solo con sus propias imágenes)</translation>
        </message>
        <message>
            <location filename="../../ui/plan_view.py" />
            <source>Expected error &lt;b&gt;{}&lt;/b&gt;</source>
            <translation>Error esperado &lt;b&gt;{}&lt;/b&gt;</translation>
        </message>
        <message>
            <location filename="../../ui/plan_view.py" />
            <source>{} pixels</source>
            <translation>{} píxeles</translation>
        </message>
        <message>
            <location filename="../../ui/plan_view.py" />
            <source>about {}</source>
            <translation>unos {}</translation>
        </message>
        <message>
            <location filename="../../ui/plan_view.py" />
            <source>corrected</source>
            <translation>corregido</translation>
        </message>
        <message>
            <location filename="../../ui/plan_view.py" />
            <source>masked</source>
            <translation>enmascarado</translation>
        </message>
        <message>
            <location filename="../../ui/project_layers.py" />
            <source>set by you</source>
            <translation>puesto por usted</translation>
        </message>
        <message>
            <location filename="../../ui/project_layers.py" />
            <source>date from its temporal range</source>
            <translation>fecha de su rango temporal</translation>
        </message>
        <message>
            <location filename="../../ui/project_layers.py" />
            <source>date from its name</source>
            <translation>fecha de su nombre</translation>
        </message>
        <message>
            <location filename="../../ui/project_layers.py" />
            <source>date from the STAC item</source>
            <translation>fecha del ítem STAC</translation>
        </message>
        <message>
            <location filename="../../ui/project_layers.py" />
            <source>sensor from the STAC item</source>
            <translation>sensor del ítem STAC</translation>
        </message>
        <message>
            <location filename="../../ui/project_layers.py" />
            <source>it is not a file on this computer. Save it as a file first.</source>
            <translation>no es un archivo de este ordenador. Guárdela antes como archivo.</translation>
        </message>
        <message>
            <location filename="../../ui/project_layers.py" />
            <source>it has no date. Set it in the table of the project's layers, or write it in the layer's name.</source>
            <translation>no tiene fecha. Póngala en la tabla de las capas del proyecto, o en el nombre de la capa.</translation>
        </message>
        <message>
            <location filename="../../ui/project_layers.py" />
            <source>its name tells no sensor. Set it in the table of the project's layers, or write it in the name.</source>
            <translation>su nombre no dice ningún sensor. Póngalo en la tabla de las capas del proyecto, o en el nombre.</translation>
        </message>
        <message>
            <location filename="../../ui/project_layers.py" />
            <source>none of its bands is known. Set them in the table of the project's layers: {} has {}, …</source>
            <translation>no se conoce ninguna de sus bandas. Póngalas en la tabla de las capas del proyecto: {} tiene {}, …</translation>
        </message>
        <message>
            <location filename="../../ui/query_form.py" />
            <source>Images up to this many days before or after may be used</source>
            <translation>Se pueden usar imágenes de hasta tantos días antes o después</translation>
        </message>
        <message>
            <location filename="../../ui/query_form.py" />
            <source>Window in days</source>
            <translation>Ventana en días</translation>
        </message>
        <message>
            <location filename="../../ui/query_form.py" />
            <source>Region</source>
            <translation>Región</translation>
        </message>
        <message>
            <location filename="../../ui/query_form.py" />
            <source>{} (by the weights)</source>
            <translation>{} (por los pesos)</translation>
        </message>
        <message>
            <location filename="../../ui/region.py" />
            <source>Draw a rectangle: press, drag, release</source>
            <translation>Dibujar un rectángulo: pulsar, arrastrar, soltar</translation>
        </message>
        <message>
            <location filename="../../ui/region.py" />
            <source>Draw a polygon: click corners, right-click to close</source>
            <translation>Dibujar un polígono: pulse las esquinas, clic derecho para cerrar</translation>
        </message>
        <message>
            <location filename="../../ui/region.py" />
            <source>Take what the map shows now</source>
            <translation>Tomar lo que muestra ahora el mapa</translation>
        </message>
        <message>
            <location filename="../../ui/region.py" />
            <source>Take the extent of a layer, or of one of the library's places</source>
            <translation>Tomar la extensión de una capa, o la de uno de los lugares de la biblioteca</translation>
        </message>
        <message>
            <location filename="../../ui/region.py" />
            <source>Take the whole extent of the library</source>
            <translation>Tomar toda la extensión de la biblioteca</translation>
        </message>
        <message>
            <location filename="../../ui/region.py" />
            <source>whole library</source>
            <translation>toda la biblioteca</translation>
        </message>
        <message>
            <location filename="../../ui/region.py" />
            <source>The map has no CRS, so the region has no place. Set the project's CRS, then draw.</source>
            <translation>El mapa no tiene SRC, así que la región no tiene lugar. Defina el SRC del proyecto, y dibuje después.</translation>
        </message>
        <message>
            <location filename="../../ui/region.py" />
            <source>The map shows nothing yet. Add a layer first, or take the whole library.</source>
            <translation>El mapa todavía no muestra nada. Añada antes una capa, o tome toda la biblioteca.</translation>
        </message>
        <message>
            <location filename="../../ui/region.py" />
            <source>The layer {} has no extent or no CRS. Set its CRS, or choose another.</source>
            <translation>La capa {} no tiene extensión o SRC. Defina su SRC, o elija otra.</translation>
        </message>
        <message>
            <location filename="../../ui/region.py" />
            <source>The project has no layers</source>
            <translation>El proyecto no tiene capas</translation>
        </message>
        <message>
            <location filename="../../ui/report_dialog.py" />
            <source>Open in the browser</source>
            <translation>Abrir en el navegador</translation>
        </message>
        <message>
            <location filename="../../ui/report_dialog.py" />
            <source>The whole report with pictures, as one file that can be sent along</source>
            <translation>El informe entero con imágenes, en un solo archivo que se puede enviar</translation>
        </message>
        <message>
            <location filename="../../ui/report_dialog.py" />
            <source>Hold-out error by band</source>
            <translation>Error en lo reservado, por banda</translation>
        </message>
        <message>
            <location filename="../../ui/report_dialog.py" />
            <source>Band</source>
            <translation>Banda</translation>
        </message>
        <message>
            <location filename="../../ui/report_dialog.py" />
            <source>Contest of the candidates on held-out dates</source>
            <translation>Concurso de los candidatos en fechas reservadas</translation>
        </message>
        <message>
            <location filename="../../ui/report_dialog.py" />
            <source>Contest of the candidates on held-out pixels</source>
            <translation>Concurso de los candidatos en píxeles reservados</translation>
        </message>
        <message>
            <location filename="../../ui/report_dialog.py" />
            <source>Candidate</source>
            <translation>Candidato</translation>
        </message>
        <message>
            <location filename="../../ui/results.py" />
            <source>Show in the map</source>
            <translation>Mostrar en el mapa</translation>
        </message>
        <message>
            <location filename="../../ui/results.py" />
            <source>Zoom to it</source>
            <translation>Acercar a ella</translation>
        </message>
        <message>
            <location filename="../../ui/results.py" />
            <source>Show its interval: upper and lower bound</source>
            <translation>Mostrar su intervalo: límites superior e inferior</translation>
        </message>
        <message>
            <location filename="../../ui/results.py" />
            <source>Show where each of its pixels comes from</source>
            <translation>Mostrar de dónde viene cada uno de sus píxeles</translation>
        </message>
        <message>
            <location filename="../../ui/results.py" />
            <source>Time series at a point: click in the map</source>
            <translation>Serie temporal en un punto: pulse en el mapa</translation>
        </message>
        <message>
            <location filename="../../ui/results.py" />
            <source>How it was made, and how good it is</source>
            <translation>Cómo se hizo, y lo buena que es</translation>
        </message>
        <message>
            <location filename="../../ui/results.py" />
            <source>Run again with other settings: fills the form above</source>
            <translation>Repetir con otros ajustes: rellena el formulario de arriba</translation>
        </message>
        <message>
            <location filename="../../ui/results.py" />
            <source>Rename</source>
            <translation>Cambiar nombre</translation>
        </message>
        <message>
            <location filename="../../ui/results.py" />
            <source>Open its folder</source>
            <translation>Abrir su carpeta</translation>
        </message>
        <message>
            <location filename="../../ui/results.py" />
            <source>Remove from this list; files and layers stay as they are</source>
            <translation>Quitar de esta lista; los archivos y capas quedan como están</translation>
        </message>
        <message>
            <location filename="../../ui/results.py" />
            <source>Delete; can be undone</source>
            <translation>Borrar; se puede deshacer</translation>
        </message>
        <message>
            <location filename="../../ui/results.py" />
            <source>Add an answer from its folder…</source>
            <translation>Añadir una respuesta desde su carpeta…</translation>
        </message>
        <message>
            <location filename="../../ui/results.py" />
            <source>Undo</source>
            <translation>Deshacer</translation>
        </message>
        <message>
            <location filename="../../ui/results.py" />
            <source>More</source>
            <translation>Más</translation>
        </message>
        <message>
            <location filename="../../ui/results.py" />
            <source>Deleted: {}</source>
            <translation>Borrado: {}</translation>
        </message>
        <message>
            <location filename="../../ui/results.py" />
            <source>Put the deleted answer back (Ctrl+Z in the list)</source>
            <translation>Recuperar la respuesta borrada (Ctrl+Z en la lista)</translation>
        </message>
        <message>
            <location filename="../../ui/results_desk.py" />
            <source>The answer is not in this project. Press “Show in the map” first.</source>
            <translation>La respuesta no está en este proyecto. Pulse antes «Mostrar en el mapa».</translation>
        </message>
        <message>
            <location filename="../../ui/results_desk.py" />
            <source>No image of the answer's own sensor lies beside it to take a difference to. Swipe.</source>
            <translation>Junto a la respuesta no hay ninguna imagen de su propio sensor con la que calcular una diferencia. Use la cortinilla.</translation>
        </message>
        <message>
            <location filename="../../ui/results_desk.py" />
            <source>This answer keeps no source image to compare it with. Enhance again to make it anew.</source>
            <translation>Esta respuesta no guarda ninguna imagen fuente con la que compararla. Pulse «Completar» de nuevo para rehacerla.</translation>
        </message>
        <message>
            <location filename="../../ui/results_desk.py" />
            <source>The answer's layers were removed. Remove its group, show it in the map, and compare.</source>
            <translation>Se eliminaron las capas de la respuesta. Elimine su grupo, muéstrela en el mapa, y compare.</translation>
        </message>
        <message>
            <location filename="../../ui/results_desk.py" />
            <source>The comparison has ended, because another answer is in the map.</source>
            <translation>La comparación ha terminado porque hay otra respuesta en el mapa.</translation>
        </message>
        <message>
            <location filename="../../ui/results_item.py" />
            <source>looking…</source>
            <translation>buscando…</translation>
        </message>
        <message>
            <location filename="../../ui/results_item.py" />
            <source>missing</source>
            <translation>falta</translation>
        </message>
        <message>
            <location filename="../../ui/results_item.py" />
            <source>{}, {}</source>
            <translation>{}, {}</translation>
        </message>
        <message>
            <location filename="../../ui/results_item.py" />
            <source>{} (held {})</source>
            <translation>{} (se cumplió {})</translation>
        </message>
        <message>
            <location filename="../../ui/results_item.py" />
            <source>{} from {}</source>
            <translation>{} de {}</translation>
        </message>
        <message>
            <location filename="../../ui/results_item.py" />
            <source>{} made</source>
            <translation>{} calculado</translation>
        </message>
        <message>
            <location filename="../../ui/series.py" />
            <source>There is nothing to ask. Choose an answer in the results, or open a library.</source>
            <translation>No hay nada que preguntar. Elija una respuesta en los resultados, o abra una biblioteca.</translation>
        </message>
        <message>
            <location filename="../../ui/series.py" />
            <source>The map has no CRS, so the point has no place. Set the project's CRS.</source>
            <translation>El mapa no tiene SRC, así que el punto no tiene lugar. Defina el SRC del proyecto.</translation>
        </message>
        <message>
            <location filename="../../ui/series.py" />
            <source>Reading the pixel on every date…</source>
            <translation>Leyendo el píxel en cada fecha…</translation>
        </message>
        <message>
            <location filename="../../ui/series.py" />
            <source>{} date, {} clear</source>
            <translation>{} fecha, {} despejada</translation>
        </message>
        <message>
            <location filename="../../ui/series.py" />
            <source>{} dates, {} clear</source>
            <translation>{} fechas, {} despejadas</translation>
        </message>
        <message>
            <location filename="../../ui/series.py" />
            <source>on {} the pixel is {}</source>
            <translation>el {} el píxel es {}</translation>
        </message>
        <message>
            <location filename="../../ui/series_data.py" />
            <source>The engine's time series cannot be read: {!r}</source>
            <translation>No se puede leer la serie temporal del motor: {!r}</translation>
        </message>
        <message>
            <location filename="../../ui/series_panel.py" />
            <source>Revisit: time series</source>
            <translation>Revisit: serie temporal</translation>
        </message>
        <message>
            <location filename="../../ui/series_panel.py" />
            <source>Values by date</source>
            <translation>Valores por fecha</translation>
        </message>
        <message>
            <location filename="../../ui/series_panel.py" />
            <source>Show the days around the query</source>
            <translation>Mostrar los días cercanos a la consulta</translation>
        </message>
        <message>
            <location filename="../../ui/series_panel.py" />
            <source>Show all dates</source>
            <translation>Mostrar todas las fechas</translation>
        </message>
        <message>
            <location filename="../../ui/series_panel.py" />
            <source>Copy the table as CSV</source>
            <translation>Copiar la tabla como CSV</translation>
        </message>
        <message>
            <location filename="../../ui/series_panel.py" />
            <source>Click a pixel in the map, or press Enter in the map for its middle.</source>
            <translation>Pulse un píxel en el mapa, o Intro en el mapa para su centro.</translation>
        </message>
        <message>
            <location filename="../../ui/series_panel.py" />
            <source>{} dates copied as CSV.</source>
            <translation>{} fechas copiadas como CSV.</translation>
        </message>
        <message>
            <location filename="../../ui/series_panel.py" />
            <source>Draw {}</source>
            <translation>Dibujar {}</translation>
        </message>
        <message>
            <location filename="../../ui/series_panel.py" />
            <source>Pixel</source>
            <translation>Píxel</translation>
        </message>
        <message>
            <location filename="../../ui/series_panel.py" />
            <source>answer, {}</source>
            <translation>respuesta, {}</translation>
        </message>
        <message>
            <location filename="../../ui/series_panel.py" />
            <source>no data</source>
            <translation>sin datos</translation>
        </message>
        <message>
            <location filename="../../ui/series_panel.py" />
            <source>occluded</source>
            <translation>tapado</translation>
        </message>
        <message>
            <location filename="../../ui/series_panel.py" />
            <source>clear</source>
            <translation>despejado</translation>
        </message>
        <message>
            <location filename="../../ui/series_plot.py" />
            <source>Plot of the time series</source>
            <translation>Gráfico de la serie temporal</translation>
        </message>
        <message>
            <location filename="../../ui/series_plot.py" />
            <source>Wheel, + and - zoom; drag moves; left and right arrows read out dates; Home shows all, End the query</source>
            <translation>Rueda, + y - acercan y alejan; arrastrar mueve; flechas izquierda y derecha leen las fechas; Inicio muestra todo, Fin la consulta</translation>
        </message>
        <message>
            <location filename="../../ui/series_plot.py" />
            <source>Click a pixel in the map: its values on every date appear here.</source>
            <translation>Pulse un píxel en el mapa: aquí aparecen sus valores en cada fecha.</translation>
        </message>
        <message>
            <location filename="../../ui/settings.py" />
            <source>Folder for answers</source>
            <translation>Carpeta de las respuestas</translation>
        </message>
        <message>
            <location filename="../../ui/settings.py" />
            <source>Each answer gets a folder of its own in it</source>
            <translation>Cada respuesta recibe en ella su propia carpeta</translation>
        </message>
        <message>
            <location filename="../../ui/settings.py" />
            <source> days</source>
            <translation> días</translation>
        </message>
        <message>
            <location filename="../../ui/settings.py" />
            <source>Window of a new query</source>
            <translation>Ventana de una consulta nueva</translation>
        </message>
        <message>
            <location filename="../../ui/settings.py" />
            <source>Queries and answers</source>
            <translation>Consultas y respuestas</translation>
        </message>
        <message>
            <location filename="../../ui/styles.py" />
            <source>no answer</source>
            <translation>sin respuesta</translation>
        </message>
        <message>
            <location filename="../../ui/styles.py" />
            <source>regressed</source>
            <translation>estimado por regresión</translation>
        </message>
        <message>
            <location filename="../../ui/styles.py" />
            <source>generated</source>
            <translation>generado</translation>
        </message>
        <message>
            <location filename="../../ui/styles.py" />
            <source>interpolated</source>
            <translation>interpolado</translation>
        </message>
        <message>
            <location filename="../../ui/styles.py" />
            <source>Revisit: measure the stretch</source>
            <translation>Revisit: medir el estiramiento</translation>
        </message>
        <message>
            <location filename="../../ui/temporal.py" />
            <source>The time-lapse was stopped: the map shows all layers again, whatever their date.</source>
            <translation>La serie animada se detuvo: el mapa vuelve a mostrar todas las capas, sea cual sea su fecha.</translation>
        </message>
        <message>
            <location filename="../../ui/temporal.py" />
            <source>The map shows another time: turn off QGIS's temporal controller to see {}.</source>
            <translation>El mapa muestra otro momento: desactive el controlador temporal de QGIS para ver {}.</translation>
        </message>
        <message>
            <location filename="../../ui/timelapse.py" />
            <source>Time-lapse of the same query…</source>
            <translation>Serie animada de la misma consulta…</translation>
        </message>
        <message>
            <location filename="../../ui/timelapse.py" />
            <source>Choose a library, a sensor, bands and a date first.</source>
            <translation>Elija antes una biblioteca, un sensor, bandas y una fecha.</translation>
        </message>
        <message>
            <location filename="../../ui/timelapse.py" />
            <source>Revisit: time-lapse, {}</source>
            <translation>Revisit: serie animada, {}</translation>
        </message>
        <message>
            <location filename="../../ui/timelapse.py" />
            <source>Making the time-lapse: the bar below shows how far it is, and cancels it.</source>
            <translation>Haciendo la serie animada: la barra de abajo muestra cuánto lleva, y la cancela.</translation>
        </message>
        <message>
            <location filename="../../ui/timelapse.py" />
            <source>animation</source>
            <translation>animación</translation>
        </message>
        <message>
            <location filename="../../ui/timelapse.py" />
            <source>{} dates, {} of them synthetic: play them above the map, or open the {}.</source>
            <translation>{} fechas, {} de ellas sintéticas: reprodúzcalas arriba, o como {}.</translation>
        </message>
        <message>
            <location filename="../../ui/timelapse.py" />
            <source>{} dates in the map, {} of them synthetic; {} left out.</source>
            <translation>{} fechas en el mapa, {} de ellas sintéticas; {} omitidas.</translation>
        </message>
        <message>
            <location filename="../../ui/timelapse.py" />
            <source>Animation: {}</source>
            <translation>Animación: {}</translation>
        </message>
        <message>
            <location filename="../../ui/timelapse_dialog.py" />
            <source>First day of the range</source>
            <translation>Primer día del periodo</translation>
        </message>
        <message>
            <location filename="../../ui/timelapse_dialog.py" />
            <source>Last day of the range</source>
            <translation>Último día del periodo</translation>
        </message>
        <message>
            <location filename="../../ui/timelapse_dialog.py" />
            <source>One date every</source>
            <translation>Una fecha cada</translation>
        </message>
        <message>
            <location filename="../../ui/timelapse_dialog.py" />
            <source>Days from one date to the next</source>
            <translation>Días de una fecha a la siguiente</translation>
        </message>
        <message>
            <location filename="../../ui/timelapse_dialog.py" />
            <source>A new folder, or that of the same time-lapse: what is finished there is kept</source>
            <translation>Una carpeta nueva, o la de la misma serie: lo que allí está terminado se conserva</translation>
        </message>
        <message>
            <location filename="../../ui/timelapse_dialog.py" />
            <source>Make time-lapse</source>
            <translation>Hacer la serie animada</translation>
        </message>
        <message>
            <location filename="../../ui/timelapse_dialog.py" />
            <source>Dates</source>
            <translation>Fechas</translation>
        </message>
        <message>
            <location filename="../../ui/timelapse_dialog.py" />
            <source>The range ends before it begins.</source>
            <translation>El periodo termina antes de empezar.</translation>
        </message>
        <message>
            <location filename="../../ui/timelapse_dialog.py" />
            <source>The sensor took no image in this range. Choose another, or one date every so many days.</source>
            <translation>El sensor no tomó ninguna imagen en este periodo. Elija otro, o una fecha cada tantos días.</translation>
        </message>
        <message>
            <location filename="../../ui/timelapse_dialog.py" />
            <source>{} dates are too many: {} at most.</source>
            <translation>{} fechas son demasiadas: {} como mucho.</translation>
        </message>
        <message>
            <location filename="../../ui/timelapse_dialog.py" />
            <source>{} dates, about {}. Runs in the background; what is finished stays if you cancel.</source>
            <translation>{} fechas, unos {}. Corre en segundo plano; lo terminado queda si cancela.</translation>
        </message>
        <message>
            <location filename="../../ui/timelapse_layers.py" />
            <source>Time-lapse {} to {}, {}</source>
            <translation>Serie animada de {} a {}, {}</translation>
        </message>
        <message>
            <location filename="../../ui/timeline.py" />
            <source>Timeline of scenes</source>
            <translation>Línea de tiempo de las escenas</translation>
        </message>
        <message>
            <location filename="../../ui/timeline.py" />
            <source>nearest</source>
            <translation>más cercana</translation>
        </message>
        <message>
            <location filename="../../ui/timeline.py" />
            <source>no scene, but one of {}</source>
            <translation>sin imagen, pero hay una de {}</translation>
        </message>
        <message>
            <location filename="../../ui/timeline.py" />
            <source>no scene</source>
            <translation>ninguna escena</translation>
        </message>
        <message>
            <location filename="../../ui/timeline.py" />
            <source>clear share not known</source>
            <translation>parte despejada desconocida</translation>
        </message>
        <message>
            <location filename="../../ui/timeline.py" />
            <source>{} clear</source>
            <translation>{} despejado</translation>
        </message>
        <message>
            <location filename="../../ui/timeline.py" />
            <source>{} too</source>
            <translation>también {}</translation>
        </message>
        <message>
            <location filename="../../ui/timeline.py" />
            <source>queried</source>
            <translation>consultado</translation>
        </message>
        <message>
            <location filename="../../ui/timeline.py" />
            <source>used by the plan</source>
            <translation>usado por el plan</translation>
        </message>
        <message>
            <location filename="../../ui/timeline.py" />
            <source>left out by you</source>
            <translation>excluido por usted</translation>
        </message>
        <message>
            <location filename="../../ui/timeline.py" />
            <source>Query {}</source>
            <translation>Consultar {}</translation>
        </message>
        <message>
            <location filename="../../ui/timeline.py" />
            <source>Use {} again</source>
            <translation>Usar {} de nuevo</translation>
        </message>
        <message>
            <location filename="../../ui/timeline.py" />
            <source>Leave {} out of the inputs</source>
            <translation>Excluir {} de las entradas</translation>
        </message>
        <message>
            <location filename="../../ui/timeline.py" />
            <source>Show the window</source>
            <translation>Mostrar la ventana</translation>
        </message>
        <message>
            <location filename="../../ui/timeline.py" />
            <source>Show all</source>
            <translation>Mostrar todo</translation>
        </message>
        <message>
            <location filename="../../ui/timeline.py" />
            <source>no scenes</source>
            <translation>ninguna escena</translation>
        </message>
        <message>
            <location filename="../../ui/timeline.py" />
            <source>Arrows step from scene to scene, with Shift by day; plus and minus zoom; Enter queries the date.</source>
            <translation>Las flechas van de escena en escena, con Mayús de día en día; más y menos acercan y alejan; Intro consulta la fecha.</translation>
        </message>
        <message>
            <location filename="../../ui/timeline_hint.py" />
            <source>The thumbnail is no picture</source>
            <translation>La miniatura no es una imagen</translation>
        </message>
        <message>
            <location filename="../../ui/timeline_panel.py" />
            <source>The engine's timeline cannot be read. Update the engine in the settings.</source>
            <translation>No se puede leer la línea de tiempo del motor. Actualice el motor en la configuración.</translation>
        </message>
        <message>
            <location filename="../../ui/timeline_panel.py" />
            <source>All dates of the library appear here</source>
            <translation>Aquí aparecen todas las fechas de la biblioteca</translation>
        </message>
        <message>
            <location filename="../../ui/timeline_panel.py" />
            <source>The sensor took no image here; others did.</source>
            <translation>El sensor no tomó ninguna imagen aquí; otros sí.</translation>
        </message>
        <message>
            <location filename="../../ui/words.py" />
            <source>{} ha</source>
            <translation>{} ha</translation>
        </message>
        <message>
            <location filename="../../ui/words.py" />
            <source>{} km²</source>
            <translation>{} km²</translation>
        </message>
        <message>
            <location filename="../../ui/words.py" />
            <source>1 s</source>
            <translation>1 s</translation>
        </message>
        <message>
            <location filename="../../ui/words.py" />
            <source>{} s</source>
            <translation>{} s</translation>
        </message>
        <message>
            <location filename="../../ui/words.py" />
            <source>{} min</source>
            <translation>{} min</translation>
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
            <translation>más del 99 %</translation>
        </message>
        <message>
            <location filename="../../ui/words.py" />
            <source>under 1 %</source>
            <translation>menos del 1 %</translation>
        </message>
        <message>
            <location filename="../../ui/words.py" />
            <source>N</source>
            <translation>N</translation>
        </message>
        <message>
            <location filename="../../ui/words.py" />
            <source>S</source>
            <translation>S</translation>
        </message>
        <message>
            <location filename="../../ui/words.py" />
            <source>E</source>
            <translation>E</translation>
        </message>
        <message>
            <location filename="../../ui/words.py" />
            <source>W</source>
            <translation>O</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>Checking that every package loads</source>
            <translation>Comprobando que cada paquete carga</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>Checking that the networks' packages load</source>
            <translation>Comprobando que los paquetes de las redes cargan</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>Checking that the cloud detection loads</source>
            <translation>Comprobando que la detección de nubes se carga</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>Checking the folder</source>
            <translation>Comprobando la carpeta</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>Downloading what this build of torch needs</source>
            <translation>Descargando lo que necesita esta versión de torch</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>Downloading {} {}</source>
            <translation>Descargando {} {}</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>Drawing the animation</source>
            <translation>Dibujando la animación</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>Everything is downloaded</source>
            <translation>Todo está descargado</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>Fetching the sample</source>
            <translation>Trayendo el ejemplo</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>Finding {}</source>
            <translation>Buscando {}</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>Generating tile {} of {}</source>
            <translation>Generando la tesela {} de {}</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>Going on from {} packages downloaded before</source>
            <translation>Siguiendo desde {} paquetes ya descargados</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>Learning the season</source>
            <translation>Aprendiendo la estación</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>Looking at the images</source>
            <translation>Mirando las imágenes</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>Looking at {}</source>
            <translation>Mirando {}</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>Looking through {}</source>
            <translation>Recorriendo {}</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>Making an environment with {}</source>
            <translation>Haciendo un entorno con {}</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>Measuring the colours of {}</source>
            <translation>Midiendo los colores de {}</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>Reading image {} of {}</source>
            <translation>Leyendo la imagen {} de {}</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>Reading pairs of images</source>
            <translation>Leyendo pares de imágenes</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>Reading the images</source>
            <translation>Leyendo las imágenes</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>Reading the notes</source>
            <translation>Leyendo las notas</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>Reading what was seen</source>
            <translation>Leyendo lo que se vio</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>Reading {}</source>
            <translation>Leyendo {}</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>{} cases</source>
            <translation>{} casos</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>{} cases, about {} in all</source>
            <translation>{} casos, unos {} en total</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>Case {} of {}: {}</source>
            <translation>Caso {} de {}: {}</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>Case {} of {}, about {} left: {}</source>
            <translation>Caso {} de {}, quedan unos {}: {}</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>The engine is installed</source>
            <translation>El motor está instalado</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>The networks' packages are installed</source>
            <translation>Los paquetes de las redes están instalados</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>The cloud detection is installed</source>
            <translation>La detección de nubes está instalada</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>The packages are installed</source>
            <translation>Los paquetes están instalados</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>Unpacking the packages</source>
            <translation>Desempaquetando los paquetes</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>Writing the answer</source>
            <translation>Escribiendo la respuesta</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>Writing the notes</source>
            <translation>Escribiendo las notas</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>Writing the {}</source>
            <translation>Escribiendo: {}</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>{}, {} bands read</source>
            <translation>{}, {} bandas leídas</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>Fitting {} on all dates</source>
            <translation>Ajustando {} en todas las fechas</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>Measuring {}, part {} of {}</source>
            <translation>Midiendo {}, parte {} de {}</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>Measuring what gaps cost</source>
            <translation>Midiendo lo que cuestan los huecos</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>Predicting</source>
            <translation>Calculando la respuesta</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>step {}, hold-out error {}</source>
            <translation>paso {}, error en lo reservado {}</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>step {}, nothing is known of what is held out</source>
            <translation>paso {}, de lo reservado no se conoce nada</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>Predicting tile {} of {}</source>
            <translation>Calculando la tesela {} de {}</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>There is no image of {} with these bands: the sensor did not pass, or the library does not hold it</source>
            <translation>No hay imagen del {} con estas bandas: el sensor no pasó, o la biblioteca no la tiene</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>The image of {} is occluded all over the region</source>
            <translation>La imagen del {} está tapada en toda la región</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>The image of {} holds no value in the region: nothing was seen that day</source>
            <translation>La imagen del {} no tiene ningún valor en la región: ese día no se vio nada</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>So the rest is left empty, and nothing is made</source>
            <translation>Por eso el resto queda vacío y no se calcula nada</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>The sensor saw the whole region on this date: the image is given as it is</source>
            <translation>El sensor vio toda la región en esta fecha: la imagen se entrega tal cual</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>{} of the region was seen on {}; these pixels are kept as they are</source>
            <translation>{} de la región se vio el {}; estos píxeles quedan como están</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>The part that was seen tells the level of that day</source>
            <translation>La parte que se vio indica el nivel de ese día</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>Intra-modal: {} dates of the same sensor in the window show the rest: {} days</source>
            <translation>Del mismo sensor: {} fechas de la ventana muestran el resto: {} días</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>Intra-modal: one date of the same sensor in the window shows the rest: {} days</source>
            <translation>Del mismo sensor: una fecha de la ventana muestra el resto: {} días</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>Intra-modal: {} dates of the same sensor show the rest: {} days; {} lies outside the window, which has none {} {}</source>
            <translation>Del mismo sensor: {} fechas muestran el resto: {} días; la del {} queda fuera de la ventana, que no tiene ninguna {} del {}</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>Inter-modal: generated from {}</source>
            <translation>De otros sensores: generado a partir de {}</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>{} did not see the region on {}</source>
            <translation>{} no vio la región el {}</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>{} has no clear image of the region on any other date</source>
            <translation>{} no tiene imagen despejada de la región en ninguna otra fecha</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>Its nearest clear images lie {} and {} days away</source>
            <translation>Sus imágenes claras más próximas están a {} y {} días</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>Its nearest clear image lies {} days away</source>
            <translation>Su imagen clara más próxima está a {} días</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>{} {} of {} ({} days)</source>
            <translation>{} {} del {} ({} días)</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>{} has no image of the region: its pixels lie on those of {}, stored as {}</source>
            <translation>{} no tiene ninguna imagen de la región: sus píxeles se colocan sobre los de {}, guardados como {}</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>elsewhere</source>
            <translation>en otros lugares</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>its definition says</source>
            <translation>en su definición</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>{}; the error is that at those held out</source>
            <translation>{}; el error es el de los lugares apartados</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>Trained on {} dates that both sensors saw at {} other places</source>
            <translation>Aprendido de {} fechas que ambos sensores vieron en {} otros lugares</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>The weights that are named answer as they were trained</source>
            <translation>Los pesos indicados responden tal como se entrenaron</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>Trained on {} dates that both sensors saw at another place</source>
            <translation>Aprendido de {} fechas que ambos sensores vieron en otro lugar</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>Trained on the part seen that day, in the region and around it</source>
            <translation>Aprendido de la parte vista ese día, en la región y alrededor</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>Trained on the part seen that day, in the region and around it: the strongest case</source>
            <translation>Aprendido de la parte vista ese día, en la región y alrededor: el caso más fuerte</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>Trained on {} other dates with images at like intervals</source>
            <translation>Aprendido de otras {} fechas con imágenes a intervalos parecidos</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>Trained on {} other dates that have images at like intervals before and after</source>
            <translation>Aprendido de otras {} fechas que tienen antes y después imágenes a intervalos parecidos</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>Trained on {} other places with images at like intervals</source>
            <translation>Entrenado en otros {} lugares con imágenes a intervalos semejantes</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>Trained on {} other places that have images at like intervals: {}</source>
            <translation>Entrenado en otros {} lugares que tienen imágenes a intervalos semejantes: {}</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>Trained on {} dates that both sensors saw, each as if it were missing as the queried one is</source>
            <translation>Aprendido de {} fechas que vieron ambos sensores, cada una como si faltara igual que la consultada</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>Trained on {} dates that both sensors saw, {} of them at another place, each as if it were missing as the queried one is</source>
            <translation>Aprendido de {} fechas que vieron ambos sensores, {} de ellas en otro lugar, cada una como si faltara igual que la consultada</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>Trained on {} dates that both sensors saw, {} of them at {} other places, each as if it were missing as the queried one is</source>
            <translation>Aprendido de {} fechas que vieron ambos sensores, {} de ellas en otros {} lugares, cada una como si faltara igual que la consultada</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>Generators train for up to {} s on the {} ({}); less where that is enough</source>
            <translation>Los generadores aprenden hasta {} s en: {} ({}); menos si basta</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>Nothing of the library teaches this: the weights {} answer as they were trained</source>
            <translation>Nada en la biblioteca enseña esto: los pesos {} responden tal como se entrenaron</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>They run on the {} ({})</source>
            <translation>Se ejecutan en: {} ({})</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>The generator starts from the weights {}</source>
            <translation>El generador parte de los pesos {}</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>The weights {} are not used: no generator takes part in this answer</source>
            <translation>Los pesos {} no se usan: en esta respuesta no participa ningún generador</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>No time is given to train: the weights {} compete as they were trained</source>
            <translation>No se da tiempo para entrenar: los pesos {} compiten tal como se entrenaron</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>The weights {} were trained on images of {} of the dates that are held out: the error may be larger than measured</source>
            <translation>Los pesos {} se entrenaron con imágenes de {} de las fechas reservadas: el error puede ser mayor que el medido</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>At a place that was held out in their training, their RMSE was {} {}</source>
            <translation>En un lugar apartado durante su entrenamiento, su RMSE fue de {} {}</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>Too few dates were seen by both sensors to learn from: the queried sensor's own other dates answer</source>
            <translation>Muy pocas fechas vieron ambos sensores para aprender: responden otras fechas del sensor consultado</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>No other date has images at like intervals: linear interpolation in time answers, without training</source>
            <translation>Ninguna otra fecha tiene imágenes a intervalos parecidos: responde la interpolación lineal en el tiempo, sin entrenamiento</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>No training: every pixel was seen</source>
            <translation>Sin entrenamiento: se vio cada píxel</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>No training: nothing is made</source>
            <translation>Sin entrenamiento: no se calcula nada</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>Its images are all dated the first of a month: taken for monthly composites, of the season of their middle</source>
            <translation>Sus imágenes llevan todas la fecha del primero de mes: se toman por compuestos mensuales, con la estación de su mitad</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>The elevation of the ground is taken into account</source>
            <translation>Se tiene en cuenta la altitud del terreno</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>A model of this pattern is kept: it is taken from the cache where the images are the same</source>
            <translation>Se conserva un modelo de este patrón: se usa donde las imágenes son las mismas</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>{} answers though {} has a smaller error: it is simpler, and worse by less than {}</source>
            <translation>{} responde aunque {} tiene un error menor: es más simple, y peor en menos de {}</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>{} answers though {} has a smaller error: few dates can mislead, so another must be better by {} and on {} of them; it is by {} and on {}</source>
            <translation>{} responde aunque {} tiene un error menor: pocas fechas pueden engañar, así que otro debe ser mejor en {} y en el {} de ellas; lo es en {} y en el {}</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>The image lies {} pixels from where it should; it is moved back</source>
            <translation>La imagen está a {} píxeles de su sitio; se devuelve a él</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>All visible bands lie about 0.1 from the other dates: the Sentinel-2 offset, or even haze</source>
            <translation>Todas las bandas visibles están a unos 0,1 de las otras fechas: el desplazamiento de Sentinel-2, o calima uniforme</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>The values {}; they are read without it</source>
            <translation>Los valores {}; se leen sin él</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>hold the Sentinel-2 offset of 1000, which the file does not state</source>
            <translation>contienen el desplazamiento de 1000 de Sentinel-2, que el archivo no dice</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>lack the Sentinel-2 offset of 1000 that the file states</source>
            <translation>no contienen el desplazamiento de 1000 de Sentinel-2 que el archivo dice</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>{} more images since {} {}, as those looked at do</source>
            <translation>{} imágenes más desde {} {}, como las examinadas</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>hold the offset that they do not state</source>
            <translation>contienen el desplazamiento que no indican</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>lack the offset that they state</source>
            <translation>no tienen el desplazamiento que indican</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>{}; it is left out</source>
            <translation>{}; se excluye</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>{}; it is the queried day's own and kept</source>
            <translation>{}; es la del propio día consultado y se conserva</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>{} of {} is the same image as {}; one is kept</source>
            <translation>{} del {} es la misma imagen que {}; se conserva una</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>{} and {} are of the same time and contradict each other; the one processed last is kept</source>
            <translation>{} y {} son del mismo momento y se contradicen; se conserva la procesada al final</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>{} is in {}, the nearest image in {}; it is read as {}</source>
            <translation>{} está en {}, la imagen más cercana en {}; se lee como {}</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>The image of {} has no {}, and is left out</source>
            <translation>La imagen del {} no tiene {} y se omite</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>{} of {} is left out by hand</source>
            <translation>{} del {} está excluida a mano</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>The supplied masks alone say what is occluded, as was asked for</source>
            <translation>Solo las máscaras suministradas dicen qué está tapado, como se pidió</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>Clouds are looked for from {} of reflectance above the other dates, as was asked for</source>
            <translation>Las nubes se buscan desde {} de reflectancia por encima de las otras fechas, como se pidió</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>{} finds clouds over {} of the region, which no supplied mask shows</source>
            <translation>{} encuentra nubes sobre {} de la región, que ninguna máscara suministrada muestra</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>The cloud detection cannot look at {} of {} images: they lack {} of the ten bands that it asks for</source>
            <translation>La detección de nubes no puede examinar {} de {} imágenes: les falta {} de las diez bandas que pide</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>The cloud detection cannot look at this image: {}</source>
            <translation>La detección de nubes no puede examinar esta imagen: {}</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>The cloud detection is not asked, as was asked for</source>
            <translation>No se consulta la detección de nubes, como se pidió</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>The cloud detection is not used: {}</source>
            <translation>No se usa la detección de nubes: {}</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>The optional cloud detection ({}) is not installed. {}</source>
            <translation>La detección de nubes opcional ({}) no está instalada. {}</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>Install Revisit again</source>
            <translation>Vuelva a instalar Revisit</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>Install the cloud detection in Revisit's settings, or `pip install -r requirements/clouds.txt`</source>
            <translation>Instale la detección de nubes en los ajustes de Revisit, o `pip install -r requirements/clouds.txt`</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>thick haze, which the mask calls clear, takes {} of the light; the date is taken for occluded</source>
            <translation>calima densa, que la máscara da por despejada, quita {} de la luz; la fecha se toma por tapada</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>thick haze, which the mask calls clear, takes {} of the light; no other date is made from it</source>
            <translation>una bruma densa, que la máscara da por despejada, quita {} de la luz; ninguna otra fecha se genera a partir de ella</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>thick haze takes {} of the light; the ground is seen through it, so the image is kept</source>
            <translation>una bruma densa quita {} de la luz; el suelo se ve a través de ella, así que la imagen se conserva</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>Exclude the date to have it made from others</source>
            <translation>Excluya la fecha para que se genere a partir de otras</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>{} of the part seen is not as the dates before it let expect: fire, felling, flood or harvest, or a shadow that was missed; what the clouds hide may have changed too</source>
            <translation>{} de la parte vista no está como hacen esperar las fechas anteriores: incendio, tala, inundación o cosecha, o una sombra no advertida; lo que ocultan las nubes también puede haber cambiado</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>All the sensor's images that are used lie {} {}: the answer extrapolates in time</source>
            <translation>Todas las imágenes usadas del sensor son {} del {}: la respuesta extrapola en el tiempo</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>before</source>
            <translation>de antes</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>after</source>
            <translation>de después</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>The error cannot be measured on this library: the answer has no interval</source>
            <translation>El error no se puede medir en esta biblioteca: la respuesta no tiene intervalo</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>The dates that teach lie nearer to one another than the sensor's images to the date: the error may be larger than measured</source>
            <translation>Las fechas de las que se aprende están más cerca entre sí que las imágenes del sensor de la fecha: el error puede ser mayor que el medido</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>The weights {} were trained on this region itself, on images of {} of the dates that are held out: the error may be larger than measured</source>
            <translation>Los pesos {} se entrenaron en esta misma región, con imágenes de {} de las fechas reservadas: el error puede ser mayor que el medido</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>Other sensors are to answer, but {}</source>
            <translation>Deben responder otros sensores, pero {}</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>none of them ({}) saw it near {}</source>
            <translation>ninguno de ellos ({}) la vio cerca de {}</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>the library holds none</source>
            <translation>la biblioteca no tiene ninguno</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>Let {} answer from its own images, as --mode auto</source>
            <translation>Deje que {} responda con sus propias imágenes, como con --mode auto</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>No scene of {} in the library has {} together</source>
            <translation>Ninguna imagen de {} en la biblioteca tiene {} juntas</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>Ask for them one by one, or name their files alike but for the band</source>
            <translation>Pídalas una por una, o nombre sus archivos igual salvo la banda</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>The sample did not arrive in {} minutes</source>
            <translation>La muestra no llegó en {} minutos</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>Try again later</source>
            <translation>Inténtelo más tarde</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>The sample cannot be downloaded: no connection to the package index</source>
            <translation>No se puede descargar el ejemplo: no hay conexión con el índice de paquetes</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>The sample cannot be fetched: {}</source>
            <translation>La muestra no se puede obtener: {}</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>Connect to a network once; it is kept afterwards</source>
            <translation>Conéctese una vez a una red; después se conserva</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>{} is stored as linear power on {}, else in dB: all of it was compared in dB</source>
            <translation>{} está guardado como potencia lineal el {}, si no en dB: todo se comparó en dB</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>The generator is not among the candidates: torch is not installed. {}</source>
            <translation>El generador no está entre los candidatos: torch no está instalado. {}</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>The generator is not among the candidates: it was given no time to train</source>
            <translation>El generador no está entre los candidatos: no se le dio tiempo para entrenarse</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>The kept generator {} was damaged and is trained anew</source>
            <translation>El generador guardado {} estaba dañado y se entrena de nuevo</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>Memory ran out in training: {} patches at a time were used</source>
            <translation>Se agotó la memoria al entrenar: se usaron {} recortes a la vez</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>The {} ran out of memory: tiles of {} pixels were used</source>
            <translation>Se agotó la memoria ({}): se usaron teselas de {} píxeles</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>The GPU failed in training ({}): the CPU went on</source>
            <translation>La GPU falló al entrenar ({}): siguió la CPU</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>The GPU failed ({}): the CPU went on</source>
            <translation>La GPU falló ({}): siguió la CPU</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>Most of what is missing lies farther from what was seen than any part that is held out: the interval may be too narrow</source>
            <translation>La mayor parte de lo que falta está más lejos de lo visto que cualquier parte retenida: el intervalo puede ser demasiado estrecho</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>Only {} dates teach, and tell little of how far others are missed: the interval may be too narrow</source>
            <translation>Solo {} fechas enseñan y dicen poco de cuánto se yerra en otras: el intervalo puede ser demasiado estrecho</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>Only one place teaches: the error is measured on its other dates, and may be larger here</source>
            <translation>Solo un lugar enseña: el error se mide en sus otras fechas, y aquí puede ser mayor</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>Only {} other places teach: expect colours and coarse shapes, no detail</source>
            <translation>Solo {} otros lugares enseñan: espere colores y formas gruesas, sin detalle</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>Left out: {} files of the library that cannot be read, {} among them</source>
            <translation>Se omiten {} archivos de la biblioteca que no se pueden leer, entre ellos {}</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>The {} image of {} shows {}</source>
            <translation>La imagen de {} del {} muestra {}</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>{} of the region is shown by no image and left empty</source>
            <translation>{} de la región no lo muestra ninguna imagen y queda vacío</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>{} of the region was not seen on {} and is left empty. {}</source>
            <translation>{} de la región no se vio el {} y queda vacío. {}</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>Less than 0.1%</source>
            <translation>Menos del 0,1 %</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>{} of the region is shown by no date of the window and left empty; widen it</source>
            <translation>{} de la región no lo muestra ninguna fecha de la ventana y queda vacío; amplíela</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>A preview: {}, by a simple estimator; ask for the whole answer before relying on it</source>
            <translation>Una vista previa: {}, con un método simple; pida la respuesta entera antes de fiarse de ella</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>A preview: {}; ask for the whole answer before relying on it</source>
            <translation>Una vista previa: {}; pida la respuesta entera antes de fiarse de ella</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>one pixel in {} x {}</source>
            <translation>un píxel de cada {} x {}</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>every pixel</source>
            <translation>cada píxel</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>reflectance</source>
            <translation>reflectancia</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>No clear image lies within {} of {}</source>
            <translation>Ninguna imagen despejada está a menos de {} del {}</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>1 day</source>
            <translation>1 día</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>{} days</source>
            <translation>{} días</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>Choose a date nearer to {}, or widen the window to {} days</source>
            <translation>Elija una fecha más cercana al {}, o amplíe la ventana a {} días</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>Choose a date inside the library's, {} to {}</source>
            <translation>Elija una fecha de la biblioteca, de {} a {}</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>Add images of other dates to the library</source>
            <translation>Añada a la biblioteca imágenes de otras fechas</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>{}; some of its files were left out: `revisit scenes` says why</source>
            <translation>{}; se omitieron algunos de sus archivos: `revisit scenes` dice por qué</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>{}, and no other sensor shows enough of it then ({})</source>
            <translation>{}, y ningún otro sensor muestra entonces lo suficiente ({})</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>Draw the region where their images lie</source>
            <translation>Dibuje la región donde están sus imágenes</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>{}, and the library holds no other sensor</source>
            <translation>{}, y la biblioteca no tiene ningún otro sensor</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>{} is no method to generate with</source>
            <translation>{} no es un método para generar</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>{} answers from other sensors alone</source>
            <translation>{} responde solo a partir de otros sensores</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>{} has nothing to answer from</source>
            <translation>{} no tiene nada a partir de lo que responder</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>{} has nothing to answer from: {}</source>
            <translation>{} no tiene nada a partir de lo que responder: {}</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>{} has nothing to learn from: too little of the date was seen, and no other date is like it</source>
            <translation>{} no tiene de qué aprender: se vio demasiado poco de la fecha, y ninguna otra se le parece</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>Use the method {} or {}, widen the window, or add images to the library</source>
            <translation>Use el método {} o {}, amplíe la ventana o añada imágenes a la biblioteca</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>Choose from {}</source>
            <translation>Elija entre {}</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>Choose from {}, or auto</source>
            <translation>Elija entre {} o auto</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>Use {}, or auto</source>
            <translation>Use {} o auto</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>Use one of {}, or auto</source>
            <translation>Use uno de {} o auto</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>Fewer than two of the dates that both sensors saw can be learned from</source>
            <translation>Se puede aprender de menos de dos de las fechas que vieron ambos sensores</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>Add images of other dates or places that both show</source>
            <translation>Añada imágenes de otras fechas o lugares que muestren ambos</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>No image shows any of the missing pixels</source>
            <translation>Ninguna imagen muestra los píxeles que faltan</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>Widen the window, or add images of the region</source>
            <translation>Amplíe la ventana o añada imágenes de la región</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>Band {} of {} is {}</source>
            <translation>La banda {} de {} es {}</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>Use the band's common name instead</source>
            <translation>Use en su lugar el nombre común de la banda</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>Networks need torch, which this engine does not have</source>
            <translation>Las redes necesitan torch, que este motor no tiene</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>Install the part for networks in Revisit's settings, or `pip install -r requirements/deep.txt`</source>
            <translation>Instale la parte de redes en los ajustes de Revisit, o `pip install -r requirements/deep.txt`</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>The weights {} do not exist</source>
            <translation>Los pesos {} no existen</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>Name another file, or none</source>
            <translation>Indique otro archivo, o ninguno</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>The weights {} cannot be read: {}</source>
            <translation>Los pesos {} no se pueden leer: {}</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>it is no safetensors file, or it is cut off</source>
            <translation>no es un archivo safetensors, o está cortado</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>{} holds no generator of this version</source>
            <translation>{} no contiene ningún generador de esta versión</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>Train it again with `revisit train`, or leave it out</source>
            <translation>Entrénelos de nuevo con `revisit train`, o no los use</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>Measuring the error on held-out dates</source>
            <translation>Se mide el error en fechas apartadas</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>{} has images on other pixels that reach farther than this answer: name a region to have more</source>
            <translation>{} tiene imágenes en otros píxeles que llegan más lejos que esta respuesta: indique una región para obtener más</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>Images cover {} of the region: the answer ends where they end</source>
            <translation>Las imágenes cubren el {} de la región: la respuesta termina donde ellas terminan</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>The image of {} has no mask, nor blue or green: clouds in it cannot be found</source>
            <translation>La imagen del {} no tiene máscara ni azul ni verde: no se pueden hallar sus nubes</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>{} images have no mask, nor blue or green: clouds in them cannot be found</source>
            <translation>{} imágenes no tienen máscara ni azul ni verde: no se pueden hallar sus nubes</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>It is a picture of 8 bits, whose numbers are no {}</source>
            <translation>Es una imagen de 8 bits, cuyos números no son {}</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>Give the product's own bands, of 16 bits, or state the scale in the file, as with gdal_edit.py -scale</source>
            <translation>Dé las bandas de 16 bits del producto, o indique la escala en el archivo, como con gdal_edit.py -scale</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>It holds radar in whole numbers with a sign, and states no scale</source>
            <translation>Contiene radar en enteros con signo y no indica la escala</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>State it in the file: for hundredths of a dB with gdal_edit.py -scale 0.01</source>
            <translation>Indíquela en el archivo: para centésimas de dB con gdal_edit.py -scale 0.01</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>The weights {} make {} from {}, not {} from {}</source>
            <translation>Los pesos {} hacen {} a partir de {}, no {} a partir de {}</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>Name weights that were trained for these, or none</source>
            <translation>Indique pesos entrenados para estas, o ninguno</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>There is no GPU to run on: {}</source>
            <translation>No hay ninguna GPU en la que calcular: {}</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>Use the device auto or cpu</source>
            <translation>Use el dispositivo auto o cpu</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>The library holds no scene of {}</source>
            <translation>La biblioteca no contiene ninguna escena de {}</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>Choose one that it holds ({}), or name weights that make it</source>
            <translation>Elija uno que contenga ({}), o indique pesos que lo generen</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>{} saw the region, but no date was seen by {} too, so nothing can be learned</source>
            <translation>{} vio la región, pero ninguna fecha la vio también {}: no hay nada que aprender</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>{} saw the region, but too few dates ({}) were seen by {} too, so nothing can be learned</source>
            <translation>{} vio la región, pero muy pocas fechas ({}) las vio también {}: no hay nada que aprender</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>Add images of other dates or places that both sensors show, or name weights that make it</source>
            <translation>Añada imágenes de otras fechas o lugares que muestren ambos sensores, o indique pesos que lo generen</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>{} is an index of a region that {} never saw</source>
            <translation>{} es un índice de una región que {} nunca vio</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>Ask for bands instead</source>
            <translation>Pida bandas en su lugar</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>No scene of {} in the library has {}</source>
            <translation>Ninguna escena de {} en la biblioteca tiene {}</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>Choose from the bands that it has: {}</source>
            <translation>Elija entre las bandas que tiene: {}</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>The region lies outside every image of this sensor in the library</source>
            <translation>La región está fuera de toda imagen de este sensor en la biblioteca</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>Draw it inside the images' extent, or add a folder with images of this place</source>
            <translation>Dibújela dentro de las imágenes, o añada una carpeta con imágenes de este lugar</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>The region has {} x {} pixels, more than {}</source>
            <translation>La región tiene {} x {} píxeles, más de {}</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>Draw a smaller one</source>
            <translation>Dibuje una más pequeña</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>The region is empty</source>
            <translation>La región está vacía</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>Draw a larger one</source>
            <translation>Dibuje una mayor</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>There is no image of {} on {}</source>
            <translation>No hay imagen de {} del {}</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>Choose a date that has one</source>
            <translation>Elija una fecha que tenga una</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>No scene can be found: {}: {}</source>
            <translation>No se encuentra ninguna escena: {}: {}</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>{} (and {} more files)</source>
            <translation>{} (y {} archivos más)</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>{} (and 1 more file)</source>
            <translation>{} (y 1 archivo más)</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>It is of Landsat Collection {}</source>
            <translation>Es de la Collection {} de Landsat</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>It is a Landsat product of level {}: light at the top of the atmosphere</source>
            <translation>Es un producto Landsat de nivel {}: luz en el techo de la atmósfera</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>It is a Landsat product of level 1 of before Collection 1: light at the top of the atmosphere</source>
            <translation>Es un producto Landsat de nivel 1 anterior a la Collection 1: luz en el techo de la atmósfera</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>Download the Collection 2 Level 2 product (L2SP) from USGS</source>
            <translation>Descargue del USGS el producto de Collection 2 Level 2 (L2SP)</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>The QA_PIXEL file of {} is not beside it</source>
            <translation>El archivo QA_PIXEL de {} no está a su lado</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>Download it too: without it clouds are found only where they differ from other dates</source>
            <translation>Descárguelo también: sin él las nubes solo se encuentran donde difieren de otras fechas</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>It is a packed product</source>
            <translation>Es un producto comprimido</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>Unpack it into a folder of the library</source>
            <translation>Descomprímalo en una carpeta de la biblioteca</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>It is empty</source>
            <translation>Está vacío</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>It is cut off</source>
            <translation>Está cortado</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>Copy it again</source>
            <translation>Cópielo de nuevo</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>It is not an image that can be read: {}</source>
            <translation>No es una imagen que se pueda leer: {}</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>Copy it again; it may be cut off or another kind of file</source>
            <translation>Cópielo de nuevo; puede estar cortado o ser otro tipo de archivo</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>It is not a netCDF file that can be read: {}</source>
            <translation>No es un archivo netCDF que se pueda leer: {}</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>Copy it again; it may be cut off</source>
            <translation>Cópielo de nuevo; puede estar cortado</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>It cannot be read: {}</source>
            <translation>No se puede leer: {}</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>It may not be read</source>
            <translation>No hay permiso para leerlo</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>Give yourself permission to read it</source>
            <translation>Dese permiso de lectura</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>It holds no file that Revisit reads</source>
            <translation>No contiene ningún archivo que Revisit lea</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>Its name tells no sensor</source>
            <translation>Su nombre no indica ningún sensor</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>Its name tells no sensor and no date</source>
            <translation>Su nombre no indica ni sensor ni fecha</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>Its name tells no date, nor do its tags</source>
            <translation>Ni su nombre ni sus etiquetas indican una fecha</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>Neither its name nor its band descriptions tell a band of {}</source>
            <translation>Ni su nombre ni las descripciones de sus bandas indican una banda de {}</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>Name it as &lt;sensor&gt;_&lt;band&gt;_&lt;YYYYMMDD&gt;.tif, for instance sentinel-2-l2a_B04_20190830.tif</source>
            <translation>Nómbrelo &lt;sensor&gt;_&lt;band&gt;_&lt;YYYYMMDD&gt;.tif, por ejemplo sentinel-2-l2a_B04_20190830.tif</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>Put the day into its name as YYYYMMDD, or into the file, as with gdal_edit.py -mo datetime=2019-08-30</source>
            <translation>Ponga el día en su nombre como YYYYMMDD, o en el archivo, por ejemplo con gdal_edit.py -mo datetime=2019-08-30</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>It has no place on Earth</source>
            <translation>No tiene lugar en la Tierra</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>Give it a CRS and a transform, as with gdal_translate -a_srs -a_ullr</source>
            <translation>Dele un SRC y una transformación, por ejemplo con gdal_translate -a_srs -a_ullr</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>Its header states the scale {} and the offset {}</source>
            <translation>Su cabecera indica la escala {} y el desplazamiento {}</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>Correct them, as with gdal_edit.py -scale -offset</source>
            <translation>Corríjalos, por ejemplo con gdal_edit.py -scale -offset</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>Layer {} is no file on this machine</source>
            <translation>La capa {} no es un archivo de este equipo</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>Save it as a GeoTIFF</source>
            <translation>Guárdela como GeoTIFF</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>There is no scene in {}</source>
            <translation>No hay ninguna escena en {}</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>{} does not exist</source>
            <translation>{} no existe</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>Name a folder with images, or one file</source>
            <translation>Nombre una carpeta con imágenes, o un archivo</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>The library has no image between {} and {}</source>
            <translation>La biblioteca no tiene imagen entre {} y {}</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>{} exists already</source>
            <translation>{} ya existe</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>{} holds another time-lapse</source>
            <translation>{} contiene otra serie animada</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>{} holds a time-lapse of other images, or of older ones</source>
            <translation>{} contiene una serie animada de otras imágenes, o de otras más antiguas</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>The system lets Revisit open no more files</source>
            <translation>El sistema no deja a Revisit abrir más archivos</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>Raise its limit, as with ulimit -n 1024, or close other programs</source>
            <translation>Suba su límite, por ejemplo con ulimit -n 1024, o cierre otros programas</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>Choose another folder; nothing is overwritten</source>
            <translation>Elija otra carpeta; no se sobrescribe nada</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>{} cannot be written to: {}</source>
            <translation>No se puede escribir en {}: {}</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>Choose another folder</source>
            <translation>Elija otra carpeta</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>Choose a folder that you may write</source>
            <translation>Elija una carpeta en la que pueda escribir</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>{} holds other files</source>
            <translation>{} contiene otros archivos</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>Choose a new or an empty folder</source>
            <translation>Elija una carpeta nueva o vacía</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>Installing the engine needs {} GB, and {} has {} GB free</source>
            <translation>Instalar el motor necesita {} GB, y {} tiene {} GB libres</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>The disk is full</source>
            <translation>El disco está lleno</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>Free some space or choose a folder on another disk</source>
            <translation>Libere espacio o elija una carpeta en otro disco</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>The packages cannot be downloaded: no connection to the package index</source>
            <translation>No se pueden descargar los paquetes: no hay conexión con el índice de paquetes</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>Check the network and the proxy in QGIS's settings, or use a folder of wheels</source>
            <translation>Compruebe la red y el proxy en la configuración de QGIS, o use una carpeta de wheels</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>{} is not a working Python</source>
            <translation>{} no es un Python que funcione</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>Choose another interpreter</source>
            <translation>Elija otro intérprete</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>The engine stopped (exit status {})</source>
            <translation>El motor se detuvo (estado {})</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>The engine stopped (exit status {}): {}</source>
            <translation>El motor se detuvo (estado {}): {}</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>The system ended the engine, as it does where memory runs out</source>
            <translation>El sistema terminó el motor, como hace cuando se agota la memoria</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>Choose a smaller region or close other programs, and try again: a new one starts</source>
            <translation>Elija una región más pequeña o cierre otros programas, e inténtelo de nuevo: arranca uno nuevo</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>Try again, a new one starts; its log is {}</source>
            <translation>Inténtelo de nuevo, arranca uno nuevo; su registro es {}</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>Cancelled</source>
            <translation>Cancelado</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>Nothing was written</source>
            <translation>No se escribió nada</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>torch is not installed</source>
            <translation>torch no está instalado</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>the installed torch is a CPU build</source>
            <translation>el torch instalado es para CPU</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>it was asked for</source>
            <translation>se pidió así</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>it is there and works</source>
            <translation>está y funciona</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>torch finds no NVIDIA GPU with a working driver</source>
            <translation>torch no encuentra ninguna GPU de NVIDIA con un controlador que funcione</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>the installed torch is built without CUDA</source>
            <translation>el torch instalado está compilado sin CUDA</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>the GPU fails: {}</source>
            <translation>la GPU falla: {}</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>the GPU computes wrong numbers</source>
            <translation>la GPU calcula números erróneos</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>no network takes part</source>
            <translation>no participa ninguna red</translation>
        </message>
        <message>
            <location filename="../../resources/sensors.json" />
            <source>natural colour</source>
            <translation>color natural</translation>
        </message>
        <message>
            <location filename="../../resources/sensors.json" />
            <source>false colour (infrared)</source>
            <translation>falso color (infrarrojo)</translation>
        </message>
        <message>
            <location filename="../../the catalogue of indices" />
            <source>burn</source>
            <translation>incendios</translation>
        </message>
        <message>
            <location filename="../../the catalogue of indices" />
            <source>clouds</source>
            <translation>nubes</translation>
        </message>
        <message>
            <location filename="../../the catalogue of indices" />
            <source>kernel</source>
            <translation>núcleo</translation>
        </message>
        <message>
            <location filename="../../the catalogue of indices" />
            <source>radar</source>
            <translation>radar</translation>
        </message>
        <message>
            <location filename="../../the catalogue of indices" />
            <source>snow</source>
            <translation>nieve</translation>
        </message>
        <message>
            <location filename="../../the catalogue of indices" />
            <source>soil</source>
            <translation>suelo</translation>
        </message>
        <message>
            <location filename="../../the catalogue of indices" />
            <source>urban</source>
            <translation>ciudad</translation>
        </message>
        <message>
            <location filename="../../the catalogue of indices" />
            <source>vegetation</source>
            <translation>vegetación</translation>
        </message>
        <message>
            <location filename="../../the catalogue of indices" />
            <source>water</source>
            <translation>agua</translation>
        </message>
        <message>
            <location filename="../../core/product/made_from.py" />
            <source>the nearest image, as it is</source>
            <translation>la imagen más próxima, tal cual</translation>
        </message>
        <message>
            <location filename="../../core/product/made_from.py" />
            <source>a line between the nearest images before and after</source>
            <translation>una recta entre las imágenes más próximas de antes y de después</translation>
        </message>
        <message>
            <location filename="../../core/product/made_from.py" />
            <source>that line, moved to the level of the part seen</source>
            <translation>esa recta, llevada al nivel de la parte vista</translation>
        </message>
        <message>
            <location filename="../../core/product/made_from.py" />
            <source>each pixel's curve over the years</source>
            <translation>la curva de cada píxel a lo largo de los años</translation>
        </message>
        <message>
            <location filename="../../core/product/made_from.py" />
            <source>that curve, and what near dates depart from it</source>
            <translation>esa curva, y lo que se apartan de ella las fechas próximas</translation>
        </message>
        <message>
            <location filename="../../core/product/made_from.py" />
            <source>a regression on the other dates</source>
            <translation>una regresión sobre las otras fechas</translation>
        </message>
        <message>
            <location filename="../../core/product/made_from.py" />
            <source>the regression, and its misses carried in from the rim</source>
            <translation>la regresión, y sus fallos llevados desde el borde</translation>
        </message>
        <message>
            <location filename="../../core/product/made_from.py" />
            <source>the regression, and trees on what it misses</source>
            <translation>la regresión, y árboles sobre lo que no acierta</translation>
        </message>
        <message>
            <location filename="../../core/product/made_from.py" />
            <source>the regression, and a Gaussian process on what it misses</source>
            <translation>la regresión, y un proceso gaussiano sobre lo que no acierta</translation>
        </message>
        <message>
            <location filename="../../core/product/made_from.py" />
            <source>regression, trees, and misses carried in from the rim</source>
            <translation>regresión, árboles y fallos llevados desde el borde</translation>
        </message>
        <message>
            <location filename="../../core/product/made_from.py" />
            <source>Whittaker's smoother in time</source>
            <translation>el suavizador de Whittaker en el tiempo</translation>
        </message>
        <message>
            <location filename="../../core/product/made_from.py" />
            <source>boosted trees on the other dates</source>
            <translation>árboles potenciados sobre las otras fechas</translation>
        </message>
        <message>
            <location filename="../../core/product/made_from.py" />
            <source>a small neural network on the other dates</source>
            <translation>una pequeña red neuronal sobre las otras fechas</translation>
        </message>
        <message>
            <location filename="../../core/product/made_from.py" />
            <source>the sensor's own nearest image</source>
            <translation>la imagen más próxima del propio sensor</translation>
        </message>
        <message>
            <location filename="../../core/product/made_from.py" />
            <source>a line between its own images before and after</source>
            <translation>una recta entre sus propias imágenes de antes y de después</translation>
        </message>
        <message>
            <location filename="../../core/product/made_from.py" />
            <source>the average of its own images</source>
            <translation>la media de sus propias imágenes</translation>
        </message>
        <message>
            <location filename="../../core/product/made_from.py" />
            <source>the annual wave through its own images</source>
            <translation>la onda anual por sus propias imágenes</translation>
        </message>
        <message>
            <location filename="../../core/product/made_from.py" />
            <source>season, level of the day, other sensors and each pixel's own course, weighed by kriging</source>
            <translation>estación, nivel del día, otros sensores y el curso propio de cada píxel, ponderados por kriging</translation>
        </message>
        <message>
            <location filename="../../core/product/made_from.py" />
            <source>a regression on the other sensors, pixel by pixel</source>
            <translation>una regresión sobre los otros sensores, píxel a píxel</translation>
        </message>
        <message>
            <location filename="../../core/product/made_from.py" />
            <source>boosted trees on the other sensors, pixel by pixel</source>
            <translation>árboles potenciados sobre los otros sensores, píxel a píxel</translation>
        </message>
        <message>
            <location filename="../../core/product/made_from.py" />
            <source>a generator (SPADE network) on the other sensors, from the average on</source>
            <translation>un generador (red SPADE) sobre los otros sensores, a partir de la media</translation>
        </message>
        <message>
            <location filename="../../core/product/made_from.py" />
            <source>the same generator, from the annual wave on</source>
            <translation>el mismo generador, a partir de la onda anual</translation>
        </message>
        <message>
            <location filename="../../core/product/made_from.py" />
            <source>the mean of those that learn from the other sensors</source>
            <translation>la media de los que aprenden de los otros sensores</translation>
        </message>
        <message>
            <location filename="../../core/product/made_from.py" />
            <source>the season's light, level of the day, other sensors and each pixel's own course, weighed by kriging</source>
            <translation>la luz de la estación, nivel del día, otros sensores y el curso propio de cada píxel, ponderados por kriging</translation>
        </message>
    </context>
</TS>
