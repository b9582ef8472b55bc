// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/answer/sourcepane.h"

#include "gui/answer/findbar.h"
#include "gui/answer/sourceview.h"
#include "gui/widgets/linkbutton.h"
#include "gui/widgets/metrics.h"
#include "gui/widgets/pane.h"
#include "gui/widgets/segments.h"
#include "gui/widgets/typelabel.h"

#include <QBoxLayout>
#include <QEvent>
#include <QMenu>
#include <QShortcut>

#include <algorithm>

namespace Codebook {

using namespace Qt::StringLiterals;

namespace {

const Remark *suggestionOf(const CaseFile &file)
{
    const auto found = std::find_if(file.reading.remarks.begin(), file.reading.remarks.end(),
                                    [](const Remark &r) { return r.kind == Remark::Kind::DidYouMean; });
    return found == file.reading.remarks.end() ? nullptr : &*found;
}

QString corrected(const CaseFile &file, const Remark &remark)
{
    QString text = file.document.source;
    return text.replace(remark.span.start, remark.span.length, remark.suggestion);
}

} // namespace

SourcePane::SourcePane(QWidget *parent)
    : QWidget(parent)
    , m_pane(new Pane(this))
    , m_view(new SourceView(m_pane))
    , m_find(new FindBar(m_view, m_pane))
    , m_forms(new Segments(m_pane))
    , m_suggestion(new QWidget(m_pane))
    , m_suggestionText(new TypeLabel(TextRole::Body, TypeLabel::Ink::Text, m_suggestion))
    , m_suggestionLink(new LinkButton(m_suggestion))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_pane);
    m_pane->addHeaderWidget(m_forms);
    m_pane->setContent(m_view);
    m_pane->addFooter(m_suggestion);
    m_pane->addFooter(m_find);
    const Metrics metrics;
    auto *line = new QHBoxLayout(m_suggestion);
    line->setContentsMargins(metrics.px(12), metrics.px(2), metrics.px(12), metrics.px(2));
    line->addWidget(m_suggestionText, 1);
    line->addWidget(m_suggestionLink);
    m_suggestionText->setWordWrap(true);
    m_suggestion->hide();
    setFocusProxy(m_view);
    retranslate();
    connectAll();
}

void SourcePane::connectAll()
{
    connect(m_forms, &Segments::currentChanged, this,
            [this](int form) { showText(form == 0 ? SourceForm::AsPasted : SourceForm::Readable); });
    connect(m_suggestionLink, &QAbstractButton::clicked, this, [this] {
        if (const Remark *remark = m_case ? suggestionOf(*m_case->file) : nullptr)
            Q_EMIT decodeInstead(corrected(*m_case->file, *remark));
    });
    m_view->setHintWords([this](int remark) { return hintWords(remark); });
    connect(m_view, &SourceView::hintMenuRequested, this, &SourcePane::fillHintMenu);
    auto *find = new QShortcut(QKeySequence::Find, this);
    find->setContext(Qt::WidgetWithChildrenShortcut);
    connect(find, &QShortcut::activated, m_find, &FindBar::open);
}

void SourcePane::setCursor(PartCursor *cursor)
{
    m_view->setCursor(cursor);
}

void SourcePane::setCase(std::shared_ptr<const PreparedCase> prepared)
{
    m_case = std::move(prepared);
    const QSignalBlocker quiet(m_forms);
    m_forms->setCurrent(0);
    showText(SourceForm::AsPasted);
    updateForms();
    offerSuggestion();
}

void SourcePane::showText(SourceForm form)
{
    if (!m_case)
        return;
    // The selection stands for a piece of the paste, in whichever form it is shown.
    const QTextCursor before = m_view->textCursor();
    const TextSpan selected =
        m_view->text().toSource({before.selectionStart(), before.selectionEnd() - before.selectionStart()});
    const bool isSameCase = std::exchange(m_shownCase, m_case) == m_case;
    m_view->setText(m_case, form);
    if (isSameCase && !selected.isEmpty())
        m_view->select(m_view->text().toShown(selected));
    m_find->refresh();
    updateNote();
}

void SourcePane::updateForms()
{
    const bool differs = m_case->text(SourceForm::Readable).text != nullptr;
    m_forms->setChoiceEnabled(
        1, differs, differs ? QString() : tr("This text has no quoting, folding or encoding to take away."));
}

void SourcePane::updateNote()
{
    QStringList note;
    if (m_view->text().isCut())
        note << tr("the first 2 MB are shown, all of it was read");
    note << (m_case->lines == 1 ? tr("one line, unchanged")
                                : tr("%n lines, unchanged", nullptr, int(m_case->lines)));
    if (m_case->notNeeded == 1)
        note << tr("one was not needed");
    else if (m_case->notNeeded > 1)
        //: Lines of the pasted text.
        note << tr("%n were not needed", nullptr, int(m_case->notNeeded));
    m_pane->setNote(note.join(u"; "));
}

void SourcePane::offerSuggestion()
{
    const Remark *remark = suggestionOf(*m_case->file);
    m_suggestion->setVisible(remark != nullptr);
    if (remark == nullptr)
        return;
    //: %1 is a code with letters in place of digits ("55O 5.l.1"), %2 the same with digits.
    m_suggestionText->setText(
        tr("The text says “%1”. Did you mean “%2”?").arg(remark->text, remark->suggestion));
    m_suggestionLink->setText(tr("Decode that"));
    m_suggestionLink->updateGeometry();
}

QString SourcePane::hintWords(int remark) const
{
    const Remark &hint = m_case->file->reading.remarks.at(static_cast<std::size_t>(remark));
    switch (hint.kind) {
    case Remark::Kind::LookAlike:
        return tr("“%1” looks like a code but is part of something else. It was not decoded.").arg(hint.text);
    case Remark::Kind::DidYouMean:
        return tr("Probably “%1” is meant.").arg(hint.suggestion);
    case Remark::Kind::InvalidClass:
        return tr("“%1” is no enhanced status code: these begin with 2, 4 or 5.").arg(hint.text);
    case Remark::Kind::MixedCodes:
        return tr("The lines of this reply carry different codes. RFC 5321 allows only one.");
    case Remark::Kind::ForgedSender:
        return tr("A server on the way could not prove that this message comes from its sender.");
    case Remark::Kind::TooMuch:
        break;
    }
    return {};
}

void SourcePane::fillHintMenu(QMenu *menu, int remark)
{
    const Remark hint = m_case->file->reading.remarks.at(static_cast<std::size_t>(remark));
    if (hint.kind == Remark::Kind::DidYouMean) {
        const QString text = corrected(*m_case->file, hint);
        menu->addAction(tr("Decode “%1” instead").arg(hint.suggestion), this,
                        [this, text] { Q_EMIT decodeInstead(text); });
    } else if (hint.kind == Remark::Kind::LookAlike) {
        menu->addAction(tr("Decode “%1” anyway").arg(hint.text), this,
                        [this, hint] { Q_EMIT decodeInstead(hint.text); });
    }
}

void SourcePane::setCurrentAnswer(int reply)
{
    m_view->setCurrentReply(reply);
}

void SourcePane::showWords(TextSpan span)
{
    m_view->jumpTo(m_view->text().toShown(span));
}

void SourcePane::setIntensity(MarkIntensity intensity)
{
    m_view->setIntensity(intensity);
}

void SourcePane::retranslate()
{
    m_pane->setTitle(tr("Your text"));
    m_view->setAccessibleName(tr("Your text"));
    m_forms->setChoices({tr("As pasted"), tr("Readable")});
    m_forms->setAccessibleName(tr("Form of the text"));
    m_find->retranslate();
    if (!m_case)
        return;
    updateNote();
    updateForms();
    offerSuggestion();
}

void SourcePane::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace Codebook
