using Mingsuan.Storage.Tests.Databases;

// Started by the kill test only; the test host does not come here.
return await ConfirmedWriter.RunAsync(args);
