package jp.yakuba.residentrecords.resident;

/**
 * A button that begins a movement.
 *
 * @param label what it says
 * @param href the form, opened for whom the page is about
 */
public record MovementButton(String label, String href) {}
