// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/widgets/rowdelegate.h"
#include "text/textspan.h"

#include <vector>

namespace Codebook {

/// A row of the list: class glyph, code, title with the matched letters bold, ◆ on a clash, origin. Group
/// rows: name and count.
class EntryDelegate final : public RowDelegate
{
    Q_OBJECT

public:
    explicit EntryDelegate(QObject *parent = nullptr);

protected:
    void paintContent(QPainter *painter, const QRect &rect, const QStyleOptionViewItem &option,
                      const QModelIndex &index) const override;

private:
    void paintGroup(QPainter *painter, const QRect &rect, const QStyleOptionViewItem &option,
                    const QModelIndex &index) const;
    void paintMatched(QPainter *painter, const QRect &rect, const QString &text,
                      const std::vector<TextSpan> &matched, const QFont &font) const;
};

} // namespace Codebook
