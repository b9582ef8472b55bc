// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/mainwindow.h"

#include "gui/answer/answerview.h"
#include "gui/appearance.h"
#include "gui/browse/browseview.h"
#include "gui/catalogueloader.h"
#include "gui/contextline.h"
#include "gui/filechoice.h"
#include "gui/fileopening.h"
#include "gui/gestures.h"
#include "gui/house/houserules.h"
#include "gui/inputfield.h"
#include "gui/menus.h"
#include "gui/pageoutput.h"
#include "gui/rail.h"
#include "gui/recognitionroute.h"
#include "gui/shortcutsdialog.h"
#include "gui/toolrow.h"
#include "gui/viewstack.h"
#include "gui/widgets/metrics.h"
#include "gui/widgets/noticestrip.h"

#include <QApplication>
#include <QBoxLayout>
#include <QCloseEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QMenuBar>

namespace Codebook {

namespace {

using namespace Qt::StringLiterals;

constexpr QSize DefaultSize(1100, 720);
constexpr double CompactBelow = 840; ///< Narrower windows show icons without names.
constexpr int ZoomStep = 10;
constexpr Command RailCommands[] = {Command::ShowAnswer, Command::ShowBrowse};

} // namespace

MainWindow::MainWindow(QWidget *parent)
    : QMainWindow(parent)
    , m_preferences(new Preferences(this))
    , m_loader(new CatalogueLoader(this))
    , m_house(new HouseRules(this))
    , m_commands(new Commands(this))
    , m_menus(new Menus(m_commands, this))
    , m_tools(new ToolRow(m_commands, m_menus->all(), this))
    , m_rail(new Rail(this))
    , m_context(new ContextLine(this))
    , m_notice(new NoticeStrip(this))
    , m_views(new ViewStack(m_preferences->settings(), this))
    , m_noticeRow(new QVBoxLayout)
{
    createLayout();
    connectField();
    connectMenus();
    connectCommands();
    connectGestures();
    connectHouse();
    useShortcuts();
    connect(m_loader, &CatalogueLoader::loaded, this, &MainWindow::setCatalogue);
    retranslate();
    resize(DefaultSize);
    restoreGeometry(settings().geometry());
    visit(m_history.current());
    field()->setFocus();
}

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
    m_noticeRow->addWidget(m_house->strip());
    m_noticeRow->addWidget(m_notice);
    view->addLayout(m_noticeRow);
    view->addWidget(m_views, 1);
    below->addLayout(view, 1);
    rows->addLayout(below, 1);
    setCentralWidget(content);
    m_notice->hide();
    for (const Command command : RailCommands)
        m_rail->addEntry(m_commands->action(command)->icon().name());
    connect(m_rail, &Rail::chosen, this,
            [this](int entry) { m_commands->action(RailCommands[entry])->trigger(); });
    m_menus->fill(menuBar());
    menuBar()->setVisible(settings().showsMenuBar());
    m_commands->action(Command::ShowMenuBar)->setChecked(settings().showsMenuBar());
}

void MainWindow::connectField()
{
    connect(field(), &InputField::typed, this, &MainWindow::fieldTyped);
    connect(field(), &InputField::submitted, this, &MainWindow::fieldSubmitted);
    connect(field(), &InputField::pasted, this, [this](const QString &text) {
        m_isTypedStep = false; // A paste is a step of its own, whatever was typed before it.
        fieldSubmitted(text);
    });
    connect(field(), &InputField::leftDownwards, this, [this] { currentView()->focusContent(); });
    connect(field(), &InputField::filesPasted, this, &MainWindow::openFiles);
    connect(field(), &InputField::picturePasted, this, &MainWindow::sayPicture);
}

void MainWindow::connectGestures()
{
    const auto *gestures = new Gestures(this);
    connect(gestures, &Gestures::filesDropped, this, &MainWindow::openFiles);
    connect(gestures, &Gestures::textDropped, this, [this](const QString &text) { open(routeOf(text)); });
    connect(gestures, &Gestures::pictureDropped, this, &MainWindow::sayPicture);
    connect(gestures, &Gestures::backPressed, this, [this] { step(true); });
    connect(gestures, &Gestures::forwardPressed, this, [this] { step(false); });
}

void MainWindow::connectMenus()
{
    connect(m_menus, &Menus::themeChosen, m_preferences, &Preferences::setTheme);
    connect(m_menus, &Menus::languageChosen, m_preferences, &Preferences::setInterfaceLanguage);
    connect(m_menus, &Menus::answerLanguageChosen, m_preferences, &Preferences::setAnswerLanguage);
    connect(m_views, &ViewStack::openRequested, this, &MainWindow::open);
    connect(m_views, &ViewStack::contextChanged, this, &MainWindow::updateAround);
    connect(m_views, &ViewStack::locationReplaced, this, [this](const Location &location) {
        m_history.replace(location);
        m_isTypedStep = false;
        updateAround();
    });
    connect(m_preferences, &Preferences::changed, m_menus, [this] { m_menus->setChoices(settings()); });
    connect(m_preferences, &Preferences::favouritesChanged, m_views, &ViewStack::setFavourites);
    connect(m_preferences, &Preferences::favouritesChanged, this, &MainWindow::updateAround);
    m_views->setCodeActions({m_commands->action(Command::Favourite),
                             m_commands->action(Command::AddHouseEntry),
                             m_commands->action(Command::CopyPage)});
    connect(m_preferences, &Preferences::answerLanguageChanged, this, &MainWindow::useCatalogue);
}

InputField *MainWindow::field() const
{
    return m_tools->field();
}

View *MainWindow::currentView() const
{
    return m_views->current();
}

// What is known

void MainWindow::setCatalogue(std::shared_ptr<const Catalogue> catalogue)
{
    m_catalogue = std::move(catalogue);
    useCatalogue();
}

void MainWindow::useCatalogue()
{
    if (!m_catalogue)
        return;
    m_views->setCatalogue(m_catalogue, m_preferences->answerLanguage());
    updateAround();
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
        return m_views->browseQuery();
    }
}

void MainWindow::visit(const Location &location, bool keepsField)
{
    m_notice->hide();
    const View *before = currentView();
    const bool hadFocus = before && before->isAncestorOf(QApplication::focusWidget());
    m_views->showLocation(location);
    if (!keepsField)
        field()->setText(fieldText(location));
    if (currentView() != before && hadFocus)
        currentView()->focusContent();
    if (location.kind != Location::Kind::Help)
        (isBrowsed(location.kind) ? m_lastBrowsed : m_lastAnswered) = location;
    updateAround();
}

void MainWindow::updateAround()
{
    const View *view = currentView();
    if (!view)
        return;
    field()->setSearching(isBrowsed(m_history.current().kind));
    const QString title = view->title();
    setWindowTitle(title.isEmpty() ? u"SMTP Codebook"_s : u"%1 — SMTP Codebook"_s.arg(title));
    m_context->setContext(view->context(), view->contextWidget());
    m_rail->setCurrent(m_views->shownAnswer() ? 0 : m_views->shownBrowse() ? 1 : -1);
    m_menus->setViewActions(m_views->viewActions());
    m_commands->action(Command::Back)->setEnabled(m_history.canGoBack());
    m_commands->action(Command::Forward)->setEnabled(m_history.canGoForward());
    const bool hasPage = m_catalogue && !saveFormats(shownPlace()).isEmpty();
    for (const Command command : {Command::Save, Command::SavePdf, Command::Print})
        m_commands->action(command)->setEnabled(hasPage);
    m_commands->action(Command::CopyPage)->setEnabled(hasPage && m_views->shownBrowse());
    QAction *favourite = m_commands->action(Command::Favourite);
    favourite->setEnabled(m_catalogue && !shownCode().isEmpty());
    favourite->setChecked(settings().favourites().contains(shownCode()));
    m_commands->action(Command::BuiltInRegistry)->setEnabled(m_registryFile.has_value());
    m_context->setDataDate(dataDate());
}

// The place with what the view chose for the reader.
Location MainWindow::shownPlace() const
{
    const BrowseView *browse = m_views->shownBrowse();
    return browse ? browse->location() : m_history.current();
}

QString MainWindow::shownCode() const
{
    const BrowseView *browse = m_views->shownBrowse();
    return browse ? browse->shownCode() : QString();
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

void MainWindow::connectCommands()
{
    const auto on = [this](Command command, const auto &act) {
        connect(m_commands->action(command), &QAction::triggered, this, act);
    };
    const auto opens = [this, on](Command command, const Location &location) {
        on(command, [this, location] { open(location); });
    };
    on(Command::Open, [this] { chooseFiles(); });
    for (const Command command : {Command::Save, Command::SavePdf, Command::Print})
        on(command, [this, command] { write(command); });
    on(Command::CopyPage, [this] { copyPage(); });
    on(Command::Favourite, [this] { m_preferences->toggleFavourite(shownCode()); });
    on(Command::Quit, [this] { close(); });
    on(Command::PasteAndDecode, [this] { field()->pasteAll(); });
    on(Command::FocusField, [this] { field()->focusAll(); });
    on(Command::TakeBack, [this] { takeBack(); });
    on(Command::NextPane, [this] { movePane(1); });
    on(Command::PreviousPane, [this] { movePane(-1); });
    on(Command::ShowAnswer, [this] { open(m_lastAnswered); });
    on(Command::ShowBrowse, [this] { open(m_lastBrowsed); });
    on(Command::ZoomIn, [this] { m_preferences->zoomBy(ZoomStep); });
    on(Command::ZoomOut, [this] { m_preferences->zoomBy(-ZoomStep); });
    on(Command::ZoomReset, [this] { m_preferences->setZoom(100); });
    on(Command::ShowMenuBar, [this](bool isShown) {
        settings().setShowsMenuBar(isShown);
        menuBar()->setVisible(isShown);
    });
    on(Command::ChangeShortcuts, [this] { changeShortcuts(); });
    on(Command::Back, [this] { step(true); });
    on(Command::Forward, [this] { step(false); });
    on(Command::Start, [this] {
        open({});
        field()->setFocus();
    });
    for (const Command command : {Command::LoadRegistry, Command::CompareRegistry, Command::BuiltInRegistry})
        on(command, [this, command] { changeRegistry(command); });
    opens(Command::AboutRegistry, Location::registry());
    opens(Command::HelpPaste, Location::help(u"paste"_s));
    opens(Command::HelpShortcuts, Location::help(u"shortcuts"_s));
    opens(Command::About, Location::help(u"about"_s));
}

void MainWindow::say(const QString &statement, const QString &detail)
{
    m_notice->setNotice(statement, detail);
    m_notice->show();
}

void MainWindow::retranslate()
{
    m_commands->retranslate();
    m_menus->retranslate();
    m_tools->retranslate();
    for (int entry = 0; entry < int(std::size(RailCommands)); ++entry) {
        const Command command = RailCommands[entry];
        m_rail->setEntryText(entry, Commands::plainText(command),
                             m_commands->action(command)->shortcut().toString(QKeySequence::NativeText));
    }
    KeyList keys;
    for (const Command command : Commands::all()) {
        if (!m_commands->keys(command).isEmpty())
            keys.emplace_back(Commands::plainText(command), keysText(m_commands->keys(command)));
    }
    m_views->setWindowKeys(keys);
    m_menus->setChoices(settings());
    applyWidth();
    updateAround();
}

void MainWindow::useShortcuts()
{
    const QMap<QString, QStringList> kept = settings().shortcuts();
    KeyChoices chosen;
    for (const Command command : Commands::all()) {
        const auto own = kept.constFind(Commands::id(command));
        if (own == kept.cend())
            continue;
        QList<QKeySequence> &keys = chosen[command];
        for (const QString &key : *own)
            keys.append(QKeySequence(key, QKeySequence::PortableText));
    }
    m_commands->setKeys(chosen);
}

void MainWindow::changeShortcuts()
{
    auto *dialog = new ShortcutsDialog(*m_commands, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        QMap<QString, QStringList> kept;
        for (const auto &[command, keys] : dialog->choices()) {
            QStringList &words = kept[Commands::id(command)];
            for (const QKeySequence &key : keys)
                words.append(key.toString(QKeySequence::PortableText));
        }
        settings().setShortcuts(kept);
        useShortcuts();
        retranslate();
    });
    dialog->open();
}

void MainWindow::applyWidth()
{
    const bool isCompact = width() < Metrics().scaled(CompactBelow);
    m_rail->setCompact(isCompact);
    m_tools->setCompact(isCompact);
    const Metrics metrics;
    m_tools->setFieldStart(m_rail->sizeHint().width() + metrics.px(Metrics::ViewLead));
    m_noticeRow->setContentsMargins(metrics.px(Metrics::ViewLead), 0, metrics.px(Metrics::ViewTrail),
                                    metrics.px(Metrics::PaneGap));
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::FontChange) {
        passFontOn(this);
        applyWidth();
    }
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    settings().setGeometry(saveGeometry());
    m_views->saveLayouts();
    QMainWindow::closeEvent(event);
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    applyWidth();
}

} // namespace Codebook
