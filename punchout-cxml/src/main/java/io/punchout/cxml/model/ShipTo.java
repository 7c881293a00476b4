package io.punchout.cxml.model;

import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where goods go. Content: Address; CarrierIdentifier, TransportInformation and IdReference, any number of each.
 */
@XmlType(propOrder = {"address", "carrierIdentifier", "transportInformation", "idReference", "otherElements"})
public class ShipTo extends CxmlParent {

    @XmlElement(name = "Address")
    private @Nullable Address address;

    @XmlElement(name = "CarrierIdentifier")
    private @Nullable List<CarrierIdentifier> carrierIdentifier;

    @XmlElement(name = "TransportInformation")
    private @Nullable List<TransportInformation> transportInformation;

    @XmlElement(name = "IdReference")
    private @Nullable List<IdReference> idReference;

    public @Nullable Address getAddress() {
        return address;
    }

    public void setAddress(@Nullable Address address) {
        this.address = address;
    }

    public List<CarrierIdentifier> getCarrierIdentifier() {
        if (carrierIdentifier == null) {
            carrierIdentifier = new ArrayList<>();
        }
        return carrierIdentifier;
    }

    public List<TransportInformation> getTransportInformation() {
        if (transportInformation == null) {
            transportInformation = new ArrayList<>();
        }
        return transportInformation;
    }

    public List<IdReference> getIdReference() {
        if (idReference == null) {
            idReference = new ArrayList<>();
        }
        return idReference;
    }
}
