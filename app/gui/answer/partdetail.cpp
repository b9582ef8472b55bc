// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/answer/partdetail.h"

#include "gui/answer/partgroups.h"
#include "gui/answer/partspeech.h"
#include "gui/widgets/linkbutton.h"
#include "gui/widgets/metrics.h"
#include "gui/widgets/typelabel.h"
#include "report/partwords.h"

#include <QBoxLayout>
#include <QEvent>

#include <algorithm>

namespace Codebook {

using namespace Qt::StringLiterals;

namespace {

/// The text in the fixed font, for a label of rich text.
QString fixed(const QString &text)
{
    return u"<span style=\"font-family:'%1'\">%2</span>"_s.arg(roleFont(TextRole::Reply).family(),
                                                               text.toHtmlEscaped());
}

Location pageOf(const Part &part, const Catalogue &catalogue)
{
    switch (part.kind) {
    case PartKind::ReplyCode:
    case PartKind::EnhancedStatus:
        return Location::code(part.topic);
    case PartKind::Token: {
        for (const Provider &provider : catalogue.providers()) {
            if (provider.id == part.topic || provider.tokens.contains(part.topic, Qt::CaseInsensitive))
                return Location::provider(provider.id);
        }
        break;
    }
    default:
        break;
    }
    return {};
}

} // namespace

PartDetail::PartDetail(QWidget *parent)
    : QWidget(parent)
    , m_title(new TypeLabel(TextRole::Strong, TypeLabel::Ink::Text, this))
    , m_numbers(new TypeLabel(TextRole::Body, TypeLabel::Ink::Text, this))
    , m_words(new TypeLabel(TextRole::Body, TypeLabel::Ink::Secondary, this))
    , m_link(new LinkButton(this))
{
    auto *layout = new QVBoxLayout(this);
    auto *head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(m_link, 0, Qt::AlignTop);
    layout->addLayout(head);
    layout->addWidget(m_numbers);
    layout->addWidget(m_words);
    layout->addStretch();
    for (TypeLabel *label : {m_title, m_numbers, m_words}) {
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    }
    m_title->setTextFormat(Qt::RichText);
    m_numbers->setTextFormat(Qt::RichText);
    connect(m_link, &QAbstractButton::clicked, this, [this] { Q_EMIT openRequested(m_opens); });
    applyMetrics();
    showNothing();
}

void PartDetail::setCase(std::shared_ptr<const CaseFile> file, std::shared_ptr<const Catalogue> catalogue,
                         const Language &language)
{
    m_file = std::move(file);
    m_catalogue = std::move(catalogue);
    m_language = language;
    showNothing();
}

void PartDetail::showPart(int part, const std::vector<int> &occurrences)
{
    m_part = part;
    m_occurrences = occurrences;
    const Part &shown = m_file->parts.at(static_cast<std::size_t>(part));
    const QString meaning = m_language.say(partMeaning(shown, nullptr, *m_catalogue));
    const QString title = meaning.isEmpty() ? m_language.say(partName(shown.kind)) : meaning;
    m_title->setText(fixed(partText(*m_file, shown).simplified()) + u"&ensp;"_s + title.toHtmlEscaped());
    m_title->show();
    m_numbers->setText(numbersOf(shown));
    m_numbers->setVisible(!shown.children.empty());
    m_words->setText(wordsOf(shown, occurrences));
    m_words->show();
    m_opens = pageOf(shown, *m_catalogue);
    const bool hasPage = m_opens != Location();
    m_link->setVisible(hasPage);
    if (hasPage)
        //: A link to the page of a code or a provider.
        m_link->setText(tr("Open page"));
    m_link->updateGeometry();
}

QString PartDetail::numbersOf(const Part &part) const
{
    QStringList numbers;
    for (const Part &child : part.children) {
        const QString words = m_language.say(partMeaning(child, &part, *m_catalogue));
        numbers << u"<b>%1</b>&nbsp;"_s.arg(fixed(partText(*m_file, child))) + words.toHtmlEscaped();
    }
    return numbers.join(u" · "_s);
}

QString PartDetail::wordsOf(const Part &part, const std::vector<int> &occurrences) const
{
    QString words = PartSpeech::place(part.span);
    words[0] = words.at(0).toUpper();
    const int others = int(occurrences.size()) - 1;
    if (others == 1)
        words = tr("%1, and once more.").arg(words);
    else if (others > 1)
        words = tr("%1, and %n more times.", nullptr, others).arg(words);
    else
        words += u'.';
    const bool isCode = part.kind == PartKind::ReplyCode || part.kind == PartKind::EnhancedStatus;
    if (const Explanation *explanation = isCode ? m_catalogue->explanation(part.topic) : nullptr)
        words += u' ' + m_language.say(explanation->sentence);
    if (part.isEncoded)
        words += u' ' + tr("The text is encoded there.");
    return words;
}

void PartDetail::showWords(const QString &title, TextSpan span)
{
    showNothing();
    m_title->setText(title.toHtmlEscaped());
    m_title->show();
    QString words = PartSpeech::place(span);
    words[0] = words.at(0).toUpper();
    m_words->setText(words + u". "_s + tr("The server's own words, quoted by who reports them."));
}

void PartDetail::showNothing()
{
    m_part = -1;
    m_title->hide();
    m_numbers->hide();
    m_link->hide();
    const bool hasParts = m_file && !m_file->parts.empty();
    m_words->setText(hasParts ? tr("Choose a part, here or in the text, to see what it says.") : QString());
}

void PartDetail::retranslate()
{
    if (m_part >= 0)
        showPart(m_part, m_occurrences);
    else
        showNothing();
}

void PartDetail::applyMetrics()
{
    const Metrics metrics;
    layout()->setContentsMargins(metrics.px(12), metrics.px(8), metrics.px(12), metrics.px(8));
    layout()->setSpacing(metrics.px(2));
    // Room for most parts, so that choosing another one does not move the list.
    setMinimumHeight(metrics.px(92));
}

void PartDetail::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        applyMetrics();
}

} // namespace Codebook
