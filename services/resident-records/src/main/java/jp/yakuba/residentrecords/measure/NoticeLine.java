package jp.yakuba.residentrecords.measure;

/**
 * A notice in one line, as pages of measures and of notices show it.
 *
 * @param id its name
 * @param order by which it is printed
 * @param kind what it tells
 * @param number 発行番号
 * @param applicant the applicant's name
 * @param measure of which measure
 * @param issued when and by whom
 * @param state that it repeats another, and why; empty of a first one
 * @param printable whether the viewer may print it now
 */
public record NoticeLine(
        String id,
        String order,
        String kind,
        String number,
        String applicant,
        String measure,
        String issued,
        String state,
        boolean printable) {}
