// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/widgets/colorroles.h"
#include "gui/widgets/icon.h"
#include "gui/widgets/metrics.h"

#include <QApplication>
#include <QTest>

using namespace Codebook;
using namespace Qt::StringLiterals;

namespace {

QPalette themed(QRgb window, QRgb base, QRgb text, QRgb highlight, QRgb link)
{
    QPalette palette;
    palette.setColor(QPalette::Window, QColor(window));
    palette.setColor(QPalette::Base, QColor(base));
    palette.setColor(QPalette::Text, QColor(text));
    palette.setColor(QPalette::WindowText, QColor(text));
    palette.setColor(QPalette::Highlight, QColor(highlight));
    palette.setColor(QPalette::Link, QColor(link));
    return palette;
}

} // namespace

class TestColorRoles final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void contrast_isThatOfWcag();
    void pairs_areReadable_data();
    void pairs_areReadable();
    void pictures_areMet();
    void themeSwitch_givesNewRoles();
    void icon_followsThePalette();
    void fonts_keepTheScale();
};

void TestColorRoles::contrast_isThatOfWcag()
{
    QCOMPARE(qRound(contrastRatio(Qt::black, Qt::white)), 21);
    QCOMPARE(contrastRatio(Qt::red, Qt::red), 1.0);
    QVERIFY(qAbs(contrastRatio(QColor(0x777777), Qt::white) - 4.48) < 0.01);
    QCOMPARE(mixed(QColor(200, 0, 0), QColor(100, 100, 0), 0.25), QColor(125, 75, 0));
    QVERIFY(contrastRatio(ensured(QColor(0xBBBBBB), Qt::white, 4.5), Qt::white) >= 4.5);
    QCOMPARE(ensured(Qt::black, Qt::white, 4.5), QColor(Qt::black));
}

void TestColorRoles::pairs_areReadable_data()
{
    QTest::addColumn<QPalette>("palette");

    QTest::newRow("light") << themed(0xF0F1F2, 0xFFFFFF, 0x1E2226, 0x2B6CB0, 0x1D5C9E);
    QTest::newRow("dark") << themed(0x27292C, 0x1C1E20, 0xE3E5E7, 0x5AA2E6, 0x7DB8EE);
    QTest::newRow("high contrast, black") << themed(0x000000, 0x000000, 0xFFFFFF, 0x1AEBFF, 0xFFFF00);
    QTest::newRow("high contrast, white") << themed(0xFFFFFF, 0xFFFFFF, 0x000000, 0x37006E, 0x00009F);
    QTest::newRow("pale highlight and link") << themed(0xEFEFEF, 0xFFFFFF, 0x101010, 0xFFE08A, 0x9AD0FF);
}

void TestColorRoles::pairs_areReadable()
{
    QFETCH(QPalette, palette);
    const ColorRoles roles(palette);

    for (const QColor &background : {roles.base, roles.window, roles.selection, roles.hover}) {
        QVERIFY(contrastRatio(roles.text, background) >= 7.0);
        QVERIFY(contrastRatio(roles.text2, background) >= 4.5);
    }
    for (const QColor &background : {roles.base, roles.window}) {
        QVERIFY(contrastRatio(roles.control, background) >= 3.0);
        QVERIFY(contrastRatio(roles.accent, background) >= 3.0);
        QVERIFY(contrastRatio(roles.link, background) >= 4.5);
        QVERIFY(contrastRatio(roles.notice, background) >= 3.9);
        for (int i = 0; i < 6; ++i)
            QVERIFY(contrastRatio(roles.outcome(static_cast<Outcome>(i)), background) >= 4.5);
    }
    QVERIFY(contrastRatio(roles.text, roles.noticeFill) >= 7.0);
    QVERIFY(contrastRatio(roles.accent, roles.selection) >= 3.0);
    for (int i = 0; i < MarkRoleCount; ++i) {
        const auto role = static_cast<MarkRole>(i);
        QVERIFY(contrastRatio(roles.text, roles.markTint(role)) >= 4.5);
        QVERIFY(contrastRatio(roles.text, roles.markSelected(role)) >= 4.5);
        QVERIFY(contrastRatio(roles.mark(role), roles.markTint(role)) >= 4.5);
        QVERIFY(contrastRatio(roles.mark(role), roles.markSelected(role)) >= 4.5);
    }
}

void TestColorRoles::pictures_areMet()
{
    const ColorRoles light(themed(0xF0F1F2, 0xFFFFFF, 0x1E2226, 0x2B6CB0, 0x1D5C9E));
    QCOMPARE(light.selection, QColor(0xDFE9F3));
    QCOMPARE(light.outcome(Outcome::Failed), QColor(0xA61B15));
    QCOMPARE(light.mark(MarkRole::ReplyCode), QColor(0x084A94));
    QVERIFY(!light.isDark);
    const ColorRoles dark(themed(0x27292C, 0x1C1E20, 0xE3E5E7, 0x5AA2E6, 0x7DB8EE));
    QCOMPARE(dark.outcome(Outcome::Waiting), QColor(0xE6B04A));
    QCOMPARE(dark.mark(MarkRole::Token), QColor(0xE3CC62));
    QVERIFY(dark.isDark);
}

void TestColorRoles::themeSwitch_givesNewRoles()
{
    const QPalette light = themed(0xF0F1F2, 0xFFFFFF, 0x1E2226, 0x2B6CB0, 0x1D5C9E);
    const QPalette dark = themed(0x27292C, 0x1C1E20, 0xE3E5E7, 0x5AA2E6, 0x7DB8EE);
    QCOMPARE(ColorRoles::of(light).base, QColor(0xFFFFFF));
    QCOMPARE(ColorRoles::of(dark).base, QColor(0x1C1E20));
    QCOMPARE(ColorRoles::of(light).base, QColor(0xFFFFFF));
}

void TestColorRoles::icon_followsThePalette()
{
    const QPalette before = QApplication::palette();
    const QIcon back = icon(u"back"_s);
    const auto inkOf = [&back] {
        const QImage image = back.pixmap(32, 32).toImage();
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                if (image.pixelColor(x, y).alpha() == 255)
                    return image.pixelColor(x, y);
            }
        }
        return QColor();
    };
    QPalette palette = before;
    palette.setColor(QPalette::ButtonText, Qt::red);
    QApplication::setPalette(palette);
    QCOMPARE(inkOf(), QColor(Qt::red));
    palette.setColor(QPalette::ButtonText, Qt::blue);
    QApplication::setPalette(palette);
    QCOMPARE(inkOf(), QColor(Qt::blue));
    QApplication::setPalette(before);
}

void TestColorRoles::fonts_keepTheScale()
{
    const QFont before = QApplication::font();
    QFont font = before;
    font.setPointSizeF(10);
    QApplication::setFont(font);
    QCOMPARE(roleFont(TextRole::Caption).pointSizeF(), 9.0);
    QCOMPARE(roleFont(TextRole::Sentence).pointSizeF(), 13.0);
    QCOMPARE(roleFont(TextRole::Letter).pointSizeF(), 7.5);
    const int row = Metrics().px(Metrics::ListRow);
    font.setPointSizeF(20);
    QApplication::setFont(font);
    QVERIFY(qAbs(Metrics().px(Metrics::ListRow) - 2 * row) <= 2);
    font.setPointSizeF(6);
    QApplication::setFont(font);
    QCOMPARE(roleFont(TextRole::Caption).pointSizeF(), 8.0);
    QApplication::setFont(before);
}

QTEST_MAIN(TestColorRoles)
#include "tst_colorroles.moc"
