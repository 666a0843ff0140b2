package jp.yakuba.testdata.person;

import java.time.LocalDate;
import jp.yakuba.foundation.Requirement;
import jp.yakuba.foundation.time.Era;

/** The fourteen forms in which a register words an unknown day (1.1.8, 不詳日入力一覧). */
@Requirement("001/1.1.8")
public enum UnknownWording {
    /** 年頃. */
    ABOUT_YEAR("%sY年頃"),
    /** 年月頃. */
    ABOUT_MONTH("%sY年M月頃"),
    /** 年月日頃. */
    ABOUT_DAY("%sY年M月D日頃"),
    /** 推定年月日. */
    PRESUMED_DAY("推定%sY年M月D日"),
    /** 推定年月. */
    PRESUMED_MONTH("推定%sY年M月"),
    /** 年春. */
    SEASON("%sY年S"),
    /** 年月上旬. */
    EARLY_IN_MONTH("%sY年M月上旬"),
    /** 年月中旬頃. */
    ABOUT_MIDDLE_OF_MONTH("%sY年M月中旬頃"),
    /** 年月日不詳. */
    NOTHING_KNOWN("年月日不詳"),
    /** 年 月日不詳. */
    YEAR_KNOWN("%sY年 月日不詳"),
    /** 年月 日不詳. */
    MONTH_KNOWN("%sY年M月 日不詳"),
    /** 年月日から月日頃までの間. */
    BETWEEN_MONTHS("%sY年M月D日からN月D日頃までの間"),
    /** 年月推定日から日までの間. */
    PRESUMED_DAYS("%sY年M月推定D日からE日までの間"),
    /** 年月日頃から日頃までの間. */
    ABOUT_DAYS("%sY年M月D日頃からE日頃までの間");

    private static final String SEASONS = "冬冬春春春夏夏夏秋秋秋冬";

    private final String form;

    UnknownWording(String form) {
        this.form = form;
    }

    /** The words for a day. */
    String of(Era era, LocalDate day) {
        return form.replace("%s", era.name())
                .replace("Y", year(era.yearOfEra(day.getYear())))
                .replace("M", String.valueOf(day.getMonthValue()))
                .replace("N", String.valueOf(Math.min(12, day.getMonthValue() + 1)))
                .replace("D", String.valueOf(day.getDayOfMonth()))
                .replace("E", String.valueOf(Math.min(day.lengthOfMonth(), day.getDayOfMonth() + 3)))
                .replace("S", SEASONS.substring(day.getMonthValue() - 1, day.getMonthValue()));
    }

    private static String year(int yearOfEra) {
        return yearOfEra == 1 ? "元" : String.valueOf(yearOfEra);
    }
}
