<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
    <context>
        <name>Revisit</name>
        <message>
            <location filename="../../plugin.py" />
            <source>Revisit: any place, sensor, band and date</source>
            <translation>Revisit : n'importe quel lieu, capteur, bande et date</translation>
        </message>
        <message>
            <location filename="../../plugin.py" />
            <source>Revisit</source>
            <translation>Revisit</translation>
        </message>
        <message>
            <location filename="../../plugin.py" />
            <source>Revisit's help</source>
            <translation>Aide de Revisit</translation>
        </message>
        <message>
            <location filename="../../ui/again.py" />
            <source>An answer is being made. Wait for it, or cancel it, and run again then.</source>
            <translation>Une réponse est en cours de calcul. Attendez-la ou annulez-la, puis relancez.</translation>
        </message>
        <message>
            <location filename="../../ui/again.py" />
            <source>Nobody remembers this answer's library. Open it, and run again then.</source>
            <translation>La bibliothèque de cette réponse n'est pas connue. Ouvrez-la, puis relancez.</translation>
        </message>
        <message>
            <location filename="../../ui/again.py" />
            <source>The form holds the answer's query. Change what you like, then enhance.</source>
            <translation>Le formulaire contient la requête de la réponse. Changez ce que vous voulez, puis appuyez sur « Compléter ».</translation>
        </message>
        <message>
            <location filename="../../ui/again.py" />
            <source>What hid a part of a date is not there any more: {}</source>
            <translation>Ce qui cachait une partie d’une date n’est plus là : {}</translation>
        </message>
        <message>
            <location filename="../../ui/again.py" />
            <source>The library that is open has no scenes of {}. Open the answer's own.</source>
            <translation>La bibliothèque ouverte n'a pas de scènes de {}. Ouvrez celle de la réponse.</translation>
        </message>
        <message>
            <location filename="../../ui/algorithms/base.py" />
            <source>Folder of the answer</source>
            <translation>Dossier de la réponse</translation>
        </message>
        <message>
            <location filename="../../ui/algorithms/base.py" />
            <source>{} cannot be written: {}. Choose another file.</source>
            <translation>{} ne peut pas être écrit : {}. Choisissez un autre fichier.</translation>
        </message>
        <message>
            <location filename="../../ui/algorithms/enhance.py" />
            <source>Enhance: image of a date</source>
            <translation>Compléter : image d'une date</translation>
        </message>
        <message>
            <location filename="../../ui/algorithms/enhance.py" />
            <source>Answers a query: what would this sensor have shown of this region, in these bands, on this date? What was seen that day passes through unchanged; the rest is made from the clear images around it, by the method that is best on held-out pixels. The folder holds the image, its interval, where each pixel comes from, and the report; it is what the export algorithms take.</source>
            <translation>Répond à une requête : qu'aurait montré ce capteur de cette région, dans ces bandes, à cette date ? Ce qui a été vu ce jour-là reste inchangé ; le reste est fait à partir des images claires qui l'entourent, par la méthode la meilleure sur des pixels mis de côté. Le dossier contient l'image, son intervalle, l'origine de chaque pixel et le rapport ; c'est lui que demandent les algorithmes d'export.</translation>
        </message>
        <message>
            <location filename="../../ui/algorithms/enhance.py" />
            <source>Image</source>
            <translation>Image</translation>
        </message>
        <message>
            <location filename="../../ui/algorithms/enhance.py" />
            <source>Interval</source>
            <translation>Intervalle</translation>
        </message>
        <message>
            <location filename="../../ui/algorithms/enhance.py" />
            <source>Provenance</source>
            <translation>Provenance</translation>
        </message>
        <message>
            <location filename="../../ui/algorithms/enhance.py" />
            <source>Report</source>
            <translation>Rapport</translation>
        </message>
        <message>
            <location filename="../../ui/algorithms/enhance.py" />
            <source>Method that answered</source>
            <translation>Méthode de la réponse</translation>
        </message>
        <message>
            <location filename="../../ui/algorithms/enhance.py" />
            <source>Hold-out error</source>
            <translation>Erreur (mis de côté)</translation>
        </message>
        <message>
            <location filename="../../ui/algorithms/evaluate.py" />
            <source>Evaluate on a library</source>
            <translation>Évaluer sur une bibliothèque</translation>
        </message>
        <message>
            <location filename="../../ui/algorithms/evaluate.py" />
            <source>Measures on your own images how good the answers are: hides what is known, answers, and compares with the truth and with simple answers. holes: clouds of another date are laid over each clear date. missing: whole dates are hidden. inter: a whole season of the sensor is hidden, and other sensors answer. Takes minutes.</source>
            <translation>Mesure sur vos propres images la qualité des réponses : cache ce qui est connu, répond, et compare avec la vérité et avec des réponses simples. holes : les nuages d'une autre date sont posés sur chaque date claire. missing : des dates entières sont cachées. inter : toute une saison du capteur est cachée, et d'autres capteurs répondent. Prend des minutes.</translation>
        </message>
        <message>
            <location filename="../../ui/algorithms/evaluate.py" />
            <source>Protocol</source>
            <translation>Protocole</translation>
        </message>
        <message>
            <location filename="../../ui/algorithms/evaluate.py" />
            <source>Figures</source>
            <translation>Chiffres</translation>
        </message>
        <message>
            <location filename="../../ui/algorithms/evaluate.py" />
            <source>JSON files (*.json)</source>
            <translation>Fichiers JSON (*.json)</translation>
        </message>
        <message>
            <location filename="../../ui/algorithms/evaluate.py" />
            <source>Number of cases</source>
            <translation>Nombre de cas</translation>
        </message>
        <message>
            <location filename="../../ui/algorithms/export.py" />
            <source>LOOK is not JSON: {}. Leave it out.</source>
            <translation>LOOK n'est pas du JSON : {}. Omettez-le.</translation>
        </message>
        <message>
            <location filename="../../ui/algorithms/export.py" />
            <source>Export an answer</source>
            <translation>Exporter une réponse</translation>
        </message>
        <message>
            <location filename="../../ui/algorithms/export.py" />
            <source>Writes an answer as one file. cog: GeoTIFF, byte for byte. gpkg: GeoPackage. mbtiles: tiles for phones and web maps. png: picture with world file. pdf: map with title, legend, scale bar and what made it. That the image is synthetic is said in each.</source>
            <translation>Écrit une réponse dans un seul fichier. cog : GeoTIFF, octet pour octet. gpkg : GeoPackage. mbtiles : tuiles pour téléphones et cartes web. png : image avec fichier world. pdf : carte avec titre, légende, échelle et ce dont elle est faite. Chacun dit que l'image est synthétique.</translation>
        </message>
        <message>
            <location filename="../../ui/algorithms/export.py" />
            <source>Format</source>
            <translation>Format</translation>
        </message>
        <message>
            <location filename="../../ui/algorithms/export.py" />
            <source>File</source>
            <translation>Fichier</translation>
        </message>
        <message>
            <location filename="../../ui/algorithms/export.py" />
            <source>Export an answer for QField</source>
            <translation>Exporter une réponse pour QField</translation>
        </message>
        <message>
            <location filename="../../ui/algorithms/export.py" />
            <source>Writes a folder to copy onto a device with QField: a project with the answer and its sources, and a point layer with a form to confirm or reject what the image shows. “Bring notes back” reads what was noted.</source>
            <translation>Écrit un dossier à copier sur un appareil avec QField : un projet avec la réponse et ses sources, et une couche de points avec un formulaire pour confirmer ou rejeter ce que montre l'image. « Rapporter les notes » lit ce qui a été noté.</translation>
        </message>
        <message>
            <location filename="../../ui/algorithms/export.py" />
            <source>Folder</source>
            <translation>Dossier</translation>
        </message>
        <message>
            <location filename="../../ui/algorithms/export.py" />
            <source>Project</source>
            <translation>Projet</translation>
        </message>
        <message>
            <location filename="../../ui/algorithms/export.py" />
            <source>How it is drawn, as JSON</source>
            <translation>Comment elle est dessinée, en JSON</translation>
        </message>
        <message>
            <location filename="../../ui/algorithms/observations.py" />
            <source>Bring notes back</source>
            <translation>Rapporter les notes</translation>
        </message>
        <message>
            <location filename="../../ui/algorithms/observations.py" />
            <source>Reads what was noted in a folder that was exported for QField and copied back from the device: writes the notes and photos into the answer, and into its report how often the image was confirmed or rejected, by where the pixel comes from. Notes that come again are replaced, others stay.</source>
            <translation>Lit ce qui a été noté dans un dossier exporté pour QField et recopié de l'appareil : écrit les notes et les photos dans la réponse et, dans son rapport, combien de fois l'image a été confirmée ou rejetée, selon l'origine du pixel. Les notes qui reviennent sont remplacées, les autres restent.</translation>
        </message>
        <message>
            <location filename="../../ui/algorithms/observations.py" />
            <source>Folder that came back from the field</source>
            <translation>Dossier revenu du terrain</translation>
        </message>
        <message>
            <location filename="../../ui/algorithms/observations.py" />
            <source>Notes</source>
            <translation>Notes</translation>
        </message>
        <message>
            <location filename="../../ui/algorithms/observations.py" />
            <source>Number of notes</source>
            <translation>Nombre de notes</translation>
        </message>
        <message>
            <location filename="../../ui/algorithms/observations.py" />
            <source>Confirmed</source>
            <translation>Confirmées</translation>
        </message>
        <message>
            <location filename="../../ui/algorithms/observations.py" />
            <source>Rejected</source>
            <translation>Rejetées</translation>
        </message>
        <message>
            <location filename="../../ui/algorithms/plan.py" />
            <source>Plan an answer</source>
            <translation>Planifier une réponse</translation>
        </message>
        <message>
            <location filename="../../ui/algorithms/plan.py" />
            <source>Says how a query would be answered, and why: which dates are the inputs, what it learns from, which methods compete, and the error to expect. Nothing is trained or written.</source>
            <translation>Dit comment une requête serait traitée et pourquoi : quelles dates sont les entrées, de quoi on apprend, quelles méthodes concourent, et l'erreur à attendre. Rien n'est entraîné ni écrit.</translation>
        </message>
        <message>
            <location filename="../../ui/algorithms/plan.py" />
            <source>Plan</source>
            <translation>Plan</translation>
        </message>
        <message>
            <location filename="../../ui/algorithms/plan.py" />
            <source>Mode</source>
            <translation>Mode</translation>
        </message>
        <message>
            <location filename="../../ui/algorithms/plan.py" />
            <source>Expected error</source>
            <translation>Erreur attendue</translation>
        </message>
        <message>
            <location filename="../../ui/algorithms/query.py" />
            <source>Library: folder of images, cube or catalogue</source>
            <translation>Bibliothèque : dossier d'images, cube ou catalogue</translation>
        </message>
        <message>
            <location filename="../../ui/algorithms/query.py" />
            <source>A folder; the path of one netCDF cube or of a catalog.json is understood too.</source>
            <translation>Un dossier ; le chemin d'un cube netCDF ou d'un catalog.json est aussi compris.</translation>
        </message>
        <message>
            <location filename="../../ui/algorithms/query.py" />
            <source>Sensor</source>
            <translation>Capteur</translation>
        </message>
        <message>
            <location filename="../../ui/algorithms/query.py" />
            <source>Bands, separated by commas</source>
            <translation>Bandes, séparées par des virgules</translation>
        </message>
        <message>
            <location filename="../../ui/algorithms/query.py" />
            <source>Date</source>
            <translation>Date</translation>
        </message>
        <message>
            <location filename="../../ui/algorithms/query.py" />
            <source>Region (all of the library if empty)</source>
            <translation>Région (toute la bibliothèque si vide)</translation>
        </message>
        <message>
            <location filename="../../ui/algorithms/query.py" />
            <source>Window: inputs lie within so many days</source>
            <translation>Fenêtre : les entrées sont à tant de jours au plus</translation>
        </message>
        <message>
            <location filename="../../ui/algorithms/query.py" />
            <source>Made from (intra: the sensor's own images; inter: others')</source>
            <translation>Fait à partir de (intra : images du capteur même ; inter : d'autres)</translation>
        </message>
        <message>
            <location filename="../../ui/algorithms/query.py" />
            <source>Tolerance of the training search, days (10 if empty)</source>
            <translation>Tolérance de la recherche de données d'apprentissage, jours (10 si vide)</translation>
        </message>
        <message>
            <location filename="../../ui/algorithms/query.py" />
            <source>Training of networks, seconds (120 if empty; 0: no network takes part)</source>
            <translation>Entraînement des réseaux, secondes (120 si vide ; 0 : aucun réseau ne participe)</translation>
        </message>
        <message>
            <location filename="../../ui/algorithms/query.py" />
            <source>Training, seconds</source>
            <translation>Entraînement, secondes</translation>
        </message>
        <message>
            <location filename="../../ui/algorithms/query.py" />
            <source>Device that networks run on</source>
            <translation>Appareil sur lequel tournent les réseaux</translation>
        </message>
        <message>
            <location filename="../../ui/algorithms/query.py" />
            <source>Method (auto: the best on held-out pixels)</source>
            <translation>Méthode (auto : la meilleure sur les pixels mis de côté)</translation>
        </message>
        <message>
            <location filename="../../ui/algorithms/query.py" />
            <source>Weights that networks start from, as “Train weights” makes them</source>
            <translation>Poids dont partent les réseaux, tels que « Entraîner des poids » les produit</translation>
        </message>
        <message>
            <location filename="../../ui/algorithms/scenes.py" />
            <source>List scenes</source>
            <translation>Lister les scènes</translation>
        </message>
        <message>
            <location filename="../../ui/algorithms/scenes.py" />
            <source>Lists the scenes of a library: a folder of images, a netCDF cube or a STAC catalogue. For each scene: its sensor, date, bands and files; what was guessed and what could not be read is said.</source>
            <translation>Liste les scènes d'une bibliothèque : un dossier d'images, un cube netCDF ou un catalogue STAC. Pour chaque scène : capteur, date, bandes et fichiers ; ce qui a été deviné et ce qui n'a pas pu être lu est dit.</translation>
        </message>
        <message>
            <location filename="../../ui/algorithms/scenes.py" />
            <source>From</source>
            <translation>Du</translation>
        </message>
        <message>
            <location filename="../../ui/algorithms/scenes.py" />
            <source>To</source>
            <translation>Au</translation>
        </message>
        <message>
            <location filename="../../ui/algorithms/scenes.py" />
            <source>Scenes</source>
            <translation>Scènes</translation>
        </message>
        <message>
            <location filename="../../ui/algorithms/scenes.py" />
            <source>Number of scenes</source>
            <translation>Nombre de scènes</translation>
        </message>
        <message>
            <location filename="../../ui/algorithms/scenes.py" />
            <source>{}: {} scenes, {} to {}</source>
            <translation>{} : {} scènes, du {} au {}</translation>
        </message>
        <message>
            <location filename="../../ui/algorithms/timelapse.py" />
            <source>Time-lapse</source>
            <translation>Série animée</translation>
        </message>
        <message>
            <location filename="../../ui/algorithms/timelapse.py" />
            <source>Answers the same query for a range of dates: each date on which the sensor took an image, with its gaps filled, or one date every so many days. Writes a folder with one answer a date and an animation. If it is cancelled, what is finished stays, and the same run into the same folder goes on from there.</source>
            <translation>Répond à la même requête pour une période : chaque date où le capteur a pris une image, ses trous comblés, ou une date tous les tant de jours. Écrit un dossier avec une réponse par date et une animation. En cas d'annulation, ce qui est fini reste, et la même exécution dans le même dossier reprend à cet endroit.</translation>
        </message>
        <message>
            <location filename="../../ui/algorithms/timelapse.py" />
            <source>Each date with an image, its gaps filled</source>
            <translation>Chaque date avec une image, ses trous comblés</translation>
        </message>
        <message>
            <location filename="../../ui/algorithms/timelapse.py" />
            <source>Otherwise: days from one date to the next</source>
            <translation>Sinon : jours d'une date à la suivante</translation>
        </message>
        <message>
            <location filename="../../ui/algorithms/timelapse.py" />
            <source>Folder of the answers</source>
            <translation>Dossier des réponses</translation>
        </message>
        <message>
            <location filename="../../ui/algorithms/timelapse.py" />
            <source>Animation</source>
            <translation>Animation</translation>
        </message>
        <message>
            <location filename="../../ui/algorithms/timelapse.py" />
            <source>Number of answers</source>
            <translation>Nombre de réponses</translation>
        </message>
        <message>
            <location filename="../../ui/algorithms/train.py" />
            <source>Train weights</source>
            <translation>Entraîner des poids</translation>
        </message>
        <message>
            <location filename="../../ui/algorithms/train.py" />
            <source>Trains a generator on every place of a library that two sensors saw: it learns to make the bands of one from the images of the other. The dock and the other algorithms start networks from the weights that are written, or answer with them where nothing else teaches. With three places or more, one is held out, and the error there is said. Networks must be installed; longer training on more places gives better weights.</source>
            <translation>Entraîne un générateur sur chaque lieu d’une bibliothèque que deux capteurs ont vu : il apprend à produire les bandes de l’un à partir des images de l’autre. Le panneau et les autres algorithmes font partir les réseaux des poids écrits, ou répondent avec eux là où rien d’autre n’enseigne. À partir de trois lieux, l’un est mis de côté et l’erreur y est indiquée. Les réseaux doivent être installés ; un entraînement plus long sur plus de lieux donne de meilleurs poids.</translation>
        </message>
        <message>
            <location filename="../../ui/algorithms/train.py" />
            <source>Made from (most dates if empty)</source>
            <translation>Produit à partir de (vide : le plus de dates)</translation>
        </message>
        <message>
            <location filename="../../ui/algorithms/train.py" />
            <source>Weights</source>
            <translation>Poids</translation>
        </message>
        <message>
            <location filename="../../ui/algorithms/train.py" />
            <source>Weights (*.safetensors)</source>
            <translation>Poids (*.safetensors)</translation>
        </message>
        <message>
            <location filename="../../ui/algorithms/train.py" />
            <source>Number of dates</source>
            <translation>Nombre de dates</translation>
        </message>
        <message>
            <location filename="../../ui/algorithms/train.py" />
            <source>Number of places</source>
            <translation>Nombre de lieux</translation>
        </message>
        <message>
            <location filename="../../ui/algorithms/train.py" />
            <source>Error at a place that was held out</source>
            <translation>Erreur en un lieu mis de côté</translation>
        </message>
        <message>
            <location filename="../../ui/algorithms/train.py" />
            <source>Learned from {} dates at {} places, in {} steps.</source>
            <translation>Appris sur {} dates en {} lieux, en {} étapes.</translation>
        </message>
        <message>
            <location filename="../../ui/algorithms/train.py" />
            <source>At the place that was held out, its error (RMSE) is {}; that of what it departs from is {}.</source>
            <translation>Au lieu mis de côté, son erreur (RMSE) est de {} ; celle de ce dont il part est de {}.</translation>
        </message>
        <message>
            <location filename="../../ui/answer.py" />
            <source>as observed</source>
            <translation>comme observé</translation>
        </message>
        <message>
            <location filename="../../ui/answer.py" />
            <source>input</source>
            <translation>entrée</translation>
        </message>
        <message>
            <location filename="../../ui/answer.py" />
            <source>The engine's answer cannot be read: {!r}</source>
            <translation>La réponse du moteur est illisible : {!r}</translation>
        </message>
        <message>
            <location filename="../../ui/answer.py" />
            <source>Update the engine in Revisit's settings</source>
            <translation>Mettez le moteur à jour dans les paramètres de Revisit</translation>
        </message>
        <message>
            <location filename="../../ui/answer.py" />
            <source>The engine names {}, which does not exist</source>
            <translation>Le moteur nomme {}, qui n'existe pas</translation>
        </message>
        <message>
            <location filename="../../ui/answer.py" />
            <source>Try again</source>
            <translation>Réessayez</translation>
        </message>
        <message>
            <location filename="../../ui/answer.py" />
            <source>{} holds no answer that can be read</source>
            <translation>{} ne contient aucune réponse lisible</translation>
        </message>
        <message>
            <location filename="../../ui/answer.py" />
            <source>Choose the folder of an answer</source>
            <translation>Choisir le dossier d'une réponse</translation>
        </message>
        <message>
            <location filename="../../ui/answer.py" />
            <source>{} interval ±{}</source>
            <translation>Intervalle à {} ±{}</translation>
        </message>
        <message>
            <location filename="../../ui/answer.py" />
            <source>synthetic</source>
            <translation>synthétique</translation>
        </message>
        <message>
            <location filename="../../ui/answer.py" />
            <source>observed</source>
            <translation>observé</translation>
        </message>
        <message>
            <location filename="../../ui/answer.py" />
            <source>as observed, nothing was made</source>
            <translation>comme observé, rien n'a été calculé</translation>
        </message>
        <message>
            <location filename="../../ui/answer.py" />
            <source>error not measured</source>
            <translation>erreur non mesurée</translation>
        </message>
        <message>
            <location filename="../../ui/answer.py" />
            <source>RMSE {}</source>
            <translation>RMSE : {}</translation>
        </message>
        <message>
            <location filename="../../ui/answer.py" />
            <source>In the map: {}, generated from {}.</source>
            <translation>Sur la carte : {}, générée à partir de {}.</translation>
        </message>
        <message>
            <location filename="../../ui/answer.py" />
            <source>In the map: {}, from the sensor's own images, the better guide.</source>
            <translation>Sur la carte : {}, à partir des images du capteur lui-même, meilleur guide.</translation>
        </message>
        <message>
            <location filename="../../ui/answer.py" />
            <source>In the map: {}.</source>
            <translation>Sur la carte : {}.</translation>
        </message>
        <message>
            <location filename="../../ui/band_picker.py" />
            <source>Bands</source>
            <translation>Bandes</translation>
        </message>
        <message>
            <location filename="../../ui/band_picker.py" />
            <source>Choose the bands one by one, or a spectral index</source>
            <translation>Choisir les bandes une par une, ou un indice spectral</translation>
        </message>
        <message>
            <location filename="../../ui/band_picker.py" />
            <source>All bands ({})</source>
            <translation>Toutes les bandes ({})</translation>
        </message>
        <message>
            <location filename="../../ui/band_picker.py" />
            <source>Index: {}</source>
            <translation>Indice : {}</translation>
        </message>
        <message>
            <location filename="../../ui/catalogue.py" />
            <source>The engine's list of scenes cannot be read: {!r}</source>
            <translation>La liste des scènes du moteur est illisible : {!r}</translation>
        </message>
        <message>
            <location filename="../../ui/compare.py" />
            <source>The comparison has ended, because one of its layers was removed.</source>
            <translation>La comparaison est terminée, car l'une de ses couches a été supprimée.</translation>
        </message>
        <message>
            <location filename="../../ui/compare_bar.py" />
            <source>Comparison</source>
            <translation>Comparaison</translation>
        </message>
        <message>
            <location filename="../../ui/compare_bar.py" />
            <source>The image that the answer is compared with</source>
            <translation>L'image à laquelle la réponse est comparée</translation>
        </message>
        <message>
            <location filename="../../ui/compare_bar.py" />
            <source>Line across instead of upright</source>
            <translation>Ligne en travers au lieu de debout</translation>
        </message>
        <message>
            <location filename="../../ui/compare_bar.py" />
            <source>Change by itself (Space changes by hand)</source>
            <translation>Alterner tout seul (Espace alterne à la main)</translation>
        </message>
        <message>
            <location filename="../../ui/compare_bar.py" />
            <source> s</source>
            <translation> s</translation>
        </message>
        <message>
            <location filename="../../ui/compare_bar.py" />
            <source>How long each image is shown</source>
            <translation>Durée d'affichage de chaque image</translation>
        </message>
        <message>
            <location filename="../../ui/compare_bar.py" />
            <source>Change</source>
            <translation>Alterner</translation>
        </message>
        <message>
            <location filename="../../ui/compare_bar.py" />
            <source>Show the other image (Space)</source>
            <translation>Montrer l'autre image (Espace)</translation>
        </message>
        <message>
            <location filename="../../ui/compare_bar.py" />
            <source>End the comparison (Esc)</source>
            <translation>Terminer la comparaison (Échap)</translation>
        </message>
        <message>
            <location filename="../../ui/compare_difference.py" />
            <source>The engine's difference cannot be read: {!r}</source>
            <translation>La différence du moteur est illisible : {!r}</translation>
        </message>
        <message>
            <location filename="../../ui/compare_difference.py" />
            <source>The answer is not in this project any more</source>
            <translation>La réponse n'est plus dans ce projet</translation>
        </message>
        <message>
            <location filename="../../ui/compare_difference.py" />
            <source>Show it in the map, then compare</source>
            <translation>Montrez-la sur la carte, puis comparez</translation>
        </message>
        <message>
            <location filename="../../ui/compare_difference.py" />
            <source>Difference to {}, {}</source>
            <translation>Différence avec {}, {}</translation>
        </message>
        <message>
            <location filename="../../ui/compare_difference.py" />
            <source>{} cannot be opened as a raster</source>
            <translation>{} ne peut pas être ouvert comme raster</translation>
        </message>
        <message>
            <location filename="../../ui/compare_difference.py" />
            <source>Delete it, and compare again</source>
            <translation>Supprimez-la, et comparez de nouveau</translation>
        </message>
        <message>
            <location filename="../../ui/compare_difference.py" />
            <source>{}: answer minus {}, mean {}, RMSE {} over {} common pixels.</source>
            <translation>{} : réponse moins {}, moyenne {}, RMSE {} sur {} pixels communs.</translation>
        </message>
        <message>
            <location filename="../../ui/compare_difference.py" />
            <source>Clouds of {} count too: {} of the region was not clear.</source>
            <translation>Les nuages du {} comptent aussi : {} de la région n'était pas dégagé.</translation>
        </message>
        <message>
            <location filename="../../ui/compare_handle.py" />
            <source>Line between the two images; arrow keys move it, Escape ends the comparison</source>
            <translation>Ligne entre les deux images ; les flèches la déplacent, Échap termine la comparaison</translation>
        </message>
        <message>
            <location filename="../../ui/compare_handle.py" />
            <source>Drag, or press the arrow keys (Shift: fine steps); Esc ends the comparison</source>
            <translation>Glissez, ou appuyez sur les flèches (Maj : pas fins) ; Échap termine la comparaison</translation>
        </message>
        <message>
            <location filename="../../ui/compare_modes.py" />
            <source>Compare by swiping: a handle in the map</source>
            <translation>Comparer en balayant : une poignée sur la carte</translation>
        </message>
        <message>
            <location filename="../../ui/compare_modes.py" />
            <source>Compare by flickering: one, then the other</source>
            <translation>Comparer en alternant : l'une, puis l'autre</translation>
        </message>
        <message>
            <location filename="../../ui/compare_modes.py" />
            <source>Compare side by side: two maps that move together</source>
            <translation>Comparer côte à côte : deux cartes qui bougent ensemble</translation>
        </message>
        <message>
            <location filename="../../ui/compare_modes.py" />
            <source>Difference: a layer of answer minus source</source>
            <translation>Différence : une couche de la réponse moins la source</translation>
        </message>
        <message>
            <location filename="../../ui/compare_side.py" />
            <source>Revisit: compare</source>
            <translation>Revisit : comparaison</translation>
        </message>
        <message>
            <location filename="../../ui/compare_side.py" />
            <source>Second map of the comparison</source>
            <translation>Seconde carte de la comparaison</translation>
        </message>
        <message>
            <location filename="../../ui/controls.py" />
            <source>Advanced</source>
            <translation>Avancé</translation>
        </message>
        <message>
            <location filename="../../ui/controls.py" />
            <source>supplied masks alone</source>
            <translation>masques fournis seulement</translation>
        </message>
        <message>
            <location filename="../../ui/controls.py" />
            <source>What rises by so much reflectance above the other dates counts as cloud; lower finds more</source>
            <translation>Ce qui dépasse d'autant en réflectance les autres dates compte comme nuage ; plus bas en trouve plus</translation>
        </message>
        <message>
            <location filename="../../ui/controls.py" />
            <source>Also where s2cloudless finds it</source>
            <translation>Aussi là où s2cloudless en trouve</translation>
        </message>
        <message>
            <location filename="../../ui/controls.py" />
            <source>What the cloud detection finds in Sentinel-2 Level-1C images counts as cloud</source>
            <translation>Ce que la détection des nuages trouve dans les images Sentinel-2 de niveau 1C compte comme nuage</translation>
        </message>
        <message>
            <location filename="../../ui/controls.py" />
            <source>Hide a part of the queried date: click corners, right-click to close</source>
            <translation>Cacher une partie de la date demandée : cliquez les coins, clic droit pour fermer</translation>
        </message>
        <message>
            <location filename="../../ui/controls.py" />
            <source>Hide by a layer or a file</source>
            <translation>Cacher par une couche ou un fichier</translation>
        </message>
        <message>
            <location filename="../../ui/controls.py" />
            <source>Remove the selected line</source>
            <translation>Retirer la ligne choisie</translation>
        </message>
        <message>
            <location filename="../../ui/controls.py" />
            <source>Take the last of these steps back</source>
            <translation>Revenir sur la dernière de ces étapes</translation>
        </message>
        <message>
            <location filename="../../ui/controls.py" />
            <source>What you left out or hid by hand</source>
            <translation>Ce que vous avez écarté ou caché à la main</translation>
        </message>
        <message>
            <location filename="../../ui/controls.py" />
            <source>the sensor's own images</source>
            <translation>images du capteur même</translation>
        </message>
        <message>
            <location filename="../../ui/controls.py" />
            <source>images of other sensors</source>
            <translation>images d'autres capteurs</translation>
        </message>
        <message>
            <location filename="../../ui/controls.py" />
            <source>CPU</source>
            <translation>CPU</translation>
        </message>
        <message>
            <location filename="../../ui/controls.py" />
            <source>graphics card (CUDA)</source>
            <translation>carte graphique (CUDA)</translation>
        </message>
        <message>
            <location filename="../../ui/controls.py" />
            <source>automatic</source>
            <translation>automatique</translation>
        </message>
        <message>
            <location filename="../../ui/controls.py" />
            <source>automatic: the best on hold-out</source>
            <translation>automatique : la meilleure au concours</translation>
        </message>
        <message>
            <location filename="../../ui/controls.py" />
            <source>Method</source>
            <translation>Méthode</translation>
        </message>
        <message>
            <location filename="../../ui/controls.py" />
            <source>Device</source>
            <translation>Processeur</translation>
        </message>
        <message>
            <location filename="../../ui/controls.py" />
            <source>Cloud from</source>
            <translation>Nuage à partir de</translation>
        </message>
        <message>
            <location filename="../../ui/controls.py" />
            <source>By hand</source>
            <translation>À la main</translation>
        </message>
        <message>
            <location filename="../../ui/controls.py" />
            <source>File…</source>
            <translation>Fichier…</translation>
        </message>
        <message>
            <location filename="../../ui/controls.py" />
            <source>Masks (*.geojson *.json *.gpkg *.shp *.tif *.tiff);;All files (*)</source>
            <translation>Masques (*.geojson *.json *.gpkg *.shp *.tif *.tiff);;Tous les fichiers (*)</translation>
        </message>
        <message>
            <location filename="../../ui/controls.py" />
            <source>What hides {}</source>
            <translation>Ce qui cache {}</translation>
        </message>
        <message>
            <location filename="../../ui/controls.py" />
            <source>left out</source>
            <translation>écarté</translation>
        </message>
        <message>
            <location filename="../../ui/controls.py" />
            <source>Advanced ({} by hand)</source>
            <translation>Avancé ({} à la main)</translation>
        </message>
        <message>
            <location filename="../../ui/date_field.py" />
            <source>The day you want the image of; days with a scene are marked</source>
            <translation>Le jour dont vous voulez l'image ; les jours avec une scène sont marqués</translation>
        </message>
        <message>
            <location filename="../../ui/date_field.py" />
            <source>Previous scene</source>
            <translation>Scène précédente</translation>
        </message>
        <message>
            <location filename="../../ui/date_field.py" />
            <source>Next scene</source>
            <translation>Scène suivante</translation>
        </message>
        <message>
            <location filename="../../ui/date_field.py" />
            <source>No scene that day; nearest: {} ({} d).</source>
            <translation>Aucune scène ce jour-là ; la plus proche : {} ({} j).</translation>
        </message>
        <message>
            <location filename="../../ui/date_field.py" />
            <source>There is a scene</source>
            <translation>Il y a une scène</translation>
        </message>
        <message>
            <location filename="../../ui/diagnostics.py" />
            <source>Python {} with all {} packages.</source>
            <translation>Python {} avec tous les {} paquets.</translation>
        </message>
        <message>
            <location filename="../../ui/diagnostics.py" />
            <source>Networks would run on: {} ({}).</source>
            <translation>Les réseaux tourneraient sur : {} ({}).</translation>
        </message>
        <message>
            <location filename="../../ui/dock.py" />
            <source>Enhance</source>
            <translation>Compléter</translation>
        </message>
        <message>
            <location filename="../../ui/dock.py" />
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <location filename="../../ui/dock.py" />
            <source>The engine was changed, so the run was cancelled; nothing was written. Enhance again.</source>
            <translation>Le moteur a été changé, l'exécution a donc été annulée ; rien n'a été écrit. Appuyez de nouveau sur « Compléter ».</translation>
        </message>
        <message>
            <location filename="../../ui/dock.py" />
            <source>What Revisit says</source>
            <translation>Ce que dit Revisit</translation>
        </message>
        <message>
            <location filename="../../ui/dock.py" />
            <source>Progress</source>
            <translation>Progression</translation>
        </message>
        <message>
            <location filename="../../ui/dock.py" />
            <source>What the engine does</source>
            <translation>Ce que fait le moteur</translation>
        </message>
        <message>
            <location filename="../../ui/dock.py" />
            <source>Library</source>
            <translation>Bibliothèque</translation>
        </message>
        <message>
            <location filename="../../ui/dock.py" />
            <source>Results</source>
            <translation>Résultats</translation>
        </message>
        <message>
            <location filename="../../ui/dock.py" />
            <source>There is no engine yet. Install it, or name an interpreter, in Revisit's settings.</source>
            <translation>Il n'y a pas encore de moteur. Installez-le, ou nommez un interpréteur, dans les paramètres de Revisit.</translation>
        </message>
        <message>
            <location filename="../../ui/dock.py" />
            <source>{} scenes</source>
            <translation>{} scènes</translation>
        </message>
        <message>
            <location filename="../../ui/dock.py" />
            <source>{} left out</source>
            <translation>{} écartées</translation>
        </message>
        <message>
            <location filename="../../ui/dock.py" />
            <source>Left out: {}</source>
            <translation>Écarté : {}</translation>
        </message>
        <message>
            <location filename="../../ui/dock.py" />
            <source>Planning…</source>
            <translation>Planification…</translation>
        </message>
        <message>
            <location filename="../../ui/dock.py" />
            <source>Cancelling…</source>
            <translation>Annulation…</translation>
        </message>
        <message>
            <location filename="../../ui/dock.py" />
            <source>Cancelled; nothing was written. What networks have learned is kept: Enhance goes on there.</source>
            <translation>Annulé ; rien n'a été écrit. Ce que les réseaux ont appris est gardé : « Compléter » reprend là.</translation>
        </message>
        <message>
            <location filename="../../ui/dock.py" />
            <source>Cancelled; nothing was written.</source>
            <translation>Annulé ; rien n'a été écrit.</translation>
        </message>
        <message>
            <location filename="../../ui/dock.py" />
            <source>Cancelled.</source>
            <translation>Annulé.</translation>
        </message>
        <message>
            <location filename="../../ui/dock.py" />
            <source>The project was closed, so the run was cancelled; nothing was written. Enhance again.</source>
            <translation>Le projet a été fermé, l'exécution a donc été annulée ; rien n'a été écrit. Appuyez de nouveau sur « Compléter ».</translation>
        </message>
        <message>
            <location filename="../../ui/engine_banner.py" />
            <source>Install the engine</source>
            <translation>Installer le moteur</translation>
        </message>
        <message>
            <location filename="../../ui/engine_banner.py" />
            <source>Settings…</source>
            <translation>Paramètres…</translation>
        </message>
        <message>
            <location filename="../../ui/engine_banner.py" />
            <source>Revisit computes in an engine of its own, apart from QGIS's Python.</source>
            <translation>Revisit calcule dans un moteur à part, séparé du Python de QGIS.</translation>
        </message>
        <message>
            <location filename="../../ui/engine_banner.py" />
            <source>An interpreter that has the packages can be named in the settings instead.</source>
            <translation>On peut aussi nommer dans les paramètres un interpréteur qui a les paquets.</translation>
        </message>
        <message>
            <location filename="../../ui/engine_banner.py" />
            <source>Update the engine</source>
            <translation>Mettre le moteur à jour</translation>
        </message>
        <message>
            <location filename="../../ui/engine_page.py" />
            <source>Engine</source>
            <translation>Moteur</translation>
        </message>
        <message>
            <location filename="../../ui/engine_page.py" />
            <source>the engine installed below</source>
            <translation>le moteur installé ci-dessous</translation>
        </message>
        <message>
            <location filename="../../ui/engine_page.py" />
            <source>the Python package index</source>
            <translation>l'index des paquets Python</translation>
        </message>
        <message>
            <location filename="../../ui/engine_page.py" />
            <source>Check</source>
            <translation>Vérifier</translation>
        </message>
        <message>
            <location filename="../../ui/engine_page.py" />
            <source>Remove…</source>
            <translation>Supprimer…</translation>
        </message>
        <message>
            <location filename="../../ui/engine_page.py" />
            <source>Copy diagnostics</source>
            <translation>Copier le diagnostic</translation>
        </message>
        <message>
            <location filename="../../ui/engine_page.py" />
            <source>Help</source>
            <translation>Aide</translation>
        </message>
        <message>
            <location filename="../../ui/engine_page.py" />
            <source>Delete what was learned</source>
            <translation>Supprimer ce qui a été appris</translation>
        </message>
        <message>
            <location filename="../../ui/engine_page.py" />
            <source>In use: {}</source>
            <translation>Utilisé : {}</translation>
        </message>
        <message>
            <location filename="../../ui/engine_page.py" />
            <source>Revisit computes in a Python environment of its own, apart from QGIS's Python, with every package pinned and checked. QGIS's proxy is used to download it.</source>
            <translation>Revisit calcule dans son propre environnement Python, séparé du Python de QGIS, où la version de chaque paquet est fixée et vérifiée. Le proxy de QGIS sert à le télécharger.</translation>
        </message>
        <message>
            <location filename="../../ui/engine_page.py" />
            <source>Own interpreter</source>
            <translation>Interpréteur à vous</translation>
        </message>
        <message>
            <location filename="../../ui/engine_page.py" />
            <source>Install into</source>
            <translation>Installer dans</translation>
        </message>
        <message>
            <location filename="../../ui/engine_page.py" />
            <source>Install from</source>
            <translation>Installer depuis</translation>
        </message>
        <message>
            <location filename="../../ui/engine_page.py" />
            <source>A Python 3.11 or newer that has the engine's packages; it is then used instead of the installed one</source>
            <translation>Un Python 3.11 ou plus récent qui a les paquets du moteur ; il est alors utilisé à la place de celui installé</translation>
        </message>
        <message>
            <location filename="../../ui/engine_page.py" />
            <source>A new or empty folder for the engine</source>
            <translation>Un dossier nouveau ou vide pour le moteur</translation>
        </message>
        <message>
            <location filename="../../ui/engine_page.py" />
            <source>A folder of downloaded wheels, to install without a network; the help says how to fill it</source>
            <translation>Un dossier de wheels téléchargées, pour installer sans réseau ; l'aide dit comment le remplir</translation>
        </message>
        <message>
            <location filename="../../ui/engine_page.py" />
            <source>What the engine's installation says</source>
            <translation>Ce que dit l'installation du moteur</translation>
        </message>
        <message>
            <location filename="../../ui/engine_page.py" />
            <source>Progress of the engine's installation</source>
            <translation>Progression de l'installation du moteur</translation>
        </message>
        <message>
            <location filename="../../ui/engine_page.py" />
            <source>Load every package in the engine's Python, and say what it computes on</source>
            <translation>Charger chaque paquet dans le Python du moteur, et dire sur quoi il calcule</translation>
        </message>
        <message>
            <location filename="../../ui/engine_page.py" />
            <source>Delete the installed engine and what was downloaded for it</source>
            <translation>Supprimer le moteur installé et ce qui a été téléchargé pour lui</translation>
        </message>
        <message>
            <location filename="../../ui/engine_page.py" />
            <source>Models that earlier queries left in the cache; asking them again only takes longer</source>
            <translation>Modèles que des requêtes précédentes ont laissés dans le cache ; les reposer prend seulement plus de temps</translation>
        </message>
        <message>
            <location filename="../../ui/engine_page.py" />
            <source>Versions, packages, device and the ends of the logs as text in the clipboard, without passwords</source>
            <translation>Versions, paquets, processeur et fins des journaux en texte dans le presse-papiers, sans mots de passe</translation>
        </message>
        <message>
            <location filename="../../ui/engine_page.py" />
            <source>Checking {}…</source>
            <translation>Vérification de {}…</translation>
        </message>
        <message>
            <location filename="../../ui/engine_page.py" />
            <source>There is nothing to check yet. Install the engine, or name an interpreter.</source>
            <translation>Il n'y a encore rien à vérifier. Installez le moteur, ou nommez un interpréteur.</translation>
        </message>
        <message>
            <location filename="../../ui/engine_page.py" />
            <source>Delete the engine in {} ({:.1f} GB)? Your answers and libraries stay.</source>
            <translation>Supprimer le moteur dans {} ({:.1f} Go) ? Vos réponses et bibliothèques restent.</translation>
        </message>
        <message>
            <location filename="../../ui/engine_page.py" />
            <source>Remove the engine</source>
            <translation>Supprimer le moteur</translation>
        </message>
        <message>
            <location filename="../../ui/engine_page.py" />
            <source>Removing…</source>
            <translation>Suppression…</translation>
        </message>
        <message>
            <location filename="../../ui/engine_page.py" />
            <source>Collecting…</source>
            <translation>Collecte…</translation>
        </message>
        <message>
            <location filename="../../ui/engine_page.py" />
            <source>Installed: {}</source>
            <translation>Installé : {}</translation>
        </message>
        <message>
            <location filename="../../ui/engine_page.py" />
            <source>The diagnostics are in the clipboard: {} lines.</source>
            <translation>Le diagnostic est dans le presse-papiers : {} lignes.</translation>
        </message>
        <message>
            <location filename="../../ui/engine_page.py" />
            <source>Cancelled. What was downloaded is kept for the next time.</source>
            <translation>Annulé. Ce qui a été téléchargé est gardé pour la prochaine fois.</translation>
        </message>
        <message>
            <location filename="../../ui/engine_words.py" />
            <source>Installed in {}: Python {} with {} packages, {}.</source>
            <translation>Installé dans {} : Python {} avec {} paquets, {}.</translation>
        </message>
        <message>
            <location filename="../../ui/engine_words.py" />
            <source>The engine in {} was made for another version of Revisit and has to be updated.</source>
            <translation>Le moteur dans {} a été fait pour une autre version de Revisit et doit être mis à jour.</translation>
        </message>
        <message>
            <location filename="../../ui/engine_words.py" />
            <source>The engine is not installed yet.</source>
            <translation>Le moteur n'est pas encore installé.</translation>
        </message>
        <message>
            <location filename="../../ui/engine_words.py" />
            <source>Installing downloads about {} and takes {} in {}, where {} are free; a few minutes.</source>
            <translation>L'installation télécharge environ {} et prend {} dans {}, où {} sont libres ; quelques minutes.</translation>
        </message>
        <message>
            <location filename="../../ui/engine_words.py" />
            <source>{} were downloaded before; it goes on from there.</source>
            <translation>{} ont déjà été téléchargés ; elle reprend à cet endroit.</translation>
        </message>
        <message>
            <location filename="../../ui/engine_words.py" />
            <source>Install again</source>
            <translation>Réinstaller</translation>
        </message>
        <message>
            <location filename="../../ui/engine_words.py" />
            <source>Update</source>
            <translation>Mettre à jour</translation>
        </message>
        <message>
            <location filename="../../ui/engine_words.py" />
            <source>Go on installing</source>
            <translation>Reprendre l'installation</translation>
        </message>
        <message>
            <location filename="../../ui/engine_words.py" />
            <source>Install</source>
            <translation>Installer</translation>
        </message>
        <message>
            <location filename="../../ui/engine_words.py" />
            <source>Networks: torch {} is installed.</source>
            <translation>Réseaux : torch {} est installé.</translation>
        </message>
        <message>
            <location filename="../../ui/engine_words.py" />
            <source>Cloud detection: s2cloudless {} is installed.</source>
            <translation>Détection des nuages : s2cloudless {} est installé.</translation>
        </message>
        <message>
            <location filename="../../ui/engine_words.py" />
            <source>Networks (optional): they make answers from images of other sensors; everything else works without them. About 0.2 GB to download and 0.9 GB on the disk; the build for NVIDIA GPUs on Linux is several times larger.</source>
            <translation>Réseaux (facultatif) : ils font des réponses à partir d'images d'autres capteurs ; tout le reste marche sans eux. Environ 0,2 Go à télécharger et 0,9 Go sur le disque ; la version pour GPU NVIDIA sous Linux est plusieurs fois plus grande.</translation>
        </message>
        <message>
            <location filename="../../ui/engine_words.py" />
            <source>Cloud detection (optional): s2cloudless finds clouds in Sentinel-2 Level-1C images that their masks miss; other images do without it. About 0.1 GB to download and 0.2 GB on the disk.</source>
            <translation>Détection des nuages (facultative) : s2cloudless trouve dans les images Sentinel-2 de niveau 1C les nuages que leurs masques manquent ; les autres images s'en passent. Environ 0,1 Go à télécharger et 0,2 Go sur le disque.</translation>
        </message>
        <message>
            <location filename="../../ui/engine_words.py" />
            <source>Add networks</source>
            <translation>Ajouter les réseaux</translation>
        </message>
        <message>
            <location filename="../../ui/engine_words.py" />
            <source>Remove networks</source>
            <translation>Supprimer les réseaux</translation>
        </message>
        <message>
            <location filename="../../ui/engine_words.py" />
            <source>Add cloud detection</source>
            <translation>Ajouter la détection des nuages</translation>
        </message>
        <message>
            <location filename="../../ui/engine_words.py" />
            <source>Remove cloud detection</source>
            <translation>Retirer la détection des nuages</translation>
        </message>
        <message>
            <location filename="../../ui/engine_words.py" />
            <source>The networks were removed.</source>
            <translation>Les réseaux ont été supprimés.</translation>
        </message>
        <message>
            <location filename="../../ui/engine_words.py" />
            <source>The networks are installed.</source>
            <translation>Les réseaux sont installés.</translation>
        </message>
        <message>
            <location filename="../../ui/engine_words.py" />
            <source>The cloud detection was removed.</source>
            <translation>La détection des nuages a été retirée.</translation>
        </message>
        <message>
            <location filename="../../ui/engine_words.py" />
            <source>The cloud detection is installed.</source>
            <translation>La détection des nuages est installée.</translation>
        </message>
        <message>
            <location filename="../../ui/engine_words.py" />
            <source>Nothing that was learned for earlier queries is kept.</source>
            <translation>Rien de ce qui a été appris pour des requêtes précédentes n'est conservé.</translation>
        </message>
        <message>
            <location filename="../../ui/engine_words.py" />
            <source>What was learned for earlier queries is kept, so that they are not learned twice: {}.</source>
            <translation>Ce qui a été appris pour des requêtes précédentes est conservé, pour ne pas l'apprendre deux fois : {}.</translation>
        </message>
        <message>
            <location filename="../../ui/engines.py" />
            <source>There is no engine yet</source>
            <translation>Il n'y a pas encore de moteur</translation>
        </message>
        <message>
            <location filename="../../ui/engines.py" />
            <source>Install it, or name one, in Revisit's settings</source>
            <translation>Installez-le, ou nommez-en un, dans les paramètres de Revisit</translation>
        </message>
        <message>
            <location filename="../../ui/exports.py" />
            <source>GeoTIFF (byte for byte)…</source>
            <translation>GeoTIFF (octet pour octet)…</translation>
        </message>
        <message>
            <location filename="../../ui/exports.py" />
            <source>GeoPackage…</source>
            <translation>GeoPackage…</translation>
        </message>
        <message>
            <location filename="../../ui/exports.py" />
            <source>MBTiles for phones and web maps…</source>
            <translation>MBTiles pour téléphones et cartes web…</translation>
        </message>
        <message>
            <location filename="../../ui/exports.py" />
            <source>PNG with world file…</source>
            <translation>PNG avec fichier world…</translation>
        </message>
        <message>
            <location filename="../../ui/exports.py" />
            <source>PDF map…</source>
            <translation>Carte PDF…</translation>
        </message>
        <message>
            <location filename="../../ui/exports.py" />
            <source>Export: file, map or folder for QField</source>
            <translation>Exporter : fichier, carte ou dossier pour QField</translation>
        </message>
        <message>
            <location filename="../../ui/exports.py" />
            <source>Revisit: export {}</source>
            <translation>Revisit : export de {}</translation>
        </message>
        <message>
            <location filename="../../ui/exports.py" />
            <source>Folder in which the QField folder is made</source>
            <translation>Dossier où le dossier QField est créé</translation>
        </message>
        <message>
            <location filename="../../ui/exports.py" />
            <source>Revisit: bring notes back</source>
            <translation>Revisit : rapporter les notes</translation>
        </message>
        <message>
            <location filename="../../ui/exports.py" />
            <source>Folder for QField…</source>
            <translation>Dossier pour QField…</translation>
        </message>
        <message>
            <location filename="../../ui/exports.py" />
            <source>Bring notes back from QField…</source>
            <translation>Rapporter les notes de QField…</translation>
        </message>
        <message>
            <location filename="../../ui/exports.py" />
            <source>Exported to {}</source>
            <translation>Exporté vers {}</translation>
        </message>
        <message>
            <location filename="../../ui/exports.py" />
            <source>{} notes are in the map and in the report: {} confirmed, {} rejected, {} unsure.</source>
            <translation>{} notes sont sur la carte et dans le rapport : {} confirmées, {} rejetées, {} incertaines.</translation>
        </message>
        <message>
            <location filename="../../ui/file_field.py" />
            <source>Browse: {}</source>
            <translation>Parcourir : {}</translation>
        </message>
        <message>
            <location filename="../../ui/help.py" />
            <source>Revisit: help</source>
            <translation>Revisit : aide</translation>
        </message>
        <message>
            <location filename="../../ui/help.py" />
            <source>Help page</source>
            <translation>Page d'aide</translation>
        </message>
        <message>
            <location filename="../../ui/help.py" />
            <source>Back</source>
            <translation>Retour</translation>
        </message>
        <message>
            <location filename="../../ui/help.py" />
            <source>Contents</source>
            <translation>Sommaire</translation>
        </message>
        <message>
            <location filename="../../ui/history.py" />
            <source>The deleted answer could not be moved to the wastebasket; it lies in {}.</source>
            <translation>La réponse supprimée n'a pas pu être mise à la corbeille ; elle est dans {}.</translation>
        </message>
        <message>
            <location filename="../../ui/history.py" />
            <source>{} cannot be deleted: {}. Close what holds it open, and try again.</source>
            <translation>{} ne peut pas être supprimé : {}. Fermez ce qui le tient ouvert, et réessayez.</translation>
        </message>
        <message>
            <location filename="../../ui/history.py" />
            <source>The answer cannot be put back: {}. It lies in {}.</source>
            <translation>La réponse ne peut pas être remise : {}. Elle est dans {}.</translation>
        </message>
        <message>
            <location filename="../../ui/history.py" />
            <source>{} is not there</source>
            <translation>{} n'est pas là</translation>
        </message>
        <message>
            <location filename="../../ui/history.py" />
            <source>Connect its drive, or put the folder back</source>
            <translation>Branchez son disque, ou remettez le dossier</translation>
        </message>
        <message>
            <location filename="../../ui/icons.py" />
            <source>Show or hide: {}</source>
            <translation>Montrer ou cacher : {}</translation>
        </message>
        <message>
            <location filename="../../ui/inquiry.py" />
            <source>Preview: {}</source>
            <translation>Aperçu : {}</translation>
        </message>
        <message>
            <location filename="../../ui/inquiry.py" />
            <source>The engine's check cannot be read</source>
            <translation>La vérification du moteur est illisible</translation>
        </message>
        <message>
            <location filename="../../ui/inquiry.py" />
            <source>The engine's interpreter {} lacks {}</source>
            <translation>À l'interpréteur du moteur {} il manque {}</translation>
        </message>
        <message>
            <location filename="../../ui/inquiry.py" />
            <source>Install the engine in Revisit's settings, or name an interpreter that has them</source>
            <translation>Installez le moteur dans les paramètres de Revisit, ou nommez un interpréteur qui a tout</translation>
        </message>
        <message>
            <location filename="../../ui/inquiry.py" />
            <source>No raster layer of this project can be used: {}</source>
            <translation>Aucune couche raster de ce projet n'est utilisable : {}</translation>
        </message>
        <message>
            <location filename="../../ui/inquiry.py" />
            <source>Or open a folder of images</source>
            <translation>Ou ouvrez un dossier d'images</translation>
        </message>
        <message>
            <location filename="../../ui/inquiry.py" />
            <source>This project has no raster layers with a date</source>
            <translation>Ce projet n'a pas de couches raster datées</translation>
        </message>
        <message>
            <location filename="../../ui/inquiry.py" />
            <source>Add dated images, or open a folder, or take the sample</source>
            <translation>Ajoutez des images datées, ouvrez un dossier, ou prenez l'exemple</translation>
        </message>
        <message>
            <location filename="../../ui/installer.py" />
            <source>The engine was removed.</source>
            <translation>Le moteur a été supprimé.</translation>
        </message>
        <message>
            <location filename="../../ui/installer.py" />
            <source>What was learned was deleted: {}.</source>
            <translation>Ce qui a été appris a été supprimé : {}.</translation>
        </message>
        <message>
            <location filename="../../ui/installer.py" />
            <source>QGIS's proxy is a SOCKS proxy, which the installation cannot use</source>
            <translation>Le proxy de QGIS est un proxy SOCKS, que l'installation ne peut pas utiliser</translation>
        </message>
        <message>
            <location filename="../../ui/installer.py" />
            <source>Set an HTTP proxy in QGIS's network settings, or install from a folder of wheels</source>
            <translation>Mettez un proxy HTTP dans les paramètres réseau de QGIS, ou installez depuis un dossier de wheels</translation>
        </message>
        <message>
            <location filename="../../ui/layer_facts.py" />
            <source>Inputs</source>
            <translation>Entrées</translation>
        </message>
        <message>
            <location filename="../../ui/layer_facts.py" />
            <source>none</source>
            <translation>aucune</translation>
        </message>
        <message>
            <location filename="../../ui/layer_facts.py" />
            <source>{} nominal, {} achieved on the hold-out</source>
            <translation>{} visés, {} atteints sur ce qui a été mis de côté</translation>
        </message>
        <message>
            <location filename="../../ui/layer_facts.py" />
            <source>Pixels</source>
            <translation>Pixels</translation>
        </message>
        <message>
            <location filename="../../ui/layer_facts.py" />
            <source>Image of {} on {} as observed: nothing was made.</source>
            <translation>Image de {} du {} telle qu'observée : rien n'a été calculé.</translation>
        </message>
        <message>
            <location filename="../../ui/layer_facts.py" />
            <source>Synthetic image of {} on {}: observed pixels are passed through, the others made by Revisit.</source>
            <translation>Image synthétique de {} du {} : les pixels observés sont inchangés, les autres calculés par Revisit.</translation>
        </message>
        <message>
            <location filename="../../ui/layer_facts.py" />
            <source>Synthetic image of {} on {}: nothing was seen that day, every pixel is made by Revisit.</source>
            <translation>Image synthétique de {} du {} : rien n'a été vu ce jour-là, chaque pixel est calculé par Revisit.</translation>
        </message>
        <message>
            <location filename="../../ui/layer_facts.py" />
            <source>Another sensor's image, which the answer does without, on the answer's grid.</source>
            <translation>Une image d'un autre capteur, dont la réponse se passe, sur la grille de la réponse.</translation>
        </message>
        <message>
            <location filename="../../ui/layer_facts.py" />
            <source>The image as observed on the queried day, cut to the answer's grid.</source>
            <translation>L'image comme observée le jour demandé, découpée sur la grille de la réponse.</translation>
        </message>
        <message>
            <location filename="../../ui/layer_facts.py" />
            <source>An observed image that the answer was made from, cut to the answer's grid.</source>
            <translation>Une image observée dont la réponse est faite, découpée sur sa grille.</translation>
        </message>
        <message>
            <location filename="../../ui/layer_facts.py" />
            <source>Another sensor's image that the answer was generated from, on the answer's grid.</source>
            <translation>Image d’un autre capteur à partir de laquelle la réponse a été générée, sur la grille de celle-ci.</translation>
        </message>
        <message>
            <location filename="../../ui/layer_facts.py" />
            <source>Bounds of the interval that holds the true value, pixel by pixel.</source>
            <translation>Bornes de l'intervalle qui contient la vraie valeur, pixel par pixel.</translation>
        </message>
        <message>
            <location filename="../../ui/layer_facts.py" />
            <source>How each pixel of the answer came about.</source>
            <translation>D'où vient chaque pixel de la réponse.</translation>
        </message>
        <message>
            <location filename="../../ui/layer_facts.py" />
            <source>The answer minus an observed image, in physical units, where both have values.</source>
            <translation>La réponse moins une image observée, en unités physiques, là où les deux ont des valeurs.</translation>
        </message>
        <message>
            <location filename="../../ui/layer_facts.py" />
            <source>Cut from the source by Revisit for {}</source>
            <translation>Découpé de la source par Revisit pour {}</translation>
        </message>
        <message>
            <location filename="../../ui/layer_table.py" />
            <source>Use {}</source>
            <translation>Utiliser {}</translation>
        </message>
        <message>
            <location filename="../../ui/layer_table.py" />
            <source>YYYY-MM-DD</source>
            <translation>AAAA-MM-JJ</translation>
        </message>
        <message>
            <location filename="../../ui/layer_table.py" />
            <source>Date of {}</source>
            <translation>Date de {}</translation>
        </message>
        <message>
            <location filename="../../ui/layer_table.py" />
            <source>Sensor of {}</source>
            <translation>Capteur de {}</translation>
        </message>
        <message>
            <location filename="../../ui/layer_table.py" />
            <source>Bands of {}</source>
            <translation>Bandes de {}</translation>
        </message>
        <message>
            <location filename="../../ui/layer_table.py" />
            <source>The raster's bands in order, separated by commas; “-” for one that is not needed</source>
            <translation>Les bandes du raster dans l'ordre, séparées par des virgules ; « - » pour celle dont on n'a pas besoin</translation>
        </message>
        <message>
            <location filename="../../ui/layer_table.py" />
            <source>write the date as YYYY-MM-DD</source>
            <translation>écrivez la date en AAAA-MM-JJ</translation>
        </message>
        <message>
            <location filename="../../ui/layer_table.py" />
            <source>choose the sensor</source>
            <translation>choisissez le capteur</translation>
        </message>
        <message>
            <location filename="../../ui/layer_table.py" />
            <source>{} has no band {}; it has {}</source>
            <translation>{} n'a pas de bande {} ; il a {}</translation>
        </message>
        <message>
            <location filename="../../ui/layer_table.py" />
            <source>the raster has {} bands, not {}</source>
            <translation>le raster a {} bandes, pas {}</translation>
        </message>
        <message>
            <location filename="../../ui/layer_table.py" />
            <source>name at least one band: {}</source>
            <translation>nommez au moins une bande : {}</translation>
        </message>
        <message>
            <location filename="../../ui/layer_table.py" />
            <source>The project's layers as a library</source>
            <translation>Les couches du projet comme bibliothèque</translation>
        </message>
        <message>
            <location filename="../../ui/layer_table.py" />
            <source>Use</source>
            <translation>Utiliser</translation>
        </message>
        <message>
            <location filename="../../ui/layer_table.py" />
            <source>Layer</source>
            <translation>Couche</translation>
        </message>
        <message>
            <location filename="../../ui/layer_table.py" />
            <source>Note</source>
            <translation>Remarque</translation>
        </message>
        <message>
            <location filename="../../ui/layer_table.py" />
            <source>The project's layers</source>
            <translation>Les couches du projet</translation>
        </message>
        <message>
            <location filename="../../ui/layer_table.py" />
            <source>Guess again</source>
            <translation>Deviner de nouveau</translation>
        </message>
        <message>
            <location filename="../../ui/layer_table.py" />
            <source>Forget what was set here, for all layers</source>
            <translation>Oublier ce qui a été réglé ici, pour toutes les couches</translation>
        </message>
        <message>
            <location filename="../../ui/layer_table.py" />
            <source>Revisit took this from the layers' temporal ranges, names and STAC items. Correct what is wrong; it is kept with the project.</source>
            <translation>Revisit a tiré ceci des plages temporelles, des noms et des items STAC des couches. Corrigez ce qui est faux ; c'est gardé avec le projet.</translation>
        </message>
        <message>
            <location filename="../../ui/layer_table.py" />
            <source>{} of {} layers…</source>
            <translation>{} couches sur {}…</translation>
        </message>
        <message>
            <location filename="../../ui/layer_table.py" />
            <source>{} of {} layers can be used.</source>
            <translation>{} couches sur {} sont utilisables.</translation>
        </message>
        <message>
            <location filename="../../ui/layers.py" />
            <source>{} cannot be opened as a raster. Enhance again to make it anew.</source>
            <translation>{} ne peut pas être ouvert comme raster. Appuyez de nouveau sur « Compléter » pour le refaire.</translation>
        </message>
        <message>
            <location filename="../../ui/layers.py" />
            <source>Interval, upper bound</source>
            <translation>Intervalle, borne supérieure</translation>
        </message>
        <message>
            <location filename="../../ui/layers.py" />
            <source>Interval, lower bound</source>
            <translation>Intervalle, borne inférieure</translation>
        </message>
        <message>
            <location filename="../../ui/learning.py" />
            <source> d</source>
            <translation> j</translation>
        </message>
        <message>
            <location filename="../../ui/learning.py" />
            <source>Where other dates or places teach: how far their images may lie from the intervals of the query's own</source>
            <translation>Là où d'autres dates ou lieux enseignent : de combien leurs images peuvent s'écarter des intervalles de la requête</translation>
        </message>
        <message>
            <location filename="../../ui/learning.py" />
            <source>no generator</source>
            <translation>pas de générateur</translation>
        </message>
        <message>
            <location filename="../../ui/learning.py" />
            <source>Where other sensors answer, a generator learns on the spot for so long at most, and starts from the weights below if any are named; the plan says on what</source>
            <translation>Là où d’autres capteurs répondent, un générateur apprend sur place pendant ce temps au plus, et part des poids ci-dessous s’il y en a ; le plan dit à partir de quoi</translation>
        </message>
        <message>
            <location filename="../../ui/learning.py" />
            <source>Weights to start from</source>
            <translation>Poids de départ</translation>
        </message>
        <message>
            <location filename="../../ui/learning.py" />
            <source>Where other sensors answer, the generator starts from this file, which “Train weights” in Processing makes; where nothing else teaches, it answers alone</source>
            <translation>Là où d’autres capteurs répondent, le générateur part de ce fichier, que produit « Entraîner des poids » dans Traitements ; là où rien d’autre n’enseigne, il répond seul</translation>
        </message>
        <message>
            <location filename="../../ui/learning.py" />
            <source>Training</source>
            <translation>Apprentissage</translation>
        </message>
        <message>
            <location filename="../../ui/learning.py" />
            <source>Tolerance</source>
            <translation>Tolérance</translation>
        </message>
        <message>
            <location filename="../../ui/library_picker.py" />
            <source>Choose a library…</source>
            <translation>Choisir une bibliothèque…</translation>
        </message>
        <message>
            <location filename="../../ui/library_picker.py" />
            <source>Open a folder of images, a netCDF cube or a STAC catalogue</source>
            <translation>Ouvrir un dossier d'images, un cube netCDF ou un catalogue STAC</translation>
        </message>
        <message>
            <location filename="../../ui/library_picker.py" />
            <source>Folder of images…</source>
            <translation>Dossier d'images…</translation>
        </message>
        <message>
            <location filename="../../ui/library_picker.py" />
            <source>netCDF cube or catalogue…</source>
            <translation>Cube netCDF ou catalogue…</translation>
        </message>
        <message>
            <location filename="../../ui/library_picker.py" />
            <source>Look again at what the library holds</source>
            <translation>Regarder de nouveau ce que contient la bibliothèque</translation>
        </message>
        <message>
            <location filename="../../ui/library_picker.py" />
            <source>See and correct what the project's layers are taken for</source>
            <translation>Voir et corriger ce pour quoi les couches du projet sont prises</translation>
        </message>
        <message>
            <location filename="../../ui/library_picker.py" />
            <source>Layers of this project ({})</source>
            <translation>Couches de ce projet ({})</translation>
        </message>
        <message>
            <location filename="../../ui/library_picker.py" />
            <source>Sample: Romania, Sentinel-2</source>
            <translation>Exemple : Roumanie, Sentinel-2</translation>
        </message>
        <message>
            <location filename="../../ui/library_picker.py" />
            <source>A folder of images</source>
            <translation>Un dossier d'images</translation>
        </message>
        <message>
            <location filename="../../ui/library_picker.py" />
            <source>netCDF cubes, STAC catalogues and images (*.nc *.nc4 *.json *.tif *.tiff *.jp2);;All files (*)</source>
            <translation>Cubes netCDF, catalogues STAC et images (*.nc *.nc4 *.json *.tif *.tiff *.jp2);;Tous les fichiers (*)</translation>
        </message>
        <message>
            <location filename="../../ui/library_picker.py" />
            <source>A netCDF cube or STAC catalogue</source>
            <translation>Un cube netCDF ou un catalogue STAC</translation>
        </message>
        <message>
            <location filename="../../ui/map_tools.py" />
            <source>The rectangle has no area. Press at one corner and drag to the opposite one.</source>
            <translation>Le rectangle n'a pas de surface. Appuyez à un coin et glissez jusqu'au coin opposé.</translation>
        </message>
        <message>
            <location filename="../../ui/map_tools.py" />
            <source>The polygon needs three corners. Click at least three, then right-click.</source>
            <translation>Il faut trois coins au polygone. Cliquez-en au moins trois, puis clic droit.</translation>
        </message>
        <message>
            <location filename="../../ui/map_tools.py" />
            <source>The polygon crosses itself. Draw it again so that no two sides cross.</source>
            <translation>Le polygone se croise lui-même. Redessinez-le sans que deux côtés se croisent.</translation>
        </message>
        <message>
            <location filename="../../ui/marks.py" />
            <source>hidden by {}</source>
            <translation>caché par {}</translation>
        </message>
        <message>
            <location filename="../../ui/marks.py" />
            <source>1 polygon hidden</source>
            <translation>1 polygone caché</translation>
        </message>
        <message>
            <location filename="../../ui/marks.py" />
            <source>{} polygons hidden</source>
            <translation>{} polygones cachés</translation>
        </message>
        <message>
            <location filename="../../ui/marks.py" />
            <source>{} has no polygons</source>
            <translation>{} n'a pas de polygones</translation>
        </message>
        <message>
            <location filename="../../ui/marks.py" />
            <source>Choose a polygon layer or a raster</source>
            <translation>Choisissez une couche de polygones ou un raster</translation>
        </message>
        <message>
            <location filename="../../ui/marks.py" />
            <source>{} has no CRS</source>
            <translation>{} n'a pas de SCR</translation>
        </message>
        <message>
            <location filename="../../ui/marks.py" />
            <source>Set the layer's CRS</source>
            <translation>Définissez le SCR de la couche</translation>
        </message>
        <message>
            <location filename="../../ui/marks.py" />
            <source>{} is no file on this computer</source>
            <translation>{} n'est pas un fichier de cet ordinateur</translation>
        </message>
        <message>
            <location filename="../../ui/marks.py" />
            <source>Save it as a file first</source>
            <translation>Enregistrez-la d'abord dans un fichier</translation>
        </message>
        <message>
            <location filename="../../ui/marks.py" />
            <source>{} cannot be read as a mask</source>
            <translation>{} ne peut pas être lu comme masque</translation>
        </message>
        <message>
            <location filename="../../ui/marks.py" />
            <source>Choose GeoJSON, another polygon file, or a raster</source>
            <translation>Choisissez du GeoJSON, un autre fichier de polygones ou un raster</translation>
        </message>
        <message>
            <location filename="../../ui/marks.py" />
            <source>The mask cannot be written to {}: {}</source>
            <translation>Le masque ne peut pas être écrit dans {} : {}</translation>
        </message>
        <message>
            <location filename="../../ui/marks.py" />
            <source>Free the folder</source>
            <translation>Libérez le dossier</translation>
        </message>
        <message>
            <location filename="../../ui/marks.py" />
            <source>{} has over {} polygons</source>
            <translation>{} a plus de {} polygones</translation>
        </message>
        <message>
            <location filename="../../ui/marks.py" />
            <source>Select those that matter</source>
            <translation>Choisissez ceux qui comptent</translation>
        </message>
        <message>
            <location filename="../../ui/marks.py" />
            <source>{} holds no polygon</source>
            <translation>{} ne contient aucun polygone</translation>
        </message>
        <message>
            <location filename="../../ui/marks.py" />
            <source>Choose another layer</source>
            <translation>Choisissez une autre couche</translation>
        </message>
        <message>
            <location filename="../../ui/marks.py" />
            <source>The polygon has no place in {}</source>
            <translation>Le polygone n'a pas de place dans {}</translation>
        </message>
        <message>
            <location filename="../../ui/marks.py" />
            <source>Draw it nearer to the images</source>
            <translation>Dessinez-le plus près des images</translation>
        </message>
        <message>
            <location filename="../../ui/notes_layer.py" />
            <source>Notes: {}</source>
            <translation>Notes : {}</translation>
        </message>
        <message>
            <location filename="../../ui/notes_layer.py" />
            <source>confirmed</source>
            <translation>confirmé</translation>
        </message>
        <message>
            <location filename="../../ui/notes_layer.py" />
            <source>rejected</source>
            <translation>rejeté</translation>
        </message>
        <message>
            <location filename="../../ui/notes_layer.py" />
            <source>not sure</source>
            <translation>incertain</translation>
        </message>
        <message>
            <location filename="../../ui/overwriting.py" />
            <source>{} cannot be written: {}</source>
            <translation>{} ne peut pas être écrit : {}</translation>
        </message>
        <message>
            <location filename="../../ui/overwriting.py" />
            <source>Choose another file</source>
            <translation>Choisissez un autre fichier</translation>
        </message>
        <message>
            <location filename="../../ui/plan_view.py" />
            <source>The engine's plan cannot be read: {!r}</source>
            <translation>Le plan du moteur est illisible : {!r}</translation>
        </message>
        <message>
            <location filename="../../ui/plan_view.py" />
            <source>Choose a library: a folder of images, this project's layers, or the sample. The plan appears here before anything is computed.</source>
            <translation>Choisissez une bibliothèque : un dossier d'images, les couches de ce projet ou l'exemple. Le plan paraît ici avant tout calcul.</translation>
        </message>
        <message>
            <location filename="../../ui/plan_view.py" />
            <source>While it is made, its error is measured on held-out dates.</source>
            <translation>Pendant qu'elle est faite, son erreur est mesurée sur des dates mises de côté.</translation>
        </message>
        <message>
            <location filename="../../ui/plan_view.py" />
            <source>Found</source>
            <translation>Trouvé</translation>
        </message>
        <message>
            <location filename="../../ui/plan_view.py" />
            <source>Fold the findings</source>
            <translation>Replier les constats</translation>
        </message>
        <message>
            <location filename="../../ui/plan_view.py" />
            <source>{} findings about the images</source>
            <translation>{} constats sur les images</translation>
        </message>
        <message>
            <location filename="../../ui/plan_view.py" />
            <source>Candidates:</source>
            <translation>Candidates :</translation>
        </message>
        <message>
            <location filename="../../ui/plan_view.py" />
            <source>Beside it &lt;b&gt;{} own date&lt;/b&gt;: {} d.</source>
            <translation>En plus &lt;b&gt;{} date propre&lt;/b&gt; : {} j.</translation>
        </message>
        <message>
            <location filename="../../ui/plan_view.py" />
            <source>Beside it &lt;b&gt;{} own dates&lt;/b&gt;: {} d.</source>
            <translation>En plus &lt;b&gt;{} dates propres&lt;/b&gt; : {} j.</translation>
        </message>
        <message>
            <location filename="../../ui/plan_view.py" />
            <source>&lt;b&gt;{} clear date&lt;/b&gt;: {} d.</source>
            <translation>&lt;b&gt;{} date claire&lt;/b&gt; : {} j.</translation>
        </message>
        <message>
            <location filename="../../ui/plan_view.py" />
            <source>&lt;b&gt;{} clear dates&lt;/b&gt;: {} d.</source>
            <translation>&lt;b&gt;{} dates claires&lt;/b&gt; : {} j.</translation>
        </message>
        <message>
            <location filename="../../ui/plan_view.py" />
            <source>From &lt;b&gt;{}&lt;/b&gt; of the same day.</source>
            <translation>À partir de &lt;b&gt;{}&lt;/b&gt; du même jour.</translation>
        </message>
        <message>
            <location filename="../../ui/plan_view.py" />
            <source>From &lt;b&gt;{}&lt;/b&gt; of {} ({} d).</source>
            <translation>De &lt;b&gt;{}&lt;/b&gt; du {} ({} j).</translation>
        </message>
        <message>
            <location filename="../../ui/plan_view.py" />
            <source>&lt;b&gt;Observed&lt;/b&gt;: the image is passed on as it is; nothing can fill its holes.</source>
            <translation>&lt;b&gt;Observé&lt;/b&gt; : l'image est transmise telle quelle ; rien ne peut combler ses trous.</translation>
        </message>
        <message>
            <location filename="../../ui/plan_view.py" />
            <source>&lt;b&gt;Observed&lt;/b&gt;: all that the images cover was seen; it is passed on as it is.</source>
            <translation>&lt;b&gt;Observé&lt;/b&gt; : tout ce que les images couvrent a été vu et est transmis tel quel.</translation>
        </message>
        <message>
            <location filename="../../ui/plan_view.py" />
            <source>&lt;b&gt;Observed&lt;/b&gt;: the whole region was seen; the image is passed on as it is.</source>
            <translation>&lt;b&gt;Observé&lt;/b&gt; : toute la région a été vue ; l'image est transmise telle quelle.</translation>
        </message>
        <message>
            <location filename="../../ui/plan_view.py" />
            <source>&lt;b&gt;Generation&lt;/b&gt;: the sensor never saw the region; others did.</source>
            <translation>&lt;b&gt;Génération&lt;/b&gt; : le capteur n'a jamais vu la région ; d'autres l'ont vue.</translation>
        </message>
        <message>
            <location filename="../../ui/plan_view.py" />
            <source>&lt;b&gt;Generation&lt;/b&gt;: other sensors show the region, as you chose.</source>
            <translation>&lt;b&gt;Génération&lt;/b&gt; : d'autres capteurs montrent la région, comme vous l'avez choisi.</translation>
        </message>
        <message>
            <location filename="../../ui/plan_view.py" />
            <source>&lt;b&gt;Generation&lt;/b&gt;: the sensor has no clear image near; others show the region.</source>
            <translation>&lt;b&gt;Génération&lt;/b&gt; : le capteur n'a pas d'image claire proche ; d'autres montrent la région.</translation>
        </message>
        <message>
            <location filename="../../ui/plan_view.py" />
            <source>&lt;b&gt;Generation&lt;/b&gt;: {} of the region was seen; other sensors show the rest.</source>
            <translation>&lt;b&gt;Génération&lt;/b&gt; : {} de la région ont été vus ; d'autres capteurs montrent le reste.</translation>
        </message>
        <message>
            <location filename="../../ui/plan_view.py" />
            <source>&lt;b&gt;Regression&lt;/b&gt;: nothing of the region was seen that day.</source>
            <translation>&lt;b&gt;Régression&lt;/b&gt; : rien de la région n'a été vu ce jour-là.</translation>
        </message>
        <message>
            <location filename="../../ui/plan_view.py" />
            <source>&lt;b&gt;Regression&lt;/b&gt;: {} of the region was seen.</source>
            <translation>&lt;b&gt;Régression&lt;/b&gt; : {} de la région ont été vus.</translation>
        </message>
        <message>
            <location filename="../../ui/plan_view.py" />
            <source>Expected error &lt;b&gt;{}&lt;/b&gt; ({} by its own images alone)</source>
            <translation>Erreur attendue &lt;b&gt;{}&lt;/b&gt; ({} par ses seules images)</translation>
        </message>
        <message>
            <location filename="../../ui/plan_view.py" />
            <source>Expected error &lt;b&gt;{}&lt;/b&gt;</source>
            <translation>Erreur attendue &lt;b&gt;{}&lt;/b&gt;</translation>
        </message>
        <message>
            <location filename="../../ui/plan_view.py" />
            <source>{} pixels</source>
            <translation>{} pixels</translation>
        </message>
        <message>
            <location filename="../../ui/plan_view.py" />
            <source>about {}</source>
            <translation>environ {}</translation>
        </message>
        <message>
            <location filename="../../ui/plan_view.py" />
            <source>corrected</source>
            <translation>corrigé</translation>
        </message>
        <message>
            <location filename="../../ui/plan_view.py" />
            <source>masked</source>
            <translation>masqué</translation>
        </message>
        <message>
            <location filename="../../ui/project_layers.py" />
            <source>set by you</source>
            <translation>réglé par vous</translation>
        </message>
        <message>
            <location filename="../../ui/project_layers.py" />
            <source>date from its temporal range</source>
            <translation>date de sa plage temporelle</translation>
        </message>
        <message>
            <location filename="../../ui/project_layers.py" />
            <source>date from its name</source>
            <translation>date de son nom</translation>
        </message>
        <message>
            <location filename="../../ui/project_layers.py" />
            <source>date from the STAC item</source>
            <translation>date de l'item STAC</translation>
        </message>
        <message>
            <location filename="../../ui/project_layers.py" />
            <source>sensor from the STAC item</source>
            <translation>capteur de l'item STAC</translation>
        </message>
        <message>
            <location filename="../../ui/project_layers.py" />
            <source>it is not a file on this computer. Save it as a file first.</source>
            <translation>elle n'est pas un fichier de cet ordinateur. Enregistrez-la d'abord dans un fichier.</translation>
        </message>
        <message>
            <location filename="../../ui/project_layers.py" />
            <source>it has no date. Set it in the table of the project's layers, or write it in the layer's name.</source>
            <translation>elle n'a pas de date. Mettez-la dans la table des couches du projet, ou dans le nom de la couche.</translation>
        </message>
        <message>
            <location filename="../../ui/project_layers.py" />
            <source>its name tells no sensor. Set it in the table of the project's layers, or write it in the name.</source>
            <translation>son nom ne dit aucun capteur. Mettez-le dans la table des couches du projet, ou dans le nom.</translation>
        </message>
        <message>
            <location filename="../../ui/project_layers.py" />
            <source>none of its bands is known. Set them in the table of the project's layers: {} has {}, …</source>
            <translation>aucune de ses bandes n'est connue. Mettez-les dans la table des couches du projet : {} a {}, …</translation>
        </message>
        <message>
            <location filename="../../ui/query_form.py" />
            <source>Images up to this many days before or after may be used</source>
            <translation>Les images jusqu'à tant de jours avant ou après peuvent servir</translation>
        </message>
        <message>
            <location filename="../../ui/query_form.py" />
            <source>Window in days</source>
            <translation>Fenêtre en jours</translation>
        </message>
        <message>
            <location filename="../../ui/query_form.py" />
            <source>Region</source>
            <translation>Région</translation>
        </message>
        <message>
            <location filename="../../ui/query_form.py" />
            <source>{} (by the weights)</source>
            <translation>{} (par les poids)</translation>
        </message>
        <message>
            <location filename="../../ui/region.py" />
            <source>Draw a rectangle: press, drag, release</source>
            <translation>Dessiner un rectangle : appuyer, glisser, relâcher</translation>
        </message>
        <message>
            <location filename="../../ui/region.py" />
            <source>Draw a polygon: click corners, right-click to close</source>
            <translation>Dessiner un polygone : cliquez les coins, clic droit pour fermer</translation>
        </message>
        <message>
            <location filename="../../ui/region.py" />
            <source>Take what the map shows now</source>
            <translation>Prendre ce que montre la carte</translation>
        </message>
        <message>
            <location filename="../../ui/region.py" />
            <source>Take the extent of a layer, or of one of the library's places</source>
            <translation>Prendre l’étendue d’une couche, ou celle d’un lieu de la bibliothèque</translation>
        </message>
        <message>
            <location filename="../../ui/region.py" />
            <source>Take the whole extent of the library</source>
            <translation>Prendre toute l'emprise de la bibliothèque</translation>
        </message>
        <message>
            <location filename="../../ui/region.py" />
            <source>whole library</source>
            <translation>toute la bibliothèque</translation>
        </message>
        <message>
            <location filename="../../ui/region.py" />
            <source>The map has no CRS, so the region has no place. Set the project's CRS, then draw.</source>
            <translation>La carte n'a pas de SCR, la région n'a donc pas de lieu. Définissez le SCR du projet, puis dessinez.</translation>
        </message>
        <message>
            <location filename="../../ui/region.py" />
            <source>The map shows nothing yet. Add a layer first, or take the whole library.</source>
            <translation>La carte ne montre encore rien. Ajoutez d'abord une couche, ou prenez toute la bibliothèque.</translation>
        </message>
        <message>
            <location filename="../../ui/region.py" />
            <source>The layer {} has no extent or no CRS. Set its CRS, or choose another.</source>
            <translation>La couche {} n'a pas d'emprise ou pas de SCR. Définissez son SCR, ou choisissez-en une autre.</translation>
        </message>
        <message>
            <location filename="../../ui/region.py" />
            <source>The project has no layers</source>
            <translation>Le projet n'a pas de couches</translation>
        </message>
        <message>
            <location filename="../../ui/report_dialog.py" />
            <source>Open in the browser</source>
            <translation>Ouvrir dans le navigateur</translation>
        </message>
        <message>
            <location filename="../../ui/report_dialog.py" />
            <source>The whole report with pictures, as one file that can be sent along</source>
            <translation>Le rapport entier avec images, en un seul fichier à transmettre</translation>
        </message>
        <message>
            <location filename="../../ui/report_dialog.py" />
            <source>Hold-out error by band</source>
            <translation>Erreur sur ce qui a été mis de côté, par bande</translation>
        </message>
        <message>
            <location filename="../../ui/report_dialog.py" />
            <source>Band</source>
            <translation>Bande</translation>
        </message>
        <message>
            <location filename="../../ui/report_dialog.py" />
            <source>Contest of the candidates on held-out dates</source>
            <translation>Concours des candidats sur les dates mises de côté</translation>
        </message>
        <message>
            <location filename="../../ui/report_dialog.py" />
            <source>Contest of the candidates on held-out pixels</source>
            <translation>Concours des candidates sur les pixels mis de côté</translation>
        </message>
        <message>
            <location filename="../../ui/report_dialog.py" />
            <source>Candidate</source>
            <translation>Candidate</translation>
        </message>
        <message>
            <location filename="../../ui/results.py" />
            <source>Show in the map</source>
            <translation>Montrer sur la carte</translation>
        </message>
        <message>
            <location filename="../../ui/results.py" />
            <source>Zoom to it</source>
            <translation>Zoomer dessus</translation>
        </message>
        <message>
            <location filename="../../ui/results.py" />
            <source>Show its interval: upper and lower bound</source>
            <translation>Montrer son intervalle : bornes supérieure et inférieure</translation>
        </message>
        <message>
            <location filename="../../ui/results.py" />
            <source>Show where each of its pixels comes from</source>
            <translation>Montrer d'où vient chacun de ses pixels</translation>
        </message>
        <message>
            <location filename="../../ui/results.py" />
            <source>Time series at a point: click in the map</source>
            <translation>Série temporelle en un point : cliquez sur la carte</translation>
        </message>
        <message>
            <location filename="../../ui/results.py" />
            <source>How it was made, and how good it is</source>
            <translation>Comment elle a été faite, et ce qu'elle vaut</translation>
        </message>
        <message>
            <location filename="../../ui/results.py" />
            <source>Run again with other settings: fills the form above</source>
            <translation>Relancer avec d'autres réglages : remplit le formulaire ci-dessus</translation>
        </message>
        <message>
            <location filename="../../ui/results.py" />
            <source>Rename</source>
            <translation>Renommer</translation>
        </message>
        <message>
            <location filename="../../ui/results.py" />
            <source>Open its folder</source>
            <translation>Ouvrir son dossier</translation>
        </message>
        <message>
            <location filename="../../ui/results.py" />
            <source>Remove from this list; files and layers stay as they are</source>
            <translation>Retirer de cette liste ; fichiers et couches restent tels quels</translation>
        </message>
        <message>
            <location filename="../../ui/results.py" />
            <source>Delete; can be undone</source>
            <translation>Supprimer ; peut être annulé</translation>
        </message>
        <message>
            <location filename="../../ui/results.py" />
            <source>Add an answer from its folder…</source>
            <translation>Ajouter une réponse depuis son dossier…</translation>
        </message>
        <message>
            <location filename="../../ui/results.py" />
            <source>Undo</source>
            <translation>Annuler la suppression</translation>
        </message>
        <message>
            <location filename="../../ui/results.py" />
            <source>More</source>
            <translation>Plus</translation>
        </message>
        <message>
            <location filename="../../ui/results.py" />
            <source>Deleted: {}</source>
            <translation>Supprimé : {}</translation>
        </message>
        <message>
            <location filename="../../ui/results.py" />
            <source>Put the deleted answer back (Ctrl+Z in the list)</source>
            <translation>Remettre la réponse supprimée (Ctrl+Z dans la liste)</translation>
        </message>
        <message>
            <location filename="../../ui/results_desk.py" />
            <source>The answer is not in this project. Press “Show in the map” first.</source>
            <translation>La réponse n'est pas dans ce projet. Appuyez d'abord sur « Montrer sur la carte ».</translation>
        </message>
        <message>
            <location filename="../../ui/results_desk.py" />
            <source>No image of the answer's own sensor lies beside it to take a difference to. Swipe.</source>
            <translation>Aucune image du propre capteur de la réponse ne se trouve à côté pour calculer une différence. Comparez par balayage.</translation>
        </message>
        <message>
            <location filename="../../ui/results_desk.py" />
            <source>This answer keeps no source image to compare it with. Enhance again to make it anew.</source>
            <translation>Cette réponse ne garde aucune image source à laquelle la comparer. Appuyez de nouveau sur « Compléter » pour la refaire.</translation>
        </message>
        <message>
            <location filename="../../ui/results_desk.py" />
            <source>The answer's layers were removed. Remove its group, show it in the map, and compare.</source>
            <translation>Les couches de la réponse ont été supprimées. Supprimez son groupe, montrez-la sur la carte, et comparez.</translation>
        </message>
        <message>
            <location filename="../../ui/results_desk.py" />
            <source>The comparison has ended, because another answer is in the map.</source>
            <translation>La comparaison est terminée, car une autre réponse est dans la carte.</translation>
        </message>
        <message>
            <location filename="../../ui/results_item.py" />
            <source>looking…</source>
            <translation>recherche…</translation>
        </message>
        <message>
            <location filename="../../ui/results_item.py" />
            <source>missing</source>
            <translation>absente</translation>
        </message>
        <message>
            <location filename="../../ui/results_item.py" />
            <source>{}, {}</source>
            <translation>{}, {}</translation>
        </message>
        <message>
            <location filename="../../ui/results_item.py" />
            <source>{} (held {})</source>
            <translation>{} (tenu {})</translation>
        </message>
        <message>
            <location filename="../../ui/results_item.py" />
            <source>{} from {}</source>
            <translation>{} à partir de {}</translation>
        </message>
        <message>
            <location filename="../../ui/results_item.py" />
            <source>{} made</source>
            <translation>{} calculés</translation>
        </message>
        <message>
            <location filename="../../ui/series.py" />
            <source>There is nothing to ask. Choose an answer in the results, or open a library.</source>
            <translation>Il n'y a rien à demander. Choisissez une réponse dans les résultats, ou ouvrez une bibliothèque.</translation>
        </message>
        <message>
            <location filename="../../ui/series.py" />
            <source>The map has no CRS, so the point has no place. Set the project's CRS.</source>
            <translation>La carte n'a pas de SCR, le point n'a donc pas de lieu. Définissez le SCR du projet.</translation>
        </message>
        <message>
            <location filename="../../ui/series.py" />
            <source>Reading the pixel on every date…</source>
            <translation>Lecture du pixel à chaque date…</translation>
        </message>
        <message>
            <location filename="../../ui/series.py" />
            <source>{} date, {} clear</source>
            <translation>{} date, {} claire</translation>
        </message>
        <message>
            <location filename="../../ui/series.py" />
            <source>{} dates, {} clear</source>
            <translation>{} dates, {} claires</translation>
        </message>
        <message>
            <location filename="../../ui/series.py" />
            <source>on {} the pixel is {}</source>
            <translation>le {} le pixel est {}</translation>
        </message>
        <message>
            <location filename="../../ui/series_data.py" />
            <source>The engine's time series cannot be read: {!r}</source>
            <translation>La série temporelle du moteur est illisible : {!r}</translation>
        </message>
        <message>
            <location filename="../../ui/series_panel.py" />
            <source>Revisit: time series</source>
            <translation>Revisit : série temporelle</translation>
        </message>
        <message>
            <location filename="../../ui/series_panel.py" />
            <source>Values by date</source>
            <translation>Valeurs par date</translation>
        </message>
        <message>
            <location filename="../../ui/series_panel.py" />
            <source>Show the days around the query</source>
            <translation>Montrer les jours autour de la requête</translation>
        </message>
        <message>
            <location filename="../../ui/series_panel.py" />
            <source>Show all dates</source>
            <translation>Montrer toutes les dates</translation>
        </message>
        <message>
            <location filename="../../ui/series_panel.py" />
            <source>Copy the table as CSV</source>
            <translation>Copier la table en CSV</translation>
        </message>
        <message>
            <location filename="../../ui/series_panel.py" />
            <source>Click a pixel in the map, or press Enter in the map for its middle.</source>
            <translation>Cliquez un pixel sur la carte, ou appuyez sur Entrée dans la carte pour son milieu.</translation>
        </message>
        <message>
            <location filename="../../ui/series_panel.py" />
            <source>{} dates copied as CSV.</source>
            <translation>{} dates copiées en CSV.</translation>
        </message>
        <message>
            <location filename="../../ui/series_panel.py" />
            <source>Draw {}</source>
            <translation>Dessiner {}</translation>
        </message>
        <message>
            <location filename="../../ui/series_panel.py" />
            <source>Pixel</source>
            <translation>Pixel</translation>
        </message>
        <message>
            <location filename="../../ui/series_panel.py" />
            <source>answer, {}</source>
            <translation>réponse, {}</translation>
        </message>
        <message>
            <location filename="../../ui/series_panel.py" />
            <source>no data</source>
            <translation>pas de données</translation>
        </message>
        <message>
            <location filename="../../ui/series_panel.py" />
            <source>occluded</source>
            <translation>occulté</translation>
        </message>
        <message>
            <location filename="../../ui/series_panel.py" />
            <source>clear</source>
            <translation>clair</translation>
        </message>
        <message>
            <location filename="../../ui/series_plot.py" />
            <source>Plot of the time series</source>
            <translation>Graphique de la série temporelle</translation>
        </message>
        <message>
            <location filename="../../ui/series_plot.py" />
            <source>Wheel, + and - zoom; drag moves; left and right arrows read out dates; Home shows all, End the query</source>
            <translation>Molette, + et - pour zoomer ; glisser déplace ; flèches gauche et droite lisent les dates ; Début montre tout, Fin la requête</translation>
        </message>
        <message>
            <location filename="../../ui/series_plot.py" />
            <source>Click a pixel in the map: its values on every date appear here.</source>
            <translation>Cliquez un pixel sur la carte : ses valeurs à chaque date paraissent ici.</translation>
        </message>
        <message>
            <location filename="../../ui/settings.py" />
            <source>Folder for answers</source>
            <translation>Dossier des réponses</translation>
        </message>
        <message>
            <location filename="../../ui/settings.py" />
            <source>Each answer gets a folder of its own in it</source>
            <translation>Chaque réponse y reçoit son propre dossier</translation>
        </message>
        <message>
            <location filename="../../ui/settings.py" />
            <source> days</source>
            <translation> jours</translation>
        </message>
        <message>
            <location filename="../../ui/settings.py" />
            <source>Window of a new query</source>
            <translation>Fenêtre d'une nouvelle requête</translation>
        </message>
        <message>
            <location filename="../../ui/settings.py" />
            <source>Queries and answers</source>
            <translation>Requêtes et réponses</translation>
        </message>
        <message>
            <location filename="../../ui/styles.py" />
            <source>no answer</source>
            <translation>pas de réponse</translation>
        </message>
        <message>
            <location filename="../../ui/styles.py" />
            <source>regressed</source>
            <translation>estimé par régression</translation>
        </message>
        <message>
            <location filename="../../ui/styles.py" />
            <source>generated</source>
            <translation>généré</translation>
        </message>
        <message>
            <location filename="../../ui/styles.py" />
            <source>interpolated</source>
            <translation>interpolé</translation>
        </message>
        <message>
            <location filename="../../ui/styles.py" />
            <source>Revisit: measure the stretch</source>
            <translation>Revisit : mesurer l'étirement</translation>
        </message>
        <message>
            <location filename="../../ui/temporal.py" />
            <source>The time-lapse was stopped: the map shows all layers again, whatever their date.</source>
            <translation>La série animée est arrêtée : la carte montre de nouveau toutes les couches, quelle que soit leur date.</translation>
        </message>
        <message>
            <location filename="../../ui/temporal.py" />
            <source>The map shows another time: turn off QGIS's temporal controller to see {}.</source>
            <translation>La carte montre un autre moment : désactivez le contrôleur temporel de QGIS pour voir {}.</translation>
        </message>
        <message>
            <location filename="../../ui/timelapse.py" />
            <source>Time-lapse of the same query…</source>
            <translation>Série animée de la même requête…</translation>
        </message>
        <message>
            <location filename="../../ui/timelapse.py" />
            <source>Choose a library, a sensor, bands and a date first.</source>
            <translation>Choisissez d'abord une bibliothèque, un capteur, des bandes et une date.</translation>
        </message>
        <message>
            <location filename="../../ui/timelapse.py" />
            <source>Revisit: time-lapse, {}</source>
            <translation>Revisit : série animée, {}</translation>
        </message>
        <message>
            <location filename="../../ui/timelapse.py" />
            <source>Making the time-lapse: the bar below shows how far it is, and cancels it.</source>
            <translation>Série animée en cours : la barre du bas montre où elle en est, et l'annule.</translation>
        </message>
        <message>
            <location filename="../../ui/timelapse.py" />
            <source>animation</source>
            <translation>animation</translation>
        </message>
        <message>
            <location filename="../../ui/timelapse.py" />
            <source>{} dates, {} of them synthetic: play them above the map, or open the {}.</source>
            <translation>{} dates, dont {} synthétiques : à jouer en haut, ou en {}.</translation>
        </message>
        <message>
            <location filename="../../ui/timelapse.py" />
            <source>{} dates in the map, {} of them synthetic; {} left out.</source>
            <translation>{} dates sur la carte, dont {} synthétiques ; {} laissées de côté.</translation>
        </message>
        <message>
            <location filename="../../ui/timelapse.py" />
            <source>Animation: {}</source>
            <translation>Animation : {}</translation>
        </message>
        <message>
            <location filename="../../ui/timelapse_dialog.py" />
            <source>First day of the range</source>
            <translation>Premier jour de la période</translation>
        </message>
        <message>
            <location filename="../../ui/timelapse_dialog.py" />
            <source>Last day of the range</source>
            <translation>Dernier jour de la période</translation>
        </message>
        <message>
            <location filename="../../ui/timelapse_dialog.py" />
            <source>One date every</source>
            <translation>Une date tous les</translation>
        </message>
        <message>
            <location filename="../../ui/timelapse_dialog.py" />
            <source>Days from one date to the next</source>
            <translation>Jours d'une date à la suivante</translation>
        </message>
        <message>
            <location filename="../../ui/timelapse_dialog.py" />
            <source>A new folder, or that of the same time-lapse: what is finished there is kept</source>
            <translation>Un nouveau dossier, ou celui de la même série : ce qui y est fini est gardé</translation>
        </message>
        <message>
            <location filename="../../ui/timelapse_dialog.py" />
            <source>Make time-lapse</source>
            <translation>Faire la série animée</translation>
        </message>
        <message>
            <location filename="../../ui/timelapse_dialog.py" />
            <source>Dates</source>
            <translation>Dates</translation>
        </message>
        <message>
            <location filename="../../ui/timelapse_dialog.py" />
            <source>The range ends before it begins.</source>
            <translation>La période finit avant de commencer.</translation>
        </message>
        <message>
            <location filename="../../ui/timelapse_dialog.py" />
            <source>The sensor took no image in this range. Choose another, or one date every so many days.</source>
            <translation>Le capteur n'a pris aucune image dans cette période. Choisissez-en une autre, ou une date tous les tant de jours.</translation>
        </message>
        <message>
            <location filename="../../ui/timelapse_dialog.py" />
            <source>{} dates are too many: {} at most.</source>
            <translation>{} dates, c'est trop : {} au plus.</translation>
        </message>
        <message>
            <location filename="../../ui/timelapse_dialog.py" />
            <source>{} dates, about {}. Runs in the background; what is finished stays if you cancel.</source>
            <translation>{} dates, environ {}. Tourne en arrière-plan ; ce qui est fini reste si vous annulez.</translation>
        </message>
        <message>
            <location filename="../../ui/timelapse_layers.py" />
            <source>Time-lapse {} to {}, {}</source>
            <translation>Série animée du {} au {}, {}</translation>
        </message>
        <message>
            <location filename="../../ui/timeline.py" />
            <source>Timeline of scenes</source>
            <translation>Chronologie des scènes</translation>
        </message>
        <message>
            <location filename="../../ui/timeline.py" />
            <source>nearest</source>
            <translation>plus proche</translation>
        </message>
        <message>
            <location filename="../../ui/timeline.py" />
            <source>no scene, but one of {}</source>
            <translation>pas d'image, mais une de {}</translation>
        </message>
        <message>
            <location filename="../../ui/timeline.py" />
            <source>no scene</source>
            <translation>pas de scène</translation>
        </message>
        <message>
            <location filename="../../ui/timeline.py" />
            <source>clear share not known</source>
            <translation>part claire inconnue</translation>
        </message>
        <message>
            <location filename="../../ui/timeline.py" />
            <source>{} clear</source>
            <translation>{} clairs</translation>
        </message>
        <message>
            <location filename="../../ui/timeline.py" />
            <source>{} too</source>
            <translation>aussi {}</translation>
        </message>
        <message>
            <location filename="../../ui/timeline.py" />
            <source>queried</source>
            <translation>demandé</translation>
        </message>
        <message>
            <location filename="../../ui/timeline.py" />
            <source>used by the plan</source>
            <translation>utilisé par le plan</translation>
        </message>
        <message>
            <location filename="../../ui/timeline.py" />
            <source>left out by you</source>
            <translation>écarté par vous</translation>
        </message>
        <message>
            <location filename="../../ui/timeline.py" />
            <source>Query {}</source>
            <translation>Demander {}</translation>
        </message>
        <message>
            <location filename="../../ui/timeline.py" />
            <source>Use {} again</source>
            <translation>Utiliser {} de nouveau</translation>
        </message>
        <message>
            <location filename="../../ui/timeline.py" />
            <source>Leave {} out of the inputs</source>
            <translation>Écarter {} des entrées</translation>
        </message>
        <message>
            <location filename="../../ui/timeline.py" />
            <source>Show the window</source>
            <translation>Montrer la fenêtre</translation>
        </message>
        <message>
            <location filename="../../ui/timeline.py" />
            <source>Show all</source>
            <translation>Montrer tout</translation>
        </message>
        <message>
            <location filename="../../ui/timeline.py" />
            <source>no scenes</source>
            <translation>pas de scènes</translation>
        </message>
        <message>
            <location filename="../../ui/timeline.py" />
            <source>Arrows step from scene to scene, with Shift by day; plus and minus zoom; Enter queries the date.</source>
            <translation>Les flèches vont de scène en scène, avec Maj de jour en jour ; plus et moins zooment ; Entrée demande la date.</translation>
        </message>
        <message>
            <location filename="../../ui/timeline_hint.py" />
            <source>The thumbnail is no picture</source>
            <translation>La vignette n'est pas une image</translation>
        </message>
        <message>
            <location filename="../../ui/timeline_panel.py" />
            <source>The engine's timeline cannot be read. Update the engine in the settings.</source>
            <translation>La chronologie du moteur est illisible. Mettez le moteur à jour dans les paramètres.</translation>
        </message>
        <message>
            <location filename="../../ui/timeline_panel.py" />
            <source>All dates of the library appear here</source>
            <translation>Toutes les dates de la bibliothèque paraissent ici</translation>
        </message>
        <message>
            <location filename="../../ui/timeline_panel.py" />
            <source>The sensor took no image here; others did.</source>
            <translation>Le capteur n'a pas pris d'image ici ; d'autres l'ont fait.</translation>
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
            <translation>{} Mo</translation>
        </message>
        <message>
            <location filename="../../ui/words.py" />
            <source>{} GB</source>
            <translation>{} Go</translation>
        </message>
        <message>
            <location filename="../../ui/words.py" />
            <source>over 99 %</source>
            <translation>plus de 99 %</translation>
        </message>
        <message>
            <location filename="../../ui/words.py" />
            <source>under 1 %</source>
            <translation>moins de 1 %</translation>
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
            <translation>Vérification que chaque paquet se charge</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>Checking that the networks' packages load</source>
            <translation>Vérification que les paquets des réseaux se chargent</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>Checking that the cloud detection loads</source>
            <translation>Vérification que la détection des nuages se charge</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>Checking the folder</source>
            <translation>Vérification du dossier</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>Downloading what this build of torch needs</source>
            <translation>Téléchargement de ce qu'il faut à cette version de torch</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>Downloading {} {}</source>
            <translation>Téléchargement de {} {}</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>Drawing the animation</source>
            <translation>Dessin de l'animation</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>Everything is downloaded</source>
            <translation>Tout est téléchargé</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>Fetching the sample</source>
            <translation>Récupération de l'exemple</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>Finding {}</source>
            <translation>Recherche de {}</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>Generating tile {} of {}</source>
            <translation>Génération de la tuile {} sur {}</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>Going on from {} packages downloaded before</source>
            <translation>Reprise à partir de {} paquets déjà téléchargés</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>Learning the season</source>
            <translation>Apprentissage de la saison</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>Looking at the images</source>
            <translation>Examen des images</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>Looking at {}</source>
            <translation>Examen de {}</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>Looking through {}</source>
            <translation>Parcours de {}</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>Making an environment with {}</source>
            <translation>Création d'un environnement avec {}</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>Measuring the colours of {}</source>
            <translation>Mesure des couleurs de {}</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>Reading image {} of {}</source>
            <translation>Lecture de l'image {} sur {}</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>Reading pairs of images</source>
            <translation>Lecture de paires d'images</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>Reading the images</source>
            <translation>Lecture des images</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>Reading the notes</source>
            <translation>Lecture des notes</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>Reading what was seen</source>
            <translation>Lecture de ce qui a été vu</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>Reading {}</source>
            <translation>Lecture de {}</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>{} cases</source>
            <translation>{} cas</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>{} cases, about {} in all</source>
            <translation>{} cas, environ {} en tout</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>Case {} of {}: {}</source>
            <translation>Cas {} sur {} : {}</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>Case {} of {}, about {} left: {}</source>
            <translation>Cas {} sur {}, encore environ {} : {}</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>The engine is installed</source>
            <translation>Le moteur est installé</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>The networks' packages are installed</source>
            <translation>Les paquets des réseaux sont installés</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>The cloud detection is installed</source>
            <translation>La détection des nuages est installée</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>The packages are installed</source>
            <translation>Les paquets sont installés</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>Unpacking the packages</source>
            <translation>Décompression des paquets</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>Writing the answer</source>
            <translation>Écriture de la réponse</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>Writing the notes</source>
            <translation>Écriture des notes</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>Writing the {}</source>
            <translation>Écriture : {}</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>{}, {} bands read</source>
            <translation>{}, {} bandes lues</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>Fitting {} on all dates</source>
            <translation>Ajustement de {} sur toutes les dates</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>Measuring {}, part {} of {}</source>
            <translation>Mesure de {}, partie {} sur {}</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>Measuring what gaps cost</source>
            <translation>Mesure de ce que coûtent les trous</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>Predicting</source>
            <translation>Calcul de la réponse</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>step {}, hold-out error {}</source>
            <translation>étape {}, erreur sur ce qui est mis de côté {}</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>step {}, nothing is known of what is held out</source>
            <translation>étape {}, rien n'est connu de ce qui est mis de côté</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>Predicting tile {} of {}</source>
            <translation>Calcul de la tuile {} sur {}</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>There is no image of {} with these bands: the sensor did not pass, or the library does not hold it</source>
            <translation>Il n'y a pas d'image du {} avec ces bandes : le capteur n'est pas passé, ou la bibliothèque ne l'a pas</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>The image of {} is occluded all over the region</source>
            <translation>L'image du {} est occultée dans toute la région</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>The image of {} holds no value in the region: nothing was seen that day</source>
            <translation>L'image du {} n'a aucune valeur dans la région : rien n'a été vu ce jour-là</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>So the rest is left empty, and nothing is made</source>
            <translation>Le reste est donc laissé vide, et rien n'est calculé</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>The sensor saw the whole region on this date: the image is given as it is</source>
            <translation>Le capteur a vu toute la région à cette date : l'image est donnée telle quelle</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>{} of the region was seen on {}; these pixels are kept as they are</source>
            <translation>{} de la région ont été vus le {} ; ces pixels restent tels quels</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>The part that was seen tells the level of that day</source>
            <translation>La partie qui a été vue donne le niveau de ce jour</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>Intra-modal: {} dates of the same sensor in the window show the rest: {} days</source>
            <translation>Du même capteur : {} dates de la fenêtre montrent le reste : {} jours</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>Intra-modal: one date of the same sensor in the window shows the rest: {} days</source>
            <translation>Du même capteur : une date de la fenêtre montre le reste : {} jours</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>Intra-modal: {} dates of the same sensor show the rest: {} days; {} lies outside the window, which has none {} {}</source>
            <translation>Du même capteur : {} dates montrent le reste : {} jours ; celle du {} est hors de la fenêtre, qui n'en a aucune {} le {}</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>Inter-modal: generated from {}</source>
            <translation>D'autres capteurs : généré à partir de {}</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>{} did not see the region on {}</source>
            <translation>{} n'a pas vu la région le {}</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>{} has no clear image of the region on any other date</source>
            <translation>{} n'a d'image claire de la région à aucune autre date</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>Its nearest clear images lie {} and {} days away</source>
            <translation>Ses images claires les plus proches sont à {} et {} jours</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>Its nearest clear image lies {} days away</source>
            <translation>Son image claire la plus proche est à {} jours</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>{} {} of {} ({} days)</source>
            <translation>{} {} du {} ({} jours)</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>{} has no image of the region: its pixels lie on those of {}, stored as {}</source>
            <translation>{} n'a aucune image de la région : ses pixels se posent sur ceux de {}, enregistrés comme {}</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>elsewhere</source>
            <translation>ailleurs</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>its definition says</source>
            <translation>dans sa définition</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>{}; the error is that at those held out</source>
            <translation>{} ; l'erreur est celle des lieux mis de côté</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>Trained on {} dates that both sensors saw at {} other places</source>
            <translation>Appris sur {} dates que les deux capteurs ont vues en {} autres lieux</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>The weights that are named answer as they were trained</source>
            <translation>Les poids nommés répondent tels qu'ils ont été entraînés</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>Trained on {} dates that both sensors saw at another place</source>
            <translation>Appris sur {} dates que les deux capteurs ont vues en un autre lieu</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>Trained on the part seen that day, in the region and around it</source>
            <translation>Appris sur la partie vue ce jour-là, dans la région et autour</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>Trained on the part seen that day, in the region and around it: the strongest case</source>
            <translation>Appris sur la partie vue ce jour-là, dans la région et autour : le cas le plus sûr</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>Trained on {} other dates with images at like intervals</source>
            <translation>Appris sur {} autres dates avec des images à des intervalles semblables</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>Trained on {} other dates that have images at like intervals before and after</source>
            <translation>Appris sur {} autres dates qui ont avant et après des images à des intervalles semblables</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>Trained on {} other places with images at like intervals</source>
            <translation>Appris sur {} autres lieux avec des images à intervalles semblables</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>Trained on {} other places that have images at like intervals: {}</source>
            <translation>Appris sur {} autres lieux qui ont des images à intervalles semblables : {}</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>Trained on {} dates that both sensors saw, each as if it were missing as the queried one is</source>
            <translation>Appris sur {} dates que les deux capteurs ont vues, chacune comme si elle manquait comme celle demandée</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>Trained on {} dates that both sensors saw, {} of them at another place, each as if it were missing as the queried one is</source>
            <translation>Appris sur {} dates que les deux capteurs ont vues, dont {} en un autre lieu, chacune comme si elle manquait comme celle demandée</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>Trained on {} dates that both sensors saw, {} of them at {} other places, each as if it were missing as the queried one is</source>
            <translation>Appris sur {} dates que les deux capteurs ont vues, dont {} en {} autres lieux, chacune comme si elle manquait comme celle demandée</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>Generators train for up to {} s on the {} ({}); less where that is enough</source>
            <translation>Les générateurs apprennent jusqu'à {} s sur : {} ({}) ; moins si cela suffit</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>Nothing of the library teaches this: the weights {} answer as they were trained</source>
            <translation>Rien dans la bibliothèque n'enseigne cela : les poids {} répondent tels qu'ils ont été entraînés</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>They run on the {} ({})</source>
            <translation>Ils tournent sur : {} ({})</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>The generator starts from the weights {}</source>
            <translation>Le générateur part des poids {}</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>The weights {} are not used: no generator takes part in this answer</source>
            <translation>Les poids {} ne sont pas utilisés : aucun générateur ne participe à cette réponse</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>No time is given to train: the weights {} compete as they were trained</source>
            <translation>Aucun temps n'est donné pour entraîner : les poids {} concourent tels qu'ils ont été entraînés</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>The weights {} were trained on images of {} of the dates that are held out: the error may be larger than measured</source>
            <translation>Les poids {} ont été entraînés sur des images de {} des dates mises de côté : l’erreur peut être plus grande que mesurée</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>At a place that was held out in their training, their RMSE was {} {}</source>
            <translation>En un lieu mis de côté pendant leur entraînement, leur RMSE était de {} {}</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>Too few dates were seen by both sensors to learn from: the queried sensor's own other dates answer</source>
            <translation>Trop peu de dates ont été vues par les deux capteurs pour apprendre : d'autres dates du capteur demandé répondent</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>No other date has images at like intervals: linear interpolation in time answers, without training</source>
            <translation>Aucune autre date n'a d'images à des intervalles semblables : l'interpolation linéaire dans le temps répond, sans entraînement</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>No training: every pixel was seen</source>
            <translation>Pas d'entraînement : chaque pixel a été vu</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>No training: nothing is made</source>
            <translation>Pas d'entraînement : rien n'est calculé</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>Its images are all dated the first of a month: taken for monthly composites, of the season of their middle</source>
            <translation>Ses images sont toutes datées du premier d'un mois : elles sont prises pour des synthèses mensuelles, de la saison de leur milieu</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>The elevation of the ground is taken into account</source>
            <translation>L’altitude du terrain est prise en compte</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>A model of this pattern is kept: it is taken from the cache where the images are the same</source>
            <translation>Un modèle de ce motif est conservé : il sert là où les images sont les mêmes</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>{} answers though {} has a smaller error: it is simpler, and worse by less than {}</source>
            <translation>{} répond bien que {} ait une erreur plus petite : c'est plus simple, et moins bon de moins de {}</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>{} answers though {} has a smaller error: few dates can mislead, so another must be better by {} and on {} of them; it is by {} and on {}</source>
            <translation>{} répond bien que {} ait une erreur plus petite : peu de dates peuvent tromper, un autre doit donc être meilleur de {} et sur {} d'entre elles ; il l'est de {} et sur {}</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>The image lies {} pixels from where it should; it is moved back</source>
            <translation>L'image est à {} pixels de sa place ; elle y est ramenée</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>All visible bands lie about 0.1 from the other dates: the Sentinel-2 offset, or even haze</source>
            <translation>Toutes les bandes visibles sont à environ 0,1 des autres dates : le décalage de Sentinel-2, ou une brume uniforme</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>The values {}; they are read without it</source>
            <translation>Les valeurs {} ; elles sont lues sans lui</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>hold the Sentinel-2 offset of 1000, which the file does not state</source>
            <translation>contiennent le décalage de 1000 de Sentinel-2, que le fichier ne dit pas</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>lack the Sentinel-2 offset of 1000 that the file states</source>
            <translation>ne contiennent pas le décalage de 1000 de Sentinel-2 que le fichier dit</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>{} more images since {} {}, as those looked at do</source>
            <translation>{} autres images depuis {} {}, comme celles qui ont été examinées</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>hold the offset that they do not state</source>
            <translation>contiennent le décalage qu’elles n’indiquent pas</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>lack the offset that they state</source>
            <translation>n’ont pas le décalage qu’elles indiquent</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>{}; it is left out</source>
            <translation>{} ; elle est écartée</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>{}; it is the queried day's own and kept</source>
            <translation>{} ; c'est celle du jour demandé et elle est gardée</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>{} of {} is the same image as {}; one is kept</source>
            <translation>{} du {} est la même image que {} ; une seule est gardée</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>{} and {} are of the same time and contradict each other; the one processed last is kept</source>
            <translation>{} et {} sont du même moment et se contredisent ; la dernière traitée est gardée</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>{} is in {}, the nearest image in {}; it is read as {}</source>
            <translation>{} est en {}, l'image la plus proche en {} ; elle est lue en {}</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>The image of {} has no {}, and is left out</source>
            <translation>L'image du {} n'a pas {} et est laissée de côté</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>{} of {} is left out by hand</source>
            <translation>{} du {} est écartée à la main</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>The supplied masks alone say what is occluded, as was asked for</source>
            <translation>Seuls les masques fournis disent ce qui est occulté, comme demandé</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>Clouds are looked for from {} of reflectance above the other dates, as was asked for</source>
            <translation>Les nuages sont cherchés à partir de {} de réflectance au-dessus des autres dates, comme demandé</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>{} finds clouds over {} of the region, which no supplied mask shows</source>
            <translation>{} trouve des nuages sur {} de la région, qu'aucun masque fourni ne montre</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>The cloud detection cannot look at {} of {} images: they lack {} of the ten bands that it asks for</source>
            <translation>La détection des nuages ne peut pas examiner {} images sur {} : il leur manque {} parmi les dix bandes qu'elle demande</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>The cloud detection cannot look at this image: {}</source>
            <translation>La détection des nuages ne peut pas examiner cette image : {}</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>The cloud detection is not asked, as was asked for</source>
            <translation>La détection des nuages n'est pas consultée, comme demandé</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>The cloud detection is not used: {}</source>
            <translation>La détection des nuages n'est pas utilisée : {}</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>The optional cloud detection ({}) is not installed. {}</source>
            <translation>La détection des nuages facultative ({}) n'est pas installée. {}</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>Install Revisit again</source>
            <translation>Réinstallez Revisit</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>Install the cloud detection in Revisit's settings, or `pip install -r requirements/clouds.txt`</source>
            <translation>Installez la détection des nuages dans les réglages de Revisit, ou `pip install -r requirements/clouds.txt`</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>thick haze, which the mask calls clear, takes {} of the light; the date is taken for occluded</source>
            <translation>une brume épaisse, que le masque dit claire, prend {} de la lumière ; la date est tenue pour occultée</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>thick haze, which the mask calls clear, takes {} of the light; no other date is made from it</source>
            <translation>une brume épaisse, que le masque dit claire, prend {} de la lumière ; aucune autre date n’en est tirée</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>thick haze takes {} of the light; the ground is seen through it, so the image is kept</source>
            <translation>une brume épaisse prend {} de la lumière ; le sol se voit au travers, l’image est donc gardée</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>Exclude the date to have it made from others</source>
            <translation>Excluez la date pour qu’elle soit produite à partir des autres</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>{} of the part seen is not as the dates before it let expect: fire, felling, flood or harvest, or a shadow that was missed; what the clouds hide may have changed too</source>
            <translation>{} de la partie vue n'est pas comme les dates précédentes le font attendre : feu, coupe, inondation ou récolte, ou une ombre manquée ; ce que les nuages cachent peut aussi avoir changé</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>All the sensor's images that are used lie {} {}: the answer extrapolates in time</source>
            <translation>Toutes les images du capteur qui servent sont {} le {} : la réponse extrapole dans le temps</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>before</source>
            <translation>avant</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>after</source>
            <translation>après</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>The error cannot be measured on this library: the answer has no interval</source>
            <translation>L'erreur ne peut pas être mesurée sur cette bibliothèque : la réponse n'a pas d'intervalle</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>The dates that teach lie nearer to one another than the sensor's images to the date: the error may be larger than measured</source>
            <translation>Les dates dont on apprend sont plus proches entre elles que les images du capteur ne le sont de la date : l'erreur peut être plus grande que mesurée</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>The weights {} were trained on this region itself, on images of {} of the dates that are held out: the error may be larger than measured</source>
            <translation>Les poids {} ont été entraînés sur cette région même, sur des images de {} des dates mises de côté : l'erreur peut être plus grande que mesurée</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>Other sensors are to answer, but {}</source>
            <translation>D'autres capteurs doivent répondre, mais {}</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>none of them ({}) saw it near {}</source>
            <translation>aucun d'eux ({}) ne l'a vue près de {}</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>the library holds none</source>
            <translation>la bibliothèque n'en contient aucun</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>Let {} answer from its own images, as --mode auto</source>
            <translation>Laissez {} répondre de ses propres images, comme avec --mode auto</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>No scene of {} in the library has {} together</source>
            <translation>Aucune image de {} dans la bibliothèque n'a {} ensemble</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>Ask for them one by one, or name their files alike but for the band</source>
            <translation>Demandez-les une par une, ou nommez leurs fichiers pareil sauf la bande</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>The sample did not arrive in {} minutes</source>
            <translation>L'exemple n'est pas arrivé en {} minutes</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>Try again later</source>
            <translation>Réessayez plus tard</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>The sample cannot be downloaded: no connection to the package index</source>
            <translation>L'exemple ne peut pas être téléchargé : pas de connexion à l'index des paquets</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>The sample cannot be fetched: {}</source>
            <translation>L'exemple ne peut pas être récupéré : {}</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>Connect to a network once; it is kept afterwards</source>
            <translation>Connectez-vous une fois à un réseau ; il est ensuite conservé</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>{} is stored as linear power on {}, else in dB: all of it was compared in dB</source>
            <translation>{} est enregistré en puissance linéaire le {}, sinon en dB : tout a été comparé en dB</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>The generator is not among the candidates: torch is not installed. {}</source>
            <translation>Le générateur n'est pas parmi les candidats : torch n'est pas installé. {}</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>The generator is not among the candidates: it was given no time to train</source>
            <translation>Le générateur n'est pas parmi les candidats : aucun temps d'entraînement ne lui a été donné</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>The kept generator {} was damaged and is trained anew</source>
            <translation>Le générateur conservé {} était endommagé et est entraîné à nouveau</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>Memory ran out in training: {} patches at a time were used</source>
            <translation>La mémoire a manqué à l'entraînement : {} extraits à la fois ont été pris</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>The {} ran out of memory: tiles of {} pixels were used</source>
            <translation>La mémoire a manqué ({}) : des tuiles de {} pixels ont été prises</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>The GPU failed in training ({}): the CPU went on</source>
            <translation>Le GPU a échoué à l'entraînement ({}) : le CPU a continué</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>The GPU failed ({}): the CPU went on</source>
            <translation>Le GPU a échoué ({}) : le CPU a continué</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>Most of what is missing lies farther from what was seen than any part that is held out: the interval may be too narrow</source>
            <translation>La plus grande part de ce qui manque est plus loin de ce qui a été vu que toute partie mise de côté : l'intervalle peut être trop étroit</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>Only {} dates teach, and tell little of how far others are missed: the interval may be too narrow</source>
            <translation>Seules {} dates enseignent et disent peu de l'écart sur d'autres : l'intervalle peut être trop étroit</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>Only one place teaches: the error is measured on its other dates, and may be larger here</source>
            <translation>Un seul lieu enseigne : l'erreur est mesurée sur ses autres dates, et peut être plus grande ici</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>Only {} other places teach: expect colours and coarse shapes, no detail</source>
            <translation>Seuls {} autres lieux enseignent : attendez-vous à des couleurs et des formes grossières, sans détail</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>Left out: {} files of the library that cannot be read, {} among them</source>
            <translation>Laissés de côté : {} fichiers de la bibliothèque qui ne peuvent être lus, dont {}</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>The {} image of {} shows {}</source>
            <translation>L'image de {} du {} montre {}</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>{} of the region is shown by no image and left empty</source>
            <translation>{} de la région n'est montré par aucune image et reste vide</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>{} of the region was not seen on {} and is left empty. {}</source>
            <translation>{} de la région n'a pas été vu le {} et reste vide. {}</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>Less than 0.1%</source>
            <translation>Moins de 0,1 %</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>{} of the region is shown by no date of the window and left empty; widen it</source>
            <translation>{} de la région n'est montré par aucune date de la fenêtre et reste vide ; élargissez-la</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>A preview: {}, by a simple estimator; ask for the whole answer before relying on it</source>
            <translation>Un aperçu : {}, par une méthode simple ; demandez la réponse entière avant de vous y fier</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>A preview: {}; ask for the whole answer before relying on it</source>
            <translation>Un aperçu : {} ; demandez la réponse entière avant de vous y fier</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>one pixel in {} x {}</source>
            <translation>un pixel sur {} x {}</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>every pixel</source>
            <translation>chaque pixel</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>reflectance</source>
            <translation>réflectance</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>No clear image lies within {} of {}</source>
            <translation>Aucune image claire n'est à moins de {} du {}</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>1 day</source>
            <translation>1 jour</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>{} days</source>
            <translation>{} jours</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>Choose a date nearer to {}, or widen the window to {} days</source>
            <translation>Choisissez une date plus proche du {}, ou élargissez la fenêtre à {} jours</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>Choose a date inside the library's, {} to {}</source>
            <translation>Choisissez une date de la bibliothèque, du {} au {}</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>Add images of other dates to the library</source>
            <translation>Ajoutez à la bibliothèque des images d'autres dates</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>{}; some of its files were left out: `revisit scenes` says why</source>
            <translation>{} ; certains de ses fichiers ont été laissés de côté : `revisit scenes` dit pourquoi</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>{}, and no other sensor shows enough of it then ({})</source>
            <translation>{}, et aucun autre capteur n'en montre alors assez ({})</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>Draw the region where their images lie</source>
            <translation>Dessinez la région là où se trouvent leurs images</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>{}, and the library holds no other sensor</source>
            <translation>{}, et la bibliothèque ne contient aucun autre capteur</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>{} is no method to generate with</source>
            <translation>{} n'est pas une méthode pour générer</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>{} answers from other sensors alone</source>
            <translation>{} ne répond qu'à partir d'autres capteurs</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>{} has nothing to answer from</source>
            <translation>{} n'a rien à partir de quoi répondre</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>{} has nothing to answer from: {}</source>
            <translation>{} n'a rien à partir de quoi répondre : {}</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>{} has nothing to learn from: too little of the date was seen, and no other date is like it</source>
            <translation>{} n'a rien d'où apprendre : trop peu de cette date a été vu, et aucune autre ne lui ressemble</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>Use the method {} or {}, widen the window, or add images to the library</source>
            <translation>Utilisez la méthode {} ou {}, élargissez la fenêtre, ou ajoutez des images à la bibliothèque</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>Choose from {}</source>
            <translation>Choisissez parmi {}</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>Choose from {}, or auto</source>
            <translation>Choisissez parmi {} ou auto</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>Use {}, or auto</source>
            <translation>Prenez {} ou auto</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>Use one of {}, or auto</source>
            <translation>Prenez l'une de {} ou auto</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>Fewer than two of the dates that both sensors saw can be learned from</source>
            <translation>On peut apprendre de moins de deux des dates que les deux capteurs ont vues</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>Add images of other dates or places that both show</source>
            <translation>Ajoutez des images d'autres dates ou lieux que les deux montrent</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>No image shows any of the missing pixels</source>
            <translation>Aucune image ne montre les pixels manquants</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>Widen the window, or add images of the region</source>
            <translation>Élargissez la fenêtre, ou ajoutez des images de la région</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>Band {} of {} is {}</source>
            <translation>La bande {} de {} est {}</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>Use the band's common name instead</source>
            <translation>Prenez plutôt le nom commun de la bande</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>Networks need torch, which this engine does not have</source>
            <translation>Les réseaux ont besoin de torch, que ce moteur n'a pas</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>Install the part for networks in Revisit's settings, or `pip install -r requirements/deep.txt`</source>
            <translation>Installez la partie des réseaux dans les réglages de Revisit, ou `pip install -r requirements/deep.txt`</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>The weights {} do not exist</source>
            <translation>Les poids {} n'existent pas</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>Name another file, or none</source>
            <translation>Indiquez un autre fichier, ou aucun</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>The weights {} cannot be read: {}</source>
            <translation>Les poids {} ne peuvent pas être lus : {}</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>it is no safetensors file, or it is cut off</source>
            <translation>ce n'est pas un fichier safetensors, ou il est tronqué</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>{} holds no generator of this version</source>
            <translation>{} ne contient pas de générateur de cette version</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>Train it again with `revisit train`, or leave it out</source>
            <translation>Entraînez-les à nouveau avec `revisit train`, ou laissez-les de côté</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>Measuring the error on held-out dates</source>
            <translation>L'erreur est mesurée sur des dates mises de côté</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>{} has images on other pixels that reach farther than this answer: name a region to have more</source>
            <translation>{} a des images sur d'autres pixels qui vont plus loin que cette réponse : indiquez une région pour en avoir plus</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>Images cover {} of the region: the answer ends where they end</source>
            <translation>Les images couvrent {} de la région : la réponse s'arrête où elles s'arrêtent</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>The image of {} has no mask, nor blue or green: clouds in it cannot be found</source>
            <translation>L'image du {} n'a ni masque, ni bleu, ni vert : ses nuages ne peuvent être trouvés</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>{} images have no mask, nor blue or green: clouds in them cannot be found</source>
            <translation>{} images n'ont ni masque, ni bleu, ni vert : leurs nuages ne peuvent être trouvés</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>It is a picture of 8 bits, whose numbers are no {}</source>
            <translation>C'est une image de 8 bits, dont les nombres ne sont pas des {}</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>Give the product's own bands, of 16 bits, or state the scale in the file, as with gdal_edit.py -scale</source>
            <translation>Donnez les bandes de 16 bits du produit, ou indiquez l'échelle dans le fichier, par exemple avec gdal_edit.py -scale</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>It holds radar in whole numbers with a sign, and states no scale</source>
            <translation>Il contient du radar en nombres entiers signés, sans échelle</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>State it in the file: for hundredths of a dB with gdal_edit.py -scale 0.01</source>
            <translation>Indiquez-la dans le fichier : pour des centièmes de dB avec gdal_edit.py -scale 0.01</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>The weights {} make {} from {}, not {} from {}</source>
            <translation>Les poids {} font {} à partir de {}, non {} à partir de {}</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>Name weights that were trained for these, or none</source>
            <translation>Indiquez des poids entraînés pour celles-ci, ou aucun</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>There is no GPU to run on: {}</source>
            <translation>Il n'y a pas de GPU pour calculer : {}</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>Use the device auto or cpu</source>
            <translation>Prenez l'appareil auto ou cpu</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>The library holds no scene of {}</source>
            <translation>La bibliothèque ne contient aucune scène de {}</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>Choose one that it holds ({}), or name weights that make it</source>
            <translation>Choisissez-en un qu'elle contient ({}), ou nommez des poids qui le produisent</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>{} saw the region, but no date was seen by {} too, so nothing can be learned</source>
            <translation>{} a vu la région, mais aucune date n'a été vue aussi par {} : il n'y a rien à apprendre</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>{} saw the region, but too few dates ({}) were seen by {} too, so nothing can be learned</source>
            <translation>{} a vu la région, mais trop peu de dates ({}) ont été vues aussi par {} : il n'y a rien à apprendre</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>Add images of other dates or places that both sensors show, or name weights that make it</source>
            <translation>Ajoutez des images d'autres dates ou lieux que les deux capteurs montrent, ou nommez des poids qui le produisent</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>{} is an index of a region that {} never saw</source>
            <translation>{} est un indice d'une région que {} n'a jamais vue</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>Ask for bands instead</source>
            <translation>Demandez plutôt des bandes</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>No scene of {} in the library has {}</source>
            <translation>Aucune scène de {} dans la bibliothèque n'a {}</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>Choose from the bands that it has: {}</source>
            <translation>Choisissez parmi les bandes qu'elle a : {}</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>The region lies outside every image of this sensor in the library</source>
            <translation>La région est en dehors de toute image de ce capteur dans la bibliothèque</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>Draw it inside the images' extent, or add a folder with images of this place</source>
            <translation>Dessinez-la dans l'emprise des images, ou ajoutez un dossier avec des images de ce lieu</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>The region has {} x {} pixels, more than {}</source>
            <translation>La région a {} x {} pixels, plus que {}</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>Draw a smaller one</source>
            <translation>Dessinez-en une plus petite</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>The region is empty</source>
            <translation>La région est vide</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>Draw a larger one</source>
            <translation>Dessinez-en une plus grande</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>There is no image of {} on {}</source>
            <translation>Il n'y a pas d'image de {} le {}</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>Choose a date that has one</source>
            <translation>Choisissez une date qui en a une</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>No scene can be found: {}: {}</source>
            <translation>Aucune scène n'est trouvée : {} : {}</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>{} (and {} more files)</source>
            <translation>{} (et {} autres fichiers)</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>{} (and 1 more file)</source>
            <translation>{} (et 1 autre fichier)</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>It is of Landsat Collection {}</source>
            <translation>Il est de la Collection {} de Landsat</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>It is a Landsat product of level {}: light at the top of the atmosphere</source>
            <translation>C'est un produit Landsat de niveau {} : lumière au sommet de l'atmosphère</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>It is a Landsat product of level 1 of before Collection 1: light at the top of the atmosphere</source>
            <translation>C'est un produit Landsat de niveau 1 d'avant la Collection 1 : lumière au sommet de l'atmosphère</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>Download the Collection 2 Level 2 product (L2SP) from USGS</source>
            <translation>Téléchargez auprès de l'USGS le produit de Collection 2 Level 2 (L2SP)</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>The QA_PIXEL file of {} is not beside it</source>
            <translation>Le fichier QA_PIXEL de {} n'est pas à côté</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>Download it too: without it clouds are found only where they differ from other dates</source>
            <translation>Téléchargez-le aussi : sans lui, les nuages ne sont trouvés que là où ils diffèrent des autres dates</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>It is a packed product</source>
            <translation>C'est un produit compressé</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>Unpack it into a folder of the library</source>
            <translation>Décompressez-le dans un dossier de la bibliothèque</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>It is empty</source>
            <translation>Il est vide</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>It is cut off</source>
            <translation>Il est tronqué</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>Copy it again</source>
            <translation>Copiez-le à nouveau</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>It is not an image that can be read: {}</source>
            <translation>Ce n'est pas une image lisible : {}</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>Copy it again; it may be cut off or another kind of file</source>
            <translation>Copiez-le à nouveau ; il est peut-être tronqué ou d'un autre type</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>It is not a netCDF file that can be read: {}</source>
            <translation>Ce n'est pas un fichier netCDF lisible : {}</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>Copy it again; it may be cut off</source>
            <translation>Copiez-le à nouveau ; il est peut-être tronqué</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>It cannot be read: {}</source>
            <translation>Il ne peut pas être lu : {}</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>It may not be read</source>
            <translation>Sa lecture n'est pas autorisée</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>Give yourself permission to read it</source>
            <translation>Donnez-vous le droit de le lire</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>It holds no file that Revisit reads</source>
            <translation>Il ne contient aucun fichier que Revisit lise</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>Its name tells no sensor</source>
            <translation>Son nom n'indique aucun capteur</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>Its name tells no sensor and no date</source>
            <translation>Son nom n'indique ni capteur ni date</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>Its name tells no date, nor do its tags</source>
            <translation>Ni son nom ni ses étiquettes n'indiquent de date</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>Neither its name nor its band descriptions tell a band of {}</source>
            <translation>Ni son nom ni les descriptions de ses bandes n'indiquent une bande de {}</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>Name it as &lt;sensor&gt;_&lt;band&gt;_&lt;YYYYMMDD&gt;.tif, for instance sentinel-2-l2a_B04_20190830.tif</source>
            <translation>Nommez-le &lt;sensor&gt;_&lt;band&gt;_&lt;YYYYMMDD&gt;.tif, par exemple sentinel-2-l2a_B04_20190830.tif</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>Put the day into its name as YYYYMMDD, or into the file, as with gdal_edit.py -mo datetime=2019-08-30</source>
            <translation>Mettez le jour dans son nom sous la forme YYYYMMDD, ou dans le fichier, par exemple avec gdal_edit.py -mo datetime=2019-08-30</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>It has no place on Earth</source>
            <translation>Il n'a pas de place sur Terre</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>Give it a CRS and a transform, as with gdal_translate -a_srs -a_ullr</source>
            <translation>Donnez-lui un SCR et une transformation, par exemple avec gdal_translate -a_srs -a_ullr</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>Its header states the scale {} and the offset {}</source>
            <translation>Son en-tête indique l'échelle {} et le décalage {}</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>Correct them, as with gdal_edit.py -scale -offset</source>
            <translation>Corrigez-les, par exemple avec gdal_edit.py -scale -offset</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>Layer {} is no file on this machine</source>
            <translation>La couche {} n'est pas un fichier de cette machine</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>Save it as a GeoTIFF</source>
            <translation>Enregistrez-la en GeoTIFF</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>There is no scene in {}</source>
            <translation>Il n'y a pas de scène dans {}</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>{} does not exist</source>
            <translation>{} n'existe pas</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>Name a folder with images, or one file</source>
            <translation>Nommez un dossier d'images, ou un fichier</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>The library has no image between {} and {}</source>
            <translation>La bibliothèque n'a pas d'image entre {} et {}</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>{} exists already</source>
            <translation>{} existe déjà</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>{} holds another time-lapse</source>
            <translation>{} contient une autre série animée</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>{} holds a time-lapse of other images, or of older ones</source>
            <translation>{} contient une série animée d’autres images, ou de plus anciennes</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>The system lets Revisit open no more files</source>
            <translation>Le système ne laisse plus Revisit ouvrir de fichiers</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>Raise its limit, as with ulimit -n 1024, or close other programs</source>
            <translation>Relevez sa limite, par exemple avec ulimit -n 1024, ou fermez d’autres programmes</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>Choose another folder; nothing is overwritten</source>
            <translation>Choisissez un autre dossier ; rien n'est écrasé</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>{} cannot be written to: {}</source>
            <translation>On ne peut pas écrire dans {} : {}</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>Choose another folder</source>
            <translation>Choisissez un autre dossier</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>Choose a folder that you may write</source>
            <translation>Choisissez un dossier où vous pouvez écrire</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>{} holds other files</source>
            <translation>{} contient d'autres fichiers</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>Choose a new or an empty folder</source>
            <translation>Choisissez un dossier nouveau ou vide</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>Installing the engine needs {} GB, and {} has {} GB free</source>
            <translation>L'installation du moteur demande {} Go, et {} a {} Go libres</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>The disk is full</source>
            <translation>Le disque est plein</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>Free some space or choose a folder on another disk</source>
            <translation>Libérez de la place ou choisissez un dossier sur un autre disque</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>The packages cannot be downloaded: no connection to the package index</source>
            <translation>Les paquets ne peuvent pas être téléchargés : pas de connexion à l'index des paquets</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>Check the network and the proxy in QGIS's settings, or use a folder of wheels</source>
            <translation>Vérifiez le réseau et le proxy dans les paramètres de QGIS, ou prenez un dossier de wheels</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>{} is not a working Python</source>
            <translation>{} n'est pas un Python qui marche</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>Choose another interpreter</source>
            <translation>Choisissez un autre interpréteur</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>The engine stopped (exit status {})</source>
            <translation>Le moteur s'est arrêté (état {})</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>The engine stopped (exit status {}): {}</source>
            <translation>Le moteur s'est arrêté (état {}) : {}</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>The system ended the engine, as it does where memory runs out</source>
            <translation>Le système a arrêté le moteur, comme il le fait quand la mémoire manque</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>Choose a smaller region or close other programs, and try again: a new one starts</source>
            <translation>Choisissez une région plus petite ou fermez d'autres programmes, et réessayez : un nouveau démarre</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>Try again, a new one starts; its log is {}</source>
            <translation>Réessayez, un nouveau démarre ; son journal est {}</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>Cancelled</source>
            <translation>Annulé</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>Nothing was written</source>
            <translation>Rien n'a été écrit</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>torch is not installed</source>
            <translation>torch n'est pas installé</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>the installed torch is a CPU build</source>
            <translation>le torch installé est construit pour CPU</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>it was asked for</source>
            <translation>c'était demandé</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>it is there and works</source>
            <translation>il est là et il marche</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>torch finds no NVIDIA GPU with a working driver</source>
            <translation>torch ne trouve aucun GPU NVIDIA avec un pilote qui marche</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>the installed torch is built without CUDA</source>
            <translation>le torch installé est construit sans CUDA</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>the GPU fails: {}</source>
            <translation>le GPU échoue : {}</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>the GPU computes wrong numbers</source>
            <translation>le GPU calcule de faux nombres</translation>
        </message>
        <message>
            <location filename="../../ui/engine_texts.py" />
            <source>no network takes part</source>
            <translation>aucun réseau n'intervient</translation>
        </message>
        <message>
            <location filename="../../resources/sensors.json" />
            <source>natural colour</source>
            <translation>couleurs naturelles</translation>
        </message>
        <message>
            <location filename="../../resources/sensors.json" />
            <source>false colour (infrared)</source>
            <translation>fausses couleurs (infrarouge)</translation>
        </message>
        <message>
            <location filename="../../the catalogue of indices" />
            <source>burn</source>
            <translation>feu</translation>
        </message>
        <message>
            <location filename="../../the catalogue of indices" />
            <source>clouds</source>
            <translation>nuages</translation>
        </message>
        <message>
            <location filename="../../the catalogue of indices" />
            <source>kernel</source>
            <translation>noyau</translation>
        </message>
        <message>
            <location filename="../../the catalogue of indices" />
            <source>radar</source>
            <translation>radar</translation>
        </message>
        <message>
            <location filename="../../the catalogue of indices" />
            <source>snow</source>
            <translation>neige</translation>
        </message>
        <message>
            <location filename="../../the catalogue of indices" />
            <source>soil</source>
            <translation>sol</translation>
        </message>
        <message>
            <location filename="../../the catalogue of indices" />
            <source>urban</source>
            <translation>ville</translation>
        </message>
        <message>
            <location filename="../../the catalogue of indices" />
            <source>vegetation</source>
            <translation>végétation</translation>
        </message>
        <message>
            <location filename="../../the catalogue of indices" />
            <source>water</source>
            <translation>eau</translation>
        </message>
        <message>
            <location filename="../../core/product/made_from.py" />
            <source>the nearest image, as it is</source>
            <translation>l'image la plus proche, telle quelle</translation>
        </message>
        <message>
            <location filename="../../core/product/made_from.py" />
            <source>a line between the nearest images before and after</source>
            <translation>une droite entre les images les plus proches avant et après</translation>
        </message>
        <message>
            <location filename="../../core/product/made_from.py" />
            <source>that line, moved to the level of the part seen</source>
            <translation>cette droite, amenée au niveau de la partie vue</translation>
        </message>
        <message>
            <location filename="../../core/product/made_from.py" />
            <source>each pixel's curve over the years</source>
            <translation>la courbe de chaque pixel au fil des années</translation>
        </message>
        <message>
            <location filename="../../core/product/made_from.py" />
            <source>that curve, and what near dates depart from it</source>
            <translation>cette courbe, et ce dont les dates proches s'en écartent</translation>
        </message>
        <message>
            <location filename="../../core/product/made_from.py" />
            <source>a regression on the other dates</source>
            <translation>une régression sur les autres dates</translation>
        </message>
        <message>
            <location filename="../../core/product/made_from.py" />
            <source>the regression, and its misses carried in from the rim</source>
            <translation>la régression, et ses écarts propagés depuis le bord</translation>
        </message>
        <message>
            <location filename="../../core/product/made_from.py" />
            <source>the regression, and trees on what it misses</source>
            <translation>la régression, et des arbres sur ce qu'elle manque</translation>
        </message>
        <message>
            <location filename="../../core/product/made_from.py" />
            <source>the regression, and a Gaussian process on what it misses</source>
            <translation>la régression, et un processus gaussien sur ce qu'elle manque</translation>
        </message>
        <message>
            <location filename="../../core/product/made_from.py" />
            <source>regression, trees, and misses carried in from the rim</source>
            <translation>régression, arbres, et écarts propagés depuis le bord</translation>
        </message>
        <message>
            <location filename="../../core/product/made_from.py" />
            <source>Whittaker's smoother in time</source>
            <translation>le lissage de Whittaker dans le temps</translation>
        </message>
        <message>
            <location filename="../../core/product/made_from.py" />
            <source>boosted trees on the other dates</source>
            <translation>des arbres boostés sur les autres dates</translation>
        </message>
        <message>
            <location filename="../../core/product/made_from.py" />
            <source>a small neural network on the other dates</source>
            <translation>un petit réseau de neurones sur les autres dates</translation>
        </message>
        <message>
            <location filename="../../core/product/made_from.py" />
            <source>the sensor's own nearest image</source>
            <translation>l'image la plus proche du capteur lui-même</translation>
        </message>
        <message>
            <location filename="../../core/product/made_from.py" />
            <source>a line between its own images before and after</source>
            <translation>une droite entre ses propres images avant et après</translation>
        </message>
        <message>
            <location filename="../../core/product/made_from.py" />
            <source>the average of its own images</source>
            <translation>la moyenne de ses propres images</translation>
        </message>
        <message>
            <location filename="../../core/product/made_from.py" />
            <source>the annual wave through its own images</source>
            <translation>l'onde annuelle par ses propres images</translation>
        </message>
        <message>
            <location filename="../../core/product/made_from.py" />
            <source>season, level of the day, other sensors and each pixel's own course, weighed by kriging</source>
            <translation>saison, niveau du jour, autres capteurs et cours propre de chaque pixel, pondérés par krigeage</translation>
        </message>
        <message>
            <location filename="../../core/product/made_from.py" />
            <source>a regression on the other sensors, pixel by pixel</source>
            <translation>une régression sur les autres capteurs, pixel par pixel</translation>
        </message>
        <message>
            <location filename="../../core/product/made_from.py" />
            <source>boosted trees on the other sensors, pixel by pixel</source>
            <translation>des arbres boostés sur les autres capteurs, pixel par pixel</translation>
        </message>
        <message>
            <location filename="../../core/product/made_from.py" />
            <source>a generator (SPADE network) on the other sensors, from the average on</source>
            <translation>un générateur (réseau SPADE) sur les autres capteurs, à partir de la moyenne</translation>
        </message>
        <message>
            <location filename="../../core/product/made_from.py" />
            <source>the same generator, from the annual wave on</source>
            <translation>le même générateur, à partir de l'onde annuelle</translation>
        </message>
        <message>
            <location filename="../../core/product/made_from.py" />
            <source>the mean of those that learn from the other sensors</source>
            <translation>la moyenne de ceux qui apprennent des autres capteurs</translation>
        </message>
        <message>
            <location filename="../../core/product/made_from.py" />
            <source>the season's light, level of the day, other sensors and each pixel's own course, weighed by kriging</source>
            <translation>la lumière de la saison, niveau du jour, autres capteurs et cours propre de chaque pixel, pondérés par krigeage</translation>
        </message>
    </context>
</TS>
