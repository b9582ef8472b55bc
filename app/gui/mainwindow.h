// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/browse/pages.h"
#include "gui/commands.h"
#include "gui/history.h"
#include "gui/preferences.h"
#include "gui/widgets/view.h"

#include <QMainWindow>

#include <memory>
#include <optional>

class QVBoxLayout;

namespace Codebook {

class CatalogueLoader;
class ContextLine;
class HouseRules;
class InputField;
class Menus;
class NoticeStrip;
class Rail;
class ToolRow;
class ViewStack;

/// The window: one field that takes everything, and the views it leads to. It knows where the user is; the
/// views show the place and say where they want to go.
class MainWindow final : public QMainWindow
{
    Q_OBJECT

public:
    explicit MainWindow(QWidget *parent = nullptr);

    /// Everything the programs know. Until it comes the window is there and the field works.
    void setCatalogue(std::shared_ptr<const Catalogue> catalogue);
    [[nodiscard]] bool isReady() const { return m_catalogue != nullptr; }
    /// Reads what is built in without holding up the window, then calls setCatalogue().
    void loadCatalogue();

    void open(const Location &location);
    /// Files and folders; of several the user chooses one.
    void openFiles(const QStringList &paths);
    [[nodiscard]] Location location() const { return m_history.current(); }
    [[nodiscard]] InputField *field() const;
    [[nodiscard]] View *currentView() const;
    [[nodiscard]] Commands *commands() const { return m_commands; }
    [[nodiscard]] ViewStack *views() const { return m_views; }
    [[nodiscard]] NoticeStrip *notice() const { return m_notice; }
    [[nodiscard]] HouseRules *house() const { return m_house; }

    [[nodiscard]] Preferences *preferences() const { return m_preferences; }

    /// A file of IANA's, or nothing and a notice; what is in use stays untouched.
    std::optional<IanaFile> readRegistryFile(const QString &path);
    /// Shows what the file would change, and lays it over the registry when it is to be loaded.
    void useRegistryFile(const IanaFile &file, bool isLoaded);

protected:
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void createLayout();
    void connectField();
    void connectMenus();
    void connectCommands();
    void connectGestures();
    void connectHouse();
    void retranslate();
    void updateAround();
    void applyWidth();
    void useShortcuts();
    void changeShortcuts();
    void useCatalogue();
    [[nodiscard]] Settings &settings() { return m_preferences->settings(); }
    [[nodiscard]] QString fieldText(const Location &location) const;
    [[nodiscard]] QString dataDate() const;
    [[nodiscard]] Location shownPlace() const;
    [[nodiscard]] QString shownCode() const;

    void fieldTyped(const QString &text);
    void fieldSubmitted(const QString &text);
    void visit(const Location &location, bool keepsField = false);
    void step(bool isBack);
    void takeBack();
    void movePane(int by);
    void write(Command command);
    void copyPage();
    void changeRegistry(Command command);
    void say(const QString &statement, const QString &detail = {});
    void sayPicture();
    void chooseFiles();
    void openHouseDialog();
    [[nodiscard]] std::optional<IanaFile> chooseRegistryFile();

    Preferences *m_preferences;
    CatalogueLoader *m_loader;
    HouseRules *m_house;
    std::shared_ptr<const Catalogue> m_catalogue;
    std::optional<IanaFile> m_registryFile; ///< Laid over the built-in registry.
    std::optional<RegistryComparison> m_comparison;
    History m_history;
    bool m_isTypedStep = false; ///< The newest step came from typing; more typing replaces it.
    Location m_lastAnswered;
    Location m_lastBrowsed = Location::browse({});

    Commands *m_commands;
    Menus *m_menus;
    ToolRow *m_tools;
    Rail *m_rail;
    ContextLine *m_context;
    NoticeStrip *m_notice;
    ViewStack *m_views;
    QVBoxLayout *m_noticeRow;
};

} // namespace Codebook
