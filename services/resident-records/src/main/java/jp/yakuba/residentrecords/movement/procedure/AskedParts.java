package jp.yakuba.residentrecords.movement.procedure;

import java.util.List;
import java.util.Map;

/**
 * What the form of a movement asks for; nothing that the movement has no use for. Unless it says otherwise, a movement is
 * brought to the counter by somebody and is about members of a household, who are chosen.
 */
public interface AskedParts {

    /** The template with the parts between the header and the remarks; it lies in the folder of the movement. */
    String template();

    /** Where the counter offers it; what is offered nowhere is begun from another movement. */
    default List<Offer> offers() {
        return List.of();
    }

    /** Whether somebody comes to the counter with it; a notice and a reversal come from an office. */
    default boolean notifier() {
        return true;
    }

    /** Whether that person's identity is to be checked (法第27条第2項): not of 戸籍の届出. */
    default boolean identity() {
        return notifier();
    }

    /** Whether the movement date may be 不詳 (1.1.8). */
    default boolean unknownDate() {
        return false;
    }

    /** What the movement date is called. */
    default String dateLabel() {
        return "異動日";
    }

    /** What the date of the notification is called. */
    default String notificationLabel() {
        return "届出日（申出日・通知日）";
    }

    /** Whether people come into a household, an existing one or a new one at an address. */
    default boolean destination() {
        return false;
    }

    /** Whether people join another household at the same address. */
    default boolean destinationHousehold() {
        return false;
    }

    /** The list of people who are typed in, as many as there are; empty if nobody is. */
    default String people() {
        return "";
    }

    /** Whether there may be more people than the form has room for. */
    default boolean morePeople() {
        return !people().isEmpty();
    }

    /** The field that names the one member it is about; empty if any number can be chosen. */
    default String member() {
        return "";
    }

    /** Whether members are chosen; else the movement is about people typed in or about one member. */
    default boolean movers() {
        return !morePeople() && member().isEmpty();
    }

    /** Whether no member can stay out of it, so that none is to be chosen. */
    default boolean everyone() {
        return false;
    }

    /** Whether it touches the person for whom the form is opened. */
    default boolean touchesWhoIsNamed() {
        return true;
    }

    /** Whether those who have left are among whom it is about. */
    default boolean thoseWhoLeft() {
        return false;
    }

    /** Whether it takes back another movement. */
    default boolean takesBack() {
        return false;
    }

    /** Whether the movers have new relationships. */
    default boolean relationships() {
        return false;
    }

    /** Whether relationships to the head before say nothing of those afterwards. */
    default boolean otherHead() {
        return false;
    }

    /** What stands above the people to choose from. */
    default String moversCaption() {
        return "世帯員";
    }

    /** What a tick says. */
    default String tick() {
        return "異動する";
    }

    /** The control at which a finding on a whole part of its own stands, by the field of the part. */
    default Map<String, String> controls() {
        return Map.of();
    }

    /** The fields of the notification, where what was typed implies more of them. */
    default Map<String, String> completed(Map<String, String> typed) {
        return typed;
    }

    /** What was told or handed in besides, for those who review, by its name; what is blank is not shown. */
    default Map<String, String> told(Map<String, String> typed) {
        return Map.of();
    }
}
