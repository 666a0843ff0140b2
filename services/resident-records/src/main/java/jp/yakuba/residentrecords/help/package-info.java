/** What the screens of this room are for and how they are worked (001/10.5). */
@NullMarked
package jp.yakuba.residentrecords.help;

import org.jspecify.annotations.NullMarked;
