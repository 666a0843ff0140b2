package jp.yakuba.residentrecords.intake;

import jp.yakuba.foundation.finding.Finding;
import jp.yakuba.office.intake.LineComparison;
import jp.yakuba.residentrecords.RecordsError;

/** The rules between lines, in this order; the last passes a refusal on to the person's other lines. */
enum ResidentComparison implements LineComparison {
    DOUBLED("""
        select line_number from (
            select line_number,
                   row_number() over (partition by addressee_number, version order by line_number) as place
            from line where addressee_number is not null) numbered
        where place > 1
        """, "個人履歴番号", RecordsError.VERSION_DOUBLED, "同じ宛名番号・履歴番号の行が前にもあります。", "どちらの行が正しいか確かめて、一方を取り除いてください。"),
    REGISTERED(
            """
        select line_number from line join resident_records.resident r
            on r.addressee_number = line.addressee_number
        """,
            "宛名番号",
            RecordsError.ALREADY_REGISTERED,
            "この宛名番号の人はすでに登録されています。",
            "この人の行を取り除いてください。登録済みの記録は取込では変わりません。"),
    GAP("""
        select line_number from (
            select line_number, version,
                   dense_rank() over (partition by addressee_number order by version) as place
            from line where addressee_number is not null) numbered
        where version <> place
        """, "個人履歴番号", RecordsError.VERSION_GAP, "履歴番号が1からの連番になっていません。", "この人のすべての履歴を1から順に入れてください。"),
    CODE_OF_ANOTHER(
            ofAnother("resident_record_code", "resident-record-code"),
            "住民票コード",
            RecordsError.RESIDENT_RECORD_CODE_OF_ANOTHER,
            "この住民票コードはほかの人のものです。",
            "住民票コードを確かめて直してください。"),
    CARD_OF_ANOTHER(
            ofAnother("card_number", "residence-card"),
            "在留カード等番号",
            RecordsError.CARD_NUMBER_OF_ANOTHER,
            "この番号はほかの人のものです。",
            "カードの番号を確かめて直してください。"),
    INDIVIDUAL_NUMBER_OF_ANOTHER(
            """
        select line_number from (
            select line_number, addressee_number, individual_number_indexes,
                   min(addressee_number) over (partition by individual_number_indexes[1]) as holder
            from line where individual_number_indexes is not null) held
        where addressee_number <> holder or exists (
            select from platform.individual_number_holder h
            where h.blind_index = any(held.individual_number_indexes)
              and h.addressee_number <> held.addressee_number)
        """, "個人番号", RecordsError.INDIVIDUAL_NUMBER_OF_ANOTHER, "この個人番号はほかの人のものです。", "個人番号を確かめて直してください。"),
    SECOND_HEAD(
            """
        select line_number from (
            select line_number, household_number,
                   row_number() over (partition by household_number order by line_number) as place
            from (select *, row_number() over (partition by addressee_number order by version desc) as newness
                  from line where addressee_number is not null and not refused) newest
            where newness = 1 and is_head) head
        where place > 1 or exists (
            select from resident_records.resident r
            where r.household_number = head.household_number and r.is_head)
        """, "続柄コード1", RecordsError.HOUSEHOLD_HEADS_SEVERAL, "この世帯には、ほかに世帯主がいます。", "世帯主は世帯に1人です。続柄か世帯番号を直してください。"),
    PERSON("""
        select line_number from (
            select line_number, refused, bool_or(refused) over (partition by addressee_number) as any_refused
            from line where addressee_number is not null) of_person
        where any_refused and not refused
        """, "宛名番号", RecordsError.OTHER_LINE_REFUSED, "同じ人のほかの行が取り込めないため、この行も取り込めません。", "同じ宛名番号の行の指摘を直してください。");

    private final String sql;
    private final String item;
    private final RecordsError code;
    private final String message;
    private final String remedy;

    ResidentComparison(String sql, String item, RecordsError code, String message, String remedy) {
        this.sql = sql;
        this.item = item;
        this.code = code;
        this.message = message;
        this.remedy = remedy;
    }

    /** A number that another line gives to somebody else, or that somebody of the register holds. */
    private static String ofAnother(String column, String kind) {
        return """
            select line_number from (
                select line_number, addressee_number, %1$s, min(addressee_number) over (partition by %1$s) as holder
                from line where %1$s is not null) held
            where addressee_number <> holder or exists (
                select from resident_records.number_holder h
                where h.kind = '%2$s'
                  and h.number = held.%1$s and h.addressee_number <> held.addressee_number)
            """.formatted(column, kind);
    }

    @Override
    public String sql() {
        return sql;
    }

    @Override
    public Finding finding() {
        return Finding.error(code, item, message, remedy);
    }
}
