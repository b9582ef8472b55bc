// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/widgets/typelabel.h"

#include "gui/widgets/colorroles.h"

#include <QApplication>
#include <QEvent>
#include <QScopedValueRollback>

namespace Codebook {

TypeLabel::TypeLabel(TextRole role, Ink ink, QWidget *parent)
    : QLabel(parent)
    , m_role(role)
    , m_ink(ink)
{
    setTextFormat(Qt::PlainText);
    applyRole();
}

void TypeLabel::setInk(Ink ink)
{
    if (m_ink == ink && m_outcome < 0)
        return;
    m_ink = ink;
    m_outcome = -1;
    applyRole();
}

void TypeLabel::setOutcome(int outcome)
{
    m_outcome = outcome;
    applyRole();
}

int TypeLabel::heightForWidth(int width) const
{
    if (m_measured != text()) {
        m_measured = text();
        m_heights.clear();
    }
    const auto known = m_heights.constFind(width);
    return known != m_heights.cend() ? *known : *m_heights.insert(width, QLabel::heightForWidth(width));
}

void TypeLabel::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    // Its own changes of font and palette come by here as well.
    if (!m_isApplying && (event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange))
        applyRole();
}

void TypeLabel::applyRole()
{
    const QScopedValueRollback applying(m_isApplying, true);
    m_heights.clear();
    setFont(roleFont(m_role));
    const ColorRoles &roles = ColorRoles::of(QApplication::palette());
    QColor color = roles.text;
    if (m_outcome >= 0)
        color = roles.outcome(static_cast<Outcome>(m_outcome));
    else if (m_ink == Ink::Secondary)
        color = roles.text2;
    else if (m_ink == Ink::Notice)
        color = roles.notice;
    else if (m_ink == Ink::Disabled)
        color = QApplication::palette().color(QPalette::Disabled, QPalette::Text);
    QPalette words;
    words.setColor(QPalette::WindowText, color);
    words.setColor(QPalette::Text, color);
    setPalette(words);
}

} // namespace Codebook
