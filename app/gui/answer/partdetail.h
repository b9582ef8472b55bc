// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/answer/partcursor.h"
#include "gui/widgets/location.h"
#include "report/casefile.h"
#include "text/language.h"

#include <QWidget>

#include <memory>

namespace Codebook {

class LinkButton;
class TypeLabel;

/// What the chosen part says: its meaning, where it stands, each of its numbers, and the way to its page.
class PartDetail final : public QWidget
{
    Q_OBJECT

public:
    explicit PartDetail(QWidget *parent = nullptr);

    void setCase(std::shared_ptr<const CaseFile> file, std::shared_ptr<const Catalogue> catalogue,
                 const Language &language);
    /// `occurrences`: all parts that say the same, this one among them.
    void showPart(int part, const std::vector<int> &occurrences);
    /// A line that says how to choose one.
    /// Something in the text that is no part.
    void showWords(const QString &title, TextSpan span);
    void showNothing();
    void retranslate();

Q_SIGNALS:
    void openRequested(const Codebook::Location &location);

protected:
    void changeEvent(QEvent *event) override;

private:
    void applyMetrics();
    [[nodiscard]] QString numbersOf(const Part &part) const;
    [[nodiscard]] QString wordsOf(const Part &part, const std::vector<int> &occurrences) const;

    std::shared_ptr<const CaseFile> m_file;
    std::shared_ptr<const Catalogue> m_catalogue;
    Language m_language;
    int m_part = -1;
    std::vector<int> m_occurrences;
    Location m_opens;
    TypeLabel *m_title;
    TypeLabel *m_numbers;
    TypeLabel *m_words;
    LinkButton *m_link;
};

} // namespace Codebook
