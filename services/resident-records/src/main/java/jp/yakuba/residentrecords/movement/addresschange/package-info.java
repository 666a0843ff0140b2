/** 転居 (4.1.2): what must hold of one, and how it moves residents inside the municipality. */
@NullMarked
package jp.yakuba.residentrecords.movement.addresschange;

import org.jspecify.annotations.NullMarked;
