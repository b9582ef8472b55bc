// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/widgets/location.h"
#include "report/casefile.h"

#include <QWidget>

#include <array>
#include <memory>

class QGridLayout;

namespace Codebook {

class LinkButton;
class TypeLabel;

/// Said when a text holds no server reply: what it was taken for, which part of a mail to copy in which
/// program, and the way to search its words instead.
class UndecodablePage final : public QWidget
{
    Q_OBJECT

public:
    explicit UndecodablePage(QWidget *parent = nullptr);

    void setCase(std::shared_ptr<const CaseFile> file);
    void retranslate();

    [[nodiscard]] TypeLabel *recognised() const { return m_recognised; }
    [[nodiscard]] LinkButton *searchLink() const { return m_search; }

Q_SIGNALS:
    void openRequested(const Codebook::Location &location);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    static constexpr int Clients = 4;

    void createLayout();
    void applyMetrics();
    [[nodiscard]] QString recognisedAs() const;
    [[nodiscard]] QString wordsToSearch() const;

    std::shared_ptr<const CaseFile> m_file;
    TypeLabel *m_title;
    TypeLabel *m_recognised;
    TypeLabel *m_advice;
    std::array<TypeLabel *, Clients> m_clients{};
    std::array<TypeLabel *, Clients> m_steps{};
    QGridLayout *m_grid;
    LinkButton *m_search;
    LinkButton *m_help;
};

} // namespace Codebook
