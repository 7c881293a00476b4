package io.punchout.cxml.model;

import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Starts a visit at a provider of services. Content: OriginatorCookie; BrowserFormPost and Followup; SelectedService;
 * Extrinsic, any number.
 */
@XmlType(
        propOrder = {"originatorCookie", "browserFormPost", "followup", "selectedService", "extrinsic", "otherElements"
        })
public class ProviderSetupRequest extends CxmlParent {

    @XmlElement(name = "OriginatorCookie")
    private @Nullable PlainText originatorCookie;

    @XmlElement(name = "BrowserFormPost")
    private @Nullable BrowserFormPost browserFormPost;

    @XmlElement(name = "Followup")
    private @Nullable Followup followup;

    @XmlElement(name = "SelectedService")
    private @Nullable PlainText selectedService;

    @XmlElement(name = "Extrinsic")
    private @Nullable List<Extrinsic> extrinsic;

    public @Nullable String getOriginatorCookie() {
        return PlainText.textOf(originatorCookie);
    }

    public void setOriginatorCookie(@Nullable String originatorCookie) {
        this.originatorCookie = PlainText.with(this.originatorCookie, originatorCookie);
    }

    public @Nullable BrowserFormPost getBrowserFormPost() {
        return browserFormPost;
    }

    public void setBrowserFormPost(@Nullable BrowserFormPost browserFormPost) {
        this.browserFormPost = browserFormPost;
    }

    public @Nullable Followup getFollowup() {
        return followup;
    }

    public void setFollowup(@Nullable Followup followup) {
        this.followup = followup;
    }

    public @Nullable String getSelectedService() {
        return PlainText.textOf(selectedService);
    }

    public void setSelectedService(@Nullable String selectedService) {
        this.selectedService = PlainText.with(this.selectedService, selectedService);
    }

    public List<Extrinsic> getExtrinsic() {
        if (extrinsic == null) {
            extrinsic = new ArrayList<>();
        }
        return extrinsic;
    }
}
