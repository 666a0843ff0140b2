package jp.yakuba.platform.screens;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import jp.yakuba.platform.operator.Permission;
import jp.yakuba.platform.screens.NavigationItem.Group;

/** A signed-in clerk with every right but one, and the navigation of a whole town hall. */
@Alternative
@ApplicationScoped
class DemonstrationViewer implements ViewerContext {

    static final Permission RIGHT_NOT_HELD = new Permission("staff.administer");

    @Override
    public String municipalityName() {
        return "見本町";
    }

    @Override
    public boolean signedIn() {
        return true;
    }

    @Override
    public String userName() {
        return "山田 花子";
    }

    @Override
    public String department() {
        return "住民課";
    }

    @Override
    public boolean may(Permission permission) {
        return !permission.equals(RIGHT_NOT_HELD);
    }

    @Produces
    @Singleton
    NavigationItem search() {
        return new NavigationItem(
                "search",
                "住民の検索",
                Group.COUNTER,
                "/screens/gallery/search",
                new Permission("resident.search"),
                10,
                "Alt+1");
    }

    @Produces
    @Singleton
    NavigationItem entry() {
        return new NavigationItem(
                "entry",
                "異動の入力",
                Group.COUNTER,
                "/screens/gallery/entry",
                new Permission("movement.enter"),
                20,
                "Alt+2");
    }

    @Produces
    @Singleton
    NavigationItem review() {
        return new NavigationItem(
                "review",
                "審査待ち",
                Group.REVIEW,
                "/screens/gallery/review",
                new Permission("movement.review"),
                10,
                "Alt+3");
    }

    @Produces
    @Singleton
    NavigationItem glyphs() {
        return new NavigationItem("moji", "文字の確認", Group.RECORDS, "/screens/moji", new Permission("moji"), 10, null);
    }

    @Produces
    @Singleton
    NavigationItem gallery() {
        return new NavigationItem(
                "gallery", "画面部品の見本", Group.ADMINISTRATION, "/screens/gallery", new Permission("screens.gallery"), 20);
    }

    @Produces
    @Singleton
    NavigationItem staff() {
        return new NavigationItem("staff", "職員の管理", Group.ADMINISTRATION, "/staff", RIGHT_NOT_HELD, 10);
    }
}
