package jp.yakuba.residentrecords;

import io.quarkus.qute.TemplateData;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import jp.yakuba.platform.screens.NavigationItem;
import jp.yakuba.platform.screens.NavigationItem.Group;

/** The screens of this room in the navigation. */
@TemplateData(target = RecordsPermission.class, namespace = "RecordsPermission")
class ResidentRecordsNavigation {

    @Produces
    @Singleton
    NavigationItem search() {
        return new NavigationItem(
                "resident-search",
                "住民の検索",
                Group.COUNTER,
                "/resident-records/search",
                RecordsPermission.RESIDENT_SEARCH,
                10,
                "Alt+1");
    }

    @Produces
    @Singleton
    NavigationItem moveIn() {
        return new NavigationItem(
                "move-in",
                "国内転入",
                Group.COUNTER,
                "/resident-records/movements/new/move-in-domestic",
                RecordsPermission.MOVEMENT_ENTER,
                20);
    }

    @Produces
    @Singleton
    NavigationItem moveInAbroad() {
        return new NavigationItem(
                "move-in-abroad",
                "国外転入等",
                Group.COUNTER,
                "/resident-records/movements/new/move-in-abroad",
                RecordsPermission.MOVEMENT_ENTER,
                30);
    }

    @Produces
    @Singleton
    NavigationItem drafts() {
        return new NavigationItem(
                "drafts",
                "仮登録一覧",
                Group.REVIEW,
                "/resident-records/movements",
                RecordsPermission.RESIDENT_VIEW,
                10,
                "Alt+2");
    }

    @Produces
    @Singleton
    NavigationItem householdsWithoutHead() {
        return new NavigationItem(
                "households-without-head",
                "世帯主のいない世帯",
                Group.REVIEW,
                "/resident-records/households-without-head",
                RecordsPermission.RESIDENT_VIEW,
                30);
    }

    @Produces
    @Singleton
    NavigationItem intake() {
        return new NavigationItem(
                "intake", "住民データの取込", Group.BATCH, "/resident-records/imports", RecordsPermission.IMPORT_RUN, 10);
    }
}
