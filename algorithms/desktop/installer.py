"""The window that installs the missing packages in the background and shows what the installation says."""

from __future__ import annotations

import codecs
import os
from urllib.parse import quote

from qgis.core import QgsSettings
from qgis.PyQt.QtCore import QProcess, QProcessEnvironment, pyqtSignal
from qgis.PyQt.QtGui import QFontDatabase
from qgis.PyQt.QtWidgets import QDialog, QDialogButtonBox, QLabel, QPlainTextEdit, QProgressBar, QVBoxLayout

from ..framework import packages
from ..framework.i18n import tr

SCHEMES = {"HttpProxy": "http", "HttpCachingProxy": "http", "Socks5Proxy": "socks5"}  # QGIS's names


def proxy_address() -> str:
    """The proxy of QGIS's network settings as pip takes it; "" where none is set up."""
    settings = QgsSettings()
    host = settings.value("proxy/proxyHost", "", type=str)
    kind = SCHEMES.get(settings.value("proxy/proxyType", "", type=str))
    if not settings.value("proxy/proxyEnabled", False, type=bool) or not host or kind is None:
        return ""
    user, password = (settings.value(f"proxy/proxy{name}", "", type=str) for name in ("User", "Password"))
    login = f"{quote(user, safe='')}:{quote(password, safe='')}@" if user else ""
    port = settings.value("proxy/proxyPort", "", type=str)
    return f"{kind}://{login}{host}{':' if port else ''}{port}"


class PackageInstaller(QDialog):
    """Emits `ended(True)` once the packages can be used, `ended(False)` when they could not be installed."""

    ended = pyqtSignal(bool)

    def __init__(self, parent=None):
        super().__init__(parent)
        self.setWindowTitle(tr("Installing packages for Mining Ecological Risk"))
        self.resize(760, 420)
        self.state = QLabel(tr("Installing in the background. You can go on working, and close this window."))
        self.state.setWordWrap(True)
        self.output = QPlainTextEdit()
        self.output.setReadOnly(True)
        self.output.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self.busy = QProgressBar()
        self.busy.setRange(0, 0)
        self.buttons = QDialogButtonBox()
        self.stop_button = self.buttons.addButton(
            tr("Stop the installation"), QDialogButtonBox.ButtonRole.DestructiveRole
        )
        close = self.buttons.addButton(QDialogButtonBox.StandardButton.Close)
        close.clicked.connect(self.hide)
        self.stop_button.clicked.connect(self.stop)
        layout = QVBoxLayout(self)
        for widget in (self.state, self.output, self.busy, self.buttons):
            layout.addWidget(widget)
        # A read may end within a letter, or within a line.
        self._decoder, self._begun = codecs.getincrementaldecoder("utf-8")(errors="replace"), ""
        self.process = QProcess(self)
        self.process.setProcessChannelMode(QProcess.ProcessChannelMode.MergedChannels)
        self.process.readyReadStandardOutput.connect(self._show_output)
        self.process.finished.connect(self._finish)
        self.process.errorOccurred.connect(self._fail_to_start)

    def start(self) -> None:
        """Run the command; `ended` tells when it is over."""
        program, *arguments = packages.command()
        environment = QProcessEnvironment.systemEnvironment()
        environment.insert("PYTHONIOENCODING", "utf-8")
        address = proxy_address()
        for name in ("HTTP_PROXY", "HTTPS_PROXY"):
            if address and not environment.contains(name) and not environment.contains(name.lower()):
                environment.insert(name, address)
        self.process.setProcessEnvironment(environment)
        self.output.appendPlainText(packages.command_line())
        self.process.start(program, arguments)

    def is_running(self) -> bool:
        return self.process.state() != QProcess.ProcessState.NotRunning

    def stop(self) -> None:
        """End the installation, if it is still running, and the pip that it runs; it leaves nothing half installed."""
        if not self.is_running():
            return
        if os.name == "nt":
            # Windows knows no polite end for a program without a window, and its children would go on.
            QProcess.execute("taskkill", ["/T", "/F", "/PID", str(self.process.processId())])
        else:
            self.process.terminate()
        if not self.process.waitForFinished(5000):
            self.process.kill()

    def _show_output(self) -> None:
        self._say(self._decoder.decode(bytes(self.process.readAllStandardOutput())))

    def _say(self, text: str, end: bool = False) -> None:
        """Show the whole lines; what has come of the next one waits for its end."""
        *lines, self._begun = (self._begun + text).split("\n")
        if end and self._begun:
            lines.append(self._begun)
            self._begun = ""
        for line in lines:
            self.output.appendPlainText(line.rstrip("\r"))

    def _fail_to_start(self, error) -> None:
        if error == QProcess.ProcessError.FailedToStart:
            self.output.appendPlainText(self.process.errorString())
            self._end(False)

    def _finish(self, code: int, status) -> None:
        self._say(self._decoder.decode(b"", final=True), end=True)
        # Python finds the packages from now on; what is still missing tells whether they really came.
        packages.use_folder()
        self._end(status == QProcess.ExitStatus.NormalExit and code == 0 and not packages.missing(packages.ALL))

    def _end(self, succeeded: bool) -> None:
        self.busy.hide()
        self.stop_button.hide()
        if succeeded:
            self.state.setText(tr("The packages are installed and can be used at once."))
        else:
            self.state.setText(tr("The packages were not installed. What went wrong stands in the lines below."))
        self.ended.emit(succeeded)
