package jp.yakuba.residentrecords.measure;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import jp.yakuba.platform.tenancy.UnitOfWork;

/**
 * One act on a measure, as its history tells it.
 *
 * @param revision of the measure after it
 * @param act code of the operation, as in the audit log, without its prefix
 * @param byName who did it
 * @param at when
 * @param measure what the measure was after it
 */
public record MeasureAct(int revision, String act, String byName, Instant at, Measure measure) {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

    /** When, on screens. */
    public String time() {
        var local = at.atZone(UnitOfWork.JAPAN);
        return Days.of(local.toLocalDate()) + " " + TIME.format(local);
    }

    /** The act on screens. */
    public String japanese() {
        return switch (act) {
            case "apply" -> "申出の入力（仮支援措置の開始）";
            case "carry-over" -> "移行";
            case "change" -> "内容の変更の申請";
            case "request-extension" -> "延長の申請";
            case "request-ending" -> "終了の申請";
            case "approve" -> "決定";
            case "refuse" -> "不承認";
            case "forward" -> "転送の記録";
            case "follow" -> "異動による切替え";
            default -> act;
        };
    }
}
