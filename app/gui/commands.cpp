// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/commands.h"

#include "gui/widgets/icon.h"

#include <QAction>
#include <QWidget>

#include <algorithm>

namespace Codebook {

namespace {

using namespace Qt::StringLiterals;

struct Row
{
    Command command;
    const char *id;   ///< Under which its keys are kept.
    const char *text; ///< In the context "Codebook::Commands".
    const char *iconName;
    std::vector<QKeySequence> keys;
};

const std::vector<Row> &rows()
{
    static const std::vector<Row> table{
        {Command::Open,
         "open",
         QT_TRANSLATE_NOOP("Codebook::Commands", "&Open…"),
         "open",
         {Qt::CTRL | Qt::Key_O}},
        {Command::Save,
         "save",
         QT_TRANSLATE_NOOP("Codebook::Commands", "&Save as…"),
         "export",
         {Qt::CTRL | Qt::Key_S}},
        {Command::SavePdf, "save-pdf", QT_TRANSLATE_NOOP("Codebook::Commands", "Save as P&DF…"), nullptr, {}},
        {Command::Print,
         "print",
         QT_TRANSLATE_NOOP("Codebook::Commands", "&Print…"),
         "print",
         {Qt::CTRL | Qt::Key_P}},
        {Command::Quit,
         "quit",
         QT_TRANSLATE_NOOP("Codebook::Commands", "&Quit"),
         nullptr,
         {Qt::CTRL | Qt::Key_Q}},
        {Command::PasteAndDecode,
         "paste-and-decode",
         QT_TRANSLATE_NOOP("Codebook::Commands", "&Paste and decode"),
         "paste",
         {Qt::CTRL | Qt::SHIFT | Qt::Key_V, Qt::CTRL | Qt::Key_V}},
        {Command::FocusField,
         "focus-field",
         QT_TRANSLATE_NOOP("Codebook::Commands", "Go to the &field"),
         nullptr,
         {Qt::CTRL | Qt::Key_L, Qt::CTRL | Qt::Key_K, Qt::Key_Slash}},
        {Command::TakeBack,
         "take-back",
         QT_TRANSLATE_NOOP("Codebook::Commands", "&Clear"),
         nullptr,
         {Qt::Key_Escape}},
        {Command::ShowAnswer,
         "show-answer",
         QT_TRANSLATE_NOOP("Codebook::Commands", "&Answer"),
         "answer",
         {Qt::CTRL | Qt::Key_1}},
        {Command::ShowBrowse,
         "show-browse",
         QT_TRANSLATE_NOOP("Codebook::Commands", "&Browse"),
         "browse",
         {Qt::CTRL | Qt::Key_2}},
        {Command::Favourite,
         "favourite",
         QT_TRANSLATE_NOOP("Codebook::Commands", "Fa&vourite"),
         "favourite",
         {Qt::CTRL | Qt::Key_D}},
        {Command::CopyPage,
         "copy-page",
         QT_TRANSLATE_NOOP("Codebook::Commands", "Cop&y this page"),
         "copy",
         {}},
        {Command::AddHouseEntry,
         "add-house-entry",
         QT_TRANSLATE_NOOP("Codebook::Commands", "Add &house rule or note…"),
         "note",
         {Qt::CTRL | Qt::Key_E}},
        {Command::HouseFolders,
         "house-folders",
         QT_TRANSLATE_NOOP("Codebook::Commands", "F&olders of house rules…"),
         nullptr,
         {}},
        {Command::NextPane,
         "next-pane",
         QT_TRANSLATE_NOOP("Codebook::Commands", "&Next pane"),
         nullptr,
         {Qt::Key_F6}},
        {Command::PreviousPane,
         "previous-pane",
         QT_TRANSLATE_NOOP("Codebook::Commands", "P&revious pane"),
         nullptr,
         {Qt::SHIFT | Qt::Key_F6}},
        {Command::ChangeShortcuts,
         "change-shortcuts",
         QT_TRANSLATE_NOOP("Codebook::Commands", "Change &keyboard shortcuts…"),
         nullptr,
         {}},
        {Command::ZoomIn,
         "zoom-in",
         QT_TRANSLATE_NOOP("Codebook::Commands", "&Larger"),
         nullptr,
         {Qt::CTRL | Qt::Key_Plus, Qt::CTRL | Qt::Key_Equal}},
        {Command::ZoomOut,
         "zoom-out",
         QT_TRANSLATE_NOOP("Codebook::Commands", "&Smaller"),
         nullptr,
         {Qt::CTRL | Qt::Key_Minus}},
        {Command::ZoomReset,
         "zoom-reset",
         QT_TRANSLATE_NOOP("Codebook::Commands", "N&ormal size"),
         nullptr,
         {Qt::CTRL | Qt::Key_0}},
        {Command::ShowMenuBar,
         "show-menu-bar",
         QT_TRANSLATE_NOOP("Codebook::Commands", "&Menu bar"),
         nullptr,
         {Qt::CTRL | Qt::Key_M}},
        {Command::Back,
         "back",
         QT_TRANSLATE_NOOP("Codebook::Commands", "&Back"),
         "back",
         {Qt::ALT | Qt::Key_Left}},
        {Command::Forward,
         "forward",
         QT_TRANSLATE_NOOP("Codebook::Commands", "&Forward"),
         "forward",
         {Qt::ALT | Qt::Key_Right}},
        {Command::Start,
         "start",
         QT_TRANSLATE_NOOP("Codebook::Commands", "&Start page"),
         nullptr,
         {Qt::ALT | Qt::Key_Home}},
        {Command::LoadRegistry,
         "load-registry",
         QT_TRANSLATE_NOOP("Codebook::Commands", "&Load IANA file…"),
         nullptr,
         {}},
        {Command::CompareRegistry,
         "compare-registry",
         QT_TRANSLATE_NOOP("Codebook::Commands", "&Compare with IANA file…"),
         nullptr,
         {}},
        {Command::BuiltInRegistry,
         "built-in-registry",
         QT_TRANSLATE_NOOP("Codebook::Commands", "&Back to the built-in registry"),
         nullptr,
         {}},
        {Command::AboutRegistry,
         "about-registry",
         QT_TRANSLATE_NOOP("Codebook::Commands", "&About this registry"),
         nullptr,
         {}},
        {Command::HelpPaste,
         "help-paste",
         QT_TRANSLATE_NOOP("Codebook::Commands", "&What can I paste?"),
         nullptr,
         {Qt::Key_F1}},
        {Command::HelpShortcuts,
         "help-shortcuts",
         QT_TRANSLATE_NOOP("Codebook::Commands", "&Keyboard shortcuts"),
         nullptr,
         {Qt::CTRL | Qt::Key_Question}},
        {Command::About,
         "about",
         QT_TRANSLATE_NOOP("Codebook::Commands", "&About SMTP Codebook"),
         nullptr,
         {}},
    };
    return table;
}

const Row &rowOf(Command command)
{
    return *std::find_if(rows().begin(), rows().end(),
                         [command](const Row &row) { return row.command == command; });
}

} // namespace

Commands::Commands(QWidget *window)
    : QObject(window)
{
    for (const Row &row : rows()) {
        auto *action = new QAction(this);
        action->setIconVisibleInMenu(false);
        if (row.iconName)
            action->setIcon(icon(QString::fromLatin1(row.iconName)));
        action->setShortcuts(defaultKeys(row.command));
        window->addAction(action);
        m_actions.emplace(row.command, action);
    }
    action(Command::ShowMenuBar)->setCheckable(true);
    QAction *favourite = action(Command::Favourite);
    favourite->setCheckable(true);
    connect(favourite, &QAction::toggled, favourite, [favourite](bool isSet) {
        favourite->setIcon(icon(isSet ? u"favourite-set"_s : u"favourite"_s));
    });
    action(Command::Quit)->setMenuRole(QAction::QuitRole);
    action(Command::About)->setMenuRole(QAction::AboutRole);
    retranslate();
}

void Commands::retranslate()
{
    for (const Row &row : rows())
        action(row.command)->setText(tr(row.text));
}

std::vector<Command> Commands::all()
{
    std::vector<Command> commands;
    for (const Row &row : rows())
        commands.push_back(row.command);
    return commands;
}

QList<QKeySequence> Commands::defaultKeys(Command command)
{
    const Row &row = rowOf(command);
    return {row.keys.begin(), row.keys.end()};
}

QString Commands::id(Command command)
{
    return QString::fromLatin1(rowOf(command).id);
}

QList<QKeySequence> Commands::keys(Command command) const
{
    return action(command)->shortcuts();
}

void Commands::setKeys(const KeyChoices &chosen)
{
    for (const Row &row : rows()) {
        const auto own = chosen.find(row.command);
        action(row.command)->setShortcuts(own == chosen.end() ? defaultKeys(row.command) : own->second);
    }
}

QString Commands::plainText(Command command)
{
    return tr(rowOf(command).text).remove(u'&').remove(u'…');
}

QString keysText(const QList<QKeySequence> &keys)
{
    QStringList words;
    for (const QKeySequence &key : keys)
        words.append(key.toString(QKeySequence::NativeText));
    return words.join(u"   "_s);
}

} // namespace Codebook
