package jp.yakuba.residentrecords.measure;

/**
 * One of the people of a measure, as shown.
 *
 * @param number 宛名番号
 * @param name as in the register
 * @param role applicant, or what the companion is to the applicant
 * @param movedOut whether the person has moved out since the decision
 * @param registered whether the register has a record that can be opened
 */
public record MeasurePerson(String number, String name, String role, boolean movedOut, boolean registered) {}
