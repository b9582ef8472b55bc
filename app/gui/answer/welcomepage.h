// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/widgets/location.h"
#include "knowledge/catalogue.h"
#include "text/language.h"

#include <QWidget>

#include <memory>

class QBoxLayout;

namespace Codebook {

class CodeList;
class ExampleList;
class LinkButton;
class TypeLabel;

/// What stands in the Answer view before anything was pasted: examples to try, the user's favourites, the
/// codes asked for most, and what becomes of a paste.
class WelcomePage final : public QWidget
{
    Q_OBJECT

public:
    explicit WelcomePage(QWidget *parent = nullptr);

    void setCatalogue(std::shared_ptr<const Catalogue> catalogue, const Language &language);
    /// The codes that the user marked, the newest first.
    void setFavourites(const QStringList &codes);
    void retranslate();
    [[nodiscard]] QSize minimumSizeHint() const override;

    [[nodiscard]] ExampleList *examples() const { return m_examples; }
    [[nodiscard]] CodeList *favourites() const { return m_favourites; }
    [[nodiscard]] CodeList *askedMost() const { return m_asked; }

Q_SIGNALS:
    void decodeRequested(const QString &text);
    void openRequested(const Codebook::Location &location);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void createLayout();
    void applyMetrics();
    void arrangePrivacy();
    void fillCodes();
    [[nodiscard]] QString titleOf(const QString &code) const;

    std::shared_ptr<const Catalogue> m_catalogue;
    Language m_language;
    TypeLabel *m_title;
    TypeLabel *m_subtitle;
    TypeLabel *m_examplesTitle;
    ExampleList *m_examples;
    LinkButton *m_help;
    QWidget *m_codes;
    CodeList *m_favourites;
    CodeList *m_asked;
    QStringList m_marked; ///< The favourites that are shown.
    TypeLabel *m_privacy;
    TypeLabel *m_data;
    QBoxLayout *m_columns;
    QBoxLayout *m_privacyLine;
};

} // namespace Codebook
