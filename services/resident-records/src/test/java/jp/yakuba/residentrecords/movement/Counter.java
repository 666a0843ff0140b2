package jp.yakuba.residentrecords.movement;

import java.time.LocalDate;
import java.util.List;
import jp.yakuba.foundation.finding.Finding;
import jp.yakuba.foundation.finding.Severity;
import jp.yakuba.foundation.number.AddresseeNumber;
import jp.yakuba.foundation.number.HouseholdNumber;
import jp.yakuba.residentrecords.MovementId;
import jp.yakuba.residentrecords.household.Household;
import jp.yakuba.residentrecords.movement.notification.IdentityCheck;
import jp.yakuba.residentrecords.movement.notification.IdentityDocument;
import jp.yakuba.residentrecords.movement.notification.Notification;
import jp.yakuba.residentrecords.movement.notification.NotificationHeader;
import jp.yakuba.residentrecords.movement.notification.Notifier;
import jp.yakuba.residentrecords.movement.notification.NotifierCapacity;
import jp.yakuba.residentrecords.movement.procedure.Processing;
import jp.yakuba.residentrecords.movement.procedure.RegisterInMemory;
import jp.yakuba.residentrecords.movement.procedure.SequentialNewNumbers;
import jp.yakuba.residentrecords.movement.procedure.Situation;
import jp.yakuba.residentrecords.resident.NotificationBasis;
import jp.yakuba.residentrecords.resident.Persons;
import jp.yakuba.residentrecords.resident.ResidentVersion;

/** The counter of a small town on one day, for tests: notifications are made at it and their outcome is seen. */
public final class Counter {

    private final RegisterInMemory register;
    private LocalDate today;
    private String operatorId = "u1";
    private String place = "本庁";
    private String terminal = "T01";

    /** Opens on a day, with the register as it is. */
    public Counter(String today, RegisterInMemory register) {
        this.today = LocalDate.parse(today);
        this.register = register;
    }

    /** Opens on another day. */
    public Counter on(String day) {
        today = LocalDate.parse(day);
        return this;
    }

    /** Another clerk works at another place. */
    public Counter by(String otherOperator, String otherPlace, String otherTerminal) {
        operatorId = otherOperator;
        place = otherPlace;
        terminal = otherTerminal;
        return this;
    }

    /** The register behind the counter. */
    public RegisterInMemory register() {
        return register;
    }

    /** The situation of the moment. */
    public Situation situation() {
        return new Situation(
                register, new Processing(today, Persons.TOWN, operatorId, place, terminal), new SequentialNewNumbers());
    }

    /** What a notification comes to. */
    public Assessment assess(Notification notification) {
        return Assessments.assess(new Movements().of(notification), notification, situation());
    }

    /** What is found, each as {@code code@field}. */
    public List<String> findings(Notification notification) {
        return assess(notification).findings().list().stream()
                .map(Counter::text)
                .toList();
    }

    /** The same without what is only told. */
    public List<String> faults(Notification notification) {
        return assess(notification).findings().list().stream()
                .filter(finding -> finding.severity() != Severity.INFO)
                .map(Counter::text)
                .toList();
    }

    /** The codes of what is found. */
    public List<String> codes(Notification notification) {
        return assess(notification).findings().list().stream()
                .map(Finding::code)
                .toList();
    }

    /** Registers a notification that has no error. */
    public MovementId register(Notification notification) {
        var assessment = assess(notification);
        if (assessment.findings().hasErrors()) {
            throw new AssertionError("Has errors: "
                    + assessment.findings().errors().stream().map(Counter::text).toList());
        }
        return register.register(assessment.records());
    }

    /** The newest row of a person. */
    public ResidentVersion row(String number) {
        return register.record(new AddresseeNumber(number)).orElseThrow().row();
    }

    /** A household in which somebody lives. */
    public Household household(String number) {
        return register.household(new HouseholdNumber(number)).orElseThrow();
    }

    private static String text(Finding finding) {
        return finding.code() + "@" + finding.field();
    }

    /** A 届出 at the counter by a mover who showed a card. */
    public static NotificationHeader notified(String movementDate, String notificationDate) {
        return new NotificationHeader(
                Persons.date(movementDate),
                LocalDate.parse(notificationDate),
                NotificationBasis.NOTIFICATION,
                new Notifier(NotifierCapacity.SELF, null, null),
                new IdentityCheck(IdentityDocument.INDIVIDUAL_NUMBER_CARD, null),
                null);
    }

    /** An act of the office on its own. */
    public static NotificationHeader exOfficio(String movementDate) {
        return new NotificationHeader(Persons.date(movementDate), null, NotificationBasis.EX_OFFICIO, null, null, null);
    }

    /** A notice from another office, which nobody brings to the counter. */
    public static NotificationHeader notice(String movementDate, String noticeDate) {
        return new NotificationHeader(
                Persons.date(movementDate), LocalDate.parse(noticeDate), NotificationBasis.NOTICE, null, null, null);
    }

    /** The same header with another basis. */
    public static NotificationHeader on(NotificationHeader header, NotificationBasis basis) {
        return new NotificationHeader(
                header.movementDate(),
                header.notificationDate(),
                basis,
                header.notifier(),
                header.identityCheck(),
                header.note());
    }

    /** A number of a person. */
    public static AddresseeNumber person(String number) {
        return new AddresseeNumber(number);
    }
}
