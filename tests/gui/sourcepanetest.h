// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/answer/partcursor.h"
#include "gui/answer/sourcepane.h"
#include "gui/answer/sourceview.h"
#include "gui/widgets/typelabel.h"

#include <QTest>

#include <numeric>

// A pane with a text in it, for the tests of the text and of what is done with it.

namespace Codebook {

inline const QString Card =
    QStringLiteral(u"Message blocked\nYour message to anna@example.com was not accepted by\n"
                   "mx.example.com. Its answer was:\n\n"
                   "550-5.7.26 Mail from example.org is refused: it carries no proof\n"
                   "550-5.7.26 of its sender. SPF or DKIM has to pass.\n"
                   "550 5.7.26 h7-20020a05si412qkx.118 - gsmtp (in reply to end of DATA command)\n");

class SourcePaneTest : public QObject
{
protected:
    void loadCatalogue();
    void createPane();
    void deletePane();
    void show(const QString &paste);
    [[nodiscard]] int partOf(const QString &text, int nth = 0) const;
    [[nodiscard]] QPoint centreOf(int part) const;
    [[nodiscard]] bool says(const QString &words) const;

    std::shared_ptr<const Catalogue> m_catalogue;
    std::shared_ptr<const CaseFile> m_file;
    std::unique_ptr<PartCursor> m_cursor;
    std::unique_ptr<SourcePane> m_pane;
    SourceView *m_view = nullptr;
};

inline void SourcePaneTest::loadCatalogue()
{
    m_catalogue = std::make_shared<const Catalogue>(Catalogue::builtIn());
}

inline void SourcePaneTest::createPane()
{
    m_cursor = std::make_unique<PartCursor>();
    m_pane = std::make_unique<SourcePane>();
    m_pane->setCursor(m_cursor.get());
    m_pane->resize(900, 360);
    m_view = m_pane->view();
}

inline void SourcePaneTest::deletePane()
{
    m_pane.reset();
    m_cursor.reset();
}

inline void SourcePaneTest::show(const QString &paste)
{
    const auto prepared = prepareCase(openCase(paste, *m_catalogue));
    m_file = prepared->file;
    m_pane->setCase(prepared);
    std::vector<int> walk(m_file->parts.size());
    std::iota(walk.begin(), walk.end(), 0);
    m_cursor->setWalk(walk);
    m_pane->show();
    m_pane->activateWindow();
    QVERIFY(QTest::qWaitForWindowExposed(m_pane.get()));
}

inline int SourcePaneTest::partOf(const QString &text, int nth) const
{
    for (int i = 0; i < int(m_file->parts.size()); ++i) {
        if (partText(*m_file, m_file->parts[std::size_t(i)]) == text && nth-- == 0)
            return i;
    }
    return -1;
}

inline QPoint SourcePaneTest::centreOf(int part) const
{
    const std::vector<QRectF> rects = m_view->rectsOf(part);
    return rects.empty() ? QPoint() : rects.front().center().toPoint();
}

inline bool SourcePaneTest::says(const QString &words) const
{
    const QList<TypeLabel *> labels = m_pane->findChildren<TypeLabel *>();
    return std::any_of(labels.begin(), labels.end(), [&](const TypeLabel *label) {
        return label->isVisible() && label->text().contains(words);
    });
}

} // namespace Codebook
