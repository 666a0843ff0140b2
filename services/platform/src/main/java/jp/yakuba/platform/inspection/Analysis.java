package jp.yakuba.platform.inspection;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import jp.yakuba.foundation.Requirement;

/**
 * What the log is looked through for, after the examples of the standard and what misuse of a register looks like. Each
 * counts the entries of a period: {@code :begin} to {@code :end}; {@code {outside}} is the condition on nights and closed
 * days. The first column says whose entries are meant.
 */
@Requirement("001/10.2")
enum Analysis {
    NIGHT("深夜・休業日", "outsideHours=true", 0, "利用者ID,氏名,操作の数,うち個人番号,最初,最後", """
            select user_id, max(user_name), count(*), count(*) filter (where individual_number),
                min(occurred_at), max(occurred_at)
            from platform.audit_entry where occurred_at >= :begin and occurred_at < :end and {outside}
            group by user_id order by count(*) desc, user_id
            """),
    LOGIN_FAILURES("ログイン失敗", "operation=access.&outcome=refused", 0, "利用者ID,端末,回数,最初,最後", """
            select user_id, terminal, count(*), min(occurred_at), max(occurred_at)
            from platform.audit_entry where occurred_at >= :begin and occurred_at < :end and outcome = 'refused'
                and operation in ('access.login', 'access.password-check', 'access.second-factor')
            group by user_id, terminal order by count(*) desc, user_id, terminal
            """),
    LOGINS("ID別ログイン数", "operation=access.login", 0, "利用者ID,氏名,ログイン,失敗,端末の数,最後", """
            select user_id, max(user_name), count(*) filter (where outcome = 'success'),
                count(*) filter (where outcome = 'refused'), count(distinct terminal), max(occurred_at)
            from platform.audit_entry where occurred_at >= :begin and occurred_at < :end and operation = 'access.login'
            group by user_id order by count(*) desc, user_id
            """),
    MASS("大量の検索", "", 100, "利用者ID,氏名,回数,最大の件数,合計の件数,最後", """
            select user_id, max(user_name), count(*), max(record_count), sum(record_count), max(occurred_at)
            from platform.audit_entry where occurred_at >= :begin and occurred_at < :end and record_count >= :atLeast
            group by user_id order by sum(record_count) desc, user_id
            """),
    SAME_PERSON("同じ人への照会", "", 5, "宛名番号,職員の数,操作の数,うち個人番号,最初,最後", """
            select substring(subject from 11), count(distinct user_id), count(*),
                count(*) filter (where individual_number), min(occurred_at), max(occurred_at)
            from platform.audit_entry cross join unnest(subjects) subject
            where occurred_at >= :begin and occurred_at < :end and starts_with(subject, 'addressee:')
                and not starts_with(operation, 'audit.')
            group by subject having count(distinct user_id) >= :atLeast
            order by count(distinct user_id) desc, count(*) desc, subject
            """),
    INDIVIDUAL_NUMBERS("個人番号の閲覧", "individualNumber=true", 0, "利用者ID,氏名,操作の数,対象の数,最初,最後", """
            select user_id, max(user_name), count(distinct entry_id), count(distinct subject), min(occurred_at),
                max(occurred_at)
            from platform.audit_entry left join unnest(subjects) subject on true
            where occurred_at >= :begin and occurred_at < :end and individual_number
            group by user_id order by count(distinct entry_id) desc, user_id
            """),
    REFUSALS("権限のない操作", "operation=access.refused", 0, "利用者ID,氏名,回数,端末の数,最初,最後", """
            select user_id, max(user_name), count(*), count(distinct terminal), min(occurred_at), max(occurred_at)
            from platform.audit_entry
            where occurred_at >= :begin and occurred_at < :end and operation = 'access.refused'
            group by user_id order by count(*) desc, user_id
            """),
    HOURS("時間帯別", "", 0, "時間帯,操作の数,職員の数,うち個人番号,うち完了でないもの", """
            select to_char(occurred_at at time zone 'Asia/Tokyo', 'HH24時台'), count(*), count(distinct user_id),
                count(*) filter (where individual_number), count(*) filter (where outcome <> 'success')
            from platform.audit_entry where occurred_at >= :begin and occurred_at < :end
            group by 1 order by 1
            """);

    private final String title;
    private final String filter;
    private final int threshold;
    private final String columns;
    private final String sql;

    Analysis(String title, String filter, int threshold, String columns, String sql) {
        this.title = title;
        this.filter = filter;
        this.threshold = threshold;
        this.columns = columns;
        this.sql = sql;
    }

    static Optional<Analysis> of(String code) {
        return Stream.of(values())
                .filter(analysis -> analysis.code().equals(code))
                .findFirst();
    }

    /** As it stands in addresses: {@code login-failures}. */
    public String code() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }

    public String title() {
        return title;
    }

    public List<String> columns() {
        return List.of(columns.split(",", -1));
    }

    /** The query of the list of entries behind a row, besides the period and the staff member. */
    String filter() {
        return filter;
    }

    /** From how many on something is worth showing; 0 if that is no question. */
    public int threshold() {
        return threshold;
    }

    String sql(OfficeHours hours) {
        return sql.replace("{outside}", hours.outside("occurred_at"));
    }

    /** Whether the first column names somebody of the staff. */
    public boolean byStaff() {
        return columns.startsWith("利用者ID");
    }

    /** Whether the first column is an addressee's number, which stands in no address. */
    public boolean byAddressee() {
        return this == SAME_PERSON;
    }
}
