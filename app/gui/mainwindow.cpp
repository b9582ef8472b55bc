// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/mainwindow.h"

#include "gui/browse/browseview.h"
#include "gui/catalogueloader.h"
#include "gui/contextline.h"
#include "gui/filechoice.h"
#include "gui/fileopening.h"
#include "gui/helpview.h"
#include "gui/inputfield.h"
#include "gui/menus.h"
#include "gui/pageoutput.h"
#include "gui/rail.h"
#include "gui/recognitionroute.h"
#include "gui/toolrow.h"
#include "gui/widgets/metrics.h"
#include "gui/widgets/noticestrip.h"

#include <QApplication>
#include <QBoxLayout>
#include <QCloseEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QMenuBar>
#include <QMimeData>
#include <QStackedWidget>
#include <QUrl>
#include <QWindow>

namespace Codebook {

namespace {

using namespace Qt::StringLiterals;

constexpr QSize DefaultSize(1100, 720);
constexpr double CompactBelow = 760; ///< Narrower windows show icons without names.
constexpr int ZoomStep = 10;

QStringList localFiles(const QMimeData *data)
{
    QStringList paths;
    for (const QUrl &url : data->urls()) {
        if (url.isLocalFile())
            paths.append(url.toLocalFile());
    }
    return paths;
}

Location pageOf(Command command)
{
    switch (command) {
    case Command::AboutRegistry:
        return Location::registry();
    case Command::HelpShortcuts:
        return Location::help(u"shortcuts"_s);
    case Command::About:
        return Location::help(u"about"_s);
    default:
        return Location::help(u"paste"_s);
    }
}

} // namespace

MainWindow::MainWindow(QWidget *parent)
    : QMainWindow(parent)
    , m_preferences(new Preferences(this))
    , m_loader(new CatalogueLoader(this))
    , m_commands(new Commands(this))
    , m_menus(new Menus(m_commands, this))
    , m_tools(new ToolRow(m_commands, m_menus->all(), this))
    , m_rail(new Rail(this))
    , m_context(new ContextLine(this))
    , m_notice(new NoticeStrip(this))
    , m_stack(new QStackedWidget(this))
    , m_noticeRow(new QHBoxLayout)
{
    setAcceptDrops(true);
    createLayout();
    connectField();
    connectMenus();
    connect(m_loader, &CatalogueLoader::loaded, this, &MainWindow::setCatalogue);
    retranslate();
    resize(DefaultSize);
    restoreGeometry(settings().geometry());
    visit(m_history.current());
    field()->setFocus();
}

MainWindow::~MainWindow() = default;

void MainWindow::createLayout()
{
    auto *content = new QWidget(this);
    auto *rows = new QVBoxLayout(content);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    rows->addWidget(m_tools);
    auto *below = new QHBoxLayout;
    below->setSpacing(0);
    below->addWidget(m_rail);
    auto *view = new QVBoxLayout;
    view->setSpacing(0);
    view->addWidget(m_context);
    m_noticeRow->addWidget(m_notice);
    view->addLayout(m_noticeRow);
    view->addWidget(m_stack, 1);
    below->addLayout(view, 1);
    rows->addLayout(below, 1);
    setCentralWidget(content);
    m_notice->hide();
    m_rail->addEntry(u"browse"_s);
    connect(m_rail, &Rail::chosen, this, [this](int) { run(Command::ShowBrowse); });
    m_menus->fill(menuBar());
    menuBar()->setVisible(settings().showsMenuBar());
    m_commands->action(Command::ShowMenuBar)->setChecked(settings().showsMenuBar());
}

void MainWindow::connectField()
{
    connect(field(), &InputField::typed, this, &MainWindow::fieldTyped);
    connect(field(), &InputField::submitted, this, &MainWindow::fieldSubmitted);
    connect(field(), &InputField::leftDownwards, this, [this] { currentView()->focusContent(); });
    connect(field(), &InputField::filesPasted, this, &MainWindow::openFiles);
    connect(field(), &InputField::picturePasted, this, &MainWindow::sayPicture);
}

void MainWindow::connectMenus()
{
    connect(m_commands, &Commands::triggered, this, &MainWindow::run);
    connect(m_menus, &Menus::themeChosen, m_preferences, &Preferences::setTheme);
    connect(m_menus, &Menus::languageChosen, m_preferences, &Preferences::setInterfaceLanguage);
    connect(m_menus, &Menus::answerLanguageChosen, m_preferences, &Preferences::setAnswerLanguage);
    connect(m_preferences, &Preferences::changed, this, &MainWindow::updateChoices);
    connect(m_preferences, &Preferences::answerLanguageChanged, this, &MainWindow::useCatalogue);
}

InputField *MainWindow::field() const
{
    return m_tools->field();
}

View *MainWindow::currentView() const
{
    return qobject_cast<View *>(m_stack->currentWidget());
}

// What is known

void MainWindow::loadCatalogue()
{
    m_loader->start(m_registryFile);
}

void MainWindow::setCatalogue(std::shared_ptr<const Catalogue> catalogue)
{
    m_catalogue = std::move(catalogue);
    useCatalogue();
}

void MainWindow::useCatalogue()
{
    if (!m_catalogue)
        return;
    for (int i = 0; i < m_stack->count(); ++i)
        static_cast<View *>(m_stack->widget(i))->setCatalogue(m_catalogue, m_preferences->answerLanguage());
    visit(m_history.current(), field()->hasFocus());
}

View *MainWindow::prepared(View *view)
{
    m_stack->addWidget(view);
    connect(view, &View::openRequested, this, &MainWindow::open);
    connect(view, &View::contextChanged, this, &MainWindow::updateAround);
    connect(view, &View::locationReplaced, this, [this](const Location &location) {
        m_history.replace(location);
        m_isTypedStep = false;
        updateAround();
    });
    if (m_catalogue)
        view->setCatalogue(m_catalogue, m_preferences->answerLanguage());
    return view;
}

View *MainWindow::viewFor(Location::Kind kind)
{
    if (kind == Location::Kind::Help) {
        if (!m_help)
            prepared(m_help = new HelpView(m_stack));
        return m_help;
    }
    if (!m_browse) {
        m_browse = new BrowseView(m_stack);
        m_browse->restoreLayout(settings().layout(u"browse"_s));
        prepared(m_browse);
    }
    return m_browse;
}

// Where the user is

void MainWindow::open(const Location &location)
{
    m_isTypedStep = false;
    m_history.go(location);
    visit(location);
}

void MainWindow::fieldTyped(const QString &text)
{
    Location location = routeOf(text);
    if (location.kind == Location::Kind::FirstRun && isBrowsed(m_history.current().kind))
        location = Location::browse({});
    if (m_isTypedStep)
        m_history.replace(location);
    else
        m_history.go(location);
    m_isTypedStep = true;
    visit(location, true);
}

void MainWindow::fieldSubmitted(const QString &text)
{
    fieldTyped(text);
    m_isTypedStep = false;
    if (!text.trimmed().isEmpty())
        currentView()->focusContent();
}

QString MainWindow::fieldText(const Location &location) const
{
    switch (location.kind) {
    case Location::Kind::Answer:
    case Location::Kind::Browse:
        return location.text;
    case Location::Kind::FirstRun:
    case Location::Kind::Help:
        return {};
    default:
        return m_browse ? m_browse->query() : QString();
    }
}

void MainWindow::visit(const Location &location, bool keepsField)
{
    m_notice->hide();
    View *view = viewFor(location.kind);
    const bool hadFocus = currentView() && currentView()->isAncestorOf(QApplication::focusWidget());
    const bool isOther = view != currentView();
    view->showLocation(location);
    m_stack->setCurrentWidget(view);
    if (!keepsField)
        field()->setText(fieldText(location));
    if (isOther && hadFocus)
        view->focusContent();
    (isBrowsed(location.kind) ? m_lastBrowsed : m_lastAnswered) = location;
    updateAround();
}

void MainWindow::updateAround()
{
    View *view = currentView();
    if (!view)
        return;
    const QString title = view->title();
    setWindowTitle(title.isEmpty() ? u"SMTP Codebook"_s : u"%1 — SMTP Codebook"_s.arg(title));
    m_context->setContext(view->context(), view->contextWidget());
    m_rail->setCurrent(view == m_browse ? 0 : -1);
    m_menus->setViewActions(view->actions());
    m_commands->action(Command::Back)->setEnabled(m_history.canGoBack());
    m_commands->action(Command::Forward)->setEnabled(m_history.canGoForward());
    const bool hasPage = m_catalogue && !saveFormats(m_history.current()).isEmpty();
    for (const Command command : {Command::Save, Command::SavePdf, Command::Print})
        m_commands->action(command)->setEnabled(hasPage);
    m_commands->action(Command::BuiltInRegistry)->setEnabled(m_registryFile.has_value());
    m_context->setDataDate(dataDate());
}

QString MainWindow::dataDate() const
{
    if (!m_catalogue)
        return {};
    if (m_registryFile && m_registryFile->updated.isValid())
        return tr("IANA’s file of %1").arg(m_registryFile->updated.toString(Qt::ISODate));
    const QDate checked = m_catalogue->registry().facts().dataChecked;
    const QString month = checked.toString(u"yyyy-MM"_s);
    return checked.addYears(1) < QDate::currentDate() ? tr("Data of %1, older than a year").arg(month)
                                                      : tr("Data of %1").arg(month);
}

void MainWindow::step(bool isBack)
{
    m_isTypedStep = false;
    visit(isBack ? m_history.back() : m_history.forward());
}

void MainWindow::takeBack()
{
    const bool isInField = field()->hasFocus();
    if (isInField && field()->textCursor().hasSelection()) {
        QTextCursor cursor = field()->textCursor();
        cursor.clearSelection();
        field()->setTextCursor(cursor);
    } else if (m_notice->isVisible()) {
        m_notice->hide();
    } else if (!isInField && currentView()->takeBack()) {
        updateAround();
    } else if (!field()->text().isEmpty()) {
        open(isBrowsed(m_history.current().kind) ? Location::browse({}) : Location());
        field()->setFocus();
    } else if (!currentView()->takeBack() && m_history.canGoBack()) {
        step(true);
    }
}

void MainWindow::movePane(int by)
{
    QList<QWidget *> places{field()};
    for (QWidget *pane : currentView()->panes()) {
        if (pane->isVisible())
            places.append(pane);
    }
    qsizetype current = 0;
    for (qsizetype i = 0; i < places.size(); ++i) {
        if (places[i] == QApplication::focusWidget() || places[i]->isAncestorOf(QApplication::focusWidget()))
            current = i;
    }
    places[(current + by + places.size()) % places.size()]->setFocus(Qt::TabFocusReason);
}

// Commands

void MainWindow::run(Command command)
{
    switch (command) {
    case Command::Open:
        chooseFiles();
        break;
    case Command::Save:
    case Command::SavePdf:
    case Command::Print:
        write(command);
        break;
    case Command::Quit:
        close();
        break;
    case Command::PasteAndDecode:
        field()->pasteAll();
        break;
    case Command::FocusField:
        field()->focusAll();
        break;
    case Command::TakeBack:
        takeBack();
        break;
    case Command::NextPane:
    case Command::PreviousPane:
        movePane(command == Command::NextPane ? 1 : -1);
        break;
    case Command::ShowAnswer:
        open(m_lastAnswered);
        break;
    case Command::ShowBrowse:
        open(m_lastBrowsed);
        break;
    case Command::ZoomIn:
    case Command::ZoomOut:
        m_preferences->zoomBy(command == Command::ZoomIn ? ZoomStep : -ZoomStep);
        break;
    case Command::ZoomReset:
        m_preferences->setZoom(100);
        break;
    case Command::ShowMenuBar:
        settings().setShowsMenuBar(m_commands->action(command)->isChecked());
        menuBar()->setVisible(settings().showsMenuBar());
        break;
    case Command::Back:
    case Command::Forward:
        step(command == Command::Back);
        break;
    case Command::Start:
        open({});
        field()->setFocus();
        break;
    case Command::LoadRegistry:
    case Command::CompareRegistry:
    case Command::BuiltInRegistry:
        changeRegistry(command);
        break;
    case Command::AboutRegistry:
    case Command::HelpPaste:
    case Command::HelpShortcuts:
    case Command::About:
        open(pageOf(command));
        break;
    }
}

void MainWindow::changeRegistry(Command command)
{
    if (command == Command::BuiltInRegistry) {
        m_registryFile.reset();
        loadCatalogue();
    } else if (const std::optional<IanaFile> file = chooseRegistryFile()) {
        useRegistryFile(*file, command == Command::LoadRegistry);
    }
}

void MainWindow::write(Command command)
{
    const Location location = m_history.current();
    if (!m_catalogue || saveFormats(location).isEmpty())
        return;
    const ReportOptions options{m_preferences->answerLanguage(), false};
    const SaveSource source{*m_catalogue, options, m_comparison ? &*m_comparison : nullptr};
    if (command == Command::Print)
        printPage(this, location, source);
    else if (const QString problem = command == Command::Save ? savePage(this, location, source, settings())
                                                              : savePdf(this, location, source, settings());
             !problem.isEmpty())
        say(problem);
}

void MainWindow::say(const QString &statement, const QString &detail)
{
    m_notice->setNotice(statement, detail);
    m_notice->show();
}

// Files

void MainWindow::chooseFiles()
{
    const QStringList paths =
        QFileDialog::getOpenFileNames(this, tr("Open a bounce, a log or a reply"), settings().folder());
    if (!paths.isEmpty())
        openFiles(paths);
}

void MainWindow::openFiles(const QStringList &paths)
{
    QStringList files = meantFiles(paths);
    if (files.isEmpty()) {
        say(tr("The folder holds no file."));
        return;
    }
    if (files.size() > 1) {
        FileChoice choice(files, this);
        if (choice.exec() != QDialog::Accepted)
            return;
        files = {choice.path()};
    }
    settings().setFolder(QFileInfo(files.constFirst()).path());
    const OpenedFile file = openFile(files.constFirst());
    switch (file.kind) {
    case OpenedFile::Kind::Text:
        open(routeOf(file.text));
        currentView()->focusContent();
        break;
    case OpenedFile::Kind::Registry:
        useRegistryFile(*file.registry, true);
        break;
    case OpenedFile::Kind::Picture:
        sayPicture();
        break;
    case OpenedFile::Kind::Problem:
        say(file.problem);
        break;
    }
}

void MainWindow::sayPicture()
{
    say(tr("Pictures are not read."), tr("Type the code that you see in it: 5.7.1, or 550."));
    field()->focusAll();
}

std::optional<IanaFile> MainWindow::chooseRegistryFile()
{
    const QString path =
        QFileDialog::getOpenFileName(this, tr("IANA’s list of SMTP enhanced status codes"),
                                     settings().folder(), tr("IANA’s files (*.xml *.csv);;All files (*)"));
    if (path.isEmpty())
        return std::nullopt;
    settings().setFolder(QFileInfo(path).path());
    return readRegistryFile(path);
}

std::optional<IanaFile> MainWindow::readRegistryFile(const QString &path)
{
    Result<IanaFile> file = loadIanaFile(path);
    if (file)
        return file.takeValue();
    say(m_preferences->interfaceLanguage().say(file.problem()), tr("The registry in use stays as it is."));
    return std::nullopt;
}

void MainWindow::useRegistryFile(const IanaFile &file, bool isLoaded)
{
    const Registry inUse = m_catalogue ? m_catalogue->registry() : Registry::builtIn();
    m_comparison = RegistryComparison{file.name, registryDiff(inUse, file)};
    static_cast<BrowseView *>(viewFor(Location::Kind::Registry))->setComparison(*m_comparison);
    open(Location::registry(u"diff"_s));
    if (!isLoaded)
        return;
    m_registryFile = file;
    loadCatalogue();
}

void MainWindow::updateChoices()
{
    const Settings &kept = settings();
    m_menus->setChoices(kept.theme(), kept.language(), kept.answerLanguage());
}

void MainWindow::retranslate()
{
    m_commands->retranslate();
    m_menus->retranslate();
    m_tools->retranslate();
    m_rail->setEntryText(0, tr("Browse"),
                         QKeySequence(Qt::CTRL | Qt::Key_2).toString(QKeySequence::NativeText));
    updateChoices();
    updateAround();
}

// Events

void MainWindow::applyWidth()
{
    const bool isCompact = width() < Metrics().scaled(CompactBelow);
    m_rail->setCompact(isCompact);
    m_tools->setCompact(isCompact);
    const Metrics metrics;
    m_noticeRow->setContentsMargins(metrics.px(Metrics::ViewLead), 0, metrics.px(Metrics::ViewTrail),
                                    metrics.px(Metrics::PaneGap));
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::ApplicationFontChange)
        applyWidth();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    settings().setGeometry(saveGeometry());
    if (m_browse)
        settings().setLayout(u"browse"_s, m_browse->layoutState());
    QMainWindow::closeEvent(event);
}

void MainWindow::showEvent(QShowEvent *event)
{
    QMainWindow::showEvent(event);
    windowHandle()->installEventFilter(this);
}

bool MainWindow::eventFilter(QObject *watched, QEvent *event)
{
    // Mouse buttons 4 and 5 step wherever the pointer is, before any widget sees them.
    if (watched == windowHandle() && event->type() == QEvent::MouseButtonPress) {
        const Qt::MouseButton button = static_cast<QMouseEvent *>(event)->button();
        if (button == Qt::BackButton || button == Qt::ForwardButton) {
            step(button == Qt::BackButton);
            return true;
        }
    }
    return QMainWindow::eventFilter(watched, event);
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    applyWidth();
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasUrls() || event->mimeData()->hasText() || event->mimeData()->hasImage())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    const QMimeData *dropped = event->mimeData();
    if (const QStringList files = localFiles(dropped); !files.isEmpty()) {
        event->acceptProposedAction();
        openFiles(files);
    } else if (dropped->hasText()) {
        event->acceptProposedAction();
        open(routeOf(dropped->text()));
    } else if (dropped->hasImage()) {
        event->acceptProposedAction();
        sayPicture();
    }
}

} // namespace Codebook
