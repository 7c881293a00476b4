/**
 * cXML documents as Jakarta XML Binding classes, one class per element, named as the DTD (1.2.071) names it.
 *
 * <p>Values are carried as text exactly as they travelled; amounts, dates and enumerations are read and checked
 * elsewhere. Children are written in the order of the DTD and accepted in any order; of a child that may stand once and
 * stands twice, the last counts. Elements and attributes without a property of their own are kept and written back: see
 * {@link io.punchout.cxml.model.CxmlElement#otherAttributes()} and
 * {@link io.punchout.cxml.model.CxmlParent#otherElements()}. Properties bear the names of their elements, lists too
 * ({@code getItemIn()}), and lists are live and never null. Instances are mutable and not safe for concurrent use, not
 * even for reading. A binding context over {@link io.punchout.cxml.model.CXML} alone reaches every class.
 */
@NullMarked
@XmlAccessorType(XmlAccessType.FIELD)
package io.punchout.cxml.model;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import org.jspecify.annotations.NullMarked;
