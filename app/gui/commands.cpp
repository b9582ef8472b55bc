// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/commands.h"

#include "gui/widgets/icon.h"

#include <QAction>
#include <QWidget>

namespace Codebook {

namespace {

using namespace Qt::StringLiterals;

struct Row
{
    Command command;
    const char *text; ///< In the context "Codebook::Commands".
    const char *iconName;
    std::vector<QKeySequence> keys;
};

const std::vector<Row> &rows()
{
    static const std::vector<Row> table{
        {Command::Open, QT_TRANSLATE_NOOP("Codebook::Commands", "&Open…"), "open", {Qt::CTRL | Qt::Key_O}},
        {Command::Save,
         QT_TRANSLATE_NOOP("Codebook::Commands", "&Save as…"),
         "export",
         {Qt::CTRL | Qt::Key_S}},
        {Command::SavePdf, QT_TRANSLATE_NOOP("Codebook::Commands", "Save as P&DF…"), nullptr, {}},
        {Command::Print, QT_TRANSLATE_NOOP("Codebook::Commands", "&Print…"), "print", {Qt::CTRL | Qt::Key_P}},
        {Command::Quit, QT_TRANSLATE_NOOP("Codebook::Commands", "&Quit"), nullptr, {Qt::CTRL | Qt::Key_Q}},
        {Command::PasteAndDecode,
         QT_TRANSLATE_NOOP("Codebook::Commands", "&Paste and decode"),
         "paste",
         {Qt::CTRL | Qt::SHIFT | Qt::Key_V, Qt::CTRL | Qt::Key_V}},
        {Command::FocusField,
         QT_TRANSLATE_NOOP("Codebook::Commands", "Go to the &field"),
         nullptr,
         {Qt::CTRL | Qt::Key_L, Qt::CTRL | Qt::Key_K, Qt::Key_Slash}},
        {Command::TakeBack, QT_TRANSLATE_NOOP("Codebook::Commands", "&Clear"), nullptr, {Qt::Key_Escape}},
        {Command::ShowAnswer,
         QT_TRANSLATE_NOOP("Codebook::Commands", "&Answer"),
         "answer",
         {Qt::CTRL | Qt::Key_1}},
        {Command::ShowBrowse,
         QT_TRANSLATE_NOOP("Codebook::Commands", "&Browse"),
         "browse",
         {Qt::CTRL | Qt::Key_2}},
        {Command::AddHouseEntry,
         QT_TRANSLATE_NOOP("Codebook::Commands", "Add &house rule or note…"),
         "note",
         {Qt::CTRL | Qt::Key_E}},
        {Command::HouseFolders,
         QT_TRANSLATE_NOOP("Codebook::Commands", "F&olders of house rules…"),
         nullptr,
         {}},
        {Command::NextPane, QT_TRANSLATE_NOOP("Codebook::Commands", "&Next pane"), nullptr, {Qt::Key_F6}},
        {Command::PreviousPane,
         QT_TRANSLATE_NOOP("Codebook::Commands", "P&revious pane"),
         nullptr,
         {Qt::SHIFT | Qt::Key_F6}},
        {Command::ZoomIn,
         QT_TRANSLATE_NOOP("Codebook::Commands", "&Larger"),
         nullptr,
         {Qt::CTRL | Qt::Key_Plus, Qt::CTRL | Qt::Key_Equal}},
        {Command::ZoomOut,
         QT_TRANSLATE_NOOP("Codebook::Commands", "&Smaller"),
         nullptr,
         {Qt::CTRL | Qt::Key_Minus}},
        {Command::ZoomReset,
         QT_TRANSLATE_NOOP("Codebook::Commands", "N&ormal size"),
         nullptr,
         {Qt::CTRL | Qt::Key_0}},
        {Command::ShowMenuBar,
         QT_TRANSLATE_NOOP("Codebook::Commands", "&Menu bar"),
         nullptr,
         {Qt::CTRL | Qt::Key_M}},
        {Command::Back, QT_TRANSLATE_NOOP("Codebook::Commands", "&Back"), "back", {Qt::ALT | Qt::Key_Left}},
        {Command::Forward,
         QT_TRANSLATE_NOOP("Codebook::Commands", "&Forward"),
         "forward",
         {Qt::ALT | Qt::Key_Right}},
        {Command::Start,
         QT_TRANSLATE_NOOP("Codebook::Commands", "&Start page"),
         nullptr,
         {Qt::ALT | Qt::Key_Home}},
        {Command::LoadRegistry, QT_TRANSLATE_NOOP("Codebook::Commands", "&Load IANA file…"), nullptr, {}},
        {Command::CompareRegistry,
         QT_TRANSLATE_NOOP("Codebook::Commands", "&Compare with IANA file…"),
         nullptr,
         {}},
        {Command::BuiltInRegistry,
         QT_TRANSLATE_NOOP("Codebook::Commands", "&Back to the built-in registry"),
         nullptr,
         {}},
        {Command::AboutRegistry,
         QT_TRANSLATE_NOOP("Codebook::Commands", "&About this registry"),
         nullptr,
         {}},
        {Command::HelpPaste,
         QT_TRANSLATE_NOOP("Codebook::Commands", "&What can I paste?"),
         nullptr,
         {Qt::Key_F1}},
        {Command::HelpShortcuts,
         QT_TRANSLATE_NOOP("Codebook::Commands", "&Keyboard shortcuts"),
         nullptr,
         {Qt::CTRL | Qt::Key_Question}},
        {Command::About, QT_TRANSLATE_NOOP("Codebook::Commands", "&About SMTP Codebook"), nullptr, {}},
    };
    return table;
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
        action->setShortcuts(keys(row.command));
        window->addAction(action);
        m_actions.emplace(row.command, action);
    }
    action(Command::ShowMenuBar)->setCheckable(true);
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

QList<QKeySequence> Commands::keys(Command command)
{
    for (const Row &row : rows()) {
        if (row.command == command)
            return {row.keys.begin(), row.keys.end()};
    }
    return {};
}

QString Commands::plainText(Command command)
{
    for (const Row &row : rows()) {
        if (row.command == command)
            return tr(row.text).remove(u'&').remove(u'…');
    }
    return {};
}

} // namespace Codebook
