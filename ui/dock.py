"""The dock: library, query, plan, Enhance, results; it wires the parts together and decides nothing else."""

from __future__ import annotations

import html
from typing import Optional

from qgis.core import Qgis, QgsProject
from qgis.gui import QgisInterface
from qgis.PyQt.QtCore import Qt, QTimer, pyqtSignal
from qgis.PyQt.QtGui import QCursor
from qgis.PyQt.QtWidgets import (
    QAction,
    QDockWidget,
    QFormLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from ..core.errors import EngineError, RevisitError
from . import engine_home, icons, inquiry, words
from .again import Again
from .answer import Answer, answer_folder
from .catalogue import Catalogue
from .column import Column
from .controls import Controls
from .engine_banner import EngineBanner
from .inquiry import Inquiry
from .installer import EngineInstaller
from .layers import Showing, project_look
from .library_picker import LibraryPicker
from .library_source import PROJECT, SAMPLE, SAMPLE_DAY, LibrarySource
from .plan_view import Plan, PlanView
from .preview import Preview, is_worth
from .query_form import QueryForm
from .results_desk import ResultsDesk
from .runner import EngineRunner
from .series import Question
from .timeline_panel import TimelinePanel
from .weights_offer import WeightsOffer
from .words import tr

_MESSAGE_SECONDS = 12


class RevisitDock(QDockWidget):
    """Ask, see the plan, enhance."""

    settings_wanted = pyqtSignal()
    askable_changed = pyqtSignal(bool)
    """Whether there is a question that the engine could answer."""

    def __init__(self, iface: QgisInterface, runner: EngineRunner, installer: EngineInstaller) -> None:
        """Belong to QGIS's main window."""
        super().__init__(tr("Revisit"), iface.mainWindow())
        self.setObjectName("RevisitDock")
        self._iface = iface
        self._runner = runner
        self._begun = False
        self._refused = False
        self._window_days = engine_home.window_days()
        self._begin_timer = QTimer(self)
        self._begin_timer.setSingleShot(True)
        self._see_timer = QTimer(self)
        self._see_timer.setSingleShot(True)
        self.inquiry = Inquiry(runner, self)
        self.banner = EngineBanner(installer)
        self.picker = LibraryPicker()
        self.form = QueryForm(iface.mapCanvas(), self._window_days)
        self.timeline = TimelinePanel(runner)
        self.controls = Controls(iface.mapCanvas())
        self.offer = WeightsOffer(self)
        self.plan_view = PlanView()
        self.preview = Preview(iface.mapCanvas(), self)
        self._plan: Optional[Plan] = None
        self.enhance_button = QPushButton(tr("Enhance"))
        self.cancel_button = QPushButton(tr("Cancel"))
        self._buttons = QHBoxLayout()
        self.bar, self.step = QProgressBar(), QLabel()
        self.notice = QLabel()
        self.desk = ResultsDesk(iface, runner, self.question, self)
        self.results, self.layers = self.desk.view, self.desk.layers
        self.attribution = QLabel()
        self._lay_out()
        self._connect()
        self.again = Again(self.picker, self.form, self.controls, self.inquiry, self)  # last: hears after the form
        self.again.said.connect(self._say)
        self.offer.changed.connect(self.again.go_on)
        self.desk.again_wanted.connect(self.again.ask)
        self._on_stage(inquiry.IDLE)
        self._on_plan(None)
        self.use_engine()

    def use_engine(self) -> None:
        """Take the engine that the settings name now; explain where there is none."""
        enhancing = self.inquiry.stage == inquiry.ENHANCING
        self.inquiry.reset()
        self.preview.remove()
        if enhancing:
            self._warn(tr("The engine was changed, so the run was cancelled; nothing was written. Enhance again."))
        self._runner.use_engine(engine_home.engine_python())
        self._show_engine(None)
        if self._begun and self._runner.has_engine():
            self.inquiry.check()

    def use_settings(self) -> None:
        """Take what the user has just changed in the settings, and leave the rest alone."""
        if self._runner.python != engine_home.engine_python():
            self.use_engine()
        if self._window_days != engine_home.window_days():
            self._window_days = engine_home.window_days()
            self.form.window_spin.setValue(self._window_days)

    def add_action(self, action: QAction) -> QToolButton:
        """Put another action beside Enhance and Cancel."""
        button = icons.action_button(action)
        self._buttons.addWidget(button)
        return button

    def release_engine(self) -> None:
        """End the engine until `use_engine`, because its environment is about to be made anew."""
        self.inquiry.reset()
        self._runner.use_engine(None)

    def begin(self) -> None:
        """Check the engine, and then open the default library, the first time the dock is seen."""
        if self.isVisible() and not self._begun:
            self._begun = True
            if self._runner.has_engine():
                self.inquiry.check()

    def dispose(self) -> None:
        """Let go of the project, the canvas and the engine, before the dock is deleted."""
        QgsProject.instance().cleared.disconnect(self._on_project_closed)
        self.inquiry.reset()
        self.desk.dispose()
        self.preview.dispose()
        self.timeline.dispose()
        self.controls.dispose()
        self.offer.dispose()
        self.picker.dispose()
        self.form.region.dispose()

    def _lay_out(self) -> None:
        self.notice.setWordWrap(True)
        self.notice.setTextFormat(Qt.TextFormat.PlainText)
        self.notice.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.notice.setAccessibleName(tr("What Revisit says"))
        self.bar.setAccessibleName(tr("Progress"))
        self.step.setWordWrap(True)
        self.step.setTextFormat(Qt.TextFormat.PlainText)
        self.step.setMinimumHeight(2 * self.step.fontMetrics().lineSpacing())  # what is below stays where it is
        self.step.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        self.step.setAccessibleName(tr("What the engine does"))
        self.enhance_button.setDefault(True)
        small = self.attribution.font()
        small.setPointSizeF(0.85 * small.pointSizeF())
        self.attribution.setFont(small)
        self.attribution.setWordWrap(True)
        frame = QFrame()
        frame.setFrameShape(QFrame.Shape.StyledPanel)
        inside = QVBoxLayout(frame)
        inside.setContentsMargins(6, 4, 6, 4)
        inside.addWidget(self.plan_view)
        library = QFormLayout()
        library.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        library.addRow(tr("Library"), self.picker)
        self._buttons.addWidget(self.enhance_button, 2)
        self._buttons.addWidget(self.cancel_button, 1)
        page = QWidget()
        column = QVBoxLayout(page)
        column.addWidget(self.banner)
        column.addLayout(library)
        column.addWidget(self.form)
        column.addWidget(self.timeline)
        column.addWidget(self.controls)
        column.addWidget(frame)
        column.addLayout(self._buttons)
        column.addWidget(self.bar)
        column.addWidget(self.step)
        column.addWidget(self.notice)
        column.addWidget(QLabel(tr("Results")))
        column.addWidget(self.results, 1)
        column.addWidget(self.attribution)
        labels = [library.labelForField(self.picker), *self.form.labels()]
        for label in labels:
            label.setMinimumWidth(max(label.sizeHint().width() for label in labels))
        self.setWidget(Column(page))

    def _connect(self) -> None:
        self.banner.settings_wanted.connect(self.settings_wanted)
        self.picker.chosen.connect(self._on_library)
        self.picker.refused.connect(self._warn)
        self.picker.emptied.connect(self.inquiry.reset)
        self.form.changed.connect(self._on_query)
        self.form.refused.connect(self._warn)
        self.timeline.chosen.connect(self.form.date.set_date)
        self.timeline.suggested.connect(self.form.date.suggest)
        self.timeline.leave_out.connect(self.controls.marks.leave_out)
        self.controls.changed.connect(self._on_query)
        self.controls.refused.connect(self._warn)
        self.controls.learning.weights.fileChanged.connect(self.offer.look)
        self.offer.changed.connect(self.form.offer)
        self.plan_view.day_clicked.connect(lambda day: self.timeline.timeline.menu_for(day).popup(QCursor.pos()))
        self.enhance_button.clicked.connect(self._enhance)
        self.cancel_button.clicked.connect(self._cancel)
        self.inquiry.stage_changed.connect(self._on_stage)
        self.inquiry.progressed.connect(self._on_progress)
        self.inquiry.checked.connect(self._on_checked)
        self.inquiry.catalogue_changed.connect(self._on_catalogue)
        self.inquiry.plan_changed.connect(self._on_plan)
        self.inquiry.previewed.connect(lambda answer: self.preview.show(self._showing(answer)))
        self.inquiry.answered.connect(self._on_answer)
        self.inquiry.failed.connect(self._on_failed)
        self.inquiry.cancelled.connect(self._on_cancelled)
        self.layers.added.connect(self._on_added)
        self.desk.warned.connect(self._warn)
        self.desk.said.connect(self._say)
        # Not at once: QGIS shows a dock when it is added, and the plugin then hides it.
        self.visibilityChanged.connect(lambda _: self._begin_timer.start(0))
        self._begin_timer.timeout.connect(self.begin)
        # Not at once: the progress gets its place in the column first.
        self._see_timer.timeout.connect(lambda: self.widget().ensureWidgetVisible(self.step))
        QgsProject.instance().cleared.connect(self._on_project_closed)

    def _on_checked(self) -> None:
        self._show_engine(None)
        if self.picker.source():
            self.picker.emit_chosen()
        else:
            self.picker.choose_default()

    def _on_library(self, source: LibrarySource) -> None:
        self._say("")
        before = self.inquiry.source
        if before is None or (before.kind, before.path) != (source.kind, source.path):
            self.controls.marks.clear()  # they are of the dates of another library
        if self._runner.has_engine():
            self.inquiry.open_library(source)
        else:
            self._say(tr("There is no engine yet. Install it, or name an interpreter, in Revisit's settings."))

    def _on_catalogue(self, catalogue: Optional[Catalogue]) -> None:
        left_out = [*catalogue.problems, *self.inquiry.source.left_out] if catalogue else []
        if catalogue:
            self.picker.remember_chosen()
        parts = [tr("{} scenes").format(catalogue.count)] if catalogue else []
        parts += [tr("{} left out").format(len(left_out))] if left_out else []
        self.picker.say(", ".join(parts), "\n".join([*left_out, *(catalogue.notes if catalogue else ())]))
        attribution = "\n".join(catalogue.attribution if catalogue else ())
        self.attribution.setText(attribution)
        self.attribution.setVisible(bool(attribution))
        sample = self.inquiry.source is not None and self.inquiry.source.kind == SAMPLE
        self.timeline.set_library(self.inquiry.source, catalogue)
        self.controls.set_choices(catalogue.choices if catalogue else None)
        self.form.set_catalogue(catalogue, SAMPLE_DAY if sample else None)
        if left_out:
            self._say(tr("Left out: {}").format(left_out[0]))

    def _on_query(self) -> None:
        self._say("")
        query = self.form.query()
        self.controls.set_query(query.date if query else None, self.form.dates())
        self.inquiry.ask_plan(query, self.controls.options())
        self.timeline.set_query(query, self.controls.options())
        self.timeline.set_left_out(self.controls.marks.left_out)
        self._enable()

    def _on_plan(self, plan: object) -> None:
        self._refused = isinstance(plan, RevisitError) and not isinstance(plan, EngineError)
        self._enable()
        self._plan = plan if isinstance(plan, Plan) else None
        self.timeline.set_plan(self._plan)
        if isinstance(plan, Plan):
            self.plan_view.show_plan(plan)
        elif isinstance(plan, RevisitError):
            self.plan_view.show_error(plan)
        elif self.form.query():
            self.plan_view.say(tr("Planning…"))
        else:
            self.plan_view.invite()

    def _enhance(self) -> None:
        query, sensor = self.form.query(), self.form.sensor()
        if query is None or sensor is None:
            return
        self._say("")
        bands = words.band_name(query.bands, sensor.composites)
        folder = answer_folder(engine_home.answers_folder(), sensor.id, bands, query.date)
        preview = self.preview.new_folder() if is_worth(self._plan) else None
        self.inquiry.enhance(query, folder, self.controls.options(), preview)
        self._see_timer.start(0)

    def _cancel(self) -> None:
        self.cancel_button.setEnabled(False)
        self.step.setText(tr("Cancelling…"))
        self.inquiry.cancel()

    def _on_stage(self, stage: str) -> None:
        for part in (self.bar, self.step):
            part.setVisible(stage in (inquiry.FETCHING, inquiry.SEARCHING, inquiry.ENHANCING))
        self.bar.setRange(0, 0 if stage != inquiry.ENHANCING else 100)
        self.bar.setValue(0)
        self.bar.setFormat("")
        self.step.setText("")
        self.cancel_button.setEnabled(stage in (inquiry.FETCHING, inquiry.SEARCHING, inquiry.ENHANCING))
        self.picker.setEnabled(stage != inquiry.ENHANCING)
        self._enable()

    def _on_progress(self, share: float, text: str) -> None:
        if self.cancel_button.isEnabled():
            self.bar.setRange(0, 100)
            self.bar.setValue(round(100 * share))
            self.bar.setFormat("%p %")
            self.step.setText(text)

    def _enable(self) -> None:
        free = self.inquiry.stage in (inquiry.IDLE, inquiry.PLANNING)
        self.enhance_button.setEnabled(free and not self._refused and self.form.query() is not None)
        self.askable_changed.emit(self._runner.has_engine() and self.question() is not None)
        for part in (self.form, self.controls, self.timeline):
            part.setEnabled(free and self.inquiry.catalogue is not None)

    def _on_answer(self, answer: Answer) -> None:
        self.desk.add(self._showing(answer), self.inquiry.source)
        self.widget().ensureWidgetVisible(self.results)

    def _showing(self, answer: Answer) -> Showing:
        sensor, source = self.form.sensor(), self.inquiry.source
        composites = sensor.composites if sensor else {}
        layers = source.layers if source and source.kind == PROJECT else ()
        attribution = self.inquiry.catalogue.attribution if self.inquiry.catalogue else ()
        look = project_look(QgsProject.instance(), layers, answer)
        return Showing(answer, composites, attribution, look)

    def _on_added(self, showing: Showing) -> None:
        self.preview.remove()
        text = showing.answer.arrived_words()
        self._iface.messageBar().pushMessage(tr("Revisit"), text, Qgis.MessageLevel.Success, _MESSAGE_SECONDS)
        self.layers.show(showing.answer, self._iface.mapCanvas())

    def question(self) -> Optional[Question]:
        """Return what is asked now, without an answer yet; None where something is missing."""
        query, source = self.form.query(), self.inquiry.source
        if query is None or source is None:
            return None
        return Question(source.library(), query.to_json(), None, self.controls.options())

    def _on_failed(self, error: RevisitError) -> None:
        self.preview.remove()
        opening = self.inquiry.catalogue is None
        if opening and not isinstance(error, EngineError):  # no library, no plan: said in its place
            self.plan_view.show_error(error)
            self._push(str(error))
            return
        self._warn(str(error))
        if opening:
            self._show_engine(error)

    def _on_cancelled(self, stage: str) -> None:
        self.preview.remove()
        enhancing = stage == inquiry.ENHANCING
        if enhancing and self._plan and self._plan.trains:
            self._say(tr("Cancelled; nothing was written. What networks have learned is kept: Enhance goes on there."))
        else:
            self._say(tr("Cancelled; nothing was written.") if enhancing else tr("Cancelled."))

    def _on_project_closed(self) -> None:
        self.preview.remove()
        enhancing = self.inquiry.stage == inquiry.ENHANCING
        if enhancing:
            self.inquiry.stop()
        if self.inquiry.source and self.inquiry.source.kind == PROJECT:
            self.inquiry.reset()
        if enhancing:
            self._warn(tr("The project was closed, so the run was cancelled; nothing was written. Enhance again."))

    def _show_engine(self, error: Optional[EngineError]) -> None:
        if error:
            self.banner.say(error)
        self.banner.setVisible(error is not None or not self._runner.has_engine())

    def _warn(self, text: str) -> None:
        self._say(text)
        self._push(text)

    def _push(self, text: str) -> None:
        text = html.escape(text, quote=False)  # the bar reads HTML
        self._iface.messageBar().pushMessage(tr("Revisit"), text, Qgis.MessageLevel.Warning, _MESSAGE_SECONDS)

    def _say(self, text: str) -> None:
        self.notice.setText(text)
        self.notice.setVisible(bool(text))
