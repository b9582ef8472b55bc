// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/answer/copyactions.h"
#include "gui/widgets/view.h"
#include "report/outline.h"

#include <QHash>

#include <optional>

class QStackedWidget;

namespace Codebook {

class AnswerPage;
class CaseReader;
class RecognisedLine;
class UndecodablePage;
class WelcomePage;
struct PreparedCase;

/// The Answer view: what to paste (Location::FirstRun), or what the paste means, who must act and why.
class AnswerView final : public View
{
    Q_OBJECT

public:
    explicit AnswerView(QWidget *parent = nullptr);
    ~AnswerView() override;

    void showLocation(const Location &location) override;
    void retranslate() override;
    void setCatalogue(std::shared_ptr<const Catalogue> catalogue, const Language &language) override;
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QWidget *contextWidget() const override;
    void focusContent() override;
    [[nodiscard]] QList<QWidget *> panes() const override;
    bool takeBack() override;

    /// The codes that the user marked, for the page that stands there before anything is pasted.
    void setFavourites(const QStringList &codes);
    /// The case on show; null on the first run, while a text is read, and where nothing was decodable.
    [[nodiscard]] std::shared_ptr<const CaseFile> currentCase() const;
    /// The answer of the case on show; null without a case.
    [[nodiscard]] const Answer *answer() const;
    /// The answer on show as a page to print or export, redacted as copies are; empty without a case.
    [[nodiscard]] Outline outline() const;
    /// Reads this text as something else than recognised, from its next showing on.
    void setInitialFormat(const QString &text, Format format);

    /// For the caller, for the ticket, plain, HTML, JSON, redacted original; disabled without a case.
    [[nodiscard]] QList<QAction *> copyActions() const { return m_copy->actions(); }
    /// The switch "Hide addresses".
    [[nodiscard]] QAction *redactAction() const { return m_redact; }
    /// Next and previous part of the text.
    [[nodiscard]] QList<QAction *> partActions() const { return {m_nextPart, m_previousPart}; }
    [[nodiscard]] bool isRedacted() const { return m_copy->isRedacted(); }
    /// Built when it is first needed: the first picture of the window does not wait for it.
    [[nodiscard]] AnswerPage *page();

public Q_SLOTS:
    void setRedacted(bool isRedacted);
    void copyForCaller() { m_copy->copy(CopyActions::Form::Caller); }
    void copyForTicket() { m_copy->copy(CopyActions::Form::Ticket); }
    void copyPlain() { m_copy->copy(CopyActions::Form::Plain); }
    void copyHtml() { m_copy->copy(CopyActions::Form::Html); }
    void copyJson() { m_copy->copy(CopyActions::Form::Json); }
    void copyRedactedOriginal() { m_copy->copy(CopyActions::Form::RedactedOriginal); }
    void nextPart();
    void previousPart();

private:
    void createActions();
    void connectAll();
    void read();
    void showReading();
    void showCase(const std::shared_ptr<const PreparedCase> &prepared);
    void readAs(Format format);

    std::shared_ptr<const Catalogue> m_catalogue;
    Language m_language;
    std::unique_ptr<CaseReader> m_reader;
    QString m_text; ///< The paste on show or being read; empty on the first run.
    std::shared_ptr<const CaseFile> m_file;
    QHash<QString, Format> m_readAs; ///< What the user said single texts are.
    QString m_announced;             ///< The verdict that assistive programs heard last.

    CopyActions *m_copy;
    QAction *m_redact;
    QAction *m_nextPart;
    QAction *m_previousPart;
    RecognisedLine *m_recognised;
    QStackedWidget *m_stack;
    WelcomePage *m_welcome;
    UndecodablePage *m_undecodable;
    QWidget *m_blank;             ///< While a long text is read.
    AnswerPage *m_page = nullptr; ///< See page().
};

} // namespace Codebook
