<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
    <context>
        <name>Revisit</name>
        <message>
            <location filename="../../plugin.py" />
            <source>Revisit: any place, sensor, band and date</source>
            <translation>Revisit: jeder Ort, jeder Sensor, jedes Band, jeder Tag</translation>
        </message>
        <message>
            <location filename="../../plugin.py" />
            <source>Revisit</source>
            <translation>Revisit</translation>
        </message>
        <message>
            <location filename="../../plugin.py" />
            <source>Revisit's help</source>
            <translation>Hilfe zu Revisit</translation>
        </message>
        <message>
            <location filename="../../ui/again.py" />
            <source>An answer is being made. Wait for it, or cancel it, and run again then.</source>
            <translation>Eine Antwort wird gerade berechnet. Warten Sie sie ab, oder brechen Sie sie ab, und wiederholen Sie es dann.</translation>
        </message>
        <message>
            <location filename="../../ui/again.py" />
            <source>Nobody remembers this answer's library. Open it, and run again then.</source>
            <translation>Die Bibliothek dieser Antwort ist nicht bekannt. Öffnen Sie sie, und wiederholen Sie es dann.</translation>
        </message>
        <message>
            <location filename="../../ui/again.py" />
            <source>The form holds the answer's query. Change what you like, then enhance.</source>
            <translation>Das Formular enthält die Abfrage der Antwort. Ändern Sie, was Sie möchten, und drücken Sie dann „Ergänzen“.</translation>
        </message>
        <message>
            <location filename="../../ui/again.py" />
            <source>What hid a part of a date is not there any more: {}</source>
            <translation>Was einen Teil eines Tages verdeckte, ist nicht mehr da: {}</translation>
        </message>
        <message>
            <location filename="../../ui/again.py" />
            <source>The library that is open has no scenes of {}. Open the answer's own.</source>
            <translation>Die geöffnete Bibliothek hat keine Aufnahmen von {}. Öffnen Sie die der Antwort.</translation>
        </message>
        <message>
            <location filename="../../ui/algorithms/base.py" />
            <source>Folder of the answer</source>
            <translation>Ordner der Antwort</translation>
        </message>
        <message>
            <location filename="../../ui/algorithms/base.py" />
            <source>{} cannot be written: {}. Choose another file.</source>
            <translation>{} kann nicht geschrieben werden: {}. Wählen Sie eine andere Datei.</translation>
        </message>
        <message>
            <location filename="../../ui/algorithms/enhance.py" />
            <source>Enhance: image of a date</source>
            <translation>Ergänzen: Bild eines Tages</translation>
        </message>
        <message>
            <location filename="../../ui/algorithms/enhance.py" />
            <source>Answers a query: what would this sensor have shown of this region, in these bands, on this date? What was seen that day passes through unchanged; the rest is made from the clear images around it, by the method that is best on held-out pixels. The folder holds the image, its interval, where each pixel comes from, and the report; it is what the export algorithms take.</source>
            <translation>Beantwortet eine Abfrage: Was hätte dieser Sensor von diesem Gebiet in diesen Bändern an diesem Tag gezeigt? Was an dem Tag zu sehen war, bleibt unverändert; der Rest entsteht aus den klaren Bildern davor und danach, mit dem Verfahren, das an zurückgehaltenen Pixeln am besten ist. Der Ordner enthält das Bild, sein Intervall, die Herkunft jedes Pixels und den Bericht; ihn verlangen die Export-Algorithmen.</translation>
        </message>
        <message>
            <location filename="../../ui/algorithms/enhance.py" />
            <source>Image</source>
            <translation>Bild</translation>
        </message>
        <message>
            <location filename="../../ui/algorithms/enhance.py" />
            <source>Interval</source>
            <translation>Intervall</translation>
        </message>
        <message>
            <location filename="../../ui/algorithms/enhance.py" />
            <source>Provenance</source>
            <translation>Herkunft</translation>
        </message>
        <message>
            <location filename="../../ui/algorithms/enhance.py" />
            <source>Report</source>
            <translation>Bericht</translation>
        </message>
        <message>
            <location filename="../../ui/algorithms/enhance.py" />
            <source>Method that answered</source>
            <translation>Verfahren der Antwort</translation>
        </message>
        <message>
            <location filename="../../ui/algorithms/enhance.py" />
            <source>Hold-out error</source>
            <translation>Fehler an Zurückgehaltenem</translation>
        </message>
        <message>
            <location filename="../../ui/algorithms/evaluate.py" />
            <source>Evaluate on a library</source>
            <translation>An einer Bibliothek prüfen</translation>
        </message>
        <message>
            <location filename="../../ui/algorithms/evaluate.py" />
            <source>Measures on your own images how good the answers are: hides what is known, answers, and compares with the truth and with simple answers. holes: clouds of another date are laid over each clear date. missing: whole dates are hidden. inter: a whole season of the sensor is hidden, and other sensors answer. Takes minutes.</source>
            <translation>Misst an Ihren eigenen Bildern, wie gut die Antworten sind: verdeckt Bekanntes, antwortet und vergleicht mit der Wahrheit und mit einfachen Antworten. holes: Wolken eines anderen Tages werden über jeden klaren Tag gelegt. missing: ganze Tage werden verdeckt. inter: eine ganze Jahreszeit des Sensors wird verdeckt, und andere Sensoren antworten. Dauert Minuten.</translation>
        </message>
        <message>
            <location filename="../../ui/algorithms/evaluate.py" />
            <source>Protocol</source>
            <translation>Prüfverfahren</translation>
        </message>
        <message>
            <location filename="../../ui/algorithms/evaluate.py" />
            <source>Figures</source>
            <translation>Zahlen</translation>
        </message>
        <message>
            <location filename="../../ui/algorithms/evaluate.py" />
            <source>JSON files (*.json)</source>
            <translation>JSON-Dateien (*.json)</translation>
        </message>
        <message>
            <location filename="../../ui/algorithms/evaluate.py" />
            <source>Number of cases</source>
            <translation>Anzahl der Fälle</translation>
        </message>
        <message>
            <location filename="../../ui/algorithms/export.py" />
            <source>LOOK is not JSON: {}. Leave it out.</source>
            <translation>LOOK ist kein JSON: {}. Lassen Sie es weg.</translation>
        </message>
        <message>
            <location filename="../../ui/algorithms/export.py" />
            <source>Export an answer</source>
            <translation>Antwort exportieren</translation>
        </message>
        <message>
            <location filename="../../ui/algorithms/export.py" />
            <source>Writes an answer as one file. cog: GeoTIFF, byte for byte. gpkg: GeoPackage. mbtiles: tiles for phones and web maps. png: picture with world file. pdf: map with title, legend, scale bar and what made it. That the image is synthetic is said in each.</source>
            <translation>Schreibt eine Antwort als eine Datei. cog: GeoTIFF, Byte für Byte. gpkg: GeoPackage. mbtiles: Kacheln für Telefone und Webkarten. png: Bild mit Weltdatei. pdf: Karte mit Titel, Legende, Maßstab und Angaben zur Entstehung. In jeder Datei steht, dass das Bild synthetisch ist.</translation>
        </message>
        <message>
            <location filename="../../ui/algorithms/export.py" />
            <source>Format</source>
            <translation>Format</translation>
        </message>
        <message>
            <location filename="../../ui/algorithms/export.py" />
            <source>File</source>
            <translation>Datei</translation>
        </message>
        <message>
            <location filename="../../ui/algorithms/export.py" />
            <source>Export an answer for QField</source>
            <translation>Antwort für QField exportieren</translation>
        </message>
        <message>
            <location filename="../../ui/algorithms/export.py" />
            <source>Writes a folder to copy onto a device with QField: a project with the answer and its sources, and a point layer with a form to confirm or reject what the image shows. “Bring notes back” reads what was noted.</source>
            <translation>Schreibt einen Ordner zum Kopieren auf ein Gerät mit QField: ein Projekt mit der Antwort und ihren Quellen und einen Punktlayer mit einem Formular, um zu bestätigen oder zu verwerfen, was das Bild zeigt. „Notizen zurückholen“ liest, was notiert wurde.</translation>
        </message>
        <message>
            <location filename="../../ui/algorithms/export.py" />
            <source>Folder</source>
            <translation>Ordner</translation>
        </message>
        <message>
            <location filename="../../ui/algorithms/export.py" />
            <source>Project</source>
            <translation>Projekt</translation>
        </message>
        <message>
            <location filename="../../ui/algorithms/export.py" />
            <source>How it is drawn, as JSON</source>
            <translation>Darstellung, als JSON</translation>
        </message>
        <message>
            <location filename="../../ui/algorithms/observations.py" />
            <source>Bring notes back</source>
            <translation>Notizen zurückholen</translation>
        </message>
        <message>
            <location filename="../../ui/algorithms/observations.py" />
            <source>Reads what was noted in a folder that was exported for QField and copied back from the device: writes the notes and photos into the answer, and into its report how often the image was confirmed or rejected, by where the pixel comes from. Notes that come again are replaced, others stay.</source>
            <translation>Liest, was in einem für QField exportierten und vom Gerät zurückkopierten Ordner notiert wurde: schreibt Notizen und Fotos in die Antwort und in ihren Bericht, wie oft das Bild bestätigt oder verworfen wurde, nach Herkunft der Pixel. Notizen, die erneut kommen, werden ersetzt; die anderen bleiben.</translation>
        </message>
        <message>
            <location filename="../../ui/algorithms/observations.py" />
            <source>Folder that came back from the field</source>
            <translation>Ordner, der aus dem Gelände zurückkam</translation>
        </message>
        <message>
            <location filename="../../ui/algorithms/observations.py" />
            <source>Notes</source>
            <translation>Notizen</translation>
        </message>
        <message>
            <location filename="../../ui/algorithms/observations.py" />
            <source>Number of notes</source>
            <translation>Anzahl der Notizen</translation>
        </message>
        <message>
            <location filename="../../ui/algorithms/observations.py" />
            <source>Confirmed</source>
            <translation>Bestätigt</translation>
        </message>
        <message>
            <location filename="../../ui/algorithms/observations.py" />
            <source>Rejected</source>
            <translation>Verworfen</translation>
        </message>
        <message>
            <location filename="../../ui/algorithms/plan.py" />
            <source>Plan an answer</source>
            <translation>Antwort planen</translation>
        </message>
        <message>
            <location filename="../../ui/algorithms/plan.py" />
            <source>Says how a query would be answered, and why: which dates are the inputs, what it learns from, which methods compete, and the error to expect. Nothing is trained or written.</source>
            <translation>Sagt, wie eine Abfrage beantwortet würde und warum: welche Tage eingehen, woraus gelernt wird, welche Verfahren antreten und welcher Fehler zu erwarten ist. Nichts wird trainiert oder geschrieben.</translation>
        </message>
        <message>
            <location filename="../../ui/algorithms/plan.py" />
            <source>Plan</source>
            <translation>Plan</translation>
        </message>
        <message>
            <location filename="../../ui/algorithms/plan.py" />
            <source>Mode</source>
            <translation>Art</translation>
        </message>
        <message>
            <location filename="../../ui/algorithms/plan.py" />
            <source>Expected error</source>
            <translation>Erwarteter Fehler</translation>
        </message>
        <message>
            <location filename="../../ui/algorithms/query.py" />
            <source>Library: folder of images, cube or catalogue</source>
            <translation>Bibliothek: Ordner mit Bildern, Cube oder Katalog</translation>
        </message>
        <message>
            <location filename="../../ui/algorithms/query.py" />
            <source>A folder; the path of one netCDF cube or of a catalog.json is understood too.</source>
            <translation>Ein Ordner; auch der Pfad eines netCDF-Cubes oder einer catalog.json wird verstanden.</translation>
        </message>
        <message>
            <location filename="../../ui/algorithms/query.py" />
            <source>Sensor</source>
            <translation>Sensor</translation>
        </message>
        <message>
            <location filename="../../ui/algorithms/query.py" />
            <source>Bands, separated by commas</source>
            <translation>Bänder, durch Kommas getrennt</translation>
        </message>
        <message>
            <location filename="../../ui/algorithms/query.py" />
            <source>Date</source>
            <translation>Datum</translation>
        </message>
        <message>
            <location filename="../../ui/algorithms/query.py" />
            <source>Region (all of the library if empty)</source>
            <translation>Gebiet (leer: die ganze Bibliothek)</translation>
        </message>
        <message>
            <location filename="../../ui/algorithms/query.py" />
            <source>Window: inputs lie within so many days</source>
            <translation>Zeitfenster: Eingaben liegen innerhalb so vieler Tage</translation>
        </message>
        <message>
            <location filename="../../ui/algorithms/query.py" />
            <source>Made from (intra: the sensor's own images; inter: others')</source>
            <translation>Gemacht aus (intra: eigenen Bildern des Sensors; inter: denen anderer)</translation>
        </message>
        <message>
            <location filename="../../ui/algorithms/query.py" />
            <source>Tolerance of the training search, days (10 if empty)</source>
            <translation>Toleranz der Suche nach Lerndaten, Tage (10, wenn leer)</translation>
        </message>
        <message>
            <location filename="../../ui/algorithms/query.py" />
            <source>Training of networks, seconds (120 if empty; 0: no network takes part)</source>
            <translation>Training der Netze, Sekunden (120, wenn leer; 0: kein Netz nimmt teil)</translation>
        </message>
        <message>
            <location filename="../../ui/algorithms/query.py" />
            <source>Training, seconds</source>
            <translation>Training, Sekunden</translation>
        </message>
        <message>
            <location filename="../../ui/algorithms/query.py" />
            <source>Device that networks run on</source>
            <translation>Gerät, auf dem Netze laufen</translation>
        </message>
        <message>
            <location filename="../../ui/algorithms/query.py" />
            <source>Method (auto: the best on held-out pixels)</source>
            <translation>Verfahren (auto: das beste an zurückgehaltenen Pixeln)</translation>
        </message>
        <message>
            <location filename="../../ui/algorithms/query.py" />
            <source>Weights that networks start from, as “Train weights” makes them</source>
            <translation>Gewichte, von denen Netze ausgehen, wie „Gewichte trainieren“ sie erzeugt</translation>
        </message>
        <message>
            <location filename="../../ui/algorithms/scenes.py" />
            <source>List scenes</source>
            <translation>Aufnahmen auflisten</translation>
        </message>
        <message>
            <location filename="../../ui/algorithms/scenes.py" />
            <source>Lists the scenes of a library: a folder of images, a netCDF cube or a STAC catalogue. For each scene: its sensor, date, bands and files; what was guessed and what could not be read is said.</source>
            <translation>Listet die Aufnahmen einer Bibliothek auf: eines Ordners mit Bildern, eines netCDF-Cubes oder eines STAC-Katalogs. Zu jeder Aufnahme: Sensor, Datum, Bänder und Dateien; was erraten wurde und was nicht lesbar war, wird gesagt.</translation>
        </message>
        <message>
            <location filename="../../ui/algorithms/scenes.py" />
            <source>From</source>
            <translation>Von</translation>
        </message>
        <message>
            <location filename="../../ui/algorithms/scenes.py" />
            <source>To</source>
            <translation>Bis</translation>
        </message>
        <message>
            <location filename="../../ui/algorithms/scenes.py" />
            <source>Scenes</source>
            <translation>Aufnahmen</translation>
        </message>
        <message>
            <location filename="../../ui/algorithms/scenes.py" />
            <source>Number of scenes</source>
            <translation>Anzahl der Aufnahmen</translation>
        </message>
        <message>
            <location filename="../../ui/algorithms/scenes.py" />
            <source>{}: {} scenes, {} to {}</source>
            <translation>{}: {} Aufnahmen, {} bis {}</translation>
        </message>
        <message>
            <location filename="../../ui/algorithms/timelapse.py" />
            <source>Time-lapse</source>
            <translation>Zeitraffer</translation>
        </message>
        <message>
            <location filename="../../ui/algorithms/timelapse.py" />
            <source>Answers the same query for a range of dates: each date on which the sensor took an image, with its gaps filled, or one date every so many days. Writes a folder with one answer a date and an animation. If it is cancelled, what is finished stays, and the same run into the same folder goes on from there.</source>
            <translation>Beantwortet dieselbe Abfrage für einen Zeitraum: jeden Tag mit einer Aufnahme, mit gefüllten Lücken, oder einen Tag alle so viele Tage. Schreibt einen Ordner mit einer Antwort je Tag und eine Animation. Beim Abbrechen bleibt, was fertig ist, und derselbe Lauf in denselben Ordner macht dort weiter.</translation>
        </message>
        <message>
            <location filename="../../ui/algorithms/timelapse.py" />
            <source>Each date with an image, its gaps filled</source>
            <translation>Jeder Tag mit einer Aufnahme, Lücken gefüllt</translation>
        </message>
        <message>
            <location filename="../../ui/algorithms/timelapse.py" />
            <source>Otherwise: days from one date to the next</source>
            <translation>Sonst: Tage von einem Datum zum nächsten</translation>
        </message>
        <message>
            <location filename="../../ui/algorithms/timelapse.py" />
            <source>Folder of the answers</source>
            <translation>Ordner der Antworten</translation>
        </message>
        <message>
            <location filename="../../ui/algorithms/timelapse.py" />
            <source>Animation</source>
            <translation>Animation</translation>
        </message>
        <message>
            <location filename="../../ui/algorithms/timelapse.py" />
            <source>Number of answers</source>
            <translation>Anzahl der Antworten</translation>
        </message>
        <message>
            <location filename="../../ui/algorithms/train.py" />
            <source>Train weights</source>
            <translation>Gewichte trainieren</translation>
        </message>
        <message>
            <location filename="../../ui/algorithms/train.py" />
            <source>Trains a generator on every place of a library that two sensors saw: it learns to make the bands of one from the images of the other. The dock and the other algorithms start networks from the weights that are written, or answer with them where nothing else teaches. With three places or more, one is held out, and the error there is said. Networks must be installed; longer training on more places gives better weights.</source>
            <translation>Trainiert einen Generator an jedem Ort einer Bibliothek, den zwei Sensoren sahen: Er lernt, die Bänder des einen aus den Bildern des anderen zu erzeugen. Von den geschriebenen Gewichten gehen Netze im Bedienfeld und in den anderen Algorithmen aus, oder sie antworten selbst, wo sonst nichts lehrt. Ab drei Orten wird einer zurückgehalten und der Fehler dort genannt. Netze müssen installiert sein; längeres Training an mehr Orten ergibt bessere Gewichte.</translation>
        </message>
        <message>
            <location filename="../../ui/algorithms/train.py" />
            <source>Made from (most dates if empty)</source>
            <translation>Erzeugt aus (leer: meiste Tage)</translation>
        </message>
        <message>
            <location filename="../../ui/algorithms/train.py" />
            <source>Weights</source>
            <translation>Gewichte</translation>
        </message>
        <message>
            <location filename="../../ui/algorithms/train.py" />
            <source>Weights (*.safetensors)</source>
            <translation>Gewichte (*.safetensors)</translation>
        </message>
        <message>
            <location filename="../../ui/algorithms/train.py" />
            <source>Number of dates</source>
            <translation>Zahl der Tage</translation>
        </message>
        <message>
            <location filename="../../ui/algorithms/train.py" />
            <source>Number of places</source>
            <translation>Zahl der Orte</translation>
        </message>
        <message>
            <location filename="../../ui/algorithms/train.py" />
            <source>Error at a place that was held out</source>
            <translation>Fehler an einem zurückgehaltenen Ort</translation>
        </message>
        <message>
            <location filename="../../ui/algorithms/train.py" />
            <source>Learned from {} dates at {} places, in {} steps.</source>
            <translation>Gelernt an {} Tagen an {} Orten, in {} Schritten.</translation>
        </message>
        <message>
            <location filename="../../ui/algorithms/train.py" />
            <source>At the place that was held out, its error (RMSE) is {}; that of what it departs from is {}.</source>
            <translation>An dem Ort, der zurückgehalten wurde, ist sein Fehler (RMSE) {}; der des Bildes, von dem er ausgeht, {}.</translation>
        </message>
        <message>
            <location filename="../../ui/answer.py" />
            <source>as observed</source>
            <translation>wie beobachtet</translation>
        </message>
        <message>
            <location filename="../../ui/answer.py" />
            <source>input</source>
            <translation>Eingabe</translation>
        </message>
        <message>
            <location filename="../../ui/answer.py" />
            <source>The engine's answer cannot be read: {!r}</source>
            <translation>Die Antwort des Rechenkerns ist nicht lesbar: {!r}</translation>
        </message>
        <message>
            <location filename="../../ui/answer.py" />
            <source>Update the engine in Revisit's settings</source>
            <translation>Aktualisieren Sie den Rechenkern in den Einstellungen von Revisit</translation>
        </message>
        <message>
            <location filename="../../ui/answer.py" />
            <source>The engine names {}, which does not exist</source>
            <translation>Der Rechenkern nennt {}, das es nicht gibt</translation>
        </message>
        <message>
            <location filename="../../ui/answer.py" />
            <source>Try again</source>
            <translation>Versuchen Sie es noch einmal</translation>
        </message>
        <message>
            <location filename="../../ui/answer.py" />
            <source>{} holds no answer that can be read</source>
            <translation>{} enthält keine lesbare Antwort</translation>
        </message>
        <message>
            <location filename="../../ui/answer.py" />
            <source>Choose the folder of an answer</source>
            <translation>Ordner einer Antwort wählen</translation>
        </message>
        <message>
            <location filename="../../ui/answer.py" />
            <source>{} interval ±{}</source>
            <translation>{}-Intervall ±{}</translation>
        </message>
        <message>
            <location filename="../../ui/answer.py" />
            <source>synthetic</source>
            <translation>synthetisch</translation>
        </message>
        <message>
            <location filename="../../ui/answer.py" />
            <source>observed</source>
            <translation>beobachtet</translation>
        </message>
        <message>
            <location filename="../../ui/answer.py" />
            <source>as observed, nothing was made</source>
            <translation>wie beobachtet, nichts wurde berechnet</translation>
        </message>
        <message>
            <location filename="../../ui/answer.py" />
            <source>error not measured</source>
            <translation>Fehler nicht gemessen</translation>
        </message>
        <message>
            <location filename="../../ui/answer.py" />
            <source>RMSE {}</source>
            <translation>RMSE: {}</translation>
        </message>
        <message>
            <location filename="../../ui/answer.py" />
            <source>In the map: {}, generated from {}.</source>
            <translation>In der Karte: {}, erzeugt aus {}.</translation>
        </message>
        <message>
            <location filename="../../ui/answer.py" />
            <source>In the map: {}, from the sensor's own images, the better guide.</source>
            <translation>In der Karte: {}, aus eigenen Bildern des Sensors, die besser passten.</translation>
        </message>
        <message>
            <location filename="../../ui/answer.py" />
            <source>In the map: {}.</source>
            <translation>In der Karte: {}.</translation>
        </message>
        <message>
            <location filename="../../ui/band_picker.py" />
            <source>Bands</source>
            <translation>Bänder</translation>
        </message>
        <message>
            <location filename="../../ui/band_picker.py" />
            <source>Choose the bands one by one, or a spectral index</source>
            <translation>Bänder einzeln oder einen Spektralindex wählen</translation>
        </message>
        <message>
            <location filename="../../ui/band_picker.py" />
            <source>All bands ({})</source>
            <translation>Alle Bänder ({})</translation>
        </message>
        <message>
            <location filename="../../ui/band_picker.py" />
            <source>Index: {}</source>
            <translation>Index: {}</translation>
        </message>
        <message>
            <location filename="../../ui/catalogue.py" />
            <source>The engine's list of scenes cannot be read: {!r}</source>
            <translation>Die Liste der Aufnahmen des Rechenkerns ist nicht lesbar: {!r}</translation>
        </message>
        <message>
            <location filename="../../ui/compare.py" />
            <source>The comparison has ended, because one of its layers was removed.</source>
            <translation>Der Vergleich wurde beendet, weil einer seiner Layer entfernt wurde.</translation>
        </message>
        <message>
            <location filename="../../ui/compare_bar.py" />
            <source>Comparison</source>
            <translation>Vergleich</translation>
        </message>
        <message>
            <location filename="../../ui/compare_bar.py" />
            <source>The image that the answer is compared with</source>
            <translation>Das Bild, mit dem die Antwort verglichen wird</translation>
        </message>
        <message>
            <location filename="../../ui/compare_bar.py" />
            <source>Line across instead of upright</source>
            <translation>Linie quer statt aufrecht</translation>
        </message>
        <message>
            <location filename="../../ui/compare_bar.py" />
            <source>Change by itself (Space changes by hand)</source>
            <translation>Von selbst wechseln (Leertaste wechselt von Hand)</translation>
        </message>
        <message>
            <location filename="../../ui/compare_bar.py" />
            <source> s</source>
            <translation> s</translation>
        </message>
        <message>
            <location filename="../../ui/compare_bar.py" />
            <source>How long each image is shown</source>
            <translation>Wie lange jedes Bild gezeigt wird</translation>
        </message>
        <message>
            <location filename="../../ui/compare_bar.py" />
            <source>Change</source>
            <translation>Wechseln</translation>
        </message>
        <message>
            <location filename="../../ui/compare_bar.py" />
            <source>Show the other image (Space)</source>
            <translation>Das andere Bild zeigen (Leertaste)</translation>
        </message>
        <message>
            <location filename="../../ui/compare_bar.py" />
            <source>End the comparison (Esc)</source>
            <translation>Vergleich beenden (Esc)</translation>
        </message>
        <message>
            <location filename="../../ui/compare_difference.py" />
            <source>The engine's difference cannot be read: {!r}</source>
            <translation>Die Differenz des Rechenkerns ist nicht lesbar: {!r}</translation>
        </message>
        <message>
            <location filename="../../ui/compare_difference.py" />
            <source>The answer is not in this project any more</source>
            <translation>Die Antwort ist nicht mehr in diesem Projekt</translation>
        </message>
        <message>
            <location filename="../../ui/compare_difference.py" />
            <source>Show it in the map, then compare</source>
            <translation>Zeigen Sie sie in der Karte, und vergleichen Sie dann</translation>
        </message>
        <message>
            <location filename="../../ui/compare_difference.py" />
            <source>Difference to {}, {}</source>
            <translation>Differenz zu {}, {}</translation>
        </message>
        <message>
            <location filename="../../ui/compare_difference.py" />
            <source>{} cannot be opened as a raster</source>
            <translation>{} kann nicht als Raster geöffnet werden</translation>
        </message>
        <message>
            <location filename="../../ui/compare_difference.py" />
            <source>Delete it, and compare again</source>
            <translation>Löschen Sie sie, und vergleichen Sie erneut</translation>
        </message>
        <message>
            <location filename="../../ui/compare_difference.py" />
            <source>{}: answer minus {}, mean {}, RMSE {} over {} common pixels.</source>
            <translation>{}: Antwort minus {}, Mittel {}, RMSE {} über {} gemeinsame Pixel.</translation>
        </message>
        <message>
            <location filename="../../ui/compare_difference.py" />
            <source>Clouds of {} count too: {} of the region was not clear.</source>
            <translation>Wolken vom {} zählen mit: {} des Gebiets waren nicht klar.</translation>
        </message>
        <message>
            <location filename="../../ui/compare_handle.py" />
            <source>Line between the two images; arrow keys move it, Escape ends the comparison</source>
            <translation>Linie zwischen den beiden Bildern; Pfeiltasten bewegen sie, Esc beendet den Vergleich</translation>
        </message>
        <message>
            <location filename="../../ui/compare_handle.py" />
            <source>Drag, or press the arrow keys (Shift: fine steps); Esc ends the comparison</source>
            <translation>Ziehen oder Pfeiltasten drücken (Umschalt: feine Schritte); Esc beendet den Vergleich</translation>
        </message>
        <message>
            <location filename="../../ui/compare_modes.py" />
            <source>Compare by swiping: a handle in the map</source>
            <translation>Durch Wischen vergleichen: ein Griff in der Karte</translation>
        </message>
        <message>
            <location filename="../../ui/compare_modes.py" />
            <source>Compare by flickering: one, then the other</source>
            <translation>Durch Blinken vergleichen: erst das eine, dann das andere</translation>
        </message>
        <message>
            <location filename="../../ui/compare_modes.py" />
            <source>Compare side by side: two maps that move together</source>
            <translation>Nebeneinander vergleichen: zwei Karten, die sich gemeinsam bewegen</translation>
        </message>
        <message>
            <location filename="../../ui/compare_modes.py" />
            <source>Difference: a layer of answer minus source</source>
            <translation>Differenz: ein Layer der Antwort minus Quelle</translation>
        </message>
        <message>
            <location filename="../../ui/compare_side.py" />
            <source>Revisit: compare</source>
            <translation>Revisit: Vergleich</translation>
        </message>
        <message>
            <location filename="../../ui/compare_side.py" />
            <source>Second map of the comparison</source>
            <translation>Zweite Karte des Vergleichs</translation>
        </message>
        <message>
            <location filename="../../ui/controls.py" />
            <source>Advanced</source>
            <translation>Erweitert</translation>
        </message>
        <message>
            <location filename="../../ui/controls.py" />
            <source>supplied masks alone</source>
            <translation>nur mitgelieferte Masken</translation>
        </message>
        <message>
            <location filename="../../ui/controls.py" />
            <source>What rises by so much reflectance above the other dates counts as cloud; lower finds more</source>
            <translation>Was um so viel Reflexionsgrad über den anderen Tagen liegt, gilt als Wolke; kleiner findet mehr</translation>
        </message>
        <message>
            <location filename="../../ui/controls.py" />
            <source>Also where s2cloudless finds it</source>
            <translation>Auch wo s2cloudless sie findet</translation>
        </message>
        <message>
            <location filename="../../ui/controls.py" />
            <source>What the cloud detection finds in Sentinel-2 Level-1C images counts as cloud</source>
            <translation>Was die Wolkenerkennung in Sentinel-2-Bildern der Stufe 1C findet, gilt als Wolke</translation>
        </message>
        <message>
            <location filename="../../ui/controls.py" />
            <source>Hide a part of the queried date: click corners, right-click to close</source>
            <translation>Einen Teil des abgefragten Tages verdecken: Ecken anklicken, Rechtsklick schließt</translation>
        </message>
        <message>
            <location filename="../../ui/controls.py" />
            <source>Hide by a layer or a file</source>
            <translation>Mit einem Layer oder einer Datei verdecken</translation>
        </message>
        <message>
            <location filename="../../ui/controls.py" />
            <source>Remove the selected line</source>
            <translation>Die gewählte Zeile entfernen</translation>
        </message>
        <message>
            <location filename="../../ui/controls.py" />
            <source>Take the last of these steps back</source>
            <translation>Den letzten dieser Schritte zurücknehmen</translation>
        </message>
        <message>
            <location filename="../../ui/controls.py" />
            <source>What you left out or hid by hand</source>
            <translation>Was Sie von Hand ausgelassen oder verdeckt haben</translation>
        </message>
        <message>
            <location filename="../../ui/controls.py" />
            <source>the sensor's own images</source>
            <translation>eigene Bilder des Sensors</translation>
        </message>
        <message>
            <location filename="../../ui/controls.py" />
            <source>images of other sensors</source>
            <translation>Bilder anderer Sensoren</translation>
        </message>
        <message>
            <location filename="../../ui/controls.py" />
            <source>CPU</source>
            <translation>CPU</translation>
        </message>
        <message>
            <location filename="../../ui/controls.py" />
            <source>graphics card (CUDA)</source>
            <translation>Grafikkarte (CUDA)</translation>
        </message>
        <message>
            <location filename="../../ui/controls.py" />
            <source>automatic</source>
            <translation>automatisch</translation>
        </message>
        <message>
            <location filename="../../ui/controls.py" />
            <source>automatic: the best on hold-out</source>
            <translation>automatisch: das beste im Wettbewerb</translation>
        </message>
        <message>
            <location filename="../../ui/controls.py" />
            <source>Method</source>
            <translation>Verfahren</translation>
        </message>
        <message>
            <location filename="../../ui/controls.py" />
            <source>Device</source>
            <translation>Gerät</translation>
        </message>
        <message>
            <location filename="../../ui/controls.py" />
            <source>Cloud from</source>
            <translation>Wolke ab</translation>
        </message>
        <message>
            <location filename="../../ui/controls.py" />
            <source>By hand</source>
            <translation>Von Hand</translation>
        </message>
        <message>
            <location filename="../../ui/controls.py" />
            <source>File…</source>
            <translation>Datei…</translation>
        </message>
        <message>
            <location filename="../../ui/controls.py" />
            <source>Masks (*.geojson *.json *.gpkg *.shp *.tif *.tiff);;All files (*)</source>
            <translation>Masken (*.geojson *.json *.gpkg *.shp *.tif *.tiff);;Alle Dateien (*)</translation>
        </message>
        <message>
            <location filename="../../ui/controls.py" />
            <source>What hides {}</source>
            <translation>Was {} verdeckt</translation>
        </message>
        <message>
            <location filename="../../ui/controls.py" />
            <source>left out</source>
            <translation>ausgelassen</translation>
        </message>
        <message>
            <location filename="../../ui/controls.py" />
            <source>Advanced ({} by hand)</source>
            <translation>Erweitert ({} von Hand)</translation>
        </message>
        <message>
            <location filename="../../ui/date_field.py" />
            <source>The day you want the image of; days with a scene are marked</source>
            <translation>Der Tag, dessen Bild Sie möchten; Tage mit einer Aufnahme sind markiert</translation>
        </message>
        <message>
            <location filename="../../ui/date_field.py" />
            <source>Previous scene</source>
            <translation>Vorige Aufnahme</translation>
        </message>
        <message>
            <location filename="../../ui/date_field.py" />
            <source>Next scene</source>
            <translation>Nächste Aufnahme</translation>
        </message>
        <message>
            <location filename="../../ui/date_field.py" />
            <source>No scene that day; nearest: {} ({} d).</source>
            <translation>Keine Aufnahme an diesem Tag; nächste: {} ({} T).</translation>
        </message>
        <message>
            <location filename="../../ui/date_field.py" />
            <source>There is a scene</source>
            <translation>Es gibt eine Aufnahme</translation>
        </message>
        <message>
            <location filename="../../ui/diagnostics.py" />
            <source>Python {} with all {} packages.</source>
            <translation>Python {} mit allen {} Paketen.</translation>
        </message>
        <message>
            <location filename="../../ui/diagnostics.py" />
            <source>Networks would run on: {} ({}).</source>
            <translation>Netze würden laufen auf: {} ({}).</translation>
        </message>
        <message>
            <location filename="../../ui/dock.py" />
            <source>Enhance</source>
            <translation>Ergänzen</translation>
        </message>
        <message>
            <location filename="../../ui/dock.py" />
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <location filename="../../ui/dock.py" />
            <source>The engine was changed, so the run was cancelled; nothing was written. Enhance again.</source>
            <translation>Der Rechenkern wurde gewechselt, daher wurde der Lauf abgebrochen; nichts wurde geschrieben. Drücken Sie noch einmal „Ergänzen“.</translation>
        </message>
        <message>
            <location filename="../../ui/dock.py" />
            <source>What Revisit says</source>
            <translation>Was Revisit sagt</translation>
        </message>
        <message>
            <location filename="../../ui/dock.py" />
            <source>Progress</source>
            <translation>Fortschritt</translation>
        </message>
        <message>
            <location filename="../../ui/dock.py" />
            <source>What the engine does</source>
            <translation>Was die Engine tut</translation>
        </message>
        <message>
            <location filename="../../ui/dock.py" />
            <source>Library</source>
            <translation>Bibliothek</translation>
        </message>
        <message>
            <location filename="../../ui/dock.py" />
            <source>Results</source>
            <translation>Ergebnisse</translation>
        </message>
        <message>
            <location filename="../../ui/dock.py" />
            <source>There is no engine yet. Install it, or name an interpreter, in Revisit's settings.</source>
            <translation>Es gibt noch keinen Rechenkern. Installieren Sie ihn, oder nennen Sie einen Interpreter, in den Einstellungen von Revisit.</translation>
        </message>
        <message>
            <location filename="../../ui/dock.py" />
            <source>{} scenes</source>
            <translation>{} Aufnahmen</translation>
        </message>
        <message>
            <location filename="../../ui/dock.py" />
            <source>{} left out</source>
            <translation>{} ausgelassen</translation>
        </message>
        <message>
            <location filename="../../ui/dock.py" />
            <source>Left out: {}</source>
            <translation>Ausgelassen: {}</translation>
        </message>
        <message>
            <location filename="../../ui/dock.py" />
            <source>Planning…</source>
            <translation>Der Plan entsteht…</translation>
        </message>
        <message>
            <location filename="../../ui/dock.py" />
            <source>Cancelling…</source>
            <translation>Wird abgebrochen…</translation>
        </message>
        <message>
            <location filename="../../ui/dock.py" />
            <source>Cancelled; nothing was written. What networks have learned is kept: Enhance goes on there.</source>
            <translation>Abgebrochen; nichts wurde geschrieben. Was Netze gelernt haben, bleibt: „Ergänzen“ macht dort weiter.</translation>
        </message>
        <message>
            <location filename="../../ui/dock.py" />
            <source>Cancelled; nothing was written.</source>
            <translation>Abgebrochen; nichts wurde geschrieben.</translation>
        </message>
        <message>
            <location filename="../../ui/dock.py" />
            <source>Cancelled.</source>
            <translation>Abgebrochen.</translation>
        </message>
        <message>
            <location filename="../../ui/dock.py" />
            <source>The project was closed, so the run was cancelled; nothing was written. Enhance again.</source>
            <translation>Das Projekt wurde geschlossen, daher wurde der Lauf abgebrochen; nichts wurde geschrieben. Drücken Sie noch einmal „Ergänzen“.</translation>
        </message>
        <message>
            <location filename="../../ui/engine_banner.py" />
            <source>Install the engine</source>
            <translation>Rechenkern installieren</translation>
        </message>
        <message>
            <location filename="../../ui/engine_banner.py" />
            <source>Settings…</source>
            <translation>Einstellungen…</translation>
        </message>
        <message>
            <location filename="../../ui/engine_banner.py" />
            <source>Revisit computes in an engine of its own, apart from QGIS's Python.</source>
            <translation>Revisit rechnet in einem eigenen Rechenkern, getrennt vom Python von QGIS.</translation>
        </message>
        <message>
            <location filename="../../ui/engine_banner.py" />
            <source>An interpreter that has the packages can be named in the settings instead.</source>
            <translation>Stattdessen kann in den Einstellungen ein Interpreter genannt werden, der die Pakete hat.</translation>
        </message>
        <message>
            <location filename="../../ui/engine_banner.py" />
            <source>Update the engine</source>
            <translation>Rechenkern aktualisieren</translation>
        </message>
        <message>
            <location filename="../../ui/engine_page.py" />
            <source>Engine</source>
            <translation>Rechenkern</translation>
        </message>
        <message>
            <location filename="../../ui/engine_page.py" />
            <source>the engine installed below</source>
            <translation>der unten installierte Rechenkern</translation>
        </message>
        <message>
            <location filename="../../ui/engine_page.py" />
            <source>the Python package index</source>
            <translation>dem Python-Paketindex</translation>
        </message>
        <message>
            <location filename="../../ui/engine_page.py" />
            <source>Check</source>
            <translation>Prüfen</translation>
        </message>
        <message>
            <location filename="../../ui/engine_page.py" />
            <source>Remove…</source>
            <translation>Entfernen…</translation>
        </message>
        <message>
            <location filename="../../ui/engine_page.py" />
            <source>Copy diagnostics</source>
            <translation>Diagnose kopieren</translation>
        </message>
        <message>
            <location filename="../../ui/engine_page.py" />
            <source>Help</source>
            <translation>Hilfe</translation>
        </message>
        <message>
            <location filename="../../ui/engine_page.py" />
            <source>Delete what was learned</source>
            <translation>Gelerntes löschen</translation>
        </message>
        <message>
            <location filename="../../ui/engine_page.py" />
            <source>In use: {}</source>
            <translation>In Gebrauch: {}</translation>
        </message>
        <message>
            <location filename="../../ui/engine_page.py" />
            <source>Revisit computes in a Python environment of its own, apart from QGIS's Python, with every package pinned and checked. QGIS's proxy is used to download it.</source>
            <translation>Revisit rechnet in einer eigenen Python-Umgebung, getrennt vom Python von QGIS; jedes Paket ist auf eine Version festgelegt und wird geprüft. Zum Herunterladen wird der Proxy von QGIS benutzt.</translation>
        </message>
        <message>
            <location filename="../../ui/engine_page.py" />
            <source>Own interpreter</source>
            <translation>Eigener Interpreter</translation>
        </message>
        <message>
            <location filename="../../ui/engine_page.py" />
            <source>Install into</source>
            <translation>Installieren in</translation>
        </message>
        <message>
            <location filename="../../ui/engine_page.py" />
            <source>Install from</source>
            <translation>Installieren aus</translation>
        </message>
        <message>
            <location filename="../../ui/engine_page.py" />
            <source>A Python 3.11 or newer that has the engine's packages; it is then used instead of the installed one</source>
            <translation>Ein Python ab 3.11, das die Pakete des Rechenkerns hat; es wird dann statt des installierten benutzt</translation>
        </message>
        <message>
            <location filename="../../ui/engine_page.py" />
            <source>A new or empty folder for the engine</source>
            <translation>Ein neuer oder leerer Ordner für den Rechenkern</translation>
        </message>
        <message>
            <location filename="../../ui/engine_page.py" />
            <source>A folder of downloaded wheels, to install without a network; the help says how to fill it</source>
            <translation>Ein Ordner mit heruntergeladenen Wheels, um ohne Netzwerk zu installieren; die Hilfe sagt, wie man ihn füllt</translation>
        </message>
        <message>
            <location filename="../../ui/engine_page.py" />
            <source>What the engine's installation says</source>
            <translation>Was die Installation des Rechenkerns sagt</translation>
        </message>
        <message>
            <location filename="../../ui/engine_page.py" />
            <source>Progress of the engine's installation</source>
            <translation>Fortschritt der Installation des Rechenkerns</translation>
        </message>
        <message>
            <location filename="../../ui/engine_page.py" />
            <source>Load every package in the engine's Python, and say what it computes on</source>
            <translation>Jedes Paket im Python des Rechenkerns laden und sagen, worauf er rechnet</translation>
        </message>
        <message>
            <location filename="../../ui/engine_page.py" />
            <source>Delete the installed engine and what was downloaded for it</source>
            <translation>Den installierten Rechenkern und das für ihn Heruntergeladene löschen</translation>
        </message>
        <message>
            <location filename="../../ui/engine_page.py" />
            <source>Models that earlier queries left in the cache; asking them again only takes longer</source>
            <translation>Modelle, die frühere Abfragen im Zwischenspeicher ließen; sie erneut zu stellen dauert nur länger</translation>
        </message>
        <message>
            <location filename="../../ui/engine_page.py" />
            <source>Versions, packages, device and the ends of the logs as text in the clipboard, without passwords</source>
            <translation>Versionen, Pakete, Gerät und die Enden der Protokolle als Text in der Zwischenablage, ohne Passwörter</translation>
        </message>
        <message>
            <location filename="../../ui/engine_page.py" />
            <source>Checking {}…</source>
            <translation>{} wird geprüft…</translation>
        </message>
        <message>
            <location filename="../../ui/engine_page.py" />
            <source>There is nothing to check yet. Install the engine, or name an interpreter.</source>
            <translation>Es gibt noch nichts zu prüfen. Installieren Sie den Rechenkern, oder nennen Sie einen Interpreter.</translation>
        </message>
        <message>
            <location filename="../../ui/engine_page.py" />
            <source>Delete the engine in {} ({:.1f} GB)? Your answers and libraries stay.</source>
            <translation>Den Rechenkern in {} ({:.1f} GB) löschen? Ihre Antworten und Bibliotheken bleiben.</translation>
        </message>
        <message>
            <location filename="../../ui/engine_page.py" />
            <source>Remove the engine</source>
            <translation>Rechenkern entfernen</translation>
        </message>
        <message>
            <location filename="../../ui/engine_page.py" />
            <source>Removing…</source>
            <translation>Wird entfernt…</translation>
        </message>
        <message>
            <location filename="../../ui/engine_page.py" />
            <source>Collecting…</source>
            <translation>Wird gesammelt…</translation>
        </message>
        <message>
            <location filename="../../ui/engine_page.py" />
            <source>Installed: {}</source>
            <translation>Installiert: {}</translation>
        </message>
        <message>
            <location filename="../../ui/engine_page.py" />
            <source>The diagnostics are in the clipboard: {} lines.</source>
            <translation>Die Diagnose ist in der Zwischenablage: {} Zeilen.</translation>
        </message>
        <message>
            <location filename="../../ui/engine_page.py" />
            <source>Cancelled. What was downloaded is kept for the next time.</source>
            <translation>Abgebrochen. Was heruntergeladen wurde, bleibt für das nächste Mal.</translation>
        </message>
        <message>
            <location filename="../../ui/engine_words.py" />
            <source>Installed in {}: Python {} with {} packages, {}.</source>
            <translation>Installiert in {}: Python {} mit {} Paketen, {}.</translation>
        </message>
        <message>
            <location filename="../../ui/engine_words.py" />
            <source>The engine in {} was made for another version of Revisit and has to be updated.</source>
            <translation>Der Rechenkern in {} wurde für eine andere Version von Revisit gemacht und muss aktualisiert werden.</translation>
        </message>
        <message>
            <location filename="../../ui/engine_words.py" />
            <source>The engine is not installed yet.</source>
            <translation>Der Rechenkern ist noch nicht installiert.</translation>
        </message>
        <message>
            <location filename="../../ui/engine_words.py" />
            <source>Installing downloads about {} and takes {} in {}, where {} are free; a few minutes.</source>
            <translation>Die Installation lädt etwa {} herunter und belegt {} in {}, wo {} frei sind; einige Minuten.</translation>
        </message>
        <message>
            <location filename="../../ui/engine_words.py" />
            <source>{} were downloaded before; it goes on from there.</source>
            <translation>{} wurden schon heruntergeladen; es geht dort weiter.</translation>
        </message>
        <message>
            <location filename="../../ui/engine_words.py" />
            <source>Install again</source>
            <translation>Neu installieren</translation>
        </message>
        <message>
            <location filename="../../ui/engine_words.py" />
            <source>Update</source>
            <translation>Aktualisieren</translation>
        </message>
        <message>
            <location filename="../../ui/engine_words.py" />
            <source>Go on installing</source>
            <translation>Weiter installieren</translation>
        </message>
        <message>
            <location filename="../../ui/engine_words.py" />
            <source>Install</source>
            <translation>Installieren</translation>
        </message>
        <message>
            <location filename="../../ui/engine_words.py" />
            <source>Networks: torch {} is installed.</source>
            <translation>Netze: torch {} ist installiert.</translation>
        </message>
        <message>
            <location filename="../../ui/engine_words.py" />
            <source>Cloud detection: s2cloudless {} is installed.</source>
            <translation>Wolkenerkennung: s2cloudless {} ist installiert.</translation>
        </message>
        <message>
            <location filename="../../ui/engine_words.py" />
            <source>Networks (optional): they make answers from images of other sensors; everything else works without them. About 0.2 GB to download and 0.9 GB on the disk; the build for NVIDIA GPUs on Linux is several times larger.</source>
            <translation>Netze (wahlweise): Sie erzeugen Antworten aus Bildern anderer Sensoren; alles andere geht ohne sie. Etwa 0,2 GB zum Herunterladen und 0,9 GB auf der Platte; die Fassung für NVIDIA-GPUs unter Linux ist mehrmals so groß.</translation>
        </message>
        <message>
            <location filename="../../ui/engine_words.py" />
            <source>Cloud detection (optional): s2cloudless finds clouds in Sentinel-2 Level-1C images that their masks miss; other images do without it. About 0.1 GB to download and 0.2 GB on the disk.</source>
            <translation>Wolkenerkennung (wahlweise): s2cloudless findet in Sentinel-2-Bildern der Stufe 1C Wolken, die deren Masken übersehen; andere Bilder brauchen sie nicht. Etwa 0,1 GB zum Herunterladen und 0,2 GB auf der Platte.</translation>
        </message>
        <message>
            <location filename="../../ui/engine_words.py" />
            <source>Add networks</source>
            <translation>Netze hinzufügen</translation>
        </message>
        <message>
            <location filename="../../ui/engine_words.py" />
            <source>Remove networks</source>
            <translation>Netze entfernen</translation>
        </message>
        <message>
            <location filename="../../ui/engine_words.py" />
            <source>Add cloud detection</source>
            <translation>Wolkenerkennung hinzufügen</translation>
        </message>
        <message>
            <location filename="../../ui/engine_words.py" />
            <source>Remove cloud detection</source>
            <translation>Wolkenerkennung entfernen</translation>
        </message>
        <message>
            <location filename="../../ui/engine_words.py" />
            <source>The networks were removed.</source>
            <translation>Die Netze wurden entfernt.</translation>
        </message>
        <message>
            <location filename="../../ui/engine_words.py" />
            <source>The networks are installed.</source>
            <translation>Die Netze sind installiert.</translation>
        </message>
        <message>
            <location filename="../../ui/engine_words.py" />
            <source>The cloud detection was removed.</source>
            <translation>Die Wolkenerkennung wurde entfernt.</translation>
        </message>
        <message>
            <location filename="../../ui/engine_words.py" />
            <source>The cloud detection is installed.</source>
            <translation>Die Wolkenerkennung ist installiert.</translation>
        </message>
        <message>
            <location filename="../../ui/engine_words.py" />
            <source>Nothing that was learned for earlier queries is kept.</source>
            <translation>Nichts, was für frühere Abfragen gelernt wurde, ist aufbewahrt.</translation>
        </message>
        <message>
            <location filename="../../ui/engine_words.py" />
            <source>What was learned for earlier queries is kept, so that they are not learned twice: {}.</source>
            <translation>Was für frühere Abfragen gelernt wurde, ist aufbewahrt, damit nichts zweimal gelernt wird: {}.</translation>
        </message>
        <message>
            <location filename="../../ui/engines.py" />
            <source>There is no engine yet</source>
            <translation>Es gibt noch keinen Rechenkern</translation>
        </message>
        <message>
            <location filename="../../ui/engines.py" />
            <source>Install it, or name one, in Revisit's settings</source>
            <translation>Installieren oder nennen Sie einen in den Einstellungen von Revisit</translation>
        </message>
        <message>
            <location filename="../../ui/exports.py" />
            <source>GeoTIFF (byte for byte)…</source>
            <translation>GeoTIFF (Byte für Byte)…</translation>
        </message>
        <message>
            <location filename="../../ui/exports.py" />
            <source>GeoPackage…</source>
            <translation>GeoPackage…</translation>
        </message>
        <message>
            <location filename="../../ui/exports.py" />
            <source>MBTiles for phones and web maps…</source>
            <translation>MBTiles für Telefone und Webkarten…</translation>
        </message>
        <message>
            <location filename="../../ui/exports.py" />
            <source>PNG with world file…</source>
            <translation>PNG mit Weltdatei…</translation>
        </message>
        <message>
            <location filename="../../ui/exports.py" />
            <source>PDF map…</source>
            <translation>PDF-Karte…</translation>
        </message>
        <message>
            <location filename="../../ui/exports.py" />
            <source>Export: file, map or folder for QField</source>
            <translation>Exportieren: Datei, Karte oder Ordner für QField</translation>
        </message>
        <message>
            <location filename="../../ui/exports.py" />
            <source>Revisit: export {}</source>
            <translation>Revisit: Export von {}</translation>
        </message>
        <message>
            <location filename="../../ui/exports.py" />
            <source>Folder in which the QField folder is made</source>
            <translation>Ordner, in dem der QField-Ordner angelegt wird</translation>
        </message>
        <message>
            <location filename="../../ui/exports.py" />
            <source>Revisit: bring notes back</source>
            <translation>Revisit: Notizen zurückholen</translation>
        </message>
        <message>
            <location filename="../../ui/exports.py" />
            <source>Folder for QField…</source>
            <translation>Ordner für QField…</translation>
        </message>
        <message>
            <location filename="../../ui/exports.py" />
            <source>Bring notes back from QField…</source>
            <translation>Notizen aus QField zurückholen…</translation>
        </message>
        <message>
            <location filename="../../ui/exports.py" />
            <source>Exported to {}</source>
            <translation>Exportiert nach {}</translation>
        </message>
        <message>
            <location filename="../../ui/exports.py" />
            <source>{} notes are in the map and in the report: {} confirmed, {} rejected, {} unsure.</source>
            <translation>{} Notizen sind in der Karte und im Bericht: {} bestätigt, {} verworfen, {} unsicher.</translation>
        </message>
        <message>
            <location filename="../../ui/file_field.py" />
            <source>Browse: {}</source>
            <translation>Durchsuchen: {}</translation>
        </message>
        <message>
            <location filename="../../ui/help.py" />
            <source>Revisit: help</source>
            <translation>Revisit: Hilfe</translation>
        </message>
        <message>
            <location filename="../../ui/help.py" />
            <source>Help page</source>
            <translation>Hilfeseite</translation>
        </message>
        <message>
            <location filename="../../ui/help.py" />
            <source>Back</source>
            <translation>Zurück</translation>
        </message>
        <message>
            <location filename="../../ui/help.py" />
            <source>Contents</source>
            <translation>Inhalt</translation>
        </message>
        <message>
            <location filename="../../ui/history.py" />
            <source>The deleted answer could not be moved to the wastebasket; it lies in {}.</source>
            <translation>Die gelöschte Antwort konnte nicht in den Papierkorb gelegt werden; sie liegt in {}.</translation>
        </message>
        <message>
            <location filename="../../ui/history.py" />
            <source>{} cannot be deleted: {}. Close what holds it open, and try again.</source>
            <translation>{} kann nicht gelöscht werden: {}. Schließen Sie, was ihn geöffnet hält, und versuchen Sie es noch einmal.</translation>
        </message>
        <message>
            <location filename="../../ui/history.py" />
            <source>The answer cannot be put back: {}. It lies in {}.</source>
            <translation>Die Antwort kann nicht zurückgelegt werden: {}. Sie liegt in {}.</translation>
        </message>
        <message>
            <location filename="../../ui/history.py" />
            <source>{} is not there</source>
            <translation>{} ist nicht da</translation>
        </message>
        <message>
            <location filename="../../ui/history.py" />
            <source>Connect its drive, or put the folder back</source>
            <translation>Schließen Sie das Laufwerk an, oder legen Sie den Ordner zurück</translation>
        </message>
        <message>
            <location filename="../../ui/icons.py" />
            <source>Show or hide: {}</source>
            <translation>Zeigen oder verbergen: {}</translation>
        </message>
        <message>
            <location filename="../../ui/inquiry.py" />
            <source>Preview: {}</source>
            <translation>Vorschau: {}</translation>
        </message>
        <message>
            <location filename="../../ui/inquiry.py" />
            <source>The engine's check cannot be read</source>
            <translation>Die Prüfung des Rechenkerns ist nicht lesbar</translation>
        </message>
        <message>
            <location filename="../../ui/inquiry.py" />
            <source>The engine's interpreter {} lacks {}</source>
            <translation>Dem Interpreter des Rechenkerns {} fehlt {}</translation>
        </message>
        <message>
            <location filename="../../ui/inquiry.py" />
            <source>Install the engine in Revisit's settings, or name an interpreter that has them</source>
            <translation>Installieren Sie den Rechenkern in den Einstellungen von Revisit, oder nennen Sie einen Interpreter, der alles hat</translation>
        </message>
        <message>
            <location filename="../../ui/inquiry.py" />
            <source>No raster layer of this project can be used: {}</source>
            <translation>Kein Rasterlayer dieses Projekts ist brauchbar: {}</translation>
        </message>
        <message>
            <location filename="../../ui/inquiry.py" />
            <source>Or open a folder of images</source>
            <translation>Oder öffnen Sie einen Ordner mit Bildern</translation>
        </message>
        <message>
            <location filename="../../ui/inquiry.py" />
            <source>This project has no raster layers with a date</source>
            <translation>Dieses Projekt hat keine Rasterlayer mit Datum</translation>
        </message>
        <message>
            <location filename="../../ui/inquiry.py" />
            <source>Add dated images, or open a folder, or take the sample</source>
            <translation>Fügen Sie datierte Bilder hinzu, öffnen Sie einen Ordner, oder nehmen Sie das Beispiel</translation>
        </message>
        <message>
            <location filename="../../ui/installer.py" />
            <source>The engine was removed.</source>
            <translation>Der Rechenkern wurde entfernt.</translation>
        </message>
        <message>
            <location filename="../../ui/installer.py" />
            <source>What was learned was deleted: {}.</source>
            <translation>Gelerntes wurde gelöscht: {}.</translation>
        </message>
        <message>
            <location filename="../../ui/installer.py" />
            <source>QGIS's proxy is a SOCKS proxy, which the installation cannot use</source>
            <translation>Der Proxy von QGIS ist ein SOCKS-Proxy, den die Installation nicht benutzen kann</translation>
        </message>
        <message>
            <location filename="../../ui/installer.py" />
            <source>Set an HTTP proxy in QGIS's network settings, or install from a folder of wheels</source>
            <translation>Stellen Sie in den Netzwerkeinstellungen von QGIS einen HTTP-Proxy ein, oder installieren Sie aus einem Ordner mit Wheels</translation>
        </message>
        <message>
            <location filename="../../ui/layer_facts.py" />
            <source>Inputs</source>
            <translation>Eingaben</translation>
        </message>
        <message>
            <location filename="../../ui/layer_facts.py" />
            <source>none</source>
            <translation>keine</translation>
        </message>
        <message>
            <location filename="../../ui/layer_facts.py" />
            <source>{} nominal, {} achieved on the hold-out</source>
            <translation>{} angestrebt, {} erreicht an Zurückgehaltenem</translation>
        </message>
        <message>
            <location filename="../../ui/layer_facts.py" />
            <source>Pixels</source>
            <translation>Pixel</translation>
        </message>
        <message>
            <location filename="../../ui/layer_facts.py" />
            <source>Image of {} on {} as observed: nothing was made.</source>
            <translation>Bild von {} am {}, wie beobachtet: Nichts wurde berechnet.</translation>
        </message>
        <message>
            <location filename="../../ui/layer_facts.py" />
            <source>Synthetic image of {} on {}: observed pixels are passed through, the others made by Revisit.</source>
            <translation>Synthetisches Bild von {} am {}: Beobachtete Pixel sind unverändert, die anderen hat Revisit berechnet.</translation>
        </message>
        <message>
            <location filename="../../ui/layer_facts.py" />
            <source>Synthetic image of {} on {}: nothing was seen that day, every pixel is made by Revisit.</source>
            <translation>Synthetisches Bild von {} am {}: An dem Tag war nichts zu sehen, jedes Pixel hat Revisit berechnet.</translation>
        </message>
        <message>
            <location filename="../../ui/layer_facts.py" />
            <source>Another sensor's image, which the answer does without, on the answer's grid.</source>
            <translation>Das Bild eines anderen Sensors, ohne das die Antwort auskommt, auf dem Gitter der Antwort.</translation>
        </message>
        <message>
            <location filename="../../ui/layer_facts.py" />
            <source>The image as observed on the queried day, cut to the answer's grid.</source>
            <translation>Das Bild, wie am abgefragten Tag beobachtet, auf das Gitter der Antwort geschnitten.</translation>
        </message>
        <message>
            <location filename="../../ui/layer_facts.py" />
            <source>An observed image that the answer was made from, cut to the answer's grid.</source>
            <translation>Ein beobachtetes Bild, aus dem die Antwort entstand, auf ihr Gitter geschnitten.</translation>
        </message>
        <message>
            <location filename="../../ui/layer_facts.py" />
            <source>Another sensor's image that the answer was generated from, on the answer's grid.</source>
            <translation>Bild eines anderen Sensors, aus dem die Antwort erzeugt wurde, auf dem Raster der Antwort.</translation>
        </message>
        <message>
            <location filename="../../ui/layer_facts.py" />
            <source>Bounds of the interval that holds the true value, pixel by pixel.</source>
            <translation>Grenzen des Intervalls, das den wahren Wert enthält, Pixel für Pixel.</translation>
        </message>
        <message>
            <location filename="../../ui/layer_facts.py" />
            <source>How each pixel of the answer came about.</source>
            <translation>Wie jedes Pixel der Antwort zustande kam.</translation>
        </message>
        <message>
            <location filename="../../ui/layer_facts.py" />
            <source>The answer minus an observed image, in physical units, where both have values.</source>
            <translation>Die Antwort minus ein beobachtetes Bild, in physikalischen Einheiten, wo beide Werte haben.</translation>
        </message>
        <message>
            <location filename="../../ui/layer_facts.py" />
            <source>Cut from the source by Revisit for {}</source>
            <translation>Von Revisit aus der Quelle geschnitten für {}</translation>
        </message>
        <message>
            <location filename="../../ui/layer_table.py" />
            <source>Use {}</source>
            <translation>{} benutzen</translation>
        </message>
        <message>
            <location filename="../../ui/layer_table.py" />
            <source>YYYY-MM-DD</source>
            <translation>JJJJ-MM-TT</translation>
        </message>
        <message>
            <location filename="../../ui/layer_table.py" />
            <source>Date of {}</source>
            <translation>Datum von {}</translation>
        </message>
        <message>
            <location filename="../../ui/layer_table.py" />
            <source>Sensor of {}</source>
            <translation>Sensor von {}</translation>
        </message>
        <message>
            <location filename="../../ui/layer_table.py" />
            <source>Bands of {}</source>
            <translation>Bänder von {}</translation>
        </message>
        <message>
            <location filename="../../ui/layer_table.py" />
            <source>The raster's bands in order, separated by commas; “-” for one that is not needed</source>
            <translation>Die Bänder des Rasters der Reihe nach, durch Kommas getrennt; „-“ für eines, das nicht gebraucht wird</translation>
        </message>
        <message>
            <location filename="../../ui/layer_table.py" />
            <source>write the date as YYYY-MM-DD</source>
            <translation>schreiben Sie das Datum als JJJJ-MM-TT</translation>
        </message>
        <message>
            <location filename="../../ui/layer_table.py" />
            <source>choose the sensor</source>
            <translation>wählen Sie den Sensor</translation>
        </message>
        <message>
            <location filename="../../ui/layer_table.py" />
            <source>{} has no band {}; it has {}</source>
            <translation>{} hat kein Band {}; es gibt {}</translation>
        </message>
        <message>
            <location filename="../../ui/layer_table.py" />
            <source>the raster has {} bands, not {}</source>
            <translation>das Raster hat {} Bänder, nicht {}</translation>
        </message>
        <message>
            <location filename="../../ui/layer_table.py" />
            <source>name at least one band: {}</source>
            <translation>nennen Sie mindestens ein Band: {}</translation>
        </message>
        <message>
            <location filename="../../ui/layer_table.py" />
            <source>The project's layers as a library</source>
            <translation>Die Layer des Projekts als Bibliothek</translation>
        </message>
        <message>
            <location filename="../../ui/layer_table.py" />
            <source>Use</source>
            <translation>Benutzen</translation>
        </message>
        <message>
            <location filename="../../ui/layer_table.py" />
            <source>Layer</source>
            <translation>Layer</translation>
        </message>
        <message>
            <location filename="../../ui/layer_table.py" />
            <source>Note</source>
            <translation>Hinweis</translation>
        </message>
        <message>
            <location filename="../../ui/layer_table.py" />
            <source>The project's layers</source>
            <translation>Die Layer des Projekts</translation>
        </message>
        <message>
            <location filename="../../ui/layer_table.py" />
            <source>Guess again</source>
            <translation>Neu erraten</translation>
        </message>
        <message>
            <location filename="../../ui/layer_table.py" />
            <source>Forget what was set here, for all layers</source>
            <translation>Für alle Layer vergessen, was hier gesetzt wurde</translation>
        </message>
        <message>
            <location filename="../../ui/layer_table.py" />
            <source>Revisit took this from the layers' temporal ranges, names and STAC items. Correct what is wrong; it is kept with the project.</source>
            <translation>Das hat Revisit den Zeitbereichen, Namen und STAC-Items der Layer entnommen. Verbessern Sie, was falsch ist; es wird mit dem Projekt aufbewahrt.</translation>
        </message>
        <message>
            <location filename="../../ui/layer_table.py" />
            <source>{} of {} layers…</source>
            <translation>{} von {} Layern …</translation>
        </message>
        <message>
            <location filename="../../ui/layer_table.py" />
            <source>{} of {} layers can be used.</source>
            <translation>{} von {} Layern sind brauchbar.</translation>
        </message>
        <message>
            <location filename="../../ui/layers.py" />
            <source>{} cannot be opened as a raster. Enhance again to make it anew.</source>
            <translation>{} kann nicht als Raster geöffnet werden. Drücken Sie noch einmal „Ergänzen“, um es neu zu machen.</translation>
        </message>
        <message>
            <location filename="../../ui/layers.py" />
            <source>Interval, upper bound</source>
            <translation>Intervall, obere Grenze</translation>
        </message>
        <message>
            <location filename="../../ui/layers.py" />
            <source>Interval, lower bound</source>
            <translation>Intervall, untere Grenze</translation>
        </message>
        <message>
            <location filename="../../ui/learning.py" />
            <source> d</source>
            <translation> T</translation>
        </message>
        <message>
            <location filename="../../ui/learning.py" />
            <source>Where other dates or places teach: how far their images may lie from the intervals of the query's own</source>
            <translation>Wo andere Tage oder Orte lehren: wie weit ihre Bilder von den Abständen der Abfrage abweichen dürfen</translation>
        </message>
        <message>
            <location filename="../../ui/learning.py" />
            <source>no generator</source>
            <translation>kein Generator</translation>
        </message>
        <message>
            <location filename="../../ui/learning.py" />
            <source>Where other sensors answer, a generator learns on the spot for so long at most, and starts from the weights below if any are named; the plan says on what</source>
            <translation>Wo andere Sensoren antworten, lernt ein Generator an Ort und Stelle höchstens so lange und beginnt mit den Gewichten darunter, wenn welche angegeben sind; woran, sagt der Plan</translation>
        </message>
        <message>
            <location filename="../../ui/learning.py" />
            <source>Weights to start from</source>
            <translation>Gewichte, von denen ausgegangen wird</translation>
        </message>
        <message>
            <location filename="../../ui/learning.py" />
            <source>Where other sensors answer, the generator starts from this file, which “Train weights” in Processing makes; where nothing else teaches, it answers alone</source>
            <translation>Wo andere Sensoren antworten, geht der Generator von dieser Datei aus, die „Gewichte trainieren“ in Verarbeitung erzeugt; wo sonst nichts lehrt, antwortet sie allein</translation>
        </message>
        <message>
            <location filename="../../ui/learning.py" />
            <source>Training</source>
            <translation>Training</translation>
        </message>
        <message>
            <location filename="../../ui/learning.py" />
            <source>Tolerance</source>
            <translation>Toleranz</translation>
        </message>
        <message>
            <location filename="../../ui/library_picker.py" />
            <source>Choose a library…</source>
            <translation>Bibliothek wählen…</translation>
        </message>
        <message>
            <location filename="../../ui/library_picker.py" />
            <source>Open a folder of images, a netCDF cube or a STAC catalogue</source>
            <translation>Einen Ordner mit Bildern, einen netCDF-Cube oder einen STAC-Katalog öffnen</translation>
        </message>
        <message>
            <location filename="../../ui/library_picker.py" />
            <source>Folder of images…</source>
            <translation>Ordner mit Bildern…</translation>
        </message>
        <message>
            <location filename="../../ui/library_picker.py" />
            <source>netCDF cube or catalogue…</source>
            <translation>netCDF-Cube oder Katalog…</translation>
        </message>
        <message>
            <location filename="../../ui/library_picker.py" />
            <source>Look again at what the library holds</source>
            <translation>Noch einmal nachsehen, was die Bibliothek enthält</translation>
        </message>
        <message>
            <location filename="../../ui/library_picker.py" />
            <source>See and correct what the project's layers are taken for</source>
            <translation>Ansehen und verbessern, wofür die Layer des Projekts gehalten werden</translation>
        </message>
        <message>
            <location filename="../../ui/library_picker.py" />
            <source>Layers of this project ({})</source>
            <translation>Layer dieses Projekts ({})</translation>
        </message>
        <message>
            <location filename="../../ui/library_picker.py" />
            <source>Sample: Romania, Sentinel-2</source>
            <translation>Beispiel: Rumänien, Sentinel-2</translation>
        </message>
        <message>
            <location filename="../../ui/library_picker.py" />
            <source>A folder of images</source>
            <translation>Ein Ordner mit Bildern</translation>
        </message>
        <message>
            <location filename="../../ui/library_picker.py" />
            <source>netCDF cubes, STAC catalogues and images (*.nc *.nc4 *.json *.tif *.tiff *.jp2);;All files (*)</source>
            <translation>netCDF-Cubes, STAC-Kataloge und Bilder (*.nc *.nc4 *.json *.tif *.tiff *.jp2);;Alle Dateien (*)</translation>
        </message>
        <message>
            <location filename="../../ui/library_picker.py" />
            <source>A netCDF cube or STAC catalogue</source>
            <translation>Ein netCDF-Cube oder STAC-Katalog</translation>
        </message>
        <message>
            <location filename="../../ui/map_tools.py" />
            <source>The rectangle has no area. Press at one corner and drag to the opposite one.</source>
            <translation>Das Rechteck hat keine Fläche. Drücken Sie an einer Ecke, und ziehen Sie zur gegenüberliegenden.</translation>
        </message>
        <message>
            <location filename="../../ui/map_tools.py" />
            <source>The polygon needs three corners. Click at least three, then right-click.</source>
            <translation>Das Polygon braucht drei Ecken. Klicken Sie mindestens drei an, dann rechts.</translation>
        </message>
        <message>
            <location filename="../../ui/map_tools.py" />
            <source>The polygon crosses itself. Draw it again so that no two sides cross.</source>
            <translation>Das Polygon kreuzt sich selbst. Zeichnen Sie es neu, ohne dass sich Seiten kreuzen.</translation>
        </message>
        <message>
            <location filename="../../ui/marks.py" />
            <source>hidden by {}</source>
            <translation>verdeckt durch {}</translation>
        </message>
        <message>
            <location filename="../../ui/marks.py" />
            <source>1 polygon hidden</source>
            <translation>1 Polygon verdeckt</translation>
        </message>
        <message>
            <location filename="../../ui/marks.py" />
            <source>{} polygons hidden</source>
            <translation>{} Polygone verdeckt</translation>
        </message>
        <message>
            <location filename="../../ui/marks.py" />
            <source>{} has no polygons</source>
            <translation>{} hat keine Polygone</translation>
        </message>
        <message>
            <location filename="../../ui/marks.py" />
            <source>Choose a polygon layer or a raster</source>
            <translation>Wählen Sie einen Polygonlayer oder ein Raster</translation>
        </message>
        <message>
            <location filename="../../ui/marks.py" />
            <source>{} has no CRS</source>
            <translation>{} hat kein KBS</translation>
        </message>
        <message>
            <location filename="../../ui/marks.py" />
            <source>Set the layer's CRS</source>
            <translation>Setzen Sie das KBS des Layers</translation>
        </message>
        <message>
            <location filename="../../ui/marks.py" />
            <source>{} is no file on this computer</source>
            <translation>{} ist keine Datei auf diesem Rechner</translation>
        </message>
        <message>
            <location filename="../../ui/marks.py" />
            <source>Save it as a file first</source>
            <translation>Speichern Sie ihn erst als Datei</translation>
        </message>
        <message>
            <location filename="../../ui/marks.py" />
            <source>{} cannot be read as a mask</source>
            <translation>{} ist nicht als Maske lesbar</translation>
        </message>
        <message>
            <location filename="../../ui/marks.py" />
            <source>Choose GeoJSON, another polygon file, or a raster</source>
            <translation>Wählen Sie GeoJSON, eine andere Polygondatei oder ein Raster</translation>
        </message>
        <message>
            <location filename="../../ui/marks.py" />
            <source>The mask cannot be written to {}: {}</source>
            <translation>Die Maske kann nicht nach {} geschrieben werden: {}</translation>
        </message>
        <message>
            <location filename="../../ui/marks.py" />
            <source>Free the folder</source>
            <translation>Geben Sie den Ordner frei</translation>
        </message>
        <message>
            <location filename="../../ui/marks.py" />
            <source>{} has over {} polygons</source>
            <translation>{} hat über {} Polygone</translation>
        </message>
        <message>
            <location filename="../../ui/marks.py" />
            <source>Select those that matter</source>
            <translation>Wählen Sie die aus, auf die es ankommt</translation>
        </message>
        <message>
            <location filename="../../ui/marks.py" />
            <source>{} holds no polygon</source>
            <translation>{} enthält kein Polygon</translation>
        </message>
        <message>
            <location filename="../../ui/marks.py" />
            <source>Choose another layer</source>
            <translation>Wählen Sie einen anderen Layer</translation>
        </message>
        <message>
            <location filename="../../ui/marks.py" />
            <source>The polygon has no place in {}</source>
            <translation>Das Polygon hat keinen Platz in {}</translation>
        </message>
        <message>
            <location filename="../../ui/marks.py" />
            <source>Draw it nearer to the images</source>
            <translation>Zeichnen Sie es näher an den Bildern</translation>
        </message>
        <message>
            <location filename="../../ui/notes_layer.py" />
            <source>Notes: {}</source>
            <translation>Notizen: {}</translation>
        </message>
        <message>
            <location filename="../../ui/notes_layer.py" />
            <source>confirmed</source>
            <translation>bestätigt</translation>
        </message>
        <message>
            <location filename="../../ui/notes_layer.py" />
            <source>rejected</source>
            <translation>verworfen</translation>
        </message>
        <message>
            <location filename="../../ui/notes_layer.py" />
            <source>not sure</source>
            <translation>unsicher</translation>
        </message>
        <message>
            <location filename="../../ui/overwriting.py" />
            <source>{} cannot be written: {}</source>
            <translation>{} kann nicht geschrieben werden: {}</translation>
        </message>
        <message>
            <location filename="../../ui/overwriting.py" />
            <source>Choose another file</source>
            <translation>Wählen Sie eine andere Datei</translation>
        </message>
        <message>
            <location filename="../../ui/plan_view.py" />
            <source>The engine's plan cannot be read: {!r}</source>
            <translation>Der Plan des Rechenkerns ist nicht lesbar: {!r}</translation>
        </message>
        <message>
            <location filename="../../ui/plan_view.py" />
            <source>Choose a library: a folder of images, this project's layers, or the sample. The plan appears here before anything is computed.</source>
            <translation>Wählen Sie eine Bibliothek: einen Ordner mit Bildern, die Layer dieses Projekts oder das Beispiel. Der Plan erscheint hier, bevor etwas berechnet wird.</translation>
        </message>
        <message>
            <location filename="../../ui/plan_view.py" />
            <source>While it is made, its error is measured on held-out dates.</source>
            <translation>Beim Erzeugen wird ihr Fehler an zurückgehaltenen Tagen gemessen.</translation>
        </message>
        <message>
            <location filename="../../ui/plan_view.py" />
            <source>Found</source>
            <translation>Gefunden</translation>
        </message>
        <message>
            <location filename="../../ui/plan_view.py" />
            <source>Fold the findings</source>
            <translation>Befunde einklappen</translation>
        </message>
        <message>
            <location filename="../../ui/plan_view.py" />
            <source>{} findings about the images</source>
            <translation>{} Befunde zu den Bildern</translation>
        </message>
        <message>
            <location filename="../../ui/plan_view.py" />
            <source>Candidates:</source>
            <translation>Kandidaten:</translation>
        </message>
        <message>
            <location filename="../../ui/plan_view.py" />
            <source>Beside it &lt;b&gt;{} own date&lt;/b&gt;: {} d.</source>
            <translation>Dazu &lt;b&gt;{} eigener Tag&lt;/b&gt;: {} T.</translation>
        </message>
        <message>
            <location filename="../../ui/plan_view.py" />
            <source>Beside it &lt;b&gt;{} own dates&lt;/b&gt;: {} d.</source>
            <translation>Dazu &lt;b&gt;{} eigene Tage&lt;/b&gt;: {} T.</translation>
        </message>
        <message>
            <location filename="../../ui/plan_view.py" />
            <source>&lt;b&gt;{} clear date&lt;/b&gt;: {} d.</source>
            <translation>&lt;b&gt;{} klarer Tag&lt;/b&gt;: {} T.</translation>
        </message>
        <message>
            <location filename="../../ui/plan_view.py" />
            <source>&lt;b&gt;{} clear dates&lt;/b&gt;: {} d.</source>
            <translation>&lt;b&gt;{} klare Tage&lt;/b&gt;: {} T.</translation>
        </message>
        <message>
            <location filename="../../ui/plan_view.py" />
            <source>From &lt;b&gt;{}&lt;/b&gt; of the same day.</source>
            <translation>Aus &lt;b&gt;{}&lt;/b&gt; vom selben Tag.</translation>
        </message>
        <message>
            <location filename="../../ui/plan_view.py" />
            <source>From &lt;b&gt;{}&lt;/b&gt; of {} ({} d).</source>
            <translation>Aus &lt;b&gt;{}&lt;/b&gt; vom {} ({} T).</translation>
        </message>
        <message>
            <location filename="../../ui/plan_view.py" />
            <source>&lt;b&gt;Observed&lt;/b&gt;: the image is passed on as it is; nothing can fill its holes.</source>
            <translation>&lt;b&gt;Beobachtet&lt;/b&gt;: Das Bild wird weitergegeben, wie es ist; nichts kann seine Lücken füllen.</translation>
        </message>
        <message>
            <location filename="../../ui/plan_view.py" />
            <source>&lt;b&gt;Observed&lt;/b&gt;: all that the images cover was seen; it is passed on as it is.</source>
            <translation>&lt;b&gt;Beobachtet&lt;/b&gt;: Alles, was die Bilder abdecken, wurde gesehen; es wird unverändert weitergegeben.</translation>
        </message>
        <message>
            <location filename="../../ui/plan_view.py" />
            <source>&lt;b&gt;Observed&lt;/b&gt;: the whole region was seen; the image is passed on as it is.</source>
            <translation>&lt;b&gt;Beobachtet&lt;/b&gt;: Das ganze Gebiet war zu sehen; das Bild wird weitergegeben, wie es ist.</translation>
        </message>
        <message>
            <location filename="../../ui/plan_view.py" />
            <source>&lt;b&gt;Generation&lt;/b&gt;: the sensor never saw the region; others did.</source>
            <translation>&lt;b&gt;Erzeugung&lt;/b&gt;: Der Sensor sah das Gebiet nie, andere sahen es.</translation>
        </message>
        <message>
            <location filename="../../ui/plan_view.py" />
            <source>&lt;b&gt;Generation&lt;/b&gt;: other sensors show the region, as you chose.</source>
            <translation>&lt;b&gt;Erzeugung&lt;/b&gt;: Andere Sensoren zeigen das Gebiet, wie Sie es gewählt haben.</translation>
        </message>
        <message>
            <location filename="../../ui/plan_view.py" />
            <source>&lt;b&gt;Generation&lt;/b&gt;: the sensor has no clear image near; others show the region.</source>
            <translation>&lt;b&gt;Erzeugung&lt;/b&gt;: Der Sensor hat kein klares Bild in der Nähe; andere zeigen das Gebiet.</translation>
        </message>
        <message>
            <location filename="../../ui/plan_view.py" />
            <source>&lt;b&gt;Generation&lt;/b&gt;: {} of the region was seen; other sensors show the rest.</source>
            <translation>&lt;b&gt;Erzeugung&lt;/b&gt;: {} des Gebiets waren zu sehen; andere Sensoren zeigen den Rest.</translation>
        </message>
        <message>
            <location filename="../../ui/plan_view.py" />
            <source>&lt;b&gt;Regression&lt;/b&gt;: nothing of the region was seen that day.</source>
            <translation>&lt;b&gt;Regression&lt;/b&gt;: An dem Tag war vom Gebiet nichts zu sehen.</translation>
        </message>
        <message>
            <location filename="../../ui/plan_view.py" />
            <source>&lt;b&gt;Regression&lt;/b&gt;: {} of the region was seen.</source>
            <translation>&lt;b&gt;Regression&lt;/b&gt;: {} des Gebiets waren zu sehen.</translation>
        </message>
        <message>
            <location filename="../../ui/plan_view.py" />
            <source>Expected error &lt;b&gt;{}&lt;/b&gt; ({} by its own images alone)</source>
            <translation>Erwarteter Fehler &lt;b&gt;{}&lt;/b&gt; ({} aus eigenen Bildern allein)</translation>
        </message>
        <message>
            <location filename="../../ui/plan_view.py" />
            <source>Expected error &lt;b&gt;{}&lt;/b&gt;</source>
            <translation>Erwarteter Fehler &lt;b&gt;{}&lt;/b&gt;</translation>
        </message>
        <message>
            <location filename="../../ui/plan_view.py" />
            <source>{} pixels</source>
            <translation>{} Pixel</translation>
        </message>
        <message>
            <location filename="../../ui/plan_view.py" />
            <source>about {}</source>
            <translation>etwa {}</translation>
        </message>
        <message>
            <location filename="../../ui/plan_view.py" />
            <source>corrected</source>
            <translation>korrigiert</translation>
        </message>
        <message>
            <location filename="../../ui/plan_view.py" />
            <source>masked</source>
            <translation>maskiert</translation>
        </message>
        <message>
            <location filename="../../ui/project_layers.py" />
            <source>set by you</source>
            <translation>von Ihnen gesetzt</translation>
        </message>
        <message>
            <location filename="../../ui/project_layers.py" />
            <source>date from its temporal range</source>
            <translation>Datum aus dem Zeitbereich</translation>
        </message>
        <message>
            <location filename="../../ui/project_layers.py" />
            <source>date from its name</source>
            <translation>Datum aus dem Namen</translation>
        </message>
        <message>
            <location filename="../../ui/project_layers.py" />
            <source>date from the STAC item</source>
            <translation>Datum aus dem STAC-Item</translation>
        </message>
        <message>
            <location filename="../../ui/project_layers.py" />
            <source>sensor from the STAC item</source>
            <translation>Sensor aus dem STAC-Item</translation>
        </message>
        <message>
            <location filename="../../ui/project_layers.py" />
            <source>it is not a file on this computer. Save it as a file first.</source>
            <translation>er ist keine Datei auf diesem Rechner. Speichern Sie ihn erst als Datei.</translation>
        </message>
        <message>
            <location filename="../../ui/project_layers.py" />
            <source>it has no date. Set it in the table of the project's layers, or write it in the layer's name.</source>
            <translation>er hat kein Datum. Setzen Sie es in der Tabelle der Layer des Projekts, oder schreiben Sie es in den Namen des Layers.</translation>
        </message>
        <message>
            <location filename="../../ui/project_layers.py" />
            <source>its name tells no sensor. Set it in the table of the project's layers, or write it in the name.</source>
            <translation>sein Name nennt keinen Sensor. Setzen Sie ihn in der Tabelle der Layer des Projekts, oder schreiben Sie ihn in den Namen.</translation>
        </message>
        <message>
            <location filename="../../ui/project_layers.py" />
            <source>none of its bands is known. Set them in the table of the project's layers: {} has {}, …</source>
            <translation>keines seiner Bänder ist bekannt. Setzen Sie sie in der Tabelle der Layer des Projekts: {} hat {}, …</translation>
        </message>
        <message>
            <location filename="../../ui/query_form.py" />
            <source>Images up to this many days before or after may be used</source>
            <translation>Bilder bis so viele Tage davor oder danach dürfen benutzt werden</translation>
        </message>
        <message>
            <location filename="../../ui/query_form.py" />
            <source>Window in days</source>
            <translation>Zeitfenster in Tagen</translation>
        </message>
        <message>
            <location filename="../../ui/query_form.py" />
            <source>Region</source>
            <translation>Gebiet</translation>
        </message>
        <message>
            <location filename="../../ui/query_form.py" />
            <source>{} (by the weights)</source>
            <translation>{} (durch die Gewichte)</translation>
        </message>
        <message>
            <location filename="../../ui/region.py" />
            <source>Draw a rectangle: press, drag, release</source>
            <translation>Rechteck zeichnen: drücken, ziehen, loslassen</translation>
        </message>
        <message>
            <location filename="../../ui/region.py" />
            <source>Draw a polygon: click corners, right-click to close</source>
            <translation>Polygon zeichnen: Ecken anklicken, Rechtsklick schließt</translation>
        </message>
        <message>
            <location filename="../../ui/region.py" />
            <source>Take what the map shows now</source>
            <translation>Nehmen, was die Karte jetzt zeigt</translation>
        </message>
        <message>
            <location filename="../../ui/region.py" />
            <source>Take the extent of a layer, or of one of the library's places</source>
            <translation>Ausdehnung eines Layers nehmen oder die eines Ortes der Bibliothek</translation>
        </message>
        <message>
            <location filename="../../ui/region.py" />
            <source>Take the whole extent of the library</source>
            <translation>Die ganze Ausdehnung der Bibliothek nehmen</translation>
        </message>
        <message>
            <location filename="../../ui/region.py" />
            <source>whole library</source>
            <translation>ganze Bibliothek</translation>
        </message>
        <message>
            <location filename="../../ui/region.py" />
            <source>The map has no CRS, so the region has no place. Set the project's CRS, then draw.</source>
            <translation>Die Karte hat kein KBS, daher hat das Gebiet keinen Ort. Setzen Sie das KBS des Projekts, und zeichnen Sie dann.</translation>
        </message>
        <message>
            <location filename="../../ui/region.py" />
            <source>The map shows nothing yet. Add a layer first, or take the whole library.</source>
            <translation>Die Karte zeigt noch nichts. Fügen Sie erst einen Layer hinzu, oder nehmen Sie die ganze Bibliothek.</translation>
        </message>
        <message>
            <location filename="../../ui/region.py" />
            <source>The layer {} has no extent or no CRS. Set its CRS, or choose another.</source>
            <translation>Der Layer {} hat keine Ausdehnung oder kein KBS. Setzen Sie sein KBS, oder wählen Sie einen anderen.</translation>
        </message>
        <message>
            <location filename="../../ui/region.py" />
            <source>The project has no layers</source>
            <translation>Das Projekt hat keine Layer</translation>
        </message>
        <message>
            <location filename="../../ui/report_dialog.py" />
            <source>Open in the browser</source>
            <translation>Im Browser öffnen</translation>
        </message>
        <message>
            <location filename="../../ui/report_dialog.py" />
            <source>The whole report with pictures, as one file that can be sent along</source>
            <translation>Der ganze Bericht mit Bildern, als eine Datei zum Weitergeben</translation>
        </message>
        <message>
            <location filename="../../ui/report_dialog.py" />
            <source>Hold-out error by band</source>
            <translation>Fehler an Zurückgehaltenem je Band</translation>
        </message>
        <message>
            <location filename="../../ui/report_dialog.py" />
            <source>Band</source>
            <translation>Band</translation>
        </message>
        <message>
            <location filename="../../ui/report_dialog.py" />
            <source>Contest of the candidates on held-out dates</source>
            <translation>Wettbewerb der Kandidaten an zurückgehaltenen Tagen</translation>
        </message>
        <message>
            <location filename="../../ui/report_dialog.py" />
            <source>Contest of the candidates on held-out pixels</source>
            <translation>Wettbewerb der Kandidaten an zurückgehaltenen Pixeln</translation>
        </message>
        <message>
            <location filename="../../ui/report_dialog.py" />
            <source>Candidate</source>
            <translation>Kandidat</translation>
        </message>
        <message>
            <location filename="../../ui/results.py" />
            <source>Show in the map</source>
            <translation>In der Karte zeigen</translation>
        </message>
        <message>
            <location filename="../../ui/results.py" />
            <source>Zoom to it</source>
            <translation>Darauf zoomen</translation>
        </message>
        <message>
            <location filename="../../ui/results.py" />
            <source>Show its interval: upper and lower bound</source>
            <translation>Ihr Intervall zeigen: obere und untere Grenze</translation>
        </message>
        <message>
            <location filename="../../ui/results.py" />
            <source>Show where each of its pixels comes from</source>
            <translation>Zeigen, woher jedes ihrer Pixel kommt</translation>
        </message>
        <message>
            <location filename="../../ui/results.py" />
            <source>Time series at a point: click in the map</source>
            <translation>Zeitreihe an einem Punkt: in die Karte klicken</translation>
        </message>
        <message>
            <location filename="../../ui/results.py" />
            <source>How it was made, and how good it is</source>
            <translation>Wie sie entstand und wie gut sie ist</translation>
        </message>
        <message>
            <location filename="../../ui/results.py" />
            <source>Run again with other settings: fills the form above</source>
            <translation>Mit anderen Einstellungen wiederholen: füllt das Formular oben</translation>
        </message>
        <message>
            <location filename="../../ui/results.py" />
            <source>Rename</source>
            <translation>Umbenennen</translation>
        </message>
        <message>
            <location filename="../../ui/results.py" />
            <source>Open its folder</source>
            <translation>Ihren Ordner öffnen</translation>
        </message>
        <message>
            <location filename="../../ui/results.py" />
            <source>Remove from this list; files and layers stay as they are</source>
            <translation>Aus dieser Liste nehmen; Dateien und Layer bleiben, wie sie sind</translation>
        </message>
        <message>
            <location filename="../../ui/results.py" />
            <source>Delete; can be undone</source>
            <translation>Löschen; kann rückgängig gemacht werden</translation>
        </message>
        <message>
            <location filename="../../ui/results.py" />
            <source>Add an answer from its folder…</source>
            <translation>Antwort aus ihrem Ordner hinzufügen…</translation>
        </message>
        <message>
            <location filename="../../ui/results.py" />
            <source>Undo</source>
            <translation>Rückgängig</translation>
        </message>
        <message>
            <location filename="../../ui/results.py" />
            <source>More</source>
            <translation>Mehr</translation>
        </message>
        <message>
            <location filename="../../ui/results.py" />
            <source>Deleted: {}</source>
            <translation>Gelöscht: {}</translation>
        </message>
        <message>
            <location filename="../../ui/results.py" />
            <source>Put the deleted answer back (Ctrl+Z in the list)</source>
            <translation>Die gelöschte Antwort zurücklegen (Strg+Z in der Liste)</translation>
        </message>
        <message>
            <location filename="../../ui/results_desk.py" />
            <source>The answer is not in this project. Press “Show in the map” first.</source>
            <translation>Die Antwort ist nicht in diesem Projekt. Drücken Sie erst „In der Karte zeigen“.</translation>
        </message>
        <message>
            <location filename="../../ui/results_desk.py" />
            <source>No image of the answer's own sensor lies beside it to take a difference to. Swipe.</source>
            <translation>Neben der Antwort liegt kein Bild ihres eigenen Sensors, zu dem sich eine Differenz bilden ließe. Vergleichen Sie durch Wischen.</translation>
        </message>
        <message>
            <location filename="../../ui/results_desk.py" />
            <source>This answer keeps no source image to compare it with. Enhance again to make it anew.</source>
            <translation>Diese Antwort hat kein Quellbild aufbewahrt, mit dem sie verglichen werden könnte. Drücken Sie noch einmal „Ergänzen“, um sie neu zu machen.</translation>
        </message>
        <message>
            <location filename="../../ui/results_desk.py" />
            <source>The answer's layers were removed. Remove its group, show it in the map, and compare.</source>
            <translation>Die Layer der Antwort wurden entfernt. Entfernen Sie ihre Gruppe, zeigen Sie sie in der Karte, und vergleichen Sie.</translation>
        </message>
        <message>
            <location filename="../../ui/results_desk.py" />
            <source>The comparison has ended, because another answer is in the map.</source>
            <translation>Der Vergleich wurde beendet, weil eine andere Antwort in der Karte ist.</translation>
        </message>
        <message>
            <location filename="../../ui/results_item.py" />
            <source>looking…</source>
            <translation>wird gesucht…</translation>
        </message>
        <message>
            <location filename="../../ui/results_item.py" />
            <source>missing</source>
            <translation>fehlt</translation>
        </message>
        <message>
            <location filename="../../ui/results_item.py" />
            <source>{}, {}</source>
            <translation>{}, {}</translation>
        </message>
        <message>
            <location filename="../../ui/results_item.py" />
            <source>{} (held {})</source>
            <translation>{} (hielt {})</translation>
        </message>
        <message>
            <location filename="../../ui/results_item.py" />
            <source>{} from {}</source>
            <translation>{} aus {}</translation>
        </message>
        <message>
            <location filename="../../ui/results_item.py" />
            <source>{} made</source>
            <translation>{} berechnet</translation>
        </message>
        <message>
            <location filename="../../ui/series.py" />
            <source>There is nothing to ask. Choose an answer in the results, or open a library.</source>
            <translation>Es gibt nichts zu fragen. Wählen Sie eine Antwort in den Ergebnissen, oder öffnen Sie eine Bibliothek.</translation>
        </message>
        <message>
            <location filename="../../ui/series.py" />
            <source>The map has no CRS, so the point has no place. Set the project's CRS.</source>
            <translation>Die Karte hat kein KBS, daher hat der Punkt keinen Ort. Setzen Sie das KBS des Projekts.</translation>
        </message>
        <message>
            <location filename="../../ui/series.py" />
            <source>Reading the pixel on every date…</source>
            <translation>Das Pixel wird an jedem Tag gelesen…</translation>
        </message>
        <message>
            <location filename="../../ui/series.py" />
            <source>{} date, {} clear</source>
            <translation>{} Tag, {} klar</translation>
        </message>
        <message>
            <location filename="../../ui/series.py" />
            <source>{} dates, {} clear</source>
            <translation>{} Tage, {} klar</translation>
        </message>
        <message>
            <location filename="../../ui/series.py" />
            <source>on {} the pixel is {}</source>
            <translation>am {} ist das Pixel {}</translation>
        </message>
        <message>
            <location filename="../../ui/series_data.py" />
            <source>The engine's time series cannot be read: {!r}</source>
            <translation>Die Zeitreihe des Rechenkerns ist nicht lesbar: {!r}</translation>
        </message>
        <message>
            <location filename="../../ui/series_panel.py" />
            <source>Revisit: time series</source>
            <translation>Revisit: Zeitreihe</translation>
        </message>
        <message>
            <location filename="../../ui/series_panel.py" />
            <source>Values by date</source>
            <translation>Werte nach Datum</translation>
        </message>
        <message>
            <location filename="../../ui/series_panel.py" />
            <source>Show the days around the query</source>
            <translation>Die Tage um die Abfrage zeigen</translation>
        </message>
        <message>
            <location filename="../../ui/series_panel.py" />
            <source>Show all dates</source>
            <translation>Alle Tage zeigen</translation>
        </message>
        <message>
            <location filename="../../ui/series_panel.py" />
            <source>Copy the table as CSV</source>
            <translation>Tabelle als CSV kopieren</translation>
        </message>
        <message>
            <location filename="../../ui/series_panel.py" />
            <source>Click a pixel in the map, or press Enter in the map for its middle.</source>
            <translation>Klicken Sie ein Pixel in der Karte an, oder drücken Sie in der Karte die Eingabetaste für ihre Mitte.</translation>
        </message>
        <message>
            <location filename="../../ui/series_panel.py" />
            <source>{} dates copied as CSV.</source>
            <translation>{} Tage als CSV kopiert.</translation>
        </message>
        <message>
            <location filename="../../ui/series_panel.py" />
            <source>Draw {}</source>
            <translation>{} zeichnen</translation>
        </message>
        <message>
            <location filename="../../ui/series_panel.py" />
            <source>Pixel</source>
            <translation>Pixel</translation>
        </message>
        <message>
            <location filename="../../ui/series_panel.py" />
            <source>answer, {}</source>
            <translation>Antwort, {}</translation>
        </message>
        <message>
            <location filename="../../ui/series_panel.py" />
            <source>no data</source>
            <translation>keine Daten</translation>
        </message>
        <message>
            <location filename="../../ui/series_panel.py" />
            <source>occluded</source>
            <translation>verdeckt</translation>
        </message>
        <message>
            <location filename="../../ui/series_panel.py" />
            <source>clear</source>
            <translation>klar</translation>
        </message>
        <message>
            <location filename="../../ui/series_plot.py" />
            <source>Plot of the time series</source>
            <translation>Diagramm der Zeitreihe</translation>
        </message>
        <message>
            <location filename="../../ui/series_plot.py" />
            <source>Wheel, + and - zoom; drag moves; left and right arrows read out dates; Home shows all, End the query</source>
            <translation>Mausrad, + und - zoomen; Ziehen verschiebt; Pfeil links und rechts lesen Tage vor; Pos1 zeigt alle, Ende die Abfrage</translation>
        </message>
        <message>
            <location filename="../../ui/series_plot.py" />
            <source>Click a pixel in the map: its values on every date appear here.</source>
            <translation>Klicken Sie ein Pixel in der Karte an: Seine Werte an jedem Tag erscheinen hier.</translation>
        </message>
        <message>
            <location filename="../../ui/settings.py" />
            <source>Folder for answers</source>
            <translation>Ordner für Antworten</translation>
        </message>
        <message>
            <location filename="../../ui/settings.py" />
            <source>Each answer gets a folder of its own in it</source>
            <translation>Jede Antwort bekommt darin einen eigenen Ordner</translation>
        </message>
        <message>
            <location filename="../../ui/settings.py" />
            <source> days</source>
            <translation> Tage</translation>
        </message>
        <message>
            <location filename="../../ui/settings.py" />
            <source>Window of a new query</source>
            <translation>Zeitfenster einer neuen Abfrage</translation>
        </message>
        <message>
            <location filename="../../ui/settings.py" />
            <source>Queries and answers</source>
            <translation>Abfragen und Antworten</translation>
        </message>
        <message>
            <location filename="../../ui/styles.py" />
            <source>no answer</source>
            <translation>keine Antwort</translation>
        </message>
        <message>
            <location filename="../../ui/styles.py" />
            <source>regressed</source>
            <translation>durch Regression geschätzt</translation>
        </message>
        <message>
            <location filename="../../ui/styles.py" />
            <source>generated</source>
            <translation>erzeugt</translation>
        </message>
        <message>
            <location filename="../../ui/styles.py" />
            <source>interpolated</source>
            <translation>interpoliert</translation>
        </message>
        <message>
            <location filename="../../ui/styles.py" />
            <source>Revisit: measure the stretch</source>
            <translation>Revisit: Streckung messen</translation>
        </message>
        <message>
            <location filename="../../ui/temporal.py" />
            <source>The time-lapse was stopped: the map shows all layers again, whatever their date.</source>
            <translation>Der Zeitraffer wurde angehalten: Die Karte zeigt wieder alle Layer, gleich welchen Datums.</translation>
        </message>
        <message>
            <location filename="../../ui/temporal.py" />
            <source>The map shows another time: turn off QGIS's temporal controller to see {}.</source>
            <translation>Die Karte zeigt eine andere Zeit: Schalten Sie die Zeitsteuerung von QGIS aus, um {} zu sehen.</translation>
        </message>
        <message>
            <location filename="../../ui/timelapse.py" />
            <source>Time-lapse of the same query…</source>
            <translation>Zeitraffer derselben Abfrage…</translation>
        </message>
        <message>
            <location filename="../../ui/timelapse.py" />
            <source>Choose a library, a sensor, bands and a date first.</source>
            <translation>Wählen Sie erst eine Bibliothek, einen Sensor, Bänder und ein Datum.</translation>
        </message>
        <message>
            <location filename="../../ui/timelapse.py" />
            <source>Revisit: time-lapse, {}</source>
            <translation>Revisit: Zeitraffer, {}</translation>
        </message>
        <message>
            <location filename="../../ui/timelapse.py" />
            <source>Making the time-lapse: the bar below shows how far it is, and cancels it.</source>
            <translation>Zeitraffer entsteht: Der Balken unten zeigt, wie weit er ist, und bricht ab.</translation>
        </message>
        <message>
            <location filename="../../ui/timelapse.py" />
            <source>animation</source>
            <translation>Animation</translation>
        </message>
        <message>
            <location filename="../../ui/timelapse.py" />
            <source>{} dates, {} of them synthetic: play them above the map, or open the {}.</source>
            <translation>{} Tage, davon {} synthetisch: oben abspielen, oder als {}.</translation>
        </message>
        <message>
            <location filename="../../ui/timelapse.py" />
            <source>{} dates in the map, {} of them synthetic; {} left out.</source>
            <translation>{} Tage in der Karte, davon {} synthetisch; {} ausgelassen.</translation>
        </message>
        <message>
            <location filename="../../ui/timelapse.py" />
            <source>Animation: {}</source>
            <translation>Animation: {}</translation>
        </message>
        <message>
            <location filename="../../ui/timelapse_dialog.py" />
            <source>First day of the range</source>
            <translation>Erster Tag des Zeitraums</translation>
        </message>
        <message>
            <location filename="../../ui/timelapse_dialog.py" />
            <source>Last day of the range</source>
            <translation>Letzter Tag des Zeitraums</translation>
        </message>
        <message>
            <location filename="../../ui/timelapse_dialog.py" />
            <source>One date every</source>
            <translation>Ein Tag alle</translation>
        </message>
        <message>
            <location filename="../../ui/timelapse_dialog.py" />
            <source>Days from one date to the next</source>
            <translation>Tage von einem Datum zum nächsten</translation>
        </message>
        <message>
            <location filename="../../ui/timelapse_dialog.py" />
            <source>A new folder, or that of the same time-lapse: what is finished there is kept</source>
            <translation>Ein neuer Ordner, oder der desselben Zeitraffers: Was dort fertig ist, bleibt</translation>
        </message>
        <message>
            <location filename="../../ui/timelapse_dialog.py" />
            <source>Make time-lapse</source>
            <translation>Zeitraffer machen</translation>
        </message>
        <message>
            <location filename="../../ui/timelapse_dialog.py" />
            <source>Dates</source>
            <translation>Tage</translation>
        </message>
        <message>
            <location filename="../../ui/timelapse_dialog.py" />
            <source>The range ends before it begins.</source>
            <translation>Der Zeitraum endet, bevor er beginnt.</translation>
        </message>
        <message>
            <location filename="../../ui/timelapse_dialog.py" />
            <source>The sensor took no image in this range. Choose another, or one date every so many days.</source>
            <translation>Der Sensor hat in diesem Zeitraum kein Bild aufgenommen. Wählen Sie einen anderen, oder einen Tag alle so viele Tage.</translation>
        </message>
        <message>
            <location filename="../../ui/timelapse_dialog.py" />
            <source>{} dates are too many: {} at most.</source>
            <translation>{} Tage sind zu viele: höchstens {}.</translation>
        </message>
        <message>
            <location filename="../../ui/timelapse_dialog.py" />
            <source>{} dates, about {}. Runs in the background; what is finished stays if you cancel.</source>
            <translation>{} Tage, etwa {}. Läuft im Hintergrund; was fertig ist, bleibt, wenn Sie abbrechen.</translation>
        </message>
        <message>
            <location filename="../../ui/timelapse_layers.py" />
            <source>Time-lapse {} to {}, {}</source>
            <translation>Zeitraffer {} bis {}, {}</translation>
        </message>
        <message>
            <location filename="../../ui/timeline.py" />
            <source>Timeline of scenes</source>
            <translation>Zeitleiste der Aufnahmen</translation>
        </message>
        <message>
            <location filename="../../ui/timeline.py" />
            <source>nearest</source>
            <translation>nächste</translation>
        </message>
        <message>
            <location filename="../../ui/timeline.py" />
            <source>no scene, but one of {}</source>
            <translation>keine Aufnahme, aber eine von {}</translation>
        </message>
        <message>
            <location filename="../../ui/timeline.py" />
            <source>no scene</source>
            <translation>keine Aufnahme</translation>
        </message>
        <message>
            <location filename="../../ui/timeline.py" />
            <source>clear share not known</source>
            <translation>klarer Anteil nicht bekannt</translation>
        </message>
        <message>
            <location filename="../../ui/timeline.py" />
            <source>{} clear</source>
            <translation>{} klar</translation>
        </message>
        <message>
            <location filename="../../ui/timeline.py" />
            <source>{} too</source>
            <translation>auch {}</translation>
        </message>
        <message>
            <location filename="../../ui/timeline.py" />
            <source>queried</source>
            <translation>abgefragt</translation>
        </message>
        <message>
            <location filename="../../ui/timeline.py" />
            <source>used by the plan</source>
            <translation>vom Plan benutzt</translation>
        </message>
        <message>
            <location filename="../../ui/timeline.py" />
            <source>left out by you</source>
            <translation>von Ihnen ausgelassen</translation>
        </message>
        <message>
            <location filename="../../ui/timeline.py" />
            <source>Query {}</source>
            <translation>{} abfragen</translation>
        </message>
        <message>
            <location filename="../../ui/timeline.py" />
            <source>Use {} again</source>
            <translation>{} wieder benutzen</translation>
        </message>
        <message>
            <location filename="../../ui/timeline.py" />
            <source>Leave {} out of the inputs</source>
            <translation>{} nicht als Eingabe benutzen</translation>
        </message>
        <message>
            <location filename="../../ui/timeline.py" />
            <source>Show the window</source>
            <translation>Das Zeitfenster zeigen</translation>
        </message>
        <message>
            <location filename="../../ui/timeline.py" />
            <source>Show all</source>
            <translation>Alles zeigen</translation>
        </message>
        <message>
            <location filename="../../ui/timeline.py" />
            <source>no scenes</source>
            <translation>keine Aufnahmen</translation>
        </message>
        <message>
            <location filename="../../ui/timeline.py" />
            <source>Arrows step from scene to scene, with Shift by day; plus and minus zoom; Enter queries the date.</source>
            <translation>Pfeiltasten gehen von Aufnahme zu Aufnahme, mit Umschalt von Tag zu Tag; Plus und Minus zoomen; Eingabe fragt den Tag ab.</translation>
        </message>
        <message>
            <location filename="../../ui/timeline_hint.py" />
            <source>The thumbnail is no picture</source>
            <translation>Das Vorschaubild ist kein Bild</translation>
        </message>
        <message>
            <location filename="../../ui/timeline_panel.py" />
            <source>The engine's timeline cannot be read. Update the engine in the settings.</source>
            <translation>Die Zeitleiste des Rechenkerns ist nicht lesbar. Aktualisieren Sie den Rechenkern in den Einstellungen.</translation>
        </message>
        <message>
            <location filename="../../ui/timeline_panel.py" />
            <source>All dates of the library appear here</source>
            <translation>Alle Tage der Bibliothek erscheinen hier</translation>
        </message>
        <message>
            <location filename="../../ui/timeline_panel.py" />
            <source>The sensor took no image here; others did.</source>
            <translation>Der Sensor hat hier kein Bild aufgenommen, andere schon.</translation>
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
            <translation>über 99 %</translation>
        </message>
        <message>
            <location filename="../../ui/words.py" />
            <source>under 1 %</source>
            <translation>unter 1 %</translation>
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
            <translation>O</translation>
        </message>
        <message>
            <location filename="../../ui/words.py" />
            <source>W</source>
            <translation>W</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>Checking that every package loads</source>
            <translation>Es wird geprüft, ob jedes Paket lädt</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>Checking that the networks' packages load</source>
            <translation>Es wird geprüft, ob die Pakete der Netze laden</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>Checking that the cloud detection loads</source>
            <translation>Es wird geprüft, ob die Wolkenerkennung lädt</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>Checking the folder</source>
            <translation>Der Ordner wird geprüft</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>Downloading what this build of torch needs</source>
            <translation>Was diese Fassung von torch braucht, wird heruntergeladen</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>Downloading {} {}</source>
            <translation>{} {} wird heruntergeladen</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>Drawing the animation</source>
            <translation>Die Animation wird gezeichnet</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>Everything is downloaded</source>
            <translation>Alles ist heruntergeladen</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>Fetching the sample</source>
            <translation>Das Beispiel wird geholt</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>Finding {}</source>
            <translation>{} wird gesucht</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>Generating tile {} of {}</source>
            <translation>Kachel {} von {} wird erzeugt</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>Going on from {} packages downloaded before</source>
            <translation>Es geht weiter mit {} schon heruntergeladenen Paketen</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>Learning the season</source>
            <translation>Der Jahresgang wird gelernt</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>Looking at the images</source>
            <translation>Die Bilder werden angesehen</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>Looking at {}</source>
            <translation>{} wird angesehen</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>Looking through {}</source>
            <translation>{} wird durchgesehen</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>Making an environment with {}</source>
            <translation>Eine Umgebung entsteht mit {}</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>Measuring the colours of {}</source>
            <translation>Die Farben von {} werden gemessen</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>Reading image {} of {}</source>
            <translation>Bild {} von {} wird gelesen</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>Reading pairs of images</source>
            <translation>Bildpaare werden gelesen</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>Reading the images</source>
            <translation>Die Bilder werden gelesen</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>Reading the notes</source>
            <translation>Die Notizen werden gelesen</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>Reading what was seen</source>
            <translation>Was zu sehen war, wird gelesen</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>Reading {}</source>
            <translation>{} wird gelesen</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>{} cases</source>
            <translation>{} Fälle</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>{} cases, about {} in all</source>
            <translation>{} Fälle, insgesamt etwa {}</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>Case {} of {}: {}</source>
            <translation>Fall {} von {}: {}</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>Case {} of {}, about {} left: {}</source>
            <translation>Fall {} von {}, noch etwa {}: {}</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>The engine is installed</source>
            <translation>Der Rechenkern ist installiert</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>The networks' packages are installed</source>
            <translation>Die Pakete der Netze sind installiert</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>The cloud detection is installed</source>
            <translation>Die Wolkenerkennung ist installiert</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>The packages are installed</source>
            <translation>Die Pakete sind installiert</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>Unpacking the packages</source>
            <translation>Die Pakete werden ausgepackt</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>Writing the answer</source>
            <translation>Die Antwort wird geschrieben</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>Writing the notes</source>
            <translation>Die Notizen werden geschrieben</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>Writing the {}</source>
            <translation>{} wird geschrieben</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>{}, {} bands read</source>
            <translation>{}, {} Bänder gelesen</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>Fitting {} on all dates</source>
            <translation>{} wird an allen Tagen angepasst</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>Measuring {}, part {} of {}</source>
            <translation>{} wird gemessen, Teil {} von {}</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>Measuring what gaps cost</source>
            <translation>Was Lücken kosten, wird gemessen</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>Predicting</source>
            <translation>Die Antwort wird berechnet</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>step {}, hold-out error {}</source>
            <translation>Schritt {}, Fehler an Zurückgehaltenem {}</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>step {}, nothing is known of what is held out</source>
            <translation>Schritt {}, vom Zurückgehaltenen ist nichts bekannt</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>Predicting tile {} of {}</source>
            <translation>Kachel {} von {} wird berechnet</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>There is no image of {} with these bands: the sensor did not pass, or the library does not hold it</source>
            <translation>Es gibt kein Bild vom {} mit diesen Kanälen: Der Sensor kam nicht vorbei, oder die Bibliothek enthält es nicht</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>The image of {} is occluded all over the region</source>
            <translation>Das Bild vom {} ist im ganzen Gebiet verdeckt</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>The image of {} holds no value in the region: nothing was seen that day</source>
            <translation>Das Bild vom {} hat im Gebiet keinen Wert: An dem Tag war nichts zu sehen</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>So the rest is left empty, and nothing is made</source>
            <translation>Darum bleibt der Rest leer, und nichts wird berechnet</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>The sensor saw the whole region on this date: the image is given as it is</source>
            <translation>Der Sensor sah an diesem Tag das ganze Gebiet: Das Bild wird weitergegeben, wie es ist</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>{} of the region was seen on {}; these pixels are kept as they are</source>
            <translation>{} des Gebiets waren am {} zu sehen; diese Pixel bleiben, wie sie sind</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>The part that was seen tells the level of that day</source>
            <translation>Der gesehene Teil sagt, wie hell der Tag war</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>Intra-modal: {} dates of the same sensor in the window show the rest: {} days</source>
            <translation>Aus demselben Sensor: {} Tage im Zeitfenster zeigen den Rest: {} Tage</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>Intra-modal: one date of the same sensor in the window shows the rest: {} days</source>
            <translation>Aus demselben Sensor: Ein Tag im Zeitfenster zeigt den Rest: {} Tage</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>Intra-modal: {} dates of the same sensor show the rest: {} days; {} lies outside the window, which has none {} {}</source>
            <translation>Aus demselben Sensor: {} Tage zeigen den Rest: {} Tage; der {} liegt außerhalb des Zeitfensters, in dem {} dem {} keiner liegt</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>Inter-modal: generated from {}</source>
            <translation>Aus anderen Sensoren: erzeugt aus {}</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>{} did not see the region on {}</source>
            <translation>{} sah das Gebiet nicht am {}</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>{} has no clear image of the region on any other date</source>
            <translation>{} hat an keinem anderen Tag ein klares Bild des Gebiets</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>Its nearest clear images lie {} and {} days away</source>
            <translation>Seine nächsten klaren Bilder liegen {} und {} Tage entfernt</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>Its nearest clear image lies {} days away</source>
            <translation>Sein nächstes klares Bild liegt {} Tage entfernt</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>{} {} of {} ({} days)</source>
            <translation>{} {} vom {} ({} Tage)</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>{} has no image of the region: its pixels lie on those of {}, stored as {}</source>
            <translation>{} hat kein Bild des Gebiets: Seine Pixel liegen auf denen von {}, gespeichert wie {}</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>elsewhere</source>
            <translation>anderswo</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>its definition says</source>
            <translation>in seiner Definition</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>{}; the error is that at those held out</source>
            <translation>{}; der Fehler ist der an zurückgehaltenen</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>Trained on {} dates that both sensors saw at {} other places</source>
            <translation>Gelernt an {} Tagen, die beide Sensoren an {} anderen Orten sahen</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>The weights that are named answer as they were trained</source>
            <translation>Die genannten Gewichte antworten, wie sie trainiert wurden</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>Trained on {} dates that both sensors saw at another place</source>
            <translation>Gelernt an {} Tagen, die beide Sensoren an einem anderen Ort sahen</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>Trained on the part seen that day, in the region and around it</source>
            <translation>Gelernt an dem Teil, der an dem Tag zu sehen war, im Gebiet und darum herum</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>Trained on the part seen that day, in the region and around it: the strongest case</source>
            <translation>Gelernt an dem Teil, der an dem Tag zu sehen war, im Gebiet und darum herum: der stärkste Fall</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>Trained on {} other dates with images at like intervals</source>
            <translation>Gelernt an {} anderen Tagen mit Bildern in gleichen Abständen</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>Trained on {} other dates that have images at like intervals before and after</source>
            <translation>Gelernt an {} anderen Tagen, die davor und danach Bilder in gleichen Abständen haben</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>Trained on {} other places with images at like intervals</source>
            <translation>Gelernt an {} anderen Orten mit Bildern in gleichen Abständen</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>Trained on {} other places that have images at like intervals: {}</source>
            <translation>Gelernt an {} anderen Orten, die Bilder in gleichen Abständen haben: {}</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>Trained on {} dates that both sensors saw, each as if it were missing as the queried one is</source>
            <translation>Gelernt an {} Tagen, die beide Sensoren sahen, jeder so, als fehlte er wie der abgefragte</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>Trained on {} dates that both sensors saw, {} of them at another place, each as if it were missing as the queried one is</source>
            <translation>Gelernt an {} Tagen, die beide Sensoren sahen, {} davon an einem anderen Ort, jeder so, als fehlte er wie der abgefragte</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>Trained on {} dates that both sensors saw, {} of them at {} other places, each as if it were missing as the queried one is</source>
            <translation>Gelernt an {} Tagen, die beide Sensoren sahen, {} davon an {} anderen Orten, jeder so, als fehlte er wie der abgefragte</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>Generators train for up to {} s on the {} ({}); less where that is enough</source>
            <translation>Generatoren lernen bis zu {} s auf: {} ({}); kürzer, wo das genügt</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>Nothing of the library teaches this: the weights {} answer as they were trained</source>
            <translation>Nichts in der Bibliothek lehrt dies: Die Gewichte {} antworten, wie sie trainiert wurden</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>They run on the {} ({})</source>
            <translation>Sie laufen auf: {} ({})</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>The generator starts from the weights {}</source>
            <translation>Der Generator geht von den Gewichten {} aus</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>The weights {} are not used: no generator takes part in this answer</source>
            <translation>Die Gewichte {} werden nicht verwendet: An dieser Antwort ist kein Generator beteiligt</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>No time is given to train: the weights {} compete as they were trained</source>
            <translation>Keine Zeit zum Trainieren: Die Gewichte {} treten an, wie sie trainiert wurden</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>The weights {} were trained on images of {} of the dates that are held out: the error may be larger than measured</source>
            <translation>Die Gewichte {} wurden an Bildern von {} der zurückgehaltenen Tage trainiert: Der Fehler kann größer sein als gemessen</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>At a place that was held out in their training, their RMSE was {} {}</source>
            <translation>An einem Ort, der bei ihrem Training zurückgehalten wurde, war ihr RMSE {} {}</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>Too few dates were seen by both sensors to learn from: the queried sensor's own other dates answer</source>
            <translation>Zu wenige Tage sahen beide Sensoren, um daraus zu lernen: Andere Tage des abgefragten Sensors antworten</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>No other date has images at like intervals: linear interpolation in time answers, without training</source>
            <translation>Kein anderer Tag hat Bilder in gleichen Abständen: Lineare Interpolation in der Zeit antwortet, ohne Training</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>No training: every pixel was seen</source>
            <translation>Kein Training: Jedes Pixel war zu sehen</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>No training: nothing is made</source>
            <translation>Kein Training: Es wird nichts berechnet</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>Its images are all dated the first of a month: taken for monthly composites, of the season of their middle</source>
            <translation>Ihre Bilder sind alle vom Ersten eines Monats: Sie gelten als Monatsmosaike, mit der Jahreszeit ihrer Mitte</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>The elevation of the ground is taken into account</source>
            <translation>Die Höhe des Geländes wird berücksichtigt</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>A model of this pattern is kept: it is taken from the cache where the images are the same</source>
            <translation>Ein Modell dieses Musters ist aufbewahrt: Es wird benutzt, wo die Bilder dieselben sind</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>{} answers though {} has a smaller error: it is simpler, and worse by less than {}</source>
            <translation>{} antwortet, obwohl {} einen kleineren Fehler hat: Es ist einfacher und um weniger als {} schlechter</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>{} answers though {} has a smaller error: few dates can mislead, so another must be better by {} and on {} of them; it is by {} and on {}</source>
            <translation>{} antwortet, obwohl {} einen kleineren Fehler hat: Wenige Tage können täuschen, darum muss ein anderes um {} und an {} von ihnen besser sein; es ist es um {} und an {}</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>The image lies {} pixels from where it should; it is moved back</source>
            <translation>Das Bild liegt {} Pixel neben seinem Ort; es wird zurückgeschoben</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>All visible bands lie about 0.1 from the other dates: the Sentinel-2 offset, or even haze</source>
            <translation>Alle sichtbaren Bänder liegen etwa 0,1 neben den anderen Tagen: der Sentinel-2-Offset, oder gleichmäßiger Dunst</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>The values {}; they are read without it</source>
            <translation>Die Werte {}; sie werden ohne ihn gelesen</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>hold the Sentinel-2 offset of 1000, which the file does not state</source>
            <translation>enthalten den Sentinel-2-Offset von 1000, den die Datei nicht nennt</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>lack the Sentinel-2 offset of 1000 that the file states</source>
            <translation>enthalten den Sentinel-2-Offset von 1000 nicht, den die Datei nennt</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>{} more images since {} {}, as those looked at do</source>
            <translation>{} weitere Bilder seit {} {}, wie die angesehenen</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>hold the offset that they do not state</source>
            <translation>enthalten den Offset, den sie nicht angeben</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>lack the offset that they state</source>
            <translation>haben den Offset nicht, den sie angeben</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>{}; it is left out</source>
            <translation>{}; es wird ausgelassen</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>{}; it is the queried day's own and kept</source>
            <translation>{}; es ist das des abgefragten Tages selbst und bleibt</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>{} of {} is the same image as {}; one is kept</source>
            <translation>{} vom {} ist dasselbe Bild wie {}; eines wird behalten</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>{} and {} are of the same time and contradict each other; the one processed last is kept</source>
            <translation>{} und {} sind von derselben Zeit und widersprechen einander; das zuletzt verarbeitete wird behalten</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>{} is in {}, the nearest image in {}; it is read as {}</source>
            <translation>{} ist in {}, das nächste Bild in {}; es wird als {} gelesen</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>The image of {} has no {}, and is left out</source>
            <translation>Das Bild vom {} hat kein {} und wird ausgelassen</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>{} of {} is left out by hand</source>
            <translation>{} vom {} ist von Hand ausgelassen</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>The supplied masks alone say what is occluded, as was asked for</source>
            <translation>Allein die mitgelieferten Masken sagen, was verdeckt ist, wie gewünscht</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>Clouds are looked for from {} of reflectance above the other dates, as was asked for</source>
            <translation>Wolken werden ab {} Reflexionsgrad über den anderen Tagen gesucht, wie gewünscht</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>{} finds clouds over {} of the region, which no supplied mask shows</source>
            <translation>{} findet Wolken über {} der Region, die keine mitgelieferte Maske zeigt</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>The cloud detection cannot look at {} of {} images: they lack {} of the ten bands that it asks for</source>
            <translation>Die Wolkenerkennung kann {} von {} Bildern nicht ansehen: ihnen fehlt {} von den zehn Bändern, die sie braucht</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>The cloud detection cannot look at this image: {}</source>
            <translation>Die Wolkenerkennung kann dieses Bild nicht ansehen: {}</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>The cloud detection is not asked, as was asked for</source>
            <translation>Die Wolkenerkennung wird nicht gefragt, wie gewünscht</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>The cloud detection is not used: {}</source>
            <translation>Die Wolkenerkennung wird nicht benutzt: {}</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>The optional cloud detection ({}) is not installed. {}</source>
            <translation>Die wahlweise Wolkenerkennung ({}) ist nicht installiert. {}</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>Install Revisit again</source>
            <translation>Installieren Sie Revisit neu</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>Install the cloud detection in Revisit's settings, or `pip install -r requirements/clouds.txt`</source>
            <translation>Installieren Sie die Wolkenerkennung in den Einstellungen von Revisit, oder `pip install -r requirements/clouds.txt`</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>thick haze, which the mask calls clear, takes {} of the light; the date is taken for occluded</source>
            <translation>dichter Dunst, den die Maske klar nennt, nimmt {} des Lichts; der Tag gilt als verdeckt</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>thick haze, which the mask calls clear, takes {} of the light; no other date is made from it</source>
            <translation>dichter Dunst, den die Maske klar nennt, nimmt {} des Lichts; kein anderer Tag wird daraus erzeugt</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>thick haze takes {} of the light; the ground is seen through it, so the image is kept</source>
            <translation>dichter Dunst nimmt {} des Lichts; der Boden ist hindurch zu sehen, deshalb bleibt das Bild erhalten</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>Exclude the date to have it made from others</source>
            <translation>Den Tag ausschließen, um ihn aus anderen erzeugen zu lassen</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>{} of the part seen is not as the dates before it let expect: fire, felling, flood or harvest, or a shadow that was missed; what the clouds hide may have changed too</source>
            <translation>{} des gesehenen Teils sind nicht so, wie die Tage davor es erwarten lassen: Brand, Rodung, Flut oder Ernte, oder ein übersehener Schatten; auch was die Wolken verdecken, kann sich geändert haben</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>All the sensor's images that are used lie {} {}: the answer extrapolates in time</source>
            <translation>Alle benutzten Bilder des Sensors liegen {} {}: Die Antwort extrapoliert in der Zeit</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>before</source>
            <translation>vor</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>after</source>
            <translation>nach</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>The error cannot be measured on this library: the answer has no interval</source>
            <translation>Der Fehler ist an dieser Bibliothek nicht messbar: Die Antwort hat kein Intervall</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>The dates that teach lie nearer to one another than the sensor's images to the date: the error may be larger than measured</source>
            <translation>Die Daten, von denen gelernt wird, liegen näher beieinander als die Bilder des Sensors am Datum: Der Fehler kann größer sein als gemessen</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>The weights {} were trained on this region itself, on images of {} of the dates that are held out: the error may be larger than measured</source>
            <translation>Die Gewichte {} wurden an diesem Gebiet selbst trainiert, an Bildern von {} der zurückgehaltenen Tage: Der Fehler kann größer sein als gemessen</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>Other sensors are to answer, but {}</source>
            <translation>Andere Sensoren sollen antworten, aber {}</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>none of them ({}) saw it near {}</source>
            <translation>keiner von ihnen ({}) sah es um {}</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>the library holds none</source>
            <translation>die Bibliothek hat keinen</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>Let {} answer from its own images, as --mode auto</source>
            <translation>Lassen Sie {} aus eigenen Bildern antworten, wie mit --mode auto</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>No scene of {} in the library has {} together</source>
            <translation>Keine Aufnahme von {} in der Bibliothek hat {} zusammen</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>Ask for them one by one, or name their files alike but for the band</source>
            <translation>Fragen Sie sie einzeln ab, oder benennen Sie ihre Dateien bis auf das Band gleich</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>The sample did not arrive in {} minutes</source>
            <translation>Das Beispiel kam in {} Minuten nicht an</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>Try again later</source>
            <translation>Versuchen Sie es später noch einmal</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>The sample cannot be downloaded: no connection to the package index</source>
            <translation>Das Beispiel kann nicht heruntergeladen werden: keine Verbindung zum Paketindex</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>The sample cannot be fetched: {}</source>
            <translation>Das Beispiel kann nicht geholt werden: {}</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>Connect to a network once; it is kept afterwards</source>
            <translation>Verbinden Sie sich einmal mit einem Netz; danach bleibt es erhalten</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>{} is stored as linear power on {}, else in dB: all of it was compared in dB</source>
            <translation>{} ist am {} als lineare Leistung gespeichert, sonst in dB: alles wurde in dB verglichen</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>The generator is not among the candidates: torch is not installed. {}</source>
            <translation>Der Generator ist nicht unter den Kandidaten: torch ist nicht installiert. {}</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>The generator is not among the candidates: it was given no time to train</source>
            <translation>Der Generator ist nicht unter den Kandidaten: Er bekam keine Zeit zu lernen</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>The kept generator {} was damaged and is trained anew</source>
            <translation>Der aufbewahrte Generator {} war beschädigt und wird neu trainiert</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>Memory ran out in training: {} patches at a time were used</source>
            <translation>Beim Training ging der Speicher aus: {} Ausschnitte auf einmal wurden genommen</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>The {} ran out of memory: tiles of {} pixels were used</source>
            <translation>Speicher ging aus ({}): Kacheln von {} Pixeln wurden genommen</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>The GPU failed in training ({}): the CPU went on</source>
            <translation>Die GPU fiel beim Training aus ({}): Die CPU machte weiter</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>The GPU failed ({}): the CPU went on</source>
            <translation>Die GPU fiel aus ({}): Die CPU machte weiter</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>Most of what is missing lies farther from what was seen than any part that is held out: the interval may be too narrow</source>
            <translation>Das meiste, was fehlt, liegt weiter vom Gesehenen entfernt als alles, was zurückgehalten wird: Das Intervall kann zu eng sein</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>Only {} dates teach, and tell little of how far others are missed: the interval may be too narrow</source>
            <translation>Nur {} Tage lehren und sagen wenig darüber, wie weit andere verfehlt werden: Das Intervall kann zu eng sein</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>Only one place teaches: the error is measured on its other dates, and may be larger here</source>
            <translation>Nur ein Ort lehrt: Der Fehler ist an seinen anderen Tagen gemessen und kann hier größer sein</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>Only {} other places teach: expect colours and coarse shapes, no detail</source>
            <translation>Nur {} andere Orte lehren: Erwarten Sie Farben und grobe Formen, keine Einzelheiten</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>Left out: {} files of the library that cannot be read, {} among them</source>
            <translation>Ausgelassen: {} Dateien der Bibliothek, die nicht gelesen werden können, darunter {}</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>The {} image of {} shows {}</source>
            <translation>Das Bild von {} vom {} zeigt {}</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>{} of the region is shown by no image and left empty</source>
            <translation>{} des Gebiets zeigt kein Bild; sie bleiben leer</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>{} of the region was not seen on {} and is left empty. {}</source>
            <translation>{} des Gebiets war am {} nicht zu sehen und bleibt leer. {}</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>Less than 0.1%</source>
            <translation>Weniger als 0,1 %</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>{} of the region is shown by no date of the window and left empty; widen it</source>
            <translation>{} des Gebiets zeigt kein Tag des Zeitfensters; sie bleiben leer; vergrößern Sie es</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>A preview: {}, by a simple estimator; ask for the whole answer before relying on it</source>
            <translation>Eine Vorschau: {}, mit einem einfachen Verfahren; verlangen Sie die ganze Antwort, bevor Sie sich darauf verlassen</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>A preview: {}; ask for the whole answer before relying on it</source>
            <translation>Eine Vorschau: {}; verlangen Sie die ganze Antwort, bevor Sie sich darauf verlassen</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>one pixel in {} x {}</source>
            <translation>ein Pixel von {} x {}</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>every pixel</source>
            <translation>jedes Pixel</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>reflectance</source>
            <translation>Reflexionsgrad</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>No clear image lies within {} of {}</source>
            <translation>Kein klares Bild liegt innerhalb von {} um {}</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>1 day</source>
            <translation>1 Tag</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>{} days</source>
            <translation>{} Tagen</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>Choose a date nearer to {}, or widen the window to {} days</source>
            <translation>Wählen Sie ein Datum näher am {}, oder vergrößern Sie das Zeitfenster auf {} Tage</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>Choose a date inside the library's, {} to {}</source>
            <translation>Wählen Sie ein Datum der Bibliothek, {} bis {}</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>Add images of other dates to the library</source>
            <translation>Fügen Sie der Bibliothek Bilder anderer Tage hinzu</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>{}; some of its files were left out: `revisit scenes` says why</source>
            <translation>{}; einige ihrer Dateien wurden ausgelassen: `revisit scenes` sagt, warum</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>{}, and no other sensor shows enough of it then ({})</source>
            <translation>{}, und kein anderer Sensor zeigt dann genug davon ({})</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>Draw the region where their images lie</source>
            <translation>Zeichnen Sie das Gebiet dort, wo deren Bilder liegen</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>{}, and the library holds no other sensor</source>
            <translation>{}, und die Bibliothek hat keinen anderen Sensor</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>{} is no method to generate with</source>
            <translation>Mit {} lässt sich nichts erzeugen</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>{} answers from other sensors alone</source>
            <translation>{} antwortet nur aus anderen Sensoren</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>{} has nothing to answer from</source>
            <translation>{} hat nichts, woraus es antworten könnte</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>{} has nothing to answer from: {}</source>
            <translation>{} hat nichts, woraus es antworten könnte: {}</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>{} has nothing to learn from: too little of the date was seen, and no other date is like it</source>
            <translation>{} hat nichts, woran es lernen könnte: Vom Tag wurde zu wenig gesehen, und kein anderer Tag ist wie er</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>Use the method {} or {}, widen the window, or add images to the library</source>
            <translation>Nehmen Sie die Methode {} oder {}, vergrößern Sie das Zeitfenster oder fügen Sie der Bibliothek Bilder hinzu</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>Choose from {}</source>
            <translation>Wählen Sie aus {}</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>Choose from {}, or auto</source>
            <translation>Wählen Sie aus {} oder auto</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>Use {}, or auto</source>
            <translation>Nehmen Sie {} oder auto</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>Use one of {}, or auto</source>
            <translation>Nehmen Sie eines von {} oder auto</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>Fewer than two of the dates that both sensors saw can be learned from</source>
            <translation>Aus weniger als zwei der Tage, die beide Sensoren sahen, lässt sich lernen</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>Add images of other dates or places that both show</source>
            <translation>Fügen Sie Bilder anderer Tage oder Orte hinzu, die beide zeigen</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>No image shows any of the missing pixels</source>
            <translation>Kein Bild zeigt eines der fehlenden Pixel</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>Widen the window, or add images of the region</source>
            <translation>Vergrößern Sie das Zeitfenster oder fügen Sie Bilder des Gebiets hinzu</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>Band {} of {} is {}</source>
            <translation>Band {} von {} ist {}</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>Use the band's common name instead</source>
            <translation>Nehmen Sie stattdessen den allgemeinen Namen des Bands</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>Networks need torch, which this engine does not have</source>
            <translation>Netze brauchen torch, das diese Rechenumgebung nicht hat</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>Install the part for networks in Revisit's settings, or `pip install -r requirements/deep.txt`</source>
            <translation>Installieren Sie den Teil für Netze in den Einstellungen von Revisit, oder `pip install -r requirements/deep.txt`</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>The weights {} do not exist</source>
            <translation>Die Gewichte {} gibt es nicht</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>Name another file, or none</source>
            <translation>Nennen Sie eine andere Datei, oder keine</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>The weights {} cannot be read: {}</source>
            <translation>Die Gewichte {} können nicht gelesen werden: {}</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>it is no safetensors file, or it is cut off</source>
            <translation>Das ist keine Safetensors-Datei, oder sie ist abgeschnitten</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>{} holds no generator of this version</source>
            <translation>{} enthält keinen Generator dieser Version</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>Train it again with `revisit train`, or leave it out</source>
            <translation>Trainieren Sie sie neu mit `revisit train`, oder lassen Sie sie weg</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>Measuring the error on held-out dates</source>
            <translation>Der Fehler wird an zurückgehaltenen Tagen gemessen</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>{} has images on other pixels that reach farther than this answer: name a region to have more</source>
            <translation>{} hat Bilder auf anderen Pixeln, die weiter reichen als diese Antwort: Geben Sie ein Gebiet an, um mehr zu erhalten</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>Images cover {} of the region: the answer ends where they end</source>
            <translation>Bilder decken {} des Gebiets ab: Die Antwort endet, wo sie enden</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>The image of {} has no mask, nor blue or green: clouds in it cannot be found</source>
            <translation>Das Bild vom {} hat weder Maske noch Blau oder Grün: Wolken darin sind nicht zu finden</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>{} images have no mask, nor blue or green: clouds in them cannot be found</source>
            <translation>{} Bilder haben weder Maske noch Blau oder Grün: Wolken darin sind nicht zu finden</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>It is a picture of 8 bits, whose numbers are no {}</source>
            <translation>Es ist ein 8-Bit-Bild, dessen Zahlen kein {} sind</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>Give the product's own bands, of 16 bits, or state the scale in the file, as with gdal_edit.py -scale</source>
            <translation>Geben Sie die 16-Bit-Bänder des Produkts, oder nennen Sie die Skala in der Datei, etwa mit gdal_edit.py -scale</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>It holds radar in whole numbers with a sign, and states no scale</source>
            <translation>Sie enthält Radar in ganzen Zahlen mit Vorzeichen und nennt keine Skala</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>State it in the file: for hundredths of a dB with gdal_edit.py -scale 0.01</source>
            <translation>Nennen Sie sie in der Datei: für Hundertstel dB mit gdal_edit.py -scale 0.01</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>The weights {} make {} from {}, not {} from {}</source>
            <translation>Die Gewichte {} erzeugen {} aus {}, nicht {} aus {}</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>Name weights that were trained for these, or none</source>
            <translation>Nennen Sie Gewichte, die dafür trainiert wurden, oder keine</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>There is no GPU to run on: {}</source>
            <translation>Es gibt keine GPU zum Rechnen: {}</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>Use the device auto or cpu</source>
            <translation>Nehmen Sie das Gerät auto oder cpu</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>The library holds no scene of {}</source>
            <translation>Die Bibliothek enthält keine Aufnahme von {}</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>Choose one that it holds ({}), or name weights that make it</source>
            <translation>Wählen Sie einen, den sie enthält ({}), oder nennen Sie Gewichte, die ihn erzeugen</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>{} saw the region, but no date was seen by {} too, so nothing can be learned</source>
            <translation>{} sah das Gebiet, aber keinen Tag sah auch {}: Es gibt nichts zu lernen</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>{} saw the region, but too few dates ({}) were seen by {} too, so nothing can be learned</source>
            <translation>{} sah das Gebiet, aber zu wenige Tage ({}) sah auch {}: Es gibt nichts zu lernen</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>Add images of other dates or places that both sensors show, or name weights that make it</source>
            <translation>Fügen Sie Bilder anderer Tage oder Orte hinzu, die beide Sensoren zeigen, oder nennen Sie Gewichte, die es erzeugen</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>{} is an index of a region that {} never saw</source>
            <translation>{} ist ein Index eines Gebiets, das {} nie sah</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>Ask for bands instead</source>
            <translation>Fragen Sie stattdessen nach Bändern</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>No scene of {} in the library has {}</source>
            <translation>Keine Aufnahme von {} in der Bibliothek hat {}</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>Choose from the bands that it has: {}</source>
            <translation>Wählen Sie aus den Bändern, die sie hat: {}</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>The region lies outside every image of this sensor in the library</source>
            <translation>Das Gebiet liegt außerhalb jedes Bildes dieses Sensors in der Bibliothek</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>Draw it inside the images' extent, or add a folder with images of this place</source>
            <translation>Zeichnen Sie es innerhalb der Bilder, oder fügen Sie einen Ordner mit Bildern dieses Ortes hinzu</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>The region has {} x {} pixels, more than {}</source>
            <translation>Das Gebiet hat {} x {} Pixel, mehr als {}</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>Draw a smaller one</source>
            <translation>Zeichnen Sie ein kleineres</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>The region is empty</source>
            <translation>Das Gebiet ist leer</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>Draw a larger one</source>
            <translation>Zeichnen Sie ein größeres</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>There is no image of {} on {}</source>
            <translation>Es gibt kein Bild von {} am {}</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>Choose a date that has one</source>
            <translation>Wählen Sie ein Datum, das eines hat</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>No scene can be found: {}: {}</source>
            <translation>Keine Aufnahme ist zu finden: {}: {}</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>{} (and {} more files)</source>
            <translation>{} (und {} weitere Dateien)</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>{} (and 1 more file)</source>
            <translation>{} (und 1 weitere Datei)</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>It is of Landsat Collection {}</source>
            <translation>Es ist aus Landsats Collection {}</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>It is a Landsat product of level {}: light at the top of the atmosphere</source>
            <translation>Es ist ein Landsat-Produkt der Stufe {}: Licht am Oberrand der Atmosphäre</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>It is a Landsat product of level 1 of before Collection 1: light at the top of the atmosphere</source>
            <translation>Es ist ein Landsat-Produkt der Stufe 1 von vor Collection 1: Licht am Oberrand der Atmosphäre</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>Download the Collection 2 Level 2 product (L2SP) from USGS</source>
            <translation>Laden Sie das Produkt der Collection 2, Level 2 (L2SP), vom USGS herunter</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>The QA_PIXEL file of {} is not beside it</source>
            <translation>Die Datei QA_PIXEL von {} liegt nicht daneben</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>Download it too: without it clouds are found only where they differ from other dates</source>
            <translation>Laden Sie sie auch herunter: Ohne sie werden Wolken nur gefunden, wo sie von anderen Tagen abweichen</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>It is a packed product</source>
            <translation>Es ist ein gepacktes Produkt</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>Unpack it into a folder of the library</source>
            <translation>Entpacken Sie es in einen Ordner der Bibliothek</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>It is empty</source>
            <translation>Sie ist leer</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>It is cut off</source>
            <translation>Sie ist abgeschnitten</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>Copy it again</source>
            <translation>Kopieren Sie sie noch einmal</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>It is not an image that can be read: {}</source>
            <translation>Sie ist kein Bild, das sich lesen lässt: {}</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>Copy it again; it may be cut off or another kind of file</source>
            <translation>Kopieren Sie sie noch einmal; vielleicht ist sie abgeschnitten oder von anderer Art</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>It is not a netCDF file that can be read: {}</source>
            <translation>Sie ist keine netCDF-Datei, die sich lesen lässt: {}</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>Copy it again; it may be cut off</source>
            <translation>Kopieren Sie sie noch einmal; vielleicht ist sie abgeschnitten</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>It cannot be read: {}</source>
            <translation>Sie lässt sich nicht lesen: {}</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>It may not be read</source>
            <translation>Sie darf nicht gelesen werden</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>Give yourself permission to read it</source>
            <translation>Geben Sie sich das Recht, sie zu lesen</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>It holds no file that Revisit reads</source>
            <translation>Darin ist keine Datei, die Revisit liest</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>Its name tells no sensor</source>
            <translation>Ihr Name nennt keinen Sensor</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>Its name tells no sensor and no date</source>
            <translation>Ihr Name nennt weder Sensor noch Datum</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>Its name tells no date, nor do its tags</source>
            <translation>Weder ihr Name noch ihre Metadaten nennen ein Datum</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>Neither its name nor its band descriptions tell a band of {}</source>
            <translation>Weder ihr Name noch ihre Bandbeschreibungen nennen ein Band von {}</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>Name it as &lt;sensor&gt;_&lt;band&gt;_&lt;YYYYMMDD&gt;.tif, for instance sentinel-2-l2a_B04_20190830.tif</source>
            <translation>Nennen Sie sie &lt;sensor&gt;_&lt;band&gt;_&lt;YYYYMMDD&gt;.tif, zum Beispiel sentinel-2-l2a_B04_20190830.tif</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>Put the day into its name as YYYYMMDD, or into the file, as with gdal_edit.py -mo datetime=2019-08-30</source>
            <translation>Schreiben Sie den Tag als YYYYMMDD in den Namen, oder in die Datei, etwa mit gdal_edit.py -mo datetime=2019-08-30</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>It has no place on Earth</source>
            <translation>Sie hat keinen Ort auf der Erde</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>Give it a CRS and a transform, as with gdal_translate -a_srs -a_ullr</source>
            <translation>Geben Sie ihr KBS und Transformation, etwa mit gdal_translate -a_srs -a_ullr</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>Its header states the scale {} and the offset {}</source>
            <translation>Ihr Kopf nennt die Skala {} und den Versatz {}</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>Correct them, as with gdal_edit.py -scale -offset</source>
            <translation>Berichtigen Sie sie, etwa mit gdal_edit.py -scale -offset</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>Layer {} is no file on this machine</source>
            <translation>Der Layer {} ist keine Datei auf diesem Rechner</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>Save it as a GeoTIFF</source>
            <translation>Speichern Sie ihn als GeoTIFF</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>There is no scene in {}</source>
            <translation>Es gibt keine Aufnahme in {}</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>{} does not exist</source>
            <translation>{} gibt es nicht</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>Name a folder with images, or one file</source>
            <translation>Nennen Sie einen Ordner mit Bildern oder eine Datei</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>The library has no image between {} and {}</source>
            <translation>Die Bibliothek hat kein Bild zwischen {} und {}</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>{} exists already</source>
            <translation>{} gibt es schon</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>{} holds another time-lapse</source>
            <translation>{} enthält einen anderen Zeitraffer</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>{} holds a time-lapse of other images, or of older ones</source>
            <translation>{} enthält einen Zeitraffer aus anderen oder älteren Bildern</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>The system lets Revisit open no more files</source>
            <translation>Das System lässt Revisit keine weiteren Dateien öffnen</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>Raise its limit, as with ulimit -n 1024, or close other programs</source>
            <translation>Die Grenze heben, etwa mit ulimit -n 1024, oder andere Programme schließen</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>Choose another folder; nothing is overwritten</source>
            <translation>Wählen Sie einen anderen Ordner; nichts wird überschrieben</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>{} cannot be written to: {}</source>
            <translation>In {} kann nicht geschrieben werden: {}</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>Choose another folder</source>
            <translation>Wählen Sie einen anderen Ordner</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>Choose a folder that you may write</source>
            <translation>Wählen Sie einen Ordner, in den Sie schreiben dürfen</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>{} holds other files</source>
            <translation>{} enthält andere Dateien</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>Choose a new or an empty folder</source>
            <translation>Wählen Sie einen neuen oder leeren Ordner</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>Installing the engine needs {} GB, and {} has {} GB free</source>
            <translation>Die Installation des Rechenkerns braucht {} GB, und {} hat {} GB frei</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>The disk is full</source>
            <translation>Die Platte ist voll</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>Free some space or choose a folder on another disk</source>
            <translation>Schaffen Sie Platz, oder wählen Sie einen Ordner auf einer anderen Platte</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>The packages cannot be downloaded: no connection to the package index</source>
            <translation>Die Pakete können nicht heruntergeladen werden: keine Verbindung zum Paketindex</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>Check the network and the proxy in QGIS's settings, or use a folder of wheels</source>
            <translation>Prüfen Sie das Netzwerk und den Proxy in den Einstellungen von QGIS, oder nehmen Sie einen Ordner mit Wheels</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>{} is not a working Python</source>
            <translation>{} ist kein funktionierendes Python</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>Choose another interpreter</source>
            <translation>Wählen Sie einen anderen Interpreter</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>The engine stopped (exit status {})</source>
            <translation>Der Rechenkern endete (Status {})</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>The engine stopped (exit status {}): {}</source>
            <translation>Der Rechenkern endete (Status {}): {}</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>The system ended the engine, as it does where memory runs out</source>
            <translation>Das System hat den Rechenkern beendet, wie es das tut, wo der Arbeitsspeicher nicht reicht</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>Choose a smaller region or close other programs, and try again: a new one starts</source>
            <translation>Wählen Sie ein kleineres Gebiet oder schließen Sie andere Programme, und versuchen Sie es noch einmal: Ein neuer startet</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>Try again, a new one starts; its log is {}</source>
            <translation>Versuchen Sie es noch einmal, ein neuer startet; sein Protokoll ist {}</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>Cancelled</source>
            <translation>Abgebrochen</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>Nothing was written</source>
            <translation>Nichts wurde geschrieben</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>torch is not installed</source>
            <translation>torch ist nicht installiert</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>the installed torch is a CPU build</source>
            <translation>das installierte torch ist für CPUs gebaut</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>it was asked for</source>
            <translation>so war es gewünscht</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>it is there and works</source>
            <translation>sie ist da und funktioniert</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>torch finds no NVIDIA GPU with a working driver</source>
            <translation>torch findet keine NVIDIA-GPU mit funktionierendem Treiber</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>the installed torch is built without CUDA</source>
            <translation>das installierte torch ist ohne CUDA gebaut</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>the GPU fails: {}</source>
            <translation>die GPU fällt aus: {}</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>the GPU computes wrong numbers</source>
            <translation>die GPU rechnet falsch</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>no network takes part</source>
            <translation>kein Netz nimmt teil</translation>
        </message>
        <message>
            <location filename="../../resources/sensors.json" />
            <source>natural colour</source>
            <translation>Echtfarben</translation>
        </message>
        <message>
            <location filename="../../resources/sensors.json" />
            <source>false colour (infrared)</source>
            <translation>Falschfarben (Infrarot)</translation>
        </message>
        <message>
            <location filename="../../the catalogue of indices" />
            <source>burn</source>
            <translation>Brand</translation>
        </message>
        <message>
            <location filename="../../the catalogue of indices" />
            <source>clouds</source>
            <translation>Wolken</translation>
        </message>
        <message>
            <location filename="../../the catalogue of indices" />
            <source>kernel</source>
            <translation>Kernel</translation>
        </message>
        <message>
            <location filename="../../the catalogue of indices" />
            <source>radar</source>
            <translation>Radar</translation>
        </message>
        <message>
            <location filename="../../the catalogue of indices" />
            <source>snow</source>
            <translation>Schnee</translation>
        </message>
        <message>
            <location filename="../../the catalogue of indices" />
            <source>soil</source>
            <translation>Boden</translation>
        </message>
        <message>
            <location filename="../../the catalogue of indices" />
            <source>urban</source>
            <translation>Stadt</translation>
        </message>
        <message>
            <location filename="../../the catalogue of indices" />
            <source>vegetation</source>
            <translation>Vegetation</translation>
        </message>
        <message>
            <location filename="../../the catalogue of indices" />
            <source>water</source>
            <translation>Wasser</translation>
        </message>
        <message>
            <location filename="../../core/product/made_from.py" />
            <source>the nearest image, as it is</source>
            <translation>das nächste Bild, wie es ist</translation>
        </message>
        <message>
            <location filename="../../core/product/made_from.py" />
            <source>a line between the nearest images before and after</source>
            <translation>eine Gerade zwischen den nächsten Bildern davor und danach</translation>
        </message>
        <message>
            <location filename="../../core/product/made_from.py" />
            <source>that line, moved to the level of the part seen</source>
            <translation>diese Gerade, auf das Niveau des gesehenen Teils verschoben</translation>
        </message>
        <message>
            <location filename="../../core/product/made_from.py" />
            <source>each pixel's curve over the years</source>
            <translation>die Kurve jedes Pixels über die Jahre</translation>
        </message>
        <message>
            <location filename="../../core/product/made_from.py" />
            <source>that curve, and what near dates depart from it</source>
            <translation>diese Kurve und was nahe Tage von ihr abweichen</translation>
        </message>
        <message>
            <location filename="../../core/product/made_from.py" />
            <source>a regression on the other dates</source>
            <translation>eine Regression auf die anderen Tage</translation>
        </message>
        <message>
            <location filename="../../core/product/made_from.py" />
            <source>the regression, and its misses carried in from the rim</source>
            <translation>die Regression und ihre Fehler, vom Rand hineingetragen</translation>
        </message>
        <message>
            <location filename="../../core/product/made_from.py" />
            <source>the regression, and trees on what it misses</source>
            <translation>die Regression und Bäume auf das, was sie verfehlt</translation>
        </message>
        <message>
            <location filename="../../core/product/made_from.py" />
            <source>the regression, and a Gaussian process on what it misses</source>
            <translation>die Regression und ein Gauß-Prozess auf das, was sie verfehlt</translation>
        </message>
        <message>
            <location filename="../../core/product/made_from.py" />
            <source>regression, trees, and misses carried in from the rim</source>
            <translation>Regression, Bäume und Fehler, vom Rand hineingetragen</translation>
        </message>
        <message>
            <location filename="../../core/product/made_from.py" />
            <source>Whittaker's smoother in time</source>
            <translation>Whittakers Glätter in der Zeit</translation>
        </message>
        <message>
            <location filename="../../core/product/made_from.py" />
            <source>boosted trees on the other dates</source>
            <translation>geboostete Bäume auf die anderen Tage</translation>
        </message>
        <message>
            <location filename="../../core/product/made_from.py" />
            <source>a small neural network on the other dates</source>
            <translation>ein kleines neuronales Netz auf die anderen Tage</translation>
        </message>
        <message>
            <location filename="../../core/product/made_from.py" />
            <source>the sensor's own nearest image</source>
            <translation>das nächste Bild des Sensors selbst</translation>
        </message>
        <message>
            <location filename="../../core/product/made_from.py" />
            <source>a line between its own images before and after</source>
            <translation>eine Gerade zwischen seinen eigenen Bildern davor und danach</translation>
        </message>
        <message>
            <location filename="../../core/product/made_from.py" />
            <source>the average of its own images</source>
            <translation>das Mittel seiner eigenen Bilder</translation>
        </message>
        <message>
            <location filename="../../core/product/made_from.py" />
            <source>the annual wave through its own images</source>
            <translation>die Jahreswelle durch seine eigenen Bilder</translation>
        </message>
        <message>
            <location filename="../../core/product/made_from.py" />
            <source>season, level of the day, other sensors and each pixel's own course, weighed by kriging</source>
            <translation>Jahreszeit, Niveau des Tages, andere Sensoren und der eigene Verlauf jedes Pixels, durch Kriging gewichtet</translation>
        </message>
        <message>
            <location filename="../../core/product/made_from.py" />
            <source>a regression on the other sensors, pixel by pixel</source>
            <translation>eine Regression auf die anderen Sensoren, Pixel für Pixel</translation>
        </message>
        <message>
            <location filename="../../core/product/made_from.py" />
            <source>boosted trees on the other sensors, pixel by pixel</source>
            <translation>geboostete Bäume auf die anderen Sensoren, Pixel für Pixel</translation>
        </message>
        <message>
            <location filename="../../core/product/made_from.py" />
            <source>a generator (SPADE network) on the other sensors, from the average on</source>
            <translation>ein Generator (SPADE-Netz) auf die anderen Sensoren, vom Mittel aus</translation>
        </message>
        <message>
            <location filename="../../core/product/made_from.py" />
            <source>the same generator, from the annual wave on</source>
            <translation>derselbe Generator, von der Jahreswelle aus</translation>
        </message>
        <message>
            <location filename="../../core/product/made_from.py" />
            <source>the mean of those that learn from the other sensors</source>
            <translation>das Mittel derer, die von den anderen Sensoren lernen</translation>
        </message>
        <message>
            <location filename="../../core/product/made_from.py" />
            <source>the season's light, level of the day, other sensors and each pixel's own course, weighed by kriging</source>
            <translation>das Licht der Jahreszeit, Niveau des Tages, andere Sensoren und der eigene Verlauf jedes Pixels, durch Kriging gewichtet</translation>
        </message>
    </context>
</TS>
