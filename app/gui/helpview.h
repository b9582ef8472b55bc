// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/helppages.h"
#include "gui/widgets/view.h"

namespace Codebook {

class DetailPage;

/// The help pages, one at a time.
class HelpView final : public View
{
    Q_OBJECT

public:
    explicit HelpView(QWidget *parent = nullptr);

    void showLocation(const Location &location) override;
    void retranslate() override;
    void setCatalogue(std::shared_ptr<const Catalogue>, const Language &) override {}
    [[nodiscard]] QString title() const override;
    void focusContent() override;
    [[nodiscard]] QList<QWidget *> panes() const override;

    void setKeys(const HelpKeys &keys);

protected:
    void changeEvent(QEvent *event) override;

private:
    void applyMetrics();

    QString m_id;
    HelpKeys m_keys;
    DetailPage *m_page;
};

} // namespace Codebook
