// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/menus.h"

#include "text/language.h"

#include <QLocale>
#include <QMenu>
#include <QMenuBar>

namespace Codebook {

namespace {

using namespace Qt::StringLiterals;

QAction *addChoice(QMenu *menu, QActionGroup &group, const QVariant &value)
{
    QAction *action = menu->addAction(QString());
    action->setCheckable(true);
    action->setData(value);
    group.addAction(action);
    return action;
}

void tick(const QActionGroup &group, const QVariant &value)
{
    for (QAction *action : group.actions())
        action->setChecked(action->data() == value);
}

// "Deutsch", "English": each in its own words, whatever the interface speaks.
QString nameOf(const QString &code)
{
    const QLocale locale(code);
    const QString name = code == "en"_L1 ? u"English"_s : locale.nativeLanguageName();
    return name.left(1).toUpper() + name.mid(1);
}

} // namespace

Menus::Menus(Commands *commands, QWidget *window)
    : QObject(window)
    , m_commands(commands)
    , m_window(window)
    , m_all(new QMenu(window))
    , m_file(
          createMenu({{Command::Open, Command::Save}, {Command::Print, Command::SavePdf}, {Command::Quit}}))
    , m_edit(createMenu({{Command::PasteAndDecode, Command::FocusField, Command::TakeBack},
                         {Command::Favourite, Command::CopyPage},
                         {Command::AddHouseEntry, Command::HouseFolders}}))
    , m_view(createMenu({{Command::ShowAnswer, Command::ShowBrowse},
                         {Command::NextPane, Command::PreviousPane},
                         {Command::ZoomIn, Command::ZoomOut, Command::ZoomReset}}))
    , m_go(createMenu({{Command::Back, Command::Forward, Command::Start}}))
    , m_registry(createMenu({{Command::LoadRegistry, Command::CompareRegistry, Command::BuiltInRegistry},
                             {Command::AboutRegistry}}))
    , m_help(createMenu({{Command::HelpPaste, Command::HelpShortcuts}, {Command::About}}))
    , m_theme(new QMenu(window))
    , m_language(new QMenu(window))
    , m_answerLanguage(new QMenu(window))
    , m_themes(this)
    , m_languages(this)
    , m_answerLanguages(this)
{
    m_edit->addSeparator(); // Before the view's actions; hides itself while there are none.
    createChoices();
    for (QMenu *menu : {m_file, m_edit, m_view, m_go, m_registry, m_help})
        m_all->addMenu(menu);
    retranslate();
}

QMenu *Menus::createMenu(const std::vector<std::vector<Command>> &groups)
{
    auto *menu = new QMenu(m_window);
    for (const std::vector<Command> &group : groups) {
        if (!menu->isEmpty())
            menu->addSeparator();
        for (const Command command : group)
            menu->addAction(m_commands->action(command));
    }
    return menu;
}

void Menus::createChoices()
{
    for (const Theme theme : {Theme::System, Theme::Light, Theme::Dark})
        addChoice(m_theme, m_themes, int(theme));
    for (auto [menu, group] : {std::pair(m_language, &m_languages), {m_answerLanguage, &m_answerLanguages}}) {
        addChoice(menu, *group, QString());
        menu->addSeparator();
        for (const QString &code : Language::available())
            addChoice(menu, *group, code)->setText(nameOf(code));
    }
    connect(&m_themes, &QActionGroup::triggered, this,
            [this](const QAction *action) { Q_EMIT themeChosen(Theme(action->data().toInt())); });
    connect(&m_languages, &QActionGroup::triggered, this,
            [this](const QAction *action) { Q_EMIT languageChosen(action->data().toString()); });
    connect(&m_answerLanguages, &QActionGroup::triggered, this,
            [this](const QAction *action) { Q_EMIT answerLanguageChosen(action->data().toString()); });
    m_view->addSeparator();
    for (QMenu *menu : {m_theme, m_language, m_answerLanguage})
        m_view->addMenu(menu);
    m_view->addSeparator();
    m_view->addAction(m_commands->action(Command::ShowMenuBar));
    m_view->addAction(m_commands->action(Command::ChangeShortcuts));
}

void Menus::fill(QMenuBar *bar)
{
    for (QMenu *menu : {m_file, m_edit, m_view, m_go, m_registry, m_help})
        bar->addMenu(menu);
}

void Menus::setViewActions(const QList<QAction *> &actions)
{
    for (const QPointer<QAction> &action : m_viewActions) {
        if (action)
            m_edit->removeAction(action);
    }
    m_viewActions.clear();
    for (QAction *action : actions) {
        m_edit->addAction(action);
        m_viewActions.append(action);
    }
}

void Menus::setChoices(const Settings &settings)
{
    tick(m_themes, int(settings.theme()));
    tick(m_languages, settings.language());
    tick(m_answerLanguages, settings.answerLanguage());
}

void Menus::retranslate()
{
    m_all->setTitle(tr("Menu"));
    m_file->setTitle(tr("&File"));
    m_edit->setTitle(tr("&Edit"));
    m_view->setTitle(tr("&View"));
    m_go->setTitle(tr("&Go"));
    m_registry->setTitle(tr("&Registry"));
    m_help->setTitle(tr("&Help"));
    m_theme->setTitle(tr("&Colours"));
    m_language->setTitle(tr("Language of the &interface"));
    m_answerLanguage->setTitle(tr("Language of the ans&wers"));
    const QStringList themes{tr("Like the &system"), tr("&Light"), tr("&Dark")};
    for (qsizetype i = 0; i < themes.size(); ++i)
        m_themes.actions().at(i)->setText(themes.at(i));
    m_languages.actions().constFirst()->setText(tr("Like the &system"));
    m_answerLanguages.actions().constFirst()->setText(tr("Like the &interface"));
}

} // namespace Codebook
