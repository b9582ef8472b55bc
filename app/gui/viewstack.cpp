// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/viewstack.h"

#include "gui/answer/answerview.h"
#include "gui/browse/browseview.h"
#include "gui/helpview.h"
#include "gui/recognitionroute.h"
#include "gui/settings.h"

#include <QAction>

namespace Codebook {

using namespace Qt::StringLiterals;

ViewStack::ViewStack(Settings &settings, QWidget *parent)
    : QStackedWidget(parent)
    , m_settings(settings)
{}

void ViewStack::setCatalogue(const std::shared_ptr<const Catalogue> &catalogue, const Language &language)
{
    m_catalogue = catalogue;
    m_language = language;
    for (int i = 0; m_catalogue && i < count(); ++i)
        static_cast<View *>(widget(i))->setCatalogue(m_catalogue, m_language);
}

void ViewStack::prepare(View *view, const QString &name)
{
    view->setObjectName(name);
    addWidget(view);
    view->restoreLayout(m_settings.layout(name));
    connect(view, &View::openRequested, this, &ViewStack::openRequested);
    connect(view, &View::locationReplaced, this, &ViewStack::locationReplaced);
    connect(view, &View::contextChanged, this, &ViewStack::contextChanged);
    if (m_catalogue)
        view->setCatalogue(m_catalogue, m_language);
}

void ViewStack::setFavourites(const QStringList &codes)
{
    if (m_answer)
        m_answer->setFavourites(codes);
    if (m_browse)
        m_browse->setFavourites(codes);
}

AnswerView *ViewStack::answer()
{
    if (!m_answer) {
        m_answer = new AnswerView(this);
        m_answer->setFavourites(m_settings.favourites());
        prepare(m_answer, u"answer"_s);
    }
    return m_answer;
}

BrowseView *ViewStack::browse()
{
    if (!m_browse) {
        m_browse = new BrowseView(this);
        m_browse->setCodeActions(m_codeActions);
        m_browse->setFavourites(m_settings.favourites());
        prepare(m_browse, u"browse"_s);
    }
    return m_browse;
}

HelpView *ViewStack::help()
{
    if (!m_help)
        prepare(m_help = new HelpView(this), u"help"_s);
    return m_help;
}

View *ViewStack::viewOf(Location::Kind kind)
{
    if (isBrowsed(kind))
        return browse();
    if (kind == Location::Kind::Help)
        return help();
    return answer();
}

void ViewStack::showLocation(const Location &location)
{
    View *view = viewOf(location.kind);
    if (view == m_help) {
        HelpKeys keys{m_windowKeys, {}};
        for (const QAction *action : m_answer ? answerActions() : QList<QAction *>()) {
            if (!action->shortcut().isEmpty())
                keys.answer.emplace_back(action->text().remove(u'&'),
                                         action->shortcut().toString(QKeySequence::NativeText));
        }
        m_help->setKeys(keys);
    }
    view->showLocation(location);
    setCurrentWidget(view);
}

View *ViewStack::current() const
{
    return static_cast<View *>(currentWidget());
}

AnswerView *ViewStack::shownAnswer() const
{
    return m_answer == currentWidget() ? m_answer : nullptr;
}

BrowseView *ViewStack::shownBrowse() const
{
    return m_browse == currentWidget() ? m_browse : nullptr;
}

QString ViewStack::browseQuery() const
{
    return m_browse ? m_browse->query() : QString();
}

QList<QAction *> ViewStack::answerActions() const
{
    return m_answer->copyActions() << m_answer->redactAction() << m_answer->partActions();
}

QList<QAction *> ViewStack::viewActions() const
{
    return shownAnswer() ? answerActions() : QList<QAction *>();
}

void ViewStack::saveLayouts()
{
    for (int i = 0; i < count(); ++i) {
        const auto *view = static_cast<View *>(widget(i));
        if (const QByteArray state = view->layoutState(); !state.isEmpty())
            m_settings.setLayout(view->objectName(), state);
    }
}

} // namespace Codebook
