package jp.yakuba.residentrecords.movement.procedure;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import jp.yakuba.foundation.Requirement;
import jp.yakuba.foundation.finding.Finding;
import jp.yakuba.foundation.finding.Findings;
import jp.yakuba.foundation.finding.Found;
import jp.yakuba.residentrecords.RecordsError;
import jp.yakuba.residentrecords.resident.NotificationBasis;

/**
 * 届出等の区分 of a movement: which it can have and which it mostly has. 出生 and 死亡 are no 届出 of 法第4章: the office
 * records them on a 戸籍の届出 or a 通知 (1.2.1, 4.2.0.4).
 *
 * @param usual what a new form begins with
 * @param possible all that the movement can have
 * @param otherwise what is found of any other
 */
@Requirement({"001/1.2.1", "001/4.2.0.2", "001/4.2.0.4", "001/4.2.0.5"})
public record Bases(NotificationBasis usual, Set<NotificationBasis> possible, Finding otherwise) {

    /** Where a notification says what it rests on. */
    public static final String FIELD = "header.basis";

    private static final Finding NOT_BY_REQUEST =
            Finding.error(RecordsError.BASIS_NOT_FOR_MOVEMENT, FIELD, "この異動は請求によることができません。", "届出、職権、申出又は通知から選んでください。");

    /** Of what people come to the counter with; 請求 is for the former surname only (1.2.1). */
    public static final Bases OF_NOTIFICATIONS =
            new Bases(NotificationBasis.NOTIFICATION, allButRequest(), NOT_BY_REQUEST);

    /** Of what the office does, whatever it rests on. */
    public static final Bases OF_THE_OFFICE = new Bases(NotificationBasis.EX_OFFICIO, allButRequest(), NOT_BY_REQUEST);

    /** Of what the office records on a 戸籍の届出 or a notice of it. */
    public static final Bases OF_FAMILY_REGISTERS = new Bases(
            NotificationBasis.NOTICE,
            EnumSet.of(NotificationBasis.NOTICE, NotificationBasis.EX_OFFICIO, NotificationBasis.PROPOSAL),
            Finding.error(
                    RecordsError.BASIS_OF_FAMILY_REGISTER,
                    FIELD,
                    "出生と死亡は、戸籍の届出又は通知に基づいて職権で記録するものです。",
                    "届出等の区分を通知、職権又は申出にして、戸籍の届出又は通知の日を入力してください。"));

    /** Copies the set. */
    public Bases {
        possible = Collections.unmodifiableSet(EnumSet.copyOf(possible));
    }

    /** Each movement rests on what it can rest on. */
    @Requirement({"001/1.2.1", "001/4.2.0.4", "001/4.1.3.1.1"})
    public Findings check(NotificationBasis basis) {
        return Found.when(!possible.contains(basis), () -> otherwise);
    }

    private static Set<NotificationBasis> allButRequest() {
        return EnumSet.complementOf(EnumSet.of(NotificationBasis.REQUEST));
    }
}
