package io.punchout.testkit.check;

import java.util.Set;

/** The documents that an envelope may hold, of DTD 1.2.071: cXML.dtd, Fulfill.dtd, InvoiceDetail.dtd and the others. */
final class DocumentNames {
    private static final Set<String> KNOWN = Set.of(
            "ApprovalRequest",
            "AuthRequest",
            "AuthResponse",
            "CatalogUploadRequest",
            "ComponentConsumptionRequest",
            "ConfirmationRequest",
            "CopyRequest",
            "DataAvailableMessage",
            "DataRequest",
            "DataResponse",
            "GetPendingRequest",
            "GetPendingResponse",
            "InvoiceDetailRequest",
            "MasterAgreementRequest",
            "OrderRequest",
            "OrderStatusRequest",
            "OrganizationChangeMessage",
            "OrganizationDataRequest",
            "OrganizationDataResponse",
            "PaymentRemittanceRequest",
            "ProductActivityMessage",
            "ProductReplenishmentMessage",
            "ProfileRequest",
            "ProfileResponse",
            "ProviderDoneMessage",
            "ProviderSetupRequest",
            "ProviderSetupResponse",
            "PunchOutOrderMessage",
            "PunchOutSetupRequest",
            "PunchOutSetupResponse",
            "PurchaseRequisitionRequest",
            "QualityInspectionDecisionRequest",
            "QualityInspectionRequest",
            "QualityInspectionResultRequest",
            "QualityNotificationRequest",
            "QuoteMessage",
            "QuoteRequest",
            "ReceiptRequest",
            "SalesOrderRequest",
            "ServiceEntryRequest",
            "ShipNoticeRequest",
            "StatusUpdateRequest",
            "SubscriptionChangeMessage",
            "SubscriptionContentRequest",
            "SubscriptionContentResponse",
            "SubscriptionListRequest",
            "SubscriptionListResponse",
            "SubscriptionStatusUpdateRequest",
            "SupplierChangeMessage",
            "SupplierDataRequest",
            "SupplierDataResponse",
            "SupplierListRequest",
            "SupplierListResponse",
            "TimeCardInfoRequest",
            "TimeCardRequest",
            "Response");

    private DocumentNames() {}

    static boolean isKnown(String document) {
        return KNOWN.contains(document);
    }
}
